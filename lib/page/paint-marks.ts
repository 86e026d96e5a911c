import type { Span } from '../text/types.ts';
import type { TextMap } from './text-map.ts';

export type MarkName = 'person' | 'group' | 'place' | 'quote';

export interface Mark extends Span {
  readonly name: MarkName;
}

/** Higher ones are painted over lower ones. */
const priorities = { quote: 0, place: 1, group: 2, person: 3, hover: 4, flash: 5 } as const;
type HighlightName = keyof typeof priorities;

/** Marks that are painted at most: engines get slow with many thousands of ranges. */
const defaultLimit = 5000;
const flashTime = 1600;

export interface PaintOptions {
  readonly limit?: number;
  /** Told how many marks there are and how many of them are painted, when the limit leaves some out. */
  readonly onLimit?: (painted: number, all: number) => void;
}

/**
 * Paints marks over the text by the CSS Custom Highlight API; the page's elements stay as they are. Marks whose text has
 * left the page are passed over. What was painted before under the same names is replaced.
 * @param marks in the order of their importance to the limit: those at the end are left out
 * @returns the function that takes the paint away
 */
export function paintMarks(
  document: Document,
  map: TextMap,
  marks: readonly Mark[],
  { limit = defaultLimit, onLimit }: PaintOptions = {},
): () => void {
  const ranges: Record<MarkName, AbstractRange[]> = { person: [], group: [], place: [], quote: [] };
  for (const mark of marks.slice(0, limit)) {
    const range = map.toRange(mark);
    if (range) ranges[mark.name].push(toStatic(range));
  }
  if (marks.length > limit) onLimit?.(limit, marks.length);
  const ends = (Object.keys(ranges) as MarkName[]).map((name) => paint(document, name, ranges[name]));
  return () => {
    for (const end of ends) end();
  };
}

/** Paints the name under the pointer. Returns the function that takes the paint away. */
export const paintHover = (document: Document, ranges: readonly Range[]): (() => void) =>
  paint(document, 'hover', ranges.map(toStatic));

/** Shows a place for a moment, after a jump to it. Returns the function that ends it early. */
export function flash(document: Document, range: Range): () => void {
  const end = paint(document, 'flash', [toStatic(range)]);
  const timer = setTimeout(end, flashTime);
  return () => {
    clearTimeout(timer);
    end();
  };
}

/** Static ranges cost the page nothing when it changes; a changed text is read and painted anew anyway. */
const toStatic = ({ startContainer, startOffset, endContainer, endOffset }: Range): StaticRange =>
  new StaticRange({ startContainer, startOffset, endContainer, endOffset });

function paint(document: Document, name: HighlightName, ranges: readonly AbstractRange[]): () => void {
  const view = document.defaultView;
  // Both are missing in browsers without the API and in Firefox when the page has switched it off.
  if (!view || typeof Highlight !== 'function' || !CSS.highlights) return () => {};
  const key = `sidelight-${name}`;
  if (ranges.length === 0) {
    CSS.highlights.delete(key);
    return () => {};
  }
  const highlight = new Highlight(...ranges);
  highlight.priority = priorities[name];
  CSS.highlights.set(key, highlight);
  return () => {
    highlight.clear();
    if (CSS.highlights.get(key) === highlight) CSS.highlights.delete(key);
  };
}
