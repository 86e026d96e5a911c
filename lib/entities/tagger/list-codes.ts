import { isCapitalised } from './document-facts.ts';
import { combine } from './hash.ts';
import type { WordFacts } from './word-facts.ts';
import { findLists, listCount, longestName, startPhrase, type WordLists } from './word-lists.ts';

/** For every word the lists in which a name stands that begins, goes on, ends or is whole there. */
export interface ListCodes {
  readonly begin: Int32Array;
  readonly inside: Int32Array;
  readonly last: Int32Array;
  readonly unit: Int32Array;
}

/** Finds the names of the lists in a sentence; of two that overlap in the same list, the one that begins first, the longer. */
export function findListCodes(words: readonly WordFacts[], lists: WordLists): ListCodes {
  const count = words.length;
  const codes = {
    begin: new Int32Array(count),
    inside: new Int32Array(count),
    last: new Int32Array(count),
    unit: new Int32Array(count),
  };
  const taken = new Int32Array(listCount);
  const ends = new Int32Array(listCount);
  for (let i = 0; i < count; i++) {
    const first = words[i];
    if (!first || first.phraseParts.length === 0) continue;
    // "al-Qaeda" begins a name though it has no capital.
    if (!isCapitalised(first) && first.phraseParts.length === 1 && first.text !== 'al') continue;
    let phrase = startPhrase;
    let any = 0;
    ends.fill(0);
    for (let j = i; j < count && j < i + longestName; j++) {
      const word = words[j];
      if (!word || (word.phraseParts.length === 0 && word.text !== '-' && word.text !== '&')) break;
      for (const part of word.phraseParts) phrase = combine(phrase, part);
      if (j > i && word.phraseParts.length === 0) continue;
      const found = j === i ? word.lists : findLists(lists, phrase);
      if (found === 0) continue;
      any |= found;
      for (let list = 0; list < listCount; list++) if (found & (1 << list)) ends[list] = j + 1;
    }
    if (any === 0) continue;
    for (let list = 0; list < listCount; list++) {
      const bit = 1 << list;
      const end = ends[list] ?? 0;
      if (end === 0 || i < (taken[list] ?? 0)) continue;
      taken[list] = end;
      if (end === i + 1) {
        codes.unit[i] = (codes.unit[i] ?? 0) | bit;
        continue;
      }
      codes.begin[i] = (codes.begin[i] ?? 0) | bit;
      for (let j = i + 1; j < end - 1; j++) codes.inside[j] = (codes.inside[j] ?? 0) | bit;
      codes.last[end - 1] = (codes.last[end - 1] ?? 0) | bit;
    }
  }
  return codes;
}
