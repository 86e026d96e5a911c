/** A part of what a block shows, and the `width` characters of its source from `at` on that it stands for. */
export interface Piece {
  readonly text: string;
  readonly at: number;
  readonly width: number;
  /** The characters correspond one to one; those of a ligature or of a letter with its accent come only together. */
  readonly isDivisible: boolean;
}

/** White space other than a single space between words, also at the ends; and the end itself. */
const spaces = /(^\s+| \s+| $|[^\S ]\s*)|$/g;
/** Beyond letters, white space and punctuation of Latin script. Most text has none and need only be searched for white space. */
const unusual = /[^\0-\u00AC\u00AE-\u02FF\u2000-\u200A\u2012-\u2029\u202F-\u205F]/;
/**
 * In any text: white space likewise; marks that combine with the letter before them, and characters that show nothing (soft
 * hyphens, zero-width characters, marks of direction: what Unicode calls default ignorable); ligatures, and letters and
 * hyphens that have a plainer form; the parts of a Korean letter.
 */
const special =
  /(^[\s\p{DI}]+| [\s\p{DI}]+| $|[^\S \uFEFF][\s\p{DI}]*)|[\p{DI}\p{M}]+|[\uFB00-\uFB06\u2010\u2011\u2126\u212A\u212B][\p{DI}\p{M}]*|[\u1100-\u11FF]{2,}|$/gu;

/**
 * Cuts a block's source into pieces as they are rendered: white space (no-break space too) collapsed and none at the ends,
 * what shows nothing left out (but for the marks among it, which say how a picture letter looks), ligatures expanded, letters
 * composed with their marks (NFC). What stands as in the source comes in one piece.
 */
export function* findPieces(source: string): Generator<Piece> {
  let next = 0;
  for (const { 0: found, 1: space, index } of source.matchAll(unusual.test(source) ? special : spaces)) {
    const end = index + found.length;
    let at = index;
    let text = index > 0 && end < source.length ? ' ' : '';
    if (space === undefined && found !== '') {
      text = toPlain(found);
      if (/^\p{M}/u.test(text)) at -= lastLetter(source.slice(next, index)).length;
      text = (source.slice(at, index) + text).normalize('NFC');
    }
    if (next < at) yield { text: source.slice(next, at), at: next, width: at - next, isDivisible: true };
    if (text !== '') yield { text, at, width: end - at, isDivisible: text.length === 1 && end - at === 1 };
    next = end;
  }
}

const toPlain = (text: string): string =>
  text
    .replace(/[\p{DI}--\p{M}]+/gv, '')
    .replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/[\u2010\u2011]/g, '-');

/** A letter may be a pair of surrogates. */
const lastLetter = (text: string): string => [...text.slice(-2)].at(-1) ?? '';
