import type { Gazetteer } from '../gazetteer/build-gazetteer.ts';
import type { Run } from './capitalised-runs.ts';
import { otherHeads } from './cue-words.ts';
import type { NameWord } from './name-words.ts';

/** Heads that are surnames too: "Mr Church". */
export const surnameHeads: ReadonlySet<string> = new Set(
  'Banks Bishops Bridge Castle Church Field Gates Hill Hills Lane Mills Park Post Press Row Street Sun Temple Wood Woods Yard Guard Band Bay Ridge Rivers Lake Camp Forest'.split(
    ' ',
  ),
);

/** Reads as a person by its own words: a first name in front, an initial or a particle inside. */
export function isPersonal(words: readonly NameWord[], from: number, to: number, gazetteer: Gazetteer): boolean {
  const length = to - from;
  if (length < 2 || length > 6) return false;
  const piece = words.slice(from, to);
  const last = piece.at(-1)?.key ?? '';
  if (
    piece.some((word) => /^(?:of|for|and|the|on|against)$/.test(word.key) || (word.gap === ' & ' && word !== piece[0]))
  )
    return false;
  if (length > 2 && (gazetteer.groupHeads.has(last) || gazetteer.placeHeads.has(last)) && !surnameHeads.has(last))
    return false;
  if (
    length === 2 &&
    (gazetteer.groupHeads.has(last) || gazetteer.placeHeads.has(last) || otherHeads.has(last)) &&
    !surnameHeads.has(last)
  )
    return false;
  const first = piece[0];
  if (!first) return false;
  if (gazetteer.firstNames.has(first.key) && !(gazetteer.names.has(first.key) && gazetteer.names.has(last)))
    return true;
  const hasInitial = piece.some((word, i) => i < length - 1 && /^\p{Lu}\.$/u.test(word.text));
  if (hasInitial && piece.every((word) => word.shape !== 'caps')) return true;
  return piece.some((word, i) => i > 0 && word.shape === 'lower') || /^(?:Abu|Ibn|Umm|Bin|Ould)$/.test(first.key);
}

/** The last title in a row of words, the longest at its place: "Defence Secretary" in "US Defence Secretary Ann Mott". */
export function findTitle(words: readonly NameWord[], from: number, to: number, gazetteer: Gazetteer): Run | null {
  for (let end = to; end > from; end--) {
    for (let start = Math.max(from, end - 5); start < end; start++) {
      const phrase = words
        .slice(start, end)
        .map((word) => word.key.toLowerCase())
        .join(' ');
      if (!gazetteer.titles.has(phrase)) continue;
      // "Stephen King", "Carol Bishop": a surname.
      if (end === to && start === end - 1 && start > from && gazetteer.firstNames.has(words[start - 1]?.key ?? ''))
        continue;
      return { from: start, to: end };
    }
  }
  return null;
}
