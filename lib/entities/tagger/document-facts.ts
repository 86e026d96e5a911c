import { casing, type TaggerSentence } from './sentences.ts';
import { form, type WordFacts } from './word-facts.ts';
import { listBits } from './word-lists.ts';

/** What the whole article shows of a word, one bit each. */
export const documentBits = {
  /** It also writes the word in lower case. */
  lower: 1,
  /** It writes it with a capital inside a sentence. */
  capital: 2,
  /** It is the last of several words with capitals: "Ines Carvalho". */
  lastOfName: 4,
  firstOfName: 8,
  /** It follows "Mr", "Dr" or another title. */
  afterTitle: 16,
  /** It follows a first name. */
  afterFirstName: 32,
  /** Its letters are the first letters of a longer name. */
  acronym: 64,
  /** It follows "in", "near", "from" somewhere. */
  afterIn: 128,
  /** "said" or the like follows it somewhere. */
  beforeSaid: 256,
  /** It follows "the" somewhere. */
  afterThe: 512,
  /** It comes three times or more. */
  often: 1024,
} as const;

/** From a word's lower-case hash to its `documentBits`. */
export type DocumentFacts = ReadonlyMap<number, number>;

const placePrepositions: ReadonlySet<string> = new Set([
  'in',
  'near',
  'from',
  'outside',
  'across',
  'around',
  'at',
  'into',
  'to',
]);
const sayings: ReadonlySet<string> = new Set([
  'added',
  'admitted',
  'argued',
  'asked',
  'believes',
  'called',
  'claimed',
  'confirmed',
  'declined',
  'denied',
  'explained',
  'insisted',
  'noted',
  'recalled',
  'replied',
  'said',
  'says',
  'told',
  'tweeted',
  'warned',
  'wrote',
]);

export function findDocumentFacts(sentences: readonly TaggerSentence[]): DocumentFacts {
  const facts = new Map<number, number>();
  const counts = new Map<number, number>();
  const add = (word: WordFacts | undefined, bit: number): void => {
    if (word) facts.set(word.lower, (facts.get(word.lower) ?? 0) | bit);
  };
  const initials = new Set<string>();
  for (const { words, casing: writes } of sentences) {
    if (writes !== casing.usual) continue;
    words.forEach((word, i) => {
      if (word.form === form.lower) {
        add(word, documentBits.lower);
        return;
      }
      if (!isCapitalised(word)) return;
      const before = words[i - 1];
      const after = words[i + 1];
      if (before && before.form !== form.mark) add(word, documentBits.capital);
      const count = (counts.get(word.lower) ?? 0) + 1;
      counts.set(word.lower, count);
      if (count === 3) add(word, documentBits.often);
      const joinsBefore = before !== undefined && isCapitalised(before) && !(before.isFunctionWord && i === 1);
      const joinsAfter = after !== undefined && isCapitalised(after);
      if (joinsBefore && !joinsAfter) add(word, documentBits.lastOfName);
      if (joinsAfter && !joinsBefore) add(word, documentBits.firstOfName);
      if (before && before.lists & listBits.title && isCapitalised(before)) add(word, documentBits.afterTitle);
      const plainBefore = before?.form === form.initial ? words[i - 2] : before;
      if (plainBefore && plainBefore.lists & listBits.firstName && isCapitalised(plainBefore))
        add(word, documentBits.afterFirstName);
      const beforeText = before?.text.toLowerCase() ?? '';
      if (placePrepositions.has(beforeText)) add(word, documentBits.afterIn);
      if (beforeText === 'the') add(word, documentBits.afterThe);
      if (after && sayings.has(after.text)) add(word, documentBits.beforeSaid);
    });
    addInitials(words, initials);
  }
  for (const { words } of sentences)
    for (const word of words)
      if (word.form === form.capitals && initials.has(word.text.replaceAll('.', ''))) add(word, documentBits.acronym);
  return facts;
}

/** "World Health Organization" gives "WHO", "Bank of England" gives "BE" and "BOE". */
function addInitials(words: readonly WordFacts[], initials: Set<string>): void {
  for (let i = 0; i < words.length; i++) {
    const first = words[i];
    if (!first || first.form !== form.capital) continue;
    let short = '';
    let long = '';
    for (let j = i; j < words.length && j < i + 9; j++) {
      const word = words[j];
      if (!word) break;
      if (word.form === form.capital || word.form === form.capitals) {
        const parts = word.text.split('-');
        for (const part of parts) {
          short += part.charAt(0).toUpperCase();
          long += part.charAt(0).toUpperCase();
        }
        if (short.length > 1) initials.add(short).add(long);
      } else if (word.form === form.lower && word.isFunctionWord) long += word.text.charAt(0).toUpperCase();
      else if (word.text !== '&' && word.text !== '-') break;
    }
  }
}

export const isCapitalised = (word: WordFacts): boolean =>
  word.form === form.capital || word.form === form.capitals || word.form === form.initial || word.form === form.mixed;

/** Bits of a word, 0 for one that the article shows nothing of. */
export const findFacts = (facts: DocumentFacts, word: WordFacts): number => facts.get(word.lower) ?? 0;
