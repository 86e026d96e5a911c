import { partitionPoint } from '../text/partition-point.ts';
import type { Span } from '../text/types.ts';
import { findPieces } from './find-pieces.ts';
import { listShadowRoots } from './flat-tree.ts';

/** The article's text and its place in the page, in both directions. */
export interface TextMap {
  readonly text: string;
  /** Open shadow roots that the text stands in, and those around them. */
  readonly shadowRoots: readonly ShadowRoot[];
  /**
   * The live range that shows the span. What separates blocks, and a space that a line break became, belong to no node: an
   * end that lies there moves to the nearest character inside the span. Of text in several shadow trees it shows the beginning. Null for an empty span, and when the nodes were
   * removed or their text changed since they were read.
   */
  toRange(span: Span): Range | null;
  /**
   * The offset in `text` of a position in the page; a position in what was dropped gives the next character of its node, or
   * the end of what stands before. Null when the node was not read or has changed.
   */
  offsetAt(node: Node, offset: number): number | null;
}

export interface TextMapBuilder {
  /** Takes in a text node, or a part of it. */
  addText(node: Text, start?: number, end?: number): void;
  /** Takes in text that stands in no node: a line break, quotation marks that the browser draws. */
  addGap(text: string): void;
  /** Ends the block and starts a new one; the block's span, or null when nothing visible was added. */
  endBlock(): Span | null;
  /** Whether the limit was reached and text left out. */
  isTruncated(): boolean;
  build(): TextMap;
}

const blockSeparator = '\n\n';

/**
 * The source is what all text nodes hold, one after the other. A stretch is a part of it that stands in one node, from its
 * offset `at` on; in none, where the page draws something that is not in its nodes.
 */
interface Stretch {
  readonly from: number;
  readonly length: number;
  readonly node: Text | null;
  readonly at: number;
  /** The node's text when it was read. */
  readonly data: string;
}

/** A part of the text and the part of the source that it stands for. */
interface Run {
  readonly start: number;
  readonly length: number;
  readonly from: number;
  readonly width: number;
  readonly isDivisible: boolean;
}

/**
 * Collects text nodes into the article's text. A block is normalised as a whole, so that the text does not depend on how the
 * page has cut it into nodes. Records stay plain: live ranges cost the page time at each of its changes.
 * @param limit characters; what goes beyond is left out
 */
export function createTextMapBuilder(limit: number): TextMapBuilder {
  const parts: string[] = [];
  const stretches: Stretch[] = [];
  const runs: Run[] = [];
  let length = 0;
  let sourceLength = 0;
  let blockSource: string[] = [];
  let isTruncated = false;

  const addStretch = (piece: string, node: Text | null, at: number, data: string): void => {
    if (isTruncated || piece === '') return;
    stretches.push({ from: sourceLength, length: piece.length, node, at, data });
    blockSource.push(piece);
    sourceLength += piece.length;
  };

  return {
    addText: (node, start = 0, end = node.data.length) =>
      addStretch(node.data.slice(start, end), node, start, node.data),
    addGap: (text) => addStretch(text, null, 0, ''),
    endBlock() {
      const source = blockSource.join('');
      blockSource = [];
      const from = sourceLength - source.length;
      let start = -1;
      for (const { text, at, width, isDivisible } of findPieces(source)) {
        const separator = start < 0 && length > 0 ? blockSeparator : '';
        const room = limit - length - separator.length;
        if (text.length > room) isTruncated = true;
        if (room <= 0 || (isTruncated && !isDivisible)) break;
        if (separator) parts.push(separator);
        length += separator.length;
        if (start < 0) start = length;
        const shown = text.slice(0, room);
        parts.push(shown);
        runs.push({ start: length, length: shown.length, from: from + at, width: Math.min(room, width), isDivisible });
        length += shown.length;
        if (isTruncated) break;
      }
      return start < 0 ? null : { start, end: length };
    },
    isTruncated: () => isTruncated,
    build: () => createTextMap(parts.join(''), stretches, runs),
  };
}

function createTextMap(text: string, stretches: readonly Stretch[], runs: readonly Run[]): TextMap {
  const firstOf = new Map<Node, number>();
  const trees = new Set<Node>();
  for (const [index, { node }] of stretches.entries()) {
    if (!node || firstOf.has(node)) continue;
    firstOf.set(node, index);
    trees.add(node.getRootNode());
  }

  /** The stretch that holds a character of the source. */
  const findStretch = (offset: number): number => partitionPoint(stretches, ({ from }) => from <= offset) - 1;

  return {
    text,
    shadowRoots: [...new Set([...trees].flatMap(listShadowRoots))],
    toRange(span) {
      const start = Math.max(0, span.start);
      const end = Math.min(text.length, span.end);
      if (!(start < end)) return null;
      const firstRun = runs[partitionPoint(runs, (run) => run.start + run.length <= start)];
      const lastRun = runs[partitionPoint(runs, (run) => run.start < end) - 1];
      if (!firstRun || !lastRun) return null;
      const from = firstRun.from + (firstRun.isDivisible ? Math.max(0, start - firstRun.start) : 0);
      const to = lastRun.from + (lastRun.isDivisible ? Math.min(lastRun.length, end - lastRun.start) : lastRun.width);
      let first = findStretch(from);
      while (stretches[first]?.node === null) first++;
      let last = findStretch(to - 1);
      while (stretches[last]?.node === null) last--;
      const head = stretches[first];
      const tail = stretches[last];
      if (first > last || !isUnchanged(head) || !isUnchanged(tail)) return null;
      const range = head.node.ownerDocument.createRange();
      range.setStart(head.node, head.at + Math.max(0, from - head.from));
      range.setEnd(tail.node, tail.at + Math.min(tail.length, to - tail.from));
      // What stands in another tree, or was put before its beginning by slots, is in no range with it.
      while (range.collapsed && first < last) {
        const before = stretches[--last];
        if (!isUnchanged(before)) continue;
        range.setStart(head.node, head.at + Math.max(0, from - head.from));
        range.setEnd(before.node, before.at + before.length);
      }
      return range;
    },
    offsetAt(node, offset) {
      const first = firstOf.get(node);
      if (first === undefined) return null;
      const next = partitionPoint(stretches, (stretch) => stretch.node === node && stretch.at <= offset, first + 1);
      const stretch = stretches[next - 1];
      if (!isUnchanged(stretch)) return null;
      const end = stretch.from + stretch.length;
      const place = Math.max(stretch.from, Math.min(end, stretch.from + offset - stretch.at));
      const index = partitionPoint(runs, ({ from, width }) => from + width <= place);
      const run = runs[index];
      if (run && run.from < end) return run.start + (run.isDivisible ? Math.max(0, place - run.from) : 0);
      const before = runs[index - 1];
      return before ? before.start + before.length : null;
    },
  };
}

const isUnchanged = (stretch: Stretch | undefined): stretch is Stretch & { readonly node: Text } =>
  stretch?.node?.isConnected === true && stretch.node.data === stretch.data;
