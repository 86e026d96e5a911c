import { partitionPoint } from '../text/partition-point.ts';
import type { Span } from '../text/types.ts';
import type { TextMap } from './text-map.ts';
import { wait } from './wait.ts';

/** Higher ones are painted over lower ones. */
const priorities = { quote: 0, place: 1, group: 2, person: 3, hover: 4, flash: 5 } as const;
type HighlightName = keyof typeof priorities;

export interface Mark extends Span {
  readonly kind: 'person' | 'group' | 'place';
}

/** Marks of one article, in text order. */
export interface MarkedText {
  readonly map: TextMap;
  readonly marks: readonly Mark[];
}

export interface PaintedMarks {
  /** Takes the paint away. */
  readonly end: () => void;
  /** Whether there were more marks than may be painted; the last ones are then left out. */
  readonly isCapped: boolean;
}

/** Engines get slow with many thousands of ranges. */
const maxMarks = 5000;
/** Marks that are painted at a time: more than a screen has, in a few milliseconds. */
const portion = 200;
/** Milliseconds that a place is shown after a jump to it. */
const flashTime = 1600;

/**
 * Paints marks over the text by the CSS Custom Highlight API; the page's elements stay as they are. Marks whose text has
 * left the page are passed over. What was painted before is replaced: on screen and below it at once, the rest in portions
 * when the page has time.
 */
export function paintMarks(texts: readonly MarkedText[]): PaintedMarks {
  const all = texts.flatMap(({ map, marks }) => marks.map((mark) => ({ map, mark })));
  const waiting = all.slice(0, maxMarks);
  const highlights = { person: openHighlight('person'), group: openHighlight('group'), place: openHighlight('place') };
  const isAbove = ({ map, mark }: (typeof waiting)[number]): boolean =>
    (map.toRange(mark)?.getBoundingClientRect().bottom ?? 0) < 0;
  waiting.push(...waiting.splice(0, waiting.length > portion ? partitionPoint(waiting, isAbove) : 0));
  let endWait = (): void => undefined;
  const paint = (): void => {
    for (const { map, mark } of waiting.splice(0, portion)) highlights[mark.kind].add(map, mark);
    if (waiting.length > 0) endWait = wait(0, paint);
  };
  paint();
  return {
    end: () => {
      endWait();
      for (const { end } of Object.values(highlights)) end();
    },
    isCapped: all.length > maxMarks,
  };
}

/** Takes away all that a reader has painted which could not do so itself. */
export function clearPaint(): void {
  for (const name of Object.keys(priorities)) CSS.highlights.delete(toKey(name));
}

/** Shows a place for a moment. Returns the function that ends it early. */
export function flash(map: TextMap, span: Span): () => void {
  const end = paintHighlight('flash', map, [span]);
  const endWait = wait(flashTime, end);
  return () => {
    endWait();
    end();
  };
}

/** Paints spans under one name. Returns the function that takes the paint away, unless the name was painted anew since. */
export function paintHighlight(name: HighlightName, map: TextMap, spans: readonly Span[]): () => void {
  const { add, end } = openHighlight(name);
  for (const span of spans) add(map, span);
  return end;
}

const toKey = (name: string): string => `sidelight-${name}`;

/** A highlight under one name, in the place of the one before. */
function openHighlight(name: HighlightName) {
  const key = toKey(name);
  const highlight = new Highlight();
  highlight.priority = priorities[name];
  let { highlights } = CSS;
  highlights.delete(key);
  return {
    add(map: TextMap, span: Span): void {
      const range = map.toRange(span);
      if (!range) return;
      highlight.add(toStatic(range));
      if (highlight.size > 1) return;
      // A frame has highlights of its own.
      highlights = range.startContainer.ownerDocument?.defaultView?.CSS.highlights ?? highlights;
      highlights.set(key, highlight);
    },
    end(): void {
      highlight.clear();
      if (highlights.get(key) === highlight) highlights.delete(key);
    },
  };
}

/** Static ranges cost the page nothing when it changes; a changed text is read and painted anew anyway. */
const toStatic = ({ startContainer, startOffset, endContainer, endOffset }: Range): StaticRange =>
  new StaticRange({ startContainer, startOffset, endContainer, endOffset });
