import { demonyms, isSaidOf } from './demonyms.ts';
import { isNounFor } from './introduction-nouns.ts';
import { idleAdjectives, idleNouns, openingNouns, widerNouns } from './reference-words.ts';
import { findRecent, listEntities, type Referent } from './referents.ts';
import type { Resolved } from './resolve-pronoun.ts';
import type { SceneWord } from './scene-words.ts';
import { readTraits, type Trait, toWords } from './traits.ts';
import { type Entity, type EntityId, entityKinds } from './types.ts';

/** "the former general": `noun` and what stands before it, in lower case. */
export interface Description {
  readonly noun: string;
  readonly modifiers: readonly string[];
  /** Number of words, the article among them. */
  readonly length: number;
}

/** Words after which a phrase says what somebody is: "became the minister". */
const predicates = /^(?:appointed|as|be|became|become|becoming|elected|is|named|was)$/;
/** Words that tell which one is meant: "the head of the union". */
const narrowing = /^(?:at|behind|for|from|in|of|on|that|which|who|whose)$/;
const longestPhrase = 6;
/** "Oslo-based", "London-listed" */
const isCompound = ({ lower }: SceneWord): boolean => /-(?:based|born|listed)$/.test(lower);

const isNoun = (word: SceneWord): boolean =>
  (word.tags.has('Noun') && !word.tags.has('Pronoun')) ||
  /^\d{1,3}-year-old$/.test(word.lower) ||
  entityKinds.some((kind) => isNounFor(kind, word.lower));

/** The description that begins at a word "the" or "a", if what stands there may be one. */
export function readDescription(words: readonly SceneWord[], from: number): Description | null {
  const isDefinite = words[from]?.lower.startsWith('th');
  let to = from + 1;
  for (; to < words.length && to - from <= longestPhrase; to++) {
    const word = words[to];
    if (!word || word.quotation !== null || word.gap !== ' ') break;
    // "The Genoa lender": a place before a noun.
    if (word.mention) {
      const isModifier = word.mention.kind === 'place' && !word.isPossessive && to === from + 1;
      if (isModifier) continue;
      break;
    }
    const isNominal = isCompound(word) || isNoun(word) || word.tags.has('Adjective') || idleAdjectives.has(word.lower);
    if (!isNominal || (word.tags.has('Verb') && !isNoun(word)) || words[to - 1]?.isPossessive) break;
  }
  const head = words[to - 1];
  const next = words[to];
  if (to === from + 1 || !head || head.mention || !isNoun(head) || head.isIntroduction) return null;
  if (predicates.test(words[from - 1]?.lower ?? '')) return null;
  if (next?.gap === ' ' && !head.isPossessive && (next.mention || (isDefinite && narrowing.test(next.lower))))
    return null;
  const lowers = words.slice(from + 1, to).map(({ lower }) => lower);
  const length = to - from;
  // "the 34-year-old midfielder": the age is enough.
  const age = lowers.find((lower) => lower.endsWith('-year-old'));
  if (age) return { noun: age, modifiers: [], length };
  if (lowers.at(-1) === 'tank' && lowers.at(-2) === 'think')
    return { noun: 'think-tank', modifiers: lowers.slice(0, -2), length };
  return { noun: lowers.at(-1) ?? '', modifiers: lowers.slice(0, -1), length };
}

/** "norwegian", "oslo-based" */
const isPlaceWord = (word: string): boolean => demonyms.has(word) || /-(?:based|born|listed)$/.test(word);

/** How many entities of one noun are looked at before it is called unclear. */
const mostTraits = 40;

/**
 * Says what descriptions stand for: the one entity before them that is introduced or named so, or, of several, the one
 * in the paragraphs just before. `topic`: the group that the sentence before is about, where the description opens one:
 * "Tern fell 5%. The Oslo carmaker", though nothing has said what Tern is.
 */
export function createDescriptionResolver(
  entities: readonly Entity[],
): (
  description: Description,
  start: number,
  place: { readonly block: number; readonly isAside: boolean },
  referents: readonly Referent[],
  seen: ReadonlyMap<EntityId, number>,
  topic: Entity | null,
) => Resolved | null {
  const byNoun = new Map<string, Trait[]>();
  const byEntity = new Map<EntityId, Trait[]>();
  for (const trait of readTraits(entities)) {
    byNoun.set(trait.noun, [...(byNoun.get(trait.noun) ?? []).slice(0, mostTraits), trait]);
    byEntity.set(trait.entity.id, [...(byEntity.get(trait.entity.id) ?? []), trait]);
  }

  const said = new Map<EntityId, ReadonlySet<string>>();
  const isSaid = (entity: Entity, adjective: string): boolean => {
    const words =
      said.get(entity.id) ?? new Set([entity.name, ...entity.introductions.map(({ text }) => text)].flatMap(toWords));
    said.set(entity.id, words);
    return isSaidOf(adjective, words);
  };
  /** The topic, unless somebody in the article is called so or it is known to be something else. */
  const resolveTopic = (noun: string, nouns: readonly string[], start: number, topic: Entity): Resolved | null => {
    const isFree = openingNouns.has(noun) && nouns.every((each) => !byNoun.has(each));
    const own = byEntity.get(topic.id) ?? [];
    if (!isFree || own.some((trait) => !idleNouns.has(trait.noun))) return null;
    const trait = { entity: topic, noun, from: start, isFormer: false, words: new Set<string>() };
    byNoun.set(noun, [trait]);
    byEntity.set(topic.id, [...own, trait]);
    return { entity: topic, certainty: 0.65 };
  };

  return ({ noun, modifiers }, start, place, referents, seen, topic) => {
    const nouns = [noun, ...(widerNouns.get(noun) ?? [])];
    const isFitting = (trait: Trait): boolean =>
      trait.from < start &&
      seen.has(trait.entity.id) &&
      modifiers.every((word) =>
        word === 'former'
          ? trait.isFormer || trait.words.has(word)
          : idleAdjectives.has(word) || trait.words.has(word) || (isPlaceWord(word) && isSaid(trait.entity, word)),
      );
    const traits = nouns.flatMap((each) => byNoun.get(each) ?? []);
    if (traits.length === 0) return topic && resolveTopic(noun, nouns, start, topic);
    const fitting = new Map(traits.filter(isFitting).map((trait) => [trait.entity.id, trait]));
    const near = listEntities(findRecent(referents, place).flat()).filter(
      (entity) => entity && byEntity.get(entity.id)?.some((trait) => nouns.includes(trait.noun) && isFitting(trait)),
    );
    const [only] = [...fitting.values()];
    const isAlone = fitting.size === 1 && traits.length <= mostTraits;
    const entity = isAlone ? only?.entity : near.length === 1 ? near[0] : null;
    if (!entity) return null;
    const isNear = near.length === 1;
    const isExact = byEntity.get(entity.id)?.some((trait) => trait.noun === noun && isFitting(trait)) ?? false;
    return { entity, certainty: (isAlone ? 0.9 : 0.7) - (isNear ? 0 : 0.1) - (isExact ? 0 : 0.1) };
  };
}
