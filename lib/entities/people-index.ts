import type { Gazetteer, Gender } from '../gazetteer/build-gazetteer.ts';
import { type Cluster, createCluster } from './clusters.ts';
import { findShortForms, isShorterName, type PersonWords, toLoosePerson } from './person-names.ts';
import type { MergeRule } from './types.ts';

/** Someone whom the article gives a full name. */
export interface Person {
  readonly cluster: Cluster;
  readonly words: PersonWords;
  gender: Gender | null;
  /** Where the full name stands for the first time. */
  introduced: number;
}

interface Match {
  readonly person: Person;
  readonly rule: MergeRule;
}

/** More people of one surname than this are not compared: a page that repeats a surname must stay linear. */
const mostNamesakes = 12;

/** The people of an article by their full names and by what they may be called for short. */
export class PeopleIndex {
  readonly #gazetteer: Gazetteer;
  readonly #byFullName = new Map<string, Match>();
  readonly #bySurname = new Map<string, Person[]>();
  readonly #byOtherWord = new Map<string, Person[]>();
  readonly #byInitials = new Map<string, Person[]>();

  constructor(gazetteer: Gazetteer) {
    this.#gazetteer = gazetteer;
  }

  add(words: PersonWords, gender: Gender | null, introduced: number): Person {
    const person: Person = { cluster: createCluster('person'), words, gender, introduced };
    const put = (key: string, rule: MergeRule): void => {
      if (!this.#byFullName.has(key)) this.#byFullName.set(key, { person, rule });
    };
    this.#byFullName.set(words.join(' '), { person, rule: 'own-name' });
    // "Inokuma Reiko" is "Reiko Inokuma" in another paragraph.
    if (words.length === 2) put([...words].reverse().join(' '), 'name-order');
    put(`loose ${toLoosePerson(words)}`, 'spelling');
    const { surname, other } = findShortForms(words, this.#gazetteer);
    for (const form of new Set(surname)) putIn(this.#bySurname, form, person);
    for (const form of new Set(other)) putIn(this.#byOtherWord, form, person);
    putIn(this.#byInitials, words.map((word) => word.charAt(0)).join(''), person);
    return person;
  }

  /** The person of a name of two words or more, whose full name may be longer; null where it may be two people's. */
  findFull(words: PersonWords): Match | null {
    const key = words.join(' ');
    const known = this.#byFullName.get(key) ?? this.#byFullName.get(`loose ${toLoosePerson(words)}`);
    if (known) return known;
    const last = this.#byOtherWord.get(words.at(-1) ?? '') ?? [];
    const [person, ...others] = last.filter((other) => isShorterName(words, other.words));
    if (!person || others.length > 0) return null;
    const match: Match = { person, rule: 'shorter-name' };
    this.#byFullName.set(key, match);
    return match;
  }

  findBySurname(form: string): readonly Person[] {
    return this.#bySurname.get(form) ?? [];
  }

  /** Those who have the word anywhere in their name. */
  findByWord(form: string): readonly Person[] {
    return this.#byOtherWord.get(form) ?? [];
  }

  /** "FAS" for Folasade Akinwumi-Strand. */
  findByInitials(letters: string): readonly Person[] {
    return this.#byInitials.get(letters.toLowerCase()) ?? [];
  }
}

function putIn(index: Map<string, Person[]>, form: string, person: Person): void {
  const namesakes = index.get(form);
  if (!namesakes) index.set(form, [person]);
  else if (namesakes.length < mostNamesakes) namesakes.push(person);
}
