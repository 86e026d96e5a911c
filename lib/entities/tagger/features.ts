import { type DocumentFacts, findFacts, isCapitalised } from './document-facts.ts';
import { combine, hashText } from './hash.ts';
import { findListCodes } from './list-codes.ts';
import { findRuns, findWideRuns } from './runs.ts';
import { casing, type TaggerSentence } from './sentences.ts';
import { form, type WordFacts } from './word-facts.ts';
import { listCount, type WordLists } from './word-lists.ts';

/** No word has more features. */
const mostFeatures = 160;

const edge: WordFacts = {
  text: '',
  word: hashText('<edge>'),
  lower: hashText('<edge>'),
  prefixes: [0, 0, 0, 0],
  suffixes: [0, 0, 0, 0],
  shape: hashText('<edge>'),
  form: 8,
  cluster: -2,
  phraseParts: [],
  lists: 0,
  isFunctionWord: false,
  isSportWord: false,
};

const seeds = Int32Array.from({ length: 256 }, (_, i) => hashText(`feature ${i}`));

/** Prefix of a nested cluster: 6, 8, 10 or 12 bits; words without a cluster give their form. */
const coarse = (word: WordFacts, bits: number): number =>
  word.cluster >= 0 ? word.cluster >> (12 - bits) : -2 - word.form;

/**
 * Features of the words of a sentence, as hashes: `offsets[i]` to `offsets[i + 1]` are those of word i. The one
 * implementation for training and use. Marks and words in lower case away from names have fewer.
 */
export interface SentenceFeatures {
  readonly hashes: Int32Array;
  readonly offsets: Int32Array;
}

let buffer = new Int32Array(mostFeatures * 64);

export function findFeatures(sentence: TaggerSentence, facts: DocumentFacts, lists: WordLists): SentenceFeatures {
  const { words } = sentence;
  const count = words.length;
  if (buffer.length < mostFeatures * count) buffer = new Int32Array(mostFeatures * count);
  const out = buffer;
  const offsets = new Int32Array(count + 1);
  const runs = findRuns(words);
  const wide = findWideRuns(words);
  const codes = findListCodes(words, lists);
  const bits = Int32Array.from(words, (word) =>
    isCapitalised(word) || word.form === form.lower ? findFacts(facts, word) : 0,
  );
  const at = (i: number): WordFacts => words[i] ?? edge;
  // A set of lists in which a name covers the word, whatever its position.
  const cover = Int32Array.from(
    words,
    (_, i) => (codes.begin[i] ?? 0) | (codes.inside[i] ?? 0) | (codes.last[i] ?? 0) | (codes.unit[i] ?? 0),
  );
  const style = sentence.casing;
  const topic = sentence.topic;
  let n = 0;
  const add = (template: number, value: number): void => {
    out[n++] = combine(seeds[template] ?? template, value);
  };
  const pair = (template: number, a: number, b: number): void => {
    out[n++] = combine(combine(seeds[template] ?? template, a), b);
  };
  const triple = (template: number, a: number, b: number, c: number): void => {
    out[n++] = combine(combine(combine(seeds[template] ?? template, a), b), c);
  };

  for (let i = 0; i < count; i++) {
    offsets[i] = n;
    const w = at(i);
    const l1 = at(i - 1);
    const l2 = at(i - 2);
    const r1 = at(i + 1);
    const r2 = at(i + 2);
    const isFirst = i === 0 || (i === 1 && l1.form === form.mark) ? 1 : 0;
    const look = w.form * 8 + style * 2 + isFirst;
    const capital = isCapitalised(w);
    const inWide = (wide.to[i] ?? 0) > (wide.from[i] ?? 0);

    add(0, look);
    add(1, w.word);
    add(2, w.lower);
    add(3, l1.lower);
    add(4, r1.lower);
    pair(5, l1.lower, w.lower);
    pair(6, w.lower, r1.lower);
    pair(7, l1.form, w.form * 16 + r1.form);
    add(8, w.shape);
    add(9, coarse(w, 12));
    add(10, coarse(w, 8));
    if (!capital && !inWide && w.form !== form.mixedNumber) {
      // Lower-case names are rare: enough to know that this is none.
      pair(11, coarse(l1, 8), coarse(w, 8));
      add(12, w.suffixes[2] ?? 0);
      add(13, cover[i] ?? 0);
      continue;
    }

    add(14, l2.lower);
    add(15, r2.lower);
    pair(16, l1.lower, r1.lower);
    pair(17, l2.lower, l1.lower);
    pair(18, r1.lower, r2.lower);
    for (let length = 0; length < 4; length++) {
      add(20 + length, w.prefixes[length] ?? 0);
      add(24 + length, w.suffixes[length] ?? 0);
    }
    pair(28, w.suffixes[2] ?? 0, look);
    pair(29, w.shape, look);
    pair(30, l1.shape, w.shape);
    pair(31, w.shape, r1.shape);
    triple(32, l1.shape, w.shape, r1.shape);

    add(33, coarse(w, 6));
    add(34, coarse(w, 10));
    pair(35, coarse(w, 10), look);
    pair(36, coarse(w, 6), look);
    add(37, coarse(l1, 8));
    add(38, coarse(l1, 12));
    add(39, coarse(r1, 8));
    add(40, coarse(r1, 12));
    add(41, coarse(l2, 8));
    add(42, coarse(r2, 8));
    pair(43, coarse(l1, 8), coarse(w, 8));
    pair(44, coarse(w, 8), coarse(r1, 8));
    pair(45, coarse(l1, 10), coarse(w, 10));
    pair(46, coarse(w, 10), coarse(r1, 10));
    triple(47, coarse(l1, 6), coarse(w, 6), coarse(r1, 6));
    triple(48, coarse(l2, 6), coarse(l1, 6), coarse(w, 6));
    triple(49, coarse(w, 6), coarse(r1, 6), coarse(r2, 6));
    pair(50, coarse(l1, 8), coarse(r1, 8));
    pair(51, l1.lower, coarse(w, 8));
    pair(52, coarse(w, 8), r1.lower);

    // Lists
    const b = codes.begin[i] ?? 0;
    const m = codes.inside[i] ?? 0;
    const e = codes.last[i] ?? 0;
    const u = codes.unit[i] ?? 0;
    const all = combine(combine(b, m), combine(e, u));
    add(53, all);
    pair(54, all, look);
    pair(55, all, l1.lower);
    pair(56, all, r1.lower);
    pair(57, all, coarse(l1, 6));
    pair(58, all, coarse(r1, 6));
    triple(59, cover[i - 1] ?? -1, all, cover[i + 1] ?? -1);
    pair(60, cover[i - 1] ?? -1, all);
    pair(61, all, cover[i + 1] ?? -1);
    for (let list = 0; list < listCount; list++) {
      const bit = 1 << list;
      if (b & bit) add(62, list);
      if (m & bit) add(63, list);
      if (e & bit) add(64, list);
      if (u & bit) pair(65, list, style);
      if ((cover[i - 1] ?? 0) & bit) pair(66, list, w.form);
      if ((cover[i + 1] ?? 0) & bit) pair(67, list, w.form);
    }

    // Document
    const seen = bits[i] ?? 0;
    pair(70, seen, look);
    for (let bit = 0; bit < 11; bit++) if (seen & (1 << bit)) pair(71, bit, look);
    pair(72, seen & 0b1_11111110, all);
    pair(73, seen & 0b1111_11111100, coarse(w, 6));
    pair(74, (bits[i - 1] ?? 0) & 0b1111101, seen & 0b1111101);
    pair(76, topic, all);
    pair(77, topic, look);
    triple(78, topic, all, coarse(l1, 6));
    triple(79, topic, all, coarse(r1, 6));
    pair(100, topic, coarse(w, 10));
    pair(101, topic, coarse(w, 6));
    pair(102, topic, l1.lower);
    pair(103, topic, r1.lower);
    pair(75, seen & 0b1111101, (bits[i + 1] ?? 0) & 0b1111101);

    // The whole run
    addRun(i, runs.from[i] ?? i, runs.to[i] ?? i, 80, false);
    if ((wide.from[i] ?? i) !== (runs.from[i] ?? i) || (wide.to[i] ?? i) !== (runs.to[i] ?? i)) {
      addRun(i, wide.from[i] ?? i, wide.to[i] ?? i, 110, true);
    } else add(110, style);
  }
  offsets[count] = n;
  return { hashes: out.slice(0, n), offsets };

  function addRun(i: number, from: number, to: number, base: number, isWide: boolean): void {
    if (to <= from || to - from > 12) {
      add(base + 1, style);
      return;
    }
    const w = at(i);
    const length = Math.min(5, to - from);
    const place = length * 64 + Math.min(4, i - from) * 8 + Math.min(4, to - 1 - i);
    const first = at(from);
    const final = at(to - 1);
    const before = at(from - 1);
    const after = at(to);
    const opens = from === 0 ? 1 : 0;
    pair(base + 2, place, style * 2 + opens);
    pair(base + 3, first.lower, i === from ? 1 : 0);
    pair(base + 4, final.lower, i === to - 1 ? 1 : 0);
    pair(base + 5, final.lower, place);
    pair(base + 6, before.lower, place);
    pair(base + 7, after.lower, place);
    pair(base + 8, coarse(before, 8), place);
    pair(base + 9, coarse(after, 8), place);
    pair(base + 10, coarse(final, 8), place);
    pair(base + 11, coarse(first, 8), place);
    pair(base + 12, final.suffixes[2] ?? 0, place);
    if (isWide) return;
    pair(base + 13, coarse(before, 12), i === from ? 1 : 0);
    pair(base + 14, coarse(after, 12), i === to - 1 ? 1 : 0);
    triple(base + 15, coarse(before, 8), coarse(after, 8), place);
    triple(base + 16, before.lower, after.lower, place);
    pair(base + 17, at(from - 2).lower, before.lower);
    pair(base + 18, after.lower, at(to + 1).lower);
    triple(base + 19, coarse(at(from - 2), 6), coarse(before, 6), length);
    triple(base + 20, coarse(after, 6), coarse(at(to + 1), 6), length);
    triple(base + 21, coarse(first, 6), coarse(final, 6), place);
    pair(base + 22, cover[from] ?? 0, place);
    pair(base + 23, cover[to - 1] ?? 0, place);
    triple(base + 24, bits[from] ?? 0, bits[to - 1] ?? 0, length);
    triple(base + 25, cover[to - 1] ?? 0, coarse(before, 8), place);
    triple(base + 26, cover[to - 1] ?? 0, coarse(after, 8), place);
    triple(base + 27, w.form, style * 2 + opens, length);
    if (style === casing.usual && length === 1) {
      triple(base + 28, before.lower, coarse(w, 6), opens);
      triple(base + 29, after.lower, coarse(w, 6), opens);
    }
  }
}
