import { isNounFor } from './introduction-nouns.ts';
import { participles, prepositions, relatives } from './introduction-words.ts';
import { companyEndings, longTitles } from './reference-words.ts';
import type { Entity, Introduction } from './types.ts';

/** What an entity may be called without its name: "the bank", once the text has said so. */
export interface Trait {
  readonly entity: Entity;
  readonly noun: string;
  /** Where the text says it; a description before that means another. 0: the name says it. */
  readonly from: number;
  readonly isFormer: boolean;
  /** Words beside the noun, in lower case: "deputy" in "deputy minister of ports". */
  readonly words: ReadonlySet<string>;
}

/** The words of a phrase in lower case, and its commas. */
export const toWords = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('think tank', 'think-tank')
    .match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*|,/gu) ?? [];

/** What the introductions and names of the entities call them. */
export function readTraits(entities: readonly Entity[]): Trait[] {
  return entities.flatMap((entity) => [
    ...entity.introductions.flatMap((each) => readIntroduction(entity, each)),
    ...readName(entity),
  ]);
}

function readIntroduction(entity: Entity, introduction: Introduction): Trait[] {
  const { text, role, isFormer, start, rule } = introduction;
  const words = toWords(text);
  const age = /^\d{1,3}-year-old$/.test(words.find((word) => word.endsWith('-year-old')) ?? '')
    ? words.find((word) => word.endsWith('-year-old'))
    : rule === 'age' && /\d{1,3}/.exec(text)?.[0];
  const nouns = readHeads(toWords(role ?? text), entity);
  if (age) nouns.push(age.endsWith('-year-old') ? age : `${age}-year-old`);
  return nouns.map((noun) => ({ entity, noun, from: start, isFormer, words: new Set(words) }));
}

/** "President and chief executive of the bank" to "president", "executive". */
function readHeads(words: readonly string[], entity: Entity): string[] {
  const end = words.findIndex(
    (word, i) => i > 0 && (prepositions.has(word) || relatives.has(word) || participles.has(word)),
  );
  const phrase = end < 0 ? words : words.slice(0, end);
  return phrase
    .filter((_, i) => i === phrase.length - 1 || phrase[i + 1] === 'and' || phrase[i + 1] === ',')
    .map((word) => longTitles.get(word) ?? word.replace(/^ex-/, ''))
    .filter((word) => isNounFor(entity.kind, word) && !/[^s]s$/.test(word));
}

/** "Bank" of "Halden Bank", "ministry" of "Ministry of Transport". */
function readName(entity: Entity): Trait[] {
  if (entity.kind === 'person') return [];
  const words = toWords(entity.name);
  const isCompany = entity.kind === 'group' && companyEndings.has(words.at(-1) ?? '');
  const nouns = words.length > 1 ? readHeads(isCompany ? words.slice(0, -1) : words, entity) : [];
  if (isCompany) nouns.push('company');
  return [...new Set(nouns)].map((noun) => ({ entity, noun, from: 0, isFormer: false, words: new Set(words) }));
}
