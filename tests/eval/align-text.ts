import type { Span } from '../../lib/text/types.ts';

/**
 * Lays blocks of a known text over what was read from a page, whatever the white space between and within them. The
 * answer turns a span of the page's text into one of the known text; null where it touches no block.
 */
export function alignText(known: string, blocks: readonly Span[], text: string): (span: Span) => Span | null {
  const page = squeeze(text, 0);
  /** By offset into the page's text; -1 outside the blocks. */
  const places = new Int32Array(text.length).fill(-1);
  let cursor = 0;
  for (const { start, end } of blocks) {
    const block = squeeze(known.slice(start, end), start);
    const at = page.squeezed.indexOf(block.squeezed, cursor);
    if (at < 0) continue;
    block.offsets.forEach((offset, i) => {
      places[page.offsets[at + i] ?? 0] = offset;
    });
    cursor = at + block.squeezed.length;
  }
  return ({ start, end }) => {
    const inside = places.subarray(start, end).filter((place) => place >= 0);
    const [first, last] = [inside[0], inside.at(-1)];
    return first === undefined || last === undefined ? null : { start: first, end: last + 1 };
  };
}

/** A text without white space and soft hyphens, and where each of its characters stood. */
function squeeze(text: string, from: number): { squeezed: string; offsets: number[] } {
  const offsets: number[] = [];
  for (let i = 0; i < text.length; i++) if (/[^\s\u00AD]/.test(text.charAt(i))) offsets.push(from + i);
  return { squeezed: text.replace(/[\s\u00AD]+/g, ''), offsets };
}
