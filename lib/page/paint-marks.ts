import type { Span } from '../text/types.ts';
import type { TextMap } from './text-map.ts';

/** Higher ones are painted over lower ones. */
const priorities = { quote: 0, place: 1, group: 2, person: 3, hover: 4, flash: 5 } as const;
type HighlightName = keyof typeof priorities;

export interface Mark extends Span {
  readonly kind: 'person' | 'group' | 'place';
}

export interface PaintedMarks {
  /** Takes the paint away. */
  readonly end: () => void;
  /** Whether there were more marks than may be painted; the last ones are then left out. */
  readonly isCapped: boolean;
}

/** Engines get slow with many thousands of ranges. */
const maxMarks = 5000;
/** Milliseconds that a place is shown after a jump to it. */
const flashTime = 1600;

/**
 * Paints marks over the text by the CSS Custom Highlight API; the page's elements stay as they are. Marks whose text has
 * left the page are passed over. What was painted before is replaced.
 */
export function paintMarks(map: TextMap, marks: readonly Mark[]): PaintedMarks {
  const painted = marks.slice(0, maxMarks);
  const ends = (['person', 'group', 'place'] as const).map((kind) =>
    paintHighlight(
      kind,
      map,
      painted.filter((mark) => mark.kind === kind),
    ),
  );
  return {
    end: () => {
      for (const end of ends) end();
    },
    isCapped: painted.length < marks.length,
  };
}

/** Shows a place for a moment. Returns the function that ends it early. */
export function flash(map: TextMap, span: Span): () => void {
  const end = paintHighlight('flash', map, [span]);
  const timer = setTimeout(end, flashTime);
  return () => {
    clearTimeout(timer);
    end();
  };
}

/** Paints spans under one name. Returns the function that takes the paint away, unless the name was painted anew since. */
export function paintHighlight(name: HighlightName, map: TextMap, spans: readonly Span[]): () => void {
  if (typeof Highlight !== 'function') return () => {};
  const key = `sidelight-${name}`;
  const highlight = new Highlight();
  highlight.priority = priorities[name];
  for (const span of spans) {
    const range = map.toRange(span);
    if (range) highlight.add(toStatic(range));
  }
  if (highlight.size > 0) CSS.highlights.set(key, highlight);
  else CSS.highlights.delete(key);
  return () => {
    highlight.clear();
    if (CSS.highlights.get(key) === highlight) CSS.highlights.delete(key);
  };
}

/** Static ranges cost the page nothing when it changes; a changed text is read and painted anew anyway. */
const toStatic = ({ startContainer, startOffset, endContainer, endOffset }: Range): StaticRange =>
  new StaticRange({ startContainer, startOffset, endContainer, endOffset });
