import { combine, hashText } from './hash.ts';
import { findHash, type HashTable } from './hash-table.ts';

/**
 * What the tagger knows of words outside the article: which have a vector, and in which lists of names one or a phrase
 * stands.
 */
export interface WordLists {
  /** Hash of a lower-case word to the row of its vector. */
  readonly words: HashTable;
  /** `hashPhrase` of a name to a set of `listBits`. */
  readonly names: HashTable;
}

/** The lists that a name may stand in, one bit each. */
export const listBits = {
  country: 1,
  region: 2,
  city: 4,
  town: 8,
  group: 16,
  brand: 32,
  club: 64,
  firstName: 128,
  personName: 256,
  surname: 512,
  title: 1024,
  nationality: 2048,
  community: 4096,
  /** Months, laws, prizes, products: written with capitals, and no people, groups or places. */
  noName: 8192,
  groupHead: 16384,
  placeHead: 32768,
} as const;

export const listCount = 16;

/** No name in the lists has more words. */
export const longestName = 7;

const phraseSeed = 0x5bd1e995;

/** Hash of a name in words as `toPhraseParts` gives them. */
export function hashPhrase(parts: readonly number[]): number {
  let hash = phraseSeed;
  for (const part of parts) hash = combine(hash, part);
  return hash;
}

export const startPhrase = phraseSeed;

/**
 * The hashes of a word's parts, for comparing names: lower case, without accents, full stops and apostrophes; a hyphen
 * parts words, so that "Al-Qaeda" is found as "al Qaeda".
 */
export function toPhraseParts(word: string): number[] {
  const parts: number[] = [];
  for (const part of foldWord(word).split(/[-‐‑]/)) if (part !== '') parts.push(hashText(part));
  return parts;
}

export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the test is whether a word is plain ASCII
  const plain = /^[\u0000-\u007f]*$/.test(lower)
    ? lower
    : lower.normalize('NFKD').replace(/[\p{M}\u00ad\u200c\u200d]/gu, '');
  return plain
    .replace(/[.'’ʼʻ‘`]/g, '')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('ı', 'i')
    .replaceAll('ß', 'ss')
    .replaceAll('đ', 'd');
}

export const findLists = (lists: WordLists, phrase: number): number => Math.max(0, findHash(lists.names, phrase));

/** Row of a word's vector, -1 for a word that has none. */
export function findRow(lists: WordLists, word: string): number {
  const lower = word.toLowerCase();
  const found = findHash(lists.words, hashText(lower));
  if (found >= 0) return found;
  const folded = foldWord(word);
  return folded === lower ? -1 : findHash(lists.words, hashText(folded));
}
