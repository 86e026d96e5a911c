import { partitionPoint } from '../text/partition-point.ts';
import type { Span } from '../text/types.ts';

/** The article's text and its place in the page, in both directions. */
export interface TextMap {
  readonly text: string;
  /**
   * The live range that shows the span. White space between blocks belongs to no node: an end that lies there moves to the
   * nearest character inside the span. Null for an empty span, and when the nodes were removed or their text changed since
   * they were read.
   */
  toRange(span: Span): Range | null;
  /**
   * The offset in `text` of a position in the page; a position in white space that was dropped gives the next character.
   * Null when the node was not read or has changed.
   */
  offsetAt(node: Node, offset: number): number | null;
}

export interface TextMapBuilder {
  /** Takes in a text node as it is rendered: white space collapsed, invisible characters dropped, ligatures expanded. */
  addText(node: Text, start?: number, end?: number): void;
  /** A line break inside a block: one space. */
  addBreak(): void;
  /** Ends the block and starts a new one; the block's span, or null when nothing visible was added. */
  endBlock(): Span | null;
  /** Whether the limit was reached and text left out. */
  isTruncated(): boolean;
  build(): TextMap;
}

const blockSeparator = '\n\n';
const ligatures: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/**
 * Pieces of a text node: invisible characters, white space (no-break space too), a ligature, and words with single spaces
 * between them, many at once because they need no more looking at (not all at once: the pattern's stack is finite).
 */
const pieces =
  /([\u00AD\u200B-\u200D\u2060\uFEFF]+)|(\s+)|([\uFB00-\uFB06])|[^\s\u00AD\u200B-\u200D\u2060\uFEFF\uFB00-\uFB06]+(?: [^\s\u00AD\u200B-\u200D\u2060\uFEFF\uFB00-\uFB06]+){0,500}/g;
/** Only text with such characters can be other than NFC, or have a no-break hyphen. */
const mayNeedChange = /[\u0300-\u200F\u2011\u202A-\uFFFF]/;
/** A character with the marks that combine with it. */
const cluster = /\P{M}\p{M}*|\p{M}+/gu;

interface Source {
  readonly index: number;
  readonly node: Text;
  /** The node's text when it was read. */
  readonly data: string;
  readonly firstRun: number;
  endRun: number;
  /** Offset of the space that its last white space became, when that was written after the node; -1 when there is none. */
  space: number;
}

/**
 * A run is a stretch of the text that stands in one node. Where `length` equals `width` its characters correspond one to
 * one; otherwise (a ligature, a letter with its accent) the run is one piece that is never divided.
 */
interface Run {
  readonly start: number;
  length: number;
  readonly source: number;
  readonly at: number;
  width: number;
}

/**
 * Collects text nodes into the article's text. Records stay plain: live ranges cost the page time at each of its changes.
 * @param limit characters; what goes beyond is left out
 */
export function createTextMapBuilder(limit: number): TextMapBuilder {
  const parts: string[] = [];
  const sources: Source[] = [];
  const runs: Run[] = [];
  let length = 0;
  let blockStart = 0;
  let startsBlock = true;
  let isTruncated = false;
  /** White space waits for a character behind it: at the end of a block it is not rendered. */
  let pendingSpace: { source: number; at: number } | null = null;

  const push = (text: string, source: number, at: number, width: number): void => {
    const last = runs.at(-1);
    const continues =
      last?.source === source &&
      last.start + last.length === length &&
      last.at + last.width === at &&
      last.length === last.width &&
      text.length === width;
    if (continues) {
      last.length += text.length;
      last.width += width;
    } else {
      runs.push({ start: length, length: text.length, source, at, width });
    }
    parts.push(text);
    length += text.length;
  };

  /** Text that stands in no node: what separates blocks, a line break. */
  const pushGap = (text: string): void => {
    parts.push(text);
    length += text.length;
  };

  const add = (text: string, source: number, at: number, width = text.length): void => {
    const separator = startsBlock && length > 0 ? blockSeparator : '';
    const room = limit - length - separator.length - (pendingSpace ? 1 : 0);
    if (text.length > room) {
      isTruncated = true;
      if (text.length !== width || room <= 0) return;
    }
    if (startsBlock) {
      pushGap(separator);
      blockStart = length;
      startsBlock = false;
    }
    const owner = pendingSpace && sources[pendingSpace.source];
    if (pendingSpace && owner) {
      owner.space = length;
      push(' ', pendingSpace.source, pendingSpace.at, 1);
    } else if (pendingSpace) pushGap(' ');
    pendingSpace = null;
    push(isTruncated ? text.slice(0, room) : text, source, at, isTruncated ? room : width);
  };

  const addWords = (words: string, source: number, at: number): void => {
    if (!mayNeedChange.test(words)) {
      add(words, source, at);
      return;
    }
    if (words.normalize('NFC') === words) {
      add(words.replaceAll('\u2011', '-'), source, at);
      return;
    }
    for (const match of words.matchAll(cluster)) {
      add(match[0].normalize('NFC').replace('\u2011', '-'), source, at + match.index, match[0].length);
    }
  };

  return {
    addText(node, start = 0, end = node.data.length) {
      if (isTruncated) return;
      const data = node.data;
      const previous = sources.at(-1);
      const source = previous?.node === node ? sources.length - 1 : sources.length;
      if (source === sources.length)
        sources.push({ index: source, node, data, firstRun: runs.length, endRun: runs.length, space: -1 });
      const piece = start === 0 && end === data.length ? data : data.slice(start, end);
      pieces.lastIndex = 0;
      for (let match = pieces.exec(piece); match && !isTruncated; match = pieces.exec(piece)) {
        const at = start + match.index;
        if (match[1] !== undefined) continue;
        if (match[2] !== undefined) {
          if (!startsBlock) pendingSpace ??= { source, at };
        } else if (match[3] !== undefined) add(ligatures[match[3]] ?? match[3], source, at, 1);
        else addWords(match[0], source, at);
      }
      const record = sources[source];
      if (record) record.endRun = runs.length;
    },
    addBreak() {
      if (!startsBlock) pendingSpace ??= { source: -1, at: 0 };
    },
    endBlock() {
      pendingSpace = null;
      if (startsBlock) return null;
      startsBlock = true;
      return { start: blockStart, end: length };
    },
    isTruncated: () => isTruncated,
    build: () => createTextMap(parts.join(''), sources, runs),
  };
}

function createTextMap(text: string, sources: readonly Source[], runs: readonly Run[]): TextMap {
  const sourceOf = new Map<Node, Source>(sources.map((source) => [source.node, source]));

  /** The last run that starts at or before the offset; -1 before the first. */
  const findRun = (offset: number): number => partitionPoint(runs, ({ start }) => start <= offset) - 1;

  const readSource = (index: number): Source | null => {
    const source = sources[index];
    return source?.node.isConnected && source.node.data === source.data ? source : null;
  };

  return {
    text,
    toRange(span) {
      const start = Math.max(0, span.start);
      const end = Math.min(text.length, span.end);
      if (!(start < end)) return null;
      let firstIndex = findRun(start);
      const containing = runs[firstIndex];
      if (!containing || containing.start + containing.length <= start) firstIndex++;
      const first = runs[firstIndex];
      const last = runs[findRun(end - 1)];
      if (!first || !last || first.start >= end) return null;
      const from = readSource(first.source);
      const to = readSource(last.source);
      if (!from || !to) return null;
      const range = from.node.ownerDocument.createRange();
      const isWhole = (run: Run): boolean => run.length !== run.width;
      range.setStart(from.node, first.at + (isWhole(first) ? 0 : Math.max(0, start - first.start)));
      range.setEnd(to.node, last.at + (isWhole(last) ? last.width : Math.min(last.width, end - last.start)));
      return range;
    },
    offsetAt(node, offset) {
      const source = sourceOf.get(node);
      if (!source || source.node.data !== source.data) return null;
      // The space before a node's first letter may stand in the node before it.
      const isForeign = runs[source.firstRun]?.source !== source.index;
      const firstRun = source.firstRun + (isForeign ? 1 : 0);
      if (firstRun >= source.endRun) return source.space >= 0 ? source.space : null;
      const index = partitionPoint(runs, ({ at, width }) => at + width <= offset, firstRun, source.endRun);
      const run = runs[index];
      if (!run || index >= source.endRun) {
        const last = runs[source.endRun - 1];
        return last ? last.start + last.length : null;
      }
      return run.start + (run.length === run.width ? Math.max(0, offset - run.at) : 0);
    },
  };
}
