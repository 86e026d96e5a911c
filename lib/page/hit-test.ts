import { partitionPoint } from '../text/partition-point.ts';
import type { Span } from '../text/types.ts';
import type { TextMap } from './text-map.ts';

/**
 * The offset of the character under a point of the viewport (CSS pixels); null over anything but the article's text.
 * Browsers answer with the nearest text far beyond the end of a line, so the point must lie on a character's own box.
 */
export function offsetAtPoint(document: Document, map: TextMap, x: number, y: number): number | null {
  const caret = findCaret(document, map, x, y);
  if (caret === null) return null;
  // The caret stands before or behind the character, whichever edge is nearer.
  for (const start of [caret, caret - 1]) {
    if (start >= 0 && isOnText(map, { start, end: start + 1 }, x, y)) return start;
  }
  return null;
}

/**
 * The span under a point, or null. Between the letters of a name (the space in it, a wider line) the whole name counts.
 * @param spans sorted by start, not overlapping
 */
export function spanAtPoint<S extends Span>(
  document: Document,
  map: TextMap,
  spans: readonly S[],
  x: number,
  y: number,
): S | null {
  const caret = findCaret(document, map, x, y);
  if (caret === null) return null;
  for (const offset of [caret, caret - 1]) {
    const span = spanAt(spans, offset);
    if (span && isOnText(map, span, x, y)) return span;
  }
  return null;
}

/** The offset of the text's character that is nearest to a point. */
function findCaret(document: Document, map: TextMap, x: number, y: number): number | null {
  const position = document.caretPositionFromPoint?.(x, y, { shadowRoots: [...map.shadowRoots] });
  return position ? map.offsetAt(position.offsetNode, position.offset) : null;
}

/** The span that holds the character at the offset, or null. */
export function spanAt<S extends Span>(spans: readonly S[], offset: number): S | null {
  const span = spans[partitionPoint(spans, ({ start }) => start <= offset) - 1];
  return span && offset < span.end ? span : null;
}

function isOnText(map: TextMap, span: Span, x: number, y: number): boolean {
  const range = map.toRange(span);
  if (!range) return false;
  for (const { left, right, top, bottom } of range.getClientRects()) {
    if (x >= left && x <= right && y >= top && y <= bottom) return true;
  }
  return false;
}
