import { isTitle, type Quotation, type QuotationPiece } from '../text/quotation.ts';
import type { AnnotatedText, Span, Token } from '../text/types.ts';

/** A word outside quotations, or a quotation's piece as one thing that nothing looks into. */
export interface Unit extends Span {
  /** As printed; of a quotation the words between the marks. */
  readonly text: string;
  /** Lower case, without a possessive ending; empty for a quotation. */
  readonly lower: string;
  readonly tags: ReadonlySet<string>;
  readonly quoted: { readonly quotation: Quotation; readonly piece: QuotationPiece } | null;
  /** Characters between the unit before in the same block and this one. */
  readonly gap: string;
  /** Number of the annotated sentence that it is from. */
  readonly sentence: number;
}

/** “The Long Road to Leith”, Tom “Tiny” Hale: the name of something or somebody, which is no speech. */
export const isNamed = (unit: Unit): boolean =>
  unit.quoted !== null && (/^\p{Lu}[\p{L}-]*$/u.test(unit.text) || (unit.text.includes(' ') && isTitle(unit.text)));

/** A quotation that a cue may follow: “It held,” / “Did it hold?” */
export const endsLikeSpeech = (unit: Unit): boolean => unit.quoted !== null && /[,?!]['’”"]*$/.test(unit.text);

/** Units `from` to `to` (excluded). */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * Reads each block as words and quotations. Words joined by a hyphen become one unit, so that in "Washington-based"
 * nothing is taken for a verb.
 */
export function readUnits(annotated: AnnotatedText, quotations: readonly Quotation[]): Unit[][] {
  const quotedByBlock: { quotation: Quotation; piece: QuotationPiece }[][] = annotated.blocks.map(() => []);
  for (const quotation of quotations) {
    for (const piece of quotation.pieces) quotedByBlock[piece.block]?.push({ quotation, piece });
  }
  const tokensByBlock: { token: Token; sentence: number }[][] = annotated.blocks.map(() => []);
  annotated.sentences.forEach((sentence, index) => {
    for (const token of sentence.tokens) tokensByBlock[sentence.block]?.push({ token, sentence: index });
  });
  return annotated.blocks.map((block, index) =>
    readBlock(annotated.text, block, tokensByBlock[index] ?? [], quotedByBlock[index] ?? []),
  );
}

const noTags: ReadonlySet<string> = new Set();

function readBlock(
  text: string,
  block: Span,
  tokens: readonly { token: Token; sentence: number }[],
  quoted: readonly { quotation: Quotation; piece: QuotationPiece }[],
): Unit[] {
  const units: Unit[] = [];
  let next = 0;
  let end = block.start;
  let sentence = tokens[0]?.sentence ?? 0;
  const addQuotation = (): void => {
    const entry = quoted[next++];
    if (!entry) return;
    const { outer } = entry.piece;
    const inner = text.slice(entry.piece.inner.start, entry.piece.inner.end);
    const gap = text.slice(end, outer.start);
    units.push({ ...outer, text: inner, lower: '', tags: noTags, quoted: entry, gap, sentence });
    end = outer.end;
  };
  for (const { token, sentence: index } of tokens) {
    while (next < quoted.length && (quoted[next]?.piece.outer.start ?? 0) <= token.start) addQuotation();
    sentence = index;
    if (token.start < end || token.text === '' || /^[-–—―]+$/.test(token.text)) continue;
    const gap = text.slice(end, token.start);
    const last = units.at(-1);
    if (gap === '-' && last && !last.quoted) {
      const joined = text.slice(last.start, token.end);
      units[units.length - 1] = { ...last, end: token.end, text: joined, lower: joined.toLowerCase(), tags: noTags };
    } else {
      // Okafor said,“Come.” comes as one token: the word ends where the quotation begins.
      const limit = quoted[next]?.piece.outer.start ?? token.end;
      const word = limit < token.end ? text.slice(token.start, limit).replace(/\W+$/, '') : token.text;
      if (word === '') continue;
      const lower = word === token.text ? token.lower : word.toLowerCase();
      units.push({
        start: token.start,
        end: token.start + word.length,
        text: word,
        lower,
        tags: token.tags,
        quoted: null,
        // The star of “The Long Pier,” Okafor said: the comma is the sentence's.
        gap: last && isNamed(last) && last.text.endsWith(',') ? `,${gap}` : gap,
        sentence,
      });
    }
    end = units.at(-1)?.end ?? token.end;
  }
  while (next < quoted.length) addQuotation();
  return units;
}
