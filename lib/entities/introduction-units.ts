import type { AnnotatedText, Sentence, Span } from '../text/types.ts';
import type { Mention } from './types.ts';

/** A word of a sentence, or a whole name: what the rules of introductions step over. */
export interface Unit extends Span {
  /** As printed, without a possessive ending. */
  readonly text: string;
  readonly lower: string;
  readonly mention: Mention | null;
  /** What stands between the unit before, or the sentence's start, and this one: ", ", " (", "’s ". */
  readonly gap: string;
  /** Part-of-speech tags of the word; none for names. */
  readonly tags: ReadonlySet<string>;
}

/** A sentence as units, in text order. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly units: readonly Unit[];
}

/** The words of a sentence around its mentions, which come in text order and do not overlap. */
export function readLine({ text }: AnnotatedText, sentence: Sentence, mentions: readonly Mention[]): Line {
  const units: Unit[] = [];
  let at = sentence.start;
  let tokenAt = 0;
  const add = (start: number, end: number, mention: Mention | null): void => {
    const words = text.slice(start, end);
    while ((sentence.tokens[tokenAt]?.start ?? Number.POSITIVE_INFINITY) < start) tokenAt++;
    const token = sentence.tokens[tokenAt];
    units.push({
      start,
      end,
      text: words,
      lower: words.toLowerCase().replaceAll('’', "'"),
      mention,
      gap: text.slice(at, start),
      tags: mention === null && token && token.start === start ? token.tags : noTags,
    });
    at = end;
  };
  const addWords = (begin: number, to: number): void => {
    let from = begin;
    // The "s" of "Norway's" is no word.
    const opening = /^['’]s\b/.exec(text.slice(from, from + 3))?.[0].length ?? 0;
    if (opening > 0) from = Math.min(to, from + opening);
    for (const match of text.slice(from, to).matchAll(words)) {
      const length = match[0].replace(/['’]s$/, '').length;
      add(from + match.index, from + match.index + length, null);
    }
  };
  for (const mention of mentions) {
    addWords(at, mention.start);
    add(mention.start, mention.end, mention);
  }
  addWords(at, sentence.end);
  return { text, start: sentence.start, end: sentence.end, units };
}

const noTags: ReadonlySet<string> = new Set();

/** "U.S", "co-founder", "9,000", "24-year-old"; the full stop behind an abbreviation stays outside. */
const words = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:[.'’&/-](?=[\p{L}\p{N}])|,(?=\p{N}{3}))[\p{L}\p{M}\p{N}]*)*/gu;

/** What stands behind a unit, up to the next one or the sentence's end. */
export function gapAfter(line: Line, i: number): string {
  const next = line.units[i + 1];
  if (next) return next.gap;
  const unit = line.units[i];
  return unit ? line.text.slice(unit.end, line.end) : '';
}

/** A pause between two units that ends a phrase; the dot of an abbreviation and a possessive ending are none. */
export const isPause = (gap: string): boolean => /[,;:!?…—()[\]"“”«»]|^\s?[–-]\s|\s[–-]|['’]\s?['’]/.test(gap);

/** "Democrat" is marked as a name and still says what somebody is: "Democrat of New Mexico". */
export const isCommon = (unit: Unit): boolean =>
  unit.mention === null || /^(?:democrat|republican|independent|conservative|liberal|socialist)$/.test(unit.lower);

export const isPossessive = (gap: string): boolean => /^['’]s?\s$/.test(gap);

/** Whether a unit begins with a capital. */
export const isCapital = (unit: Unit | undefined): boolean => unit !== undefined && /^\p{Lu}/u.test(unit.text);
