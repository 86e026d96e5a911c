import { type DocumentFacts, findFacts, isCapitalised } from './document-facts.ts';
import { findListCodes } from './list-codes.ts';
import type { TaggerSentence } from './sentences.ts';
import { form } from './word-facts.ts';
import { listCount, type WordLists } from './word-lists.ts';

const formCount = 8;
const casingCount = 3;
const topicCount = 9;
const documentBitCount = 11;
const formsFrom = 0;
const casingsFrom = formsFrom + formCount;
const topicsFrom = casingsFrom + casingCount;
const opensFrom = topicsFrom + topicCount;
export const listsFrom = opensFrom + 2;
export const documentFrom = listsFrom + 4 * listCount;

/** How many inputs there are besides the word's vector and letters. */
export const inputCount = documentFrom + documentBitCount;

/** Inputs that are on, ascending: those of word i are `ids[offsets[i]]` to `ids[offsets[i + 1]]`. */
export interface SentenceInputs {
  readonly ids: Uint8Array;
  readonly offsets: Int32Array;
}

/**
 * What the network is told of each word besides its vector and letters: how it is written, in which lists it stands and
 * what the rest of the article shows of it. The one implementation for training and use.
 */
export function findInputs(sentence: TaggerSentence, facts: DocumentFacts, lists: WordLists): SentenceInputs {
  const { words } = sentence;
  const codes = findListCodes(words, lists);
  const ids: number[] = [];
  const offsets = new Int32Array(words.length + 1);
  words.forEach((word, i) => {
    ids.push(formsFrom + word.form, casingsFrom + sentence.casing, topicsFrom + sentence.topic);
    if (i === 0) ids.push(opensFrom);
    if (i === 0 && sentence.opensBlock) ids.push(opensFrom + 1);
    [codes.begin, codes.inside, codes.last, codes.unit].forEach((code, position) => {
      pushBits(ids, code[i] ?? 0, listsFrom + position * listCount);
    });
    if (isCapitalised(word) || word.form === form.lower) pushBits(ids, findFacts(facts, word), documentFrom);
    offsets[i + 1] = ids.length;
  });
  return { ids: Uint8Array.from(ids), offsets };
}

function pushBits(ids: number[], bits: number, from: number): void {
  for (let rest = bits, bit = 0; rest !== 0; rest >>>= 1, bit++) if (rest & 1) ids.push(from + bit);
}
