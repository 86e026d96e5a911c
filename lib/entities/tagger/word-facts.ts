import { functionWords } from './function-words.ts';
import { combine, hashText } from './hash.ts';
import { sportWords } from './sport-words.ts';
import { findCluster, findLists, startPhrase, toPhraseParts, type WordLists } from './word-lists.ts';

export const form = {
  mark: 0,
  lower: 1,
  capital: 2,
  capitals: 3,
  initial: 4,
  mixed: 5,
  number: 6,
  mixedNumber: 7,
} as const;

/** What is known of a word by itself, whatever stands around it. Made once for each distinct word. */
export interface WordFacts {
  readonly text: string;
  readonly word: number;
  readonly lower: number;
  /** Hashes of the first and last 1 to 4 letters of the lower-case word; shorter words give the whole. */
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  readonly shape: number;
  readonly form: number;
  /** Finest cluster or -1. */
  readonly cluster: number;
  readonly phraseParts: readonly number[];
  /** Lists that the word alone stands in. */
  readonly lists: number;
  readonly isFunctionWord: boolean;
  readonly isSportWord: boolean;
}

/** Finds the facts of words and keeps them. */
export interface WordBook {
  readonly lists: WordLists;
  readonly known: Map<string, WordFacts>;
}

export const createWordBook = (lists: WordLists): WordBook => ({ lists, known: new Map() });

export function findWord(book: WordBook, text: string): WordFacts {
  const known = book.known.get(text);
  if (known) return known;
  const facts = readWord(book.lists, text);
  book.known.set(text, facts);
  return facts;
}

function readWord(lists: WordLists, text: string): WordFacts {
  const plain = text.replace(/[’ʼ`‘ʻ]/g, "'").replace(/\d/g, '0');
  const lower = plain.toLowerCase();
  const kind = findForm(plain);
  const phraseParts = kind === form.mark ? [] : toPhraseParts(text);
  let phrase = startPhrase;
  for (const part of phraseParts) phrase = combine(phrase, part);
  return {
    text,
    word: hashText(plain),
    lower: hashText(lower),
    prefixes: [1, 2, 3, 4].map((length) => hashText(lower.slice(0, length))),
    suffixes: [1, 2, 3, 4].map((length) => hashText(lower.slice(-length))),
    shape: hashText(toShape(plain)),
    form: kind,
    cluster: kind === form.mark ? -1 : findCluster(lists, text),
    phraseParts,
    lists: phraseParts.length === 0 ? 0 : findLists(lists, phrase),
    isFunctionWord: functionWords.has(lower),
    isSportWord: sportWords.has(lower),
  };
}

function findForm(word: string): number {
  const hasLetter = /\p{L}/u.test(word);
  if (/\d/.test(word)) return hasLetter ? form.mixedNumber : form.number;
  if (!hasLetter) return form.mark;
  if (word === word.toLowerCase()) return form.lower;
  const letters = word.replace(/[^\p{L}]/gu, '');
  const first = letters.charAt(0);
  if (letters.length === 1) return form.initial;
  if (letters === letters.toUpperCase()) return form.capitals;
  return first !== first.toLowerCase() ? form.capital : form.mixed;
}

/** "McDonald's" is "XxXx's": runs of a kind count once, at most 12 characters. */
function toShape(word: string): string {
  let shape = '';
  let before = '';
  for (const char of word) {
    const kind = char !== char.toLowerCase() ? 'X' : char !== char.toUpperCase() ? 'x' : char === '0' ? '0' : char;
    if (kind !== before) shape += kind;
    before = kind;
    if (shape.length >= 12) break;
  }
  return shape;
}
