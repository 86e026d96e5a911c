import type { Gazetteer } from '../gazetteer/build-gazetteer.ts';
import type { AnnotatedText, Block } from '../text/types.ts';
import { addSurface, type Cluster, ClusterUnion, createCluster, type Placed, type Surface } from './clusters.ts';
import { findDefinedAliases } from './find-defined-aliases.ts';
import { PeopleIndex, type Person } from './people-index.ts';
import { findNameGender, findTitleGender, parsePersonName } from './person-names.ts';
import type { MergeRule } from './types.ts';

/** A name of one word that stands before all names that it may be short for. */
interface Early {
  readonly at: number;
  readonly key: string;
  readonly fitting: readonly Person[];
}

/**
 * Which people the mentions of people stand for, by position in `mentions` (in text order); other kinds are left
 * undefined. A short form that two people may have stays someone of its own, because a wrong merge puts words in the
 * wrong mouth: "Delia Marsh met Peter Marsh. Marsh paid."
 */
export function resolvePeople(
  { text, blocks }: AnnotatedText,
  mentions: readonly Surface[],
  gazetteer: Gazetteer,
): (Placed | undefined)[] {
  const placed: (Placed | undefined)[] = new Array(mentions.length);
  const names = mentions.map((mention) => (mention.kind === 'person' ? parsePersonName(mention.surface) : []));
  const people = new PeopleIndex(gazetteer);
  const place = (i: number, cluster: Cluster, rule: MergeRule, mayBe: readonly Cluster[] = []): void => {
    addSurface(cluster, mentions[i]?.surface ?? '');
    placed[i] = { cluster, rule, mayBe };
  };

  // The fullest names first, so that shorter ones find them wherever they stand.
  const byLength = mentions.flatMap((_, i) => ((names[i]?.length ?? 0) > 1 ? [i] : []));
  byLength.sort((a, b) => (names[b]?.length ?? 0) - (names[a]?.length ?? 0) || a - b);
  for (const i of byLength) {
    const words = names[i] ?? [];
    const { start } = mentions[i] as Surface;
    const match = people.findFull(words);
    const person = match?.person ?? people.add(words, findNameGender(words, gazetteer), start);
    person.introduced = Math.min(person.introduced, start);
    person.gender = findTitleGender(text, start) ?? person.gender;
    const isOwn = !match || words.join(' ') === person.words.join(' ');
    place(i, person.cluster, isOwn ? 'own-name' : match.rule);
  }

  // What a bare surname has meant in the article it goes on meaning.
  const settled = new Map<string, Cluster>();
  const apart = new Map<string, Cluster>();
  const early: Early[] = [];
  const blockAt = createBlockReader(blocks);
  const keepApart = (i: number, key: string, fitting: readonly Person[], note: string): void => {
    const cluster = apart.get(`${note} ${key}`) ?? createCluster('person', note);
    apart.set(`${note} ${key}`, cluster);
    place(i, cluster, 'undecided', [...new Set(fitting.map((person) => person.cluster))]);
  };
  mentions.forEach((mention, i) => {
    const [form, ...others] = names[i] ?? [];
    if (mention.kind !== 'person' || others.length > 0) return;
    // A name of particles alone: "Van".
    const key = form ?? mention.surface.toLowerCase();
    const { start, end } = mention;
    const gender = findTitleGender(text, start);
    const isOfGender = (person: Person): boolean => !gender || !person.gender || person.gender === gender;
    const isHeard = (person: Person): boolean => person.introduced < start;
    const surname = people.findBySurname(key).filter(isOfGender);
    const word = people.findByWord(key).filter(isOfGender);
    const known = settled.get(key);
    if (surname.length + word.length > 0 && isSomebodyElse(text, start, end)) {
      keepApart(i, key, [...surname, ...word], 'other');
      return;
    }
    const isStill = known && (word.length === 0 || word.some((person) => person.cluster === known));
    if (isStill && !gender) {
      place(i, known, ruleOf(key, known, word));
      return;
    }
    const heard = [surname.filter(isHeard), word.filter(isHeard)].find((list) => list.length > 0);
    const [person, ...namesakes] = heard ?? [];
    if (person && namesakes.length === 0) {
      const isByTitle = gender !== null && people.findBySurname(key).filter(isHeard).length > 1;
      if (!gender) settled.set(key, person.cluster);
      place(i, person.cluster, isByTitle ? 'title' : ruleOf(key, person.cluster, word));
    } else if (heard && known) place(i, known, ruleOf(key, known, word));
    else if (heard) keepApart(i, key, heard, 'undecided');
    else {
      const initials = people.findByInitials(key);
      const [only] = initials;
      if (word.length > 0) {
        // A first name comes before the full one in headlines, or in the same paragraph.
        const block = blockAt(start);
        const isAbove = block !== undefined && /^(?:headline|standfirst|heading|caption)$/.test(block.role);
        const fitting =
          isAbove || surname.length > 0 ? word : word.filter((one) => block && one.introduced < block.end);
        if (fitting.length > 0) {
          early.push({ at: i, key, fitting });
          return;
        }
      } else if (only && initials.length === 1 && /^\p{Lu}{2,4}$/u.test(mention.surface)) {
        place(i, only.cluster, 'initials');
        return;
      }
      const cluster = known ?? createCluster('person');
      settled.set(key, cluster);
      place(i, cluster, 'own-name');
    }
  });

  // The article goes on to call one of them so, or has only one.
  for (const { at, key, fitting } of early) {
    const known = settled.get(key);
    const called = fitting.filter((person) => person.cluster === known);
    const [person] = fitting.length === 1 ? fitting : called;
    if (person) place(at, person.cluster, 'ahead-of-name');
    else keepApart(at, key, fitting, 'undecided');
  }

  const merged = new ClusterUnion();
  for (const { full, short, rule } of findDefinedAliases(text, mentions))
    merged.join(placed[full]?.cluster, placed[short]?.cluster, rule);
  return placed.map((one) => {
    if (!one) return undefined;
    const cluster = merged.find(one.cluster);
    const joined = merged.findRule(one.cluster);
    const mayBe = one.mayBe.map((other) => merged.find(other));
    return { cluster, rule: joined ?? one.rule, mayBe: joined ? [] : mayBe };
  });
}

/** Why a name of one word is the one of someone with a longer name. */
function ruleOf(key: string, cluster: Cluster, fitting: readonly Person[]): MergeRule {
  const words = fitting.find((person) => person.cluster === cluster)?.words;
  if (!words) return 'own-name';
  if (words.at(-1) === key) return 'surname';
  return words[0] === key ? 'first-word' : 'part-of-name';
}

/** "the wrong Leroy", "the other Lee", "a third Sall", "the Khoury family", "the Marsh sisters". */
const isSomebodyElse = (text: string, start: number, end: number): boolean =>
  /\b(?:another|different|other|second|third|wrong)\s$/i.test(text.slice(Math.max(0, start - 12), start)) ||
  /^\s(?:family|families|clan|dynasty|household|brothers|sisters|siblings|twins|couple)\b/.test(
    text.slice(end, end + 12),
  );

/** Reads the block at an offset; offsets must rise from call to call. */
function createBlockReader(blocks: readonly Block[]): (offset: number) => Block | undefined {
  let at = 0;
  return (offset) => {
    while (at < blocks.length && (blocks[at]?.end ?? 0) <= offset) at++;
    return blocks[at];
  };
}
