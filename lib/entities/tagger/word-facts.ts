import { functionWords } from './function-words.ts';
import { combine, hashText } from './hash.ts';
import { sportWords } from './sport-words.ts';
import { findLists, findRow, startPhrase, toPhraseParts, type WordLists } from './word-lists.ts';

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
  /** Hash of the word in lower case, with plain apostrophes and all digits "0". */
  readonly lower: number;
  readonly form: number;
  /** Row of its vector or -1. */
  readonly row: number;
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
    lower: hashText(lower),
    form: kind,
    row: findRow(lists, text),
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
