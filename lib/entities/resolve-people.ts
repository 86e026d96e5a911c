import type { Gazetteer, Gender } from '../gazetteer/build-gazetteer.ts';
import { addSurface, type Cluster, ClusterUnion, createCluster, type Surface } from './clusters.ts';
import { findDefinedAliases } from './find-acronyms.ts';
import {
  findNameGender,
  findShortForms,
  findTitleGender,
  isShorterName,
  type PersonWords,
  parsePersonName,
} from './person-names.ts';

/** Someone whom the article gives a full name. */
interface Person {
  readonly cluster: Cluster;
  readonly words: PersonWords;
  gender: Gender | null;
  /** Where the full name stands for the first time. */
  introduced: number;
}

/** More people of one surname than this are not compared: a page that repeats a surname must stay linear. */
const mostNamesakes = 12;

/**
 * Which people the mentions of people stand for, by position in `mentions` (in text order); other kinds are left
 * undefined. A short form that two people may have stays someone of its own, because a wrong merge puts words in the
 * wrong mouth: "Delia Marsh met Peter Marsh. Marsh paid."
 */
export function resolvePeople(
  text: string,
  mentions: readonly Surface[],
  gazetteer: Gazetteer,
): (Cluster | undefined)[] {
  const clusters: (Cluster | undefined)[] = new Array(mentions.length);
  const names = mentions.map((mention) => (mention.kind === 'person' ? parsePersonName(mention.surface) : []));
  const people = new PeopleIndex();

  // The fullest names first, so that shorter ones find them wherever they stand.
  const byLength = mentions.flatMap((_, i) => ((names[i]?.length ?? 0) > 1 ? [i] : []));
  byLength.sort((a, b) => (names[b]?.length ?? 0) - (names[a]?.length ?? 0) || a - b);
  for (const i of byLength) {
    const words = names[i] ?? [];
    const { surface, start } = mentions[i] as Surface;
    const person = people.findFull(words) ?? people.add(words, findNameGender(words, gazetteer), start);
    person.introduced = Math.min(person.introduced, start);
    person.gender = findTitleGender(text, start) ?? person.gender;
    addSurface(person.cluster, surface);
    clusters[i] = person.cluster;
  }

  // What a bare surname has meant in the article it goes on meaning.
  const settled = new Map<string, Cluster>();
  mentions.forEach((mention, i) => {
    const [form, ...others] = names[i] ?? [];
    if (mention.kind !== 'person' || others.length > 0) return;
    // A name of particles alone: "Van".
    const key = form ?? mention.surface.toLowerCase();
    const gender = findTitleGender(text, mention.start);
    const fitting = people
      .findByShortForm(key)
      .filter((person) => !gender || !person.gender || person.gender === gender);
    const known = settled.get(key);
    const isStill = known && (fitting.length === 0 || fitting.some((person) => person.cluster === known));
    const cluster =
      isStill && !gender ? known : (chooseOne(fitting, mention.start) ?? known ?? createCluster('person'));
    if (!gender || fitting.length === 0) settled.set(key, cluster);
    addSurface(cluster, mention.surface);
    clusters[i] = cluster;
  });
  const merged = new ClusterUnion();
  for (const [full, short] of findDefinedAliases(text, mentions)) merged.join(clusters[full], clusters[short]);
  return clusters.map((cluster) => cluster && merged.find(cluster));
}

/** The only one, or the only one of whom the reader has heard; in a headline, before all names, the first to come. */
function chooseOne(fitting: readonly Person[], at: number): Cluster | undefined {
  const heard = fitting.filter((person) => person.introduced < at);
  if (heard.length > 1) return undefined;
  const first = heard[0] ?? [...fitting].sort((a, b) => a.introduced - b.introduced)[0];
  return first?.cluster;
}

class PeopleIndex {
  readonly #byFullName = new Map<string, Person>();
  readonly #bySurname = new Map<string, Person[]>();
  readonly #byOtherWord = new Map<string, Person[]>();

  add(words: PersonWords, gender: Gender | null, introduced: number): Person {
    const person: Person = { cluster: createCluster('person'), words, gender, introduced };
    this.#byFullName.set(words.join(' '), person);
    const { surname, other } = findShortForms(words);
    for (const form of new Set(surname)) put(this.#bySurname, form, person);
    for (const form of new Set(other)) put(this.#byOtherWord, form, person);
    return person;
  }

  /** The person of a name of two words or more, whose full name may be longer. */
  findFull(words: PersonWords): Person | undefined {
    const key = words.join(' ');
    const known = this.#byFullName.get(key);
    if (known) return known;
    const last = this.#byOtherWord.get(words.at(-1) ?? '') ?? [];
    const person = last.find((other) => isShorterName(words, other.words) || isShorterName(other.words, words));
    if (person) this.#byFullName.set(key, person);
    return person;
  }

  /** Those of a surname; where nobody has it, those of a first or middle name. */
  findByShortForm(form: string): readonly Person[] {
    return this.#bySurname.get(form) ?? this.#byOtherWord.get(form) ?? [];
  }
}

function put(index: Map<string, Person[]>, form: string, person: Person): void {
  const namesakes = index.get(form);
  if (!namesakes) index.set(form, [person]);
  else if (namesakes.length < mostNamesakes) namesakes.push(person);
}
