import type { Span } from '../../lib/text/types.ts';

/** Where the words stand in the text, case-sensitive, in order: "he" is also in "the". */
export function findPlaces(text: string, words: string): Span[] {
  const places: Span[] = [];
  if (words === '') return places;
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1))
    places.push({ start, end: start + words.length });
  return places;
}

/** Whether neither end lies inside a word. */
export const isWhole = (text: string, { start, end }: Span): boolean =>
  !isInsideWord(text, start) && !isInsideWord(text, end);

const letter = /[\p{L}\p{N}]/u;

const isInsideWord = (text: string, at: number): boolean =>
  at > 0 && letter.test(text.charAt(at - 1)) && letter.test(text.charAt(at));

/** Characters between two spans; 0 where they touch or overlap. */
export const distance = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end);

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
