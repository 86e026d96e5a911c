import type { ArticleText, Block, Span } from './types.ts';

/** A quotation's part in one block: `inner` without the marks, `outer` with them. */
export interface QuotationPiece {
  readonly inner: Span;
  readonly outer: Span;
  /** Index into `ArticleText.blocks`. */
  readonly block: number;
  readonly isClosed: boolean;
}

/** Words between quotation marks. Two and more pieces when it goes on over paragraphs, each opened by a mark again. */
export interface Quotation {
  readonly pieces: readonly QuotationPiece[];
}

/**
 * Finds the outermost quotations in text order. Marks: “ ” " « » „ '' `` and, outside those, ‘ ’ ' where they are no
 * apostrophes. Curly and straight marks may close each other. A missing closing mark runs to the end of its block; when
 * the next block opens with a mark, it is the same quotation going on. Empty quotations are left out.
 */
export function findQuotations(article: ArticleText): Quotation[] {
  const quotations: { pieces: QuotationPiece[] }[] = [];
  let goesOn: { pieces: QuotationPiece[] } | null = null;
  article.blocks.forEach((block, index) => {
    const pieces = findPieces(article.text, block, index);
    pieces.forEach((piece, i) => {
      if (i === 0 && goesOn && piece.outer.start === block.start) goesOn.pieces.push(piece);
      else quotations.push({ pieces: [piece] });
    });
    const last = pieces.at(-1);
    goesOn = last && !last.isClosed && last.outer.end === block.end ? (quotations.at(-1) ?? null) : null;
  });
  return quotations;
}

function findPieces(text: string, block: Block, index: number): QuotationPiece[] {
  const pieces: QuotationPiece[] = [];
  const singles = pairSingleMarks(text, block);
  let open: { at: number; innerStart: number } | null = null;
  const close = (innerEnd: number, outerEnd: number, isClosed: boolean): void => {
    if (!open) return;
    const inner = trim(text, open.innerStart, innerEnd);
    if (inner.end > inner.start)
      pieces.push({ inner, outer: { start: open.at, end: outerEnd }, block: index, isClosed });
    open = null;
  };
  for (let i = block.start; i < block.end; i++) {
    const singleEnd = open ? undefined : singles.get(i);
    if (singleEnd !== undefined) {
      open = { at: i, innerStart: i + 1 };
      close(singleEnd, Math.min(singleEnd + 1, block.end), singleEnd < block.end);
      i = singleEnd;
      continue;
    }
    const mark = readDoubleMark(text, i, block);
    if (!mark) continue;
    if (!open) {
      if (mark.role !== 'close') open = { at: i, innerStart: i + mark.length };
    } else if (mark.role === 'open') {
      // “It held. “We never doubted it,” she said. The first mark was never closed: it ends where the next one opens.
      const end = findLostEnd(text, open.innerStart, trim(text, open.innerStart, i).end);
      close(end, end, false);
      open = { at: i, innerStart: i + mark.length };
    } else {
      close(i, i + mark.length, true);
    }
    i += mark.length - 1;
  }
  close(block.end, block.end, false);
  return pieces;
}

/** More characters than this before the next opening mark are hardly one quotation whose closing mark is missing. */
const longestUnclosed = 300;

/** Where a quotation without a closing mark ends that may run up to `end`: there, or, when that is far, with its sentence. */
function findLostEnd(text: string, start: number, end: number): number {
  if (end - start < longestUnclosed) return end;
  const stop = /[.!?…]\s+\p{Lu}/u.exec(text.slice(start, end));
  return stop ? start + stop.index + 1 : end;
}

/** “The Long Road to Leith”: every word has a capital but for the smallest. */
export function isTitle(words: string): boolean {
  const all = words.match(/[\p{L}'’]+/gu) ?? [];
  if (words.endsWith('!')) return false;
  return all.some((word) => word.length > 3) && all.every((word) => /^\p{Lu}/u.test(word) || smallWords.has(word));
}

const smallWords: ReadonlySet<string> = new Set(
  'a about an and as at but by for from in into is of on or over the to vs with'.split(' '),
);

interface Mark {
  readonly length: number;
  readonly role: 'open' | 'close' | 'either';
}

/** A double mark at `i`. What a straight one does shows in what stands around it; "6'2"" has none. */
function readDoubleMark(text: string, i: number, block: Span): Mark | null {
  const char = text.charAt(i);
  if (char === '“' || char === '«' || char === '„') return { length: 1, role: 'open' };
  if (char === '”' || char === '»') return { length: 1, role: 'close' };
  const isPair = (char === "'" || char === '`' || char === '’' || char === '‘') && text.charAt(i + 1) === char;
  if (char !== '"' && !(isPair && i + 1 < block.end)) return null;
  const length = isPair ? 2 : 1;
  if (char === '`' || char === '‘') return { length, role: 'open' };
  const before = i > block.start ? text.charAt(i - 1) : ' ';
  const after = i + length < block.end ? text.charAt(i + length) : ' ';
  const opens = /[\s([—–―-]/.test(before) && !/[\s.,;:!?)\]]/.test(after);
  const closes = !/[\s([]/.test(before) && !/[\p{L}\p{N}]/u.test(after);
  if (opens && !closes) return { length, role: 'open' };
  if (closes && !opens) return { length, role: 'close' };
  return { length, role: 'either' };
}

/** Words that begin with an apostrophe: ’em, ’til, ’90s. */
const elision = /^(?:\d|(?:em|til|till|tis|twas|cause|cos|n|bout|round)(?![\p{L}]))/iu;

/**
 * Pairs single marks by their surroundings. Start to the place of the closing mark (the block's end when a curly mark
 * at the block's start is never closed). A closing candidate behind an s and before another word is rather a
 * possessive, ‘The workers’ union left,’ so it closes only when nothing else does.
 */
function pairSingleMarks(text: string, block: Span): Map<number, number> {
  const pairs = new Map<number, number>();
  let open = -1;
  let possessive = -1;
  const settle = (): void => {
    if (open < 0) return;
    if (possessive >= 0) pairs.set(open, possessive);
    else if (text.charAt(open) === '‘' && open === block.start) pairs.set(open, block.end);
    open = -1;
  };
  for (let i = block.start; i < block.end; i++) {
    const char = text.charAt(i);
    if (char !== '‘' && char !== '’' && char !== "'") continue;
    const before = i > block.start ? text.charAt(i - 1) : ' ';
    const after = i + 1 < block.end ? text.charAt(i + 1) : ' ';
    if (before === char || after === char) continue;
    const isOpening =
      char !== '’' &&
      /[\s([—–:“"-]/.test(before) &&
      /[\p{L}\p{N}[(…$£€]/u.test(after) &&
      !elision.test(text.slice(i + 1, i + 8));
    if (isOpening) {
      settle();
      open = i;
      possessive = -1;
    } else if (open >= 0 && char !== '‘' && !/\s/.test(before) && !/[\p{L}\p{N}]/u.test(after)) {
      if (before === 's' && /^\s\p{L}/u.test(text.slice(i + 1, i + 3))) {
        if (possessive < 0) possessive = i;
      } else {
        pairs.set(open, i);
        open = -1;
      }
    }
  }
  settle();
  return pairs;
}

function trim(text: string, start: number, end: number): Span {
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
