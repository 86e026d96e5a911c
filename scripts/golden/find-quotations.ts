import type { Block, Span } from '../../lib/text/types.ts';

/**
 * The quotations of a text, marks included, in order; a mark that is not closed holds to the end of its block. Written
 * apart from the product's own finder, which is measured by what is checked with this one.
 */
export function findQuotations(text: string, blocks: readonly Block[]): Span[] {
  return blocks.flatMap(({ start, end }) => {
    const block = text.slice(start, end);
    const found: Span[] = [];
    for (let at = 0; at < block.length; at++) {
      const close = closingOf(block, at);
      if (!close) continue;
      let stop = at + 1;
      while (stop < block.length && !close(block, stop)) stop++;
      // ‘The lads’ kit: a single mark without its fellow is an apostrophe.
      if (stop === block.length && /['‘]/.test(block.charAt(at))) continue;
      stop = Math.min(stop + 1, block.length);
      found.push({ start: start + at, end: start + stop });
      at = stop - 1;
    }
    return found;
  });
}

type Closing = (block: string, at: number) => boolean;

const isMark =
  (mark: string): Closing =>
  (block, at) =>
    block.charAt(at) === mark;

/** Not the apostrophe in "don't". */
const isSingle =
  (mark: string): Closing =>
  (block, at) =>
    block.charAt(at) === mark && /\S/.test(block.charAt(at - 1)) && !/[\p{L}\d]/u.test(block.charAt(at + 1));

/** How a quotation that opens here closes; null where none opens. */
function closingOf(block: string, at: number): Closing | null {
  const before = block.charAt(at - 1);
  switch (block.charAt(at)) {
    case '“':
      return isMark('”');
    case '"':
      // 6'2" is a height.
      return /\d/.test(before) ? null : isMark('"');
    case '‘':
      return /[\p{L}\d]/u.test(before) ? null : isSingle('’');
    case "'":
      return /[\p{L}\d]/u.test(before) || !/\p{L}/u.test(block.charAt(at + 1)) ? null : isSingle("'");
    default:
      return null;
  }
}
