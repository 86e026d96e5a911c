import type { Gazetteer, Gender } from '../gazetteer/build-gazetteer.ts';
import type { AnnotatedText, Block } from '../text/types.ts';
import { addSurface, type Cluster, ClusterUnion, createCluster, type Placed, type Surface } from './clusters.ts';
import { findDefinedAliases } from './find-defined-aliases.ts';
import { PeopleIndex, type Person } from './people-index.ts';
import { findNameGender, findTitleGender, parsePersonName } from './person-names.ts';
import {
  isParentBefore,
  isRelativeBefore,
  isRelativeBehind,
  isSameSentence,
  isSomebodyElse,
  isSurvivor,
} from './tell-apart.ts';
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
  /** Mothers and fathers by a name of one word. */
  const parents = new Set<Cluster>();
  /** Names that a person and a relative have: "Isaac Mott and his son Isaac". */
  const shared = new Map<string, Cluster>();
  const blockAt = createBlockReader(blocks);
  const keepApart = (i: number, key: string, fitting: readonly Cluster[], note: string): Cluster => {
    const cluster = apart.get(`${note} ${key}`) ?? createCluster('person', note);
    apart.set(`${note} ${key}`, cluster);
    place(i, cluster, 'undecided', [...new Set(fitting)]);
    return cluster;
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
      keepApart(i, key, [...surname, ...word].map(toCluster), 'other');
      return;
    }
    const before = mentions[i - 1];
    const owner = before?.kind === 'person' && isSameSentence(text, before.end, start) ? placed[i - 1]?.cluster : null;
    const isOwnRelative =
      isRelativeBefore(text, start) && [...surname, ...word].some(({ cluster }) => cluster === owner);
    const isOwnName = isRelativeBehind(text, end) && surname.filter(isHeard).length > 1;
    const isYounger =
      known !== undefined && parents.has(known) && isSurvivor(text, start) && !isParentBefore(text, start);
    if (isOwnRelative || isOwnName || isYounger) {
      const relative = keepApart(i, key, [], 'other');
      if (isOwnRelative) shared.set(key, relative);
      return;
    }
    const relative = shared.get(key);
    if (relative) {
      keepApart(i, key, [...[...surname, ...word].map(toCluster), relative], 'undecided');
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
    else if (heard) keepApart(i, key, heard.map(toCluster), toNote(gender));
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
      if (isParentBefore(text, start)) parents.add(cluster);
      place(i, cluster, 'own-name');
    }
  });

  // The article goes on to call one of them so, or has only one.
  for (const { at, key, fitting } of early) {
    const known = settled.get(key);
    const called = fitting.filter((person) => person.cluster === known);
    const [person] = fitting.length === 1 ? fitting : called;
    if (person) place(at, person.cluster, 'ahead-of-name');
    else keepApart(at, key, fitting.map(toCluster), 'undecided');
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

const toCluster = ({ cluster }: Person): Cluster => cluster;

/** "Mr Marsh" and "Mrs Marsh" are two, though nobody knows which two. */
const toNote = (gender: Gender | null): string =>
  gender === null ? 'undecided' : gender === 'f' ? 'undecided woman' : 'undecided man';

/** Why a name of one word is the one of someone with a longer name. */
function ruleOf(key: string, cluster: Cluster, fitting: readonly Person[]): MergeRule {
  const words = fitting.find((person) => person.cluster === cluster)?.words;
  if (!words) return 'own-name';
  if (words.at(-1) === key) return 'surname';
  return words[0] === key ? 'first-word' : 'part-of-name';
}

/** Reads the block at an offset; offsets must rise from call to call. */
function createBlockReader(blocks: readonly Block[]): (offset: number) => Block | undefined {
  let at = 0;
  return (offset) => {
    while (at < blocks.length && (blocks[at]?.end ?? 0) <= offset) at++;
    return blocks[at];
  };
}
