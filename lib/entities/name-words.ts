import { toNameKey } from '../gazetteer/build-gazetteer.ts';
import type { AnnotatedText, Block, Token } from '../text/types.ts';

/** lower: begins with a small letter. capital: with a capital. caps: two and more letters, all capital. other: digits. */
export type WordShape = 'lower' | 'capital' | 'caps' | 'other';

/**
 * A word as names are made of it: the parts of a hyphenated word are words of their own ("Washington-based" has two),
 * a possessive ending stays outside ("Iraq’s" is "Iraq"), the full stop of an abbreviation inside ("U.S.", "St.").
 */
export interface NameWord {
  readonly start: number;
  /** Without a possessive ending. */
  readonly end: number;
  readonly text: string;
  /** For look-ups, see `toNameKey`. */
  readonly key: string;
  readonly shape: WordShape;
  readonly isPossessive: boolean;
  /** What stands between the word before and this one; for the first word of a block what precedes it. */
  readonly gap: string;
  /** Begins a sentence, a quotation or an item, so that its capital says little. */
  readonly opensSentence: boolean;
  readonly tags: ReadonlySet<string>;
}

// Letters and digits with apostrophes, dots and ampersands inside: "Ja’afari", "U.S", "AT&T", "20.5", but "Harlow.The" is
// two words. Each separator is followed by a letter, so the expression has only one way to match.
const wordPattern = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[’'ʼ&](?=[\p{L}\p{N}])|\.(?=[\p{N}\p{Ll}]|\p{Lu}(?!\p{Ll})))*/gu;
const abbreviation =
  /^(?:St|Mt|Ft|Jr|Sr|Dr|Mr|Mrs|Ms|Gen|Col|Lt|Sgt|Capt|Maj|Cpl|Sen|Rep|Gov|Rev|Hon|Prof|Adm|Brig|Pres|Inc|Corp|Co|Ltd|Bros|Fr|Supt|Det|Cmdr|Sens|Reps)$/;

/** The words of a block. Linear in its length. */
export function findNameWords(
  annotated: AnnotatedText,
  block: Block,
  tokens: readonly Token[],
  starts: ReadonlySet<number>,
): NameWord[] {
  const content = annotated.text.slice(block.start, block.end);
  const words: NameWord[] = [];
  let previousEnd = 0;
  let nextToken = 0;
  for (const match of content.matchAll(wordPattern)) {
    let word = match[0];
    let full = match.index + word.length;
    const isSingular = /['’ʼ][sS]$/.test(word) && word.length > 2;
    if (isSingular) word = word.slice(0, -2);
    const follows = content.charAt(match.index + word.length);
    const isPlural =
      !isSingular && word.endsWith('s') && /['’ʼ]/.test(follows) && /^\s/.test(content.slice(full + 1, full + 2));
    if (isPlural) full++;
    // The stop belongs to the word in "U.S.", "J." and "Gen."; elsewhere it ends the sentence.
    if (!isSingular && follows === '.' && (/^\p{Lu}(?:\.\p{Lu})*$/u.test(word) || abbreviation.test(word))) {
      word += '.';
      full++;
    }
    const start = block.start + match.index;
    while ((tokens[nextToken]?.end ?? Number.POSITIVE_INFINITY) <= start) nextToken++;
    const token = tokens[nextToken];
    const gap = content.slice(previousEnd, match.index);
    const last = words.at(-1);
    words.push({
      start,
      end: start + word.length,
      text: word,
      key: toNameKey(word),
      shape: findShape(word),
      isPossessive: isSingular || isPlural,
      gap,
      opensSentence: starts.has(start) || !last || opensAfter(gap, last),
      tags: token && token.start < start + word.length ? token.tags : noTags,
    });
    previousEnd = full;
  }
  return words;
}

const noTags: ReadonlySet<string> = new Set();

/** A colon opens a clause, a quotation mark a quotation, a bullet an item; a stop does unless the word before is an abbreviation. */
const opensAfter = (gap: string, last: NameWord): boolean =>
  /[!?:;•…“"«\n]|\.\s*["”’')\]]*\s/.test(gap) ||
  (/^[\s"”’')\]]*\.|^\.{2}/.test(gap) && !last.text.endsWith('.')) ||
  /\s[-–—]\s*$/.test(gap);

function findShape(word: string): WordShape {
  const first = word.charAt(0);
  if (!/\p{L}/u.test(first)) return /^\d+\p{Lu}/u.test(word) ? 'caps' : 'other';
  if (!/\p{Lu}/u.test(first)) return /^\p{Ll}\p{Lu}/u.test(word) ? 'capital' : 'lower';
  const letters = word.replace(/[^\p{L}]/gu, '');
  return letters.length > 1 && letters === letters.toUpperCase() ? 'caps' : 'capital';
}
