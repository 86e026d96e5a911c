import type { BlockRole } from '../text/types.ts';
import { readNames } from './clutter.ts';
import { isLink, type StyleReader, toTag } from './element-style.ts';
import type { ArticleRoot } from './find-article-root.ts';
import { findLines } from './find-lines.ts';
import { toParent, walkTree } from './flat-tree.ts';

/** A block before its text is written out. */
export interface DraftBlock {
  readonly role: BlockRole;
  /** The nearest block element. */
  readonly element: Element;
  /** Stretches of text nodes in order, and text that stands in none: a line break, quotation marks that the browser draws. */
  readonly parts: readonly DraftPart[];
  /** Characters, and those of them that are links, within the site and all. */
  readonly length: number;
  readonly siteLinked: number;
  readonly linked: number;
}

export type DraftPart =
  | string
  | { readonly node: Text; readonly start: number; readonly end: number; readonly link: 'site' | 'other' | null };

interface Context {
  readonly element: Element;
  readonly parent: Context | null;
  readonly role: BlockRole;
  /** A closed `<details>`: only its summary shows. */
  readonly isClosed: boolean;
}

/**
 * Reads the blocks of an article in document order: its headline, then what stands between headline and text (standfirst,
 * caption of the first picture), then the text. What follows the text is not read.
 */
export function readBlocks(
  { root, body, headline, isLeftOut }: ArticleRoot,
  { readFlow, keepsLines }: StyleReader,
  isSiteLink: (element: Element) => boolean,
): DraftBlock[] {
  const frame = findFrame(root, body, headline);
  const drafts: DraftBlock[] = [];
  let parts: DraftPart[] = [];
  /** The links that are open, with whether each leads to the site itself. */
  const links: boolean[] = [];
  let breaks = 0;
  let isInBody = root === body;
  let hasLines = false;
  let context = toContext(root, null, 'paragraph');

  const endBlock = (): void => {
    breaks = 0;
    if (parts.length === 0) return;
    for (const block of hasLines && keepsLines(context.element) ? cutLines(parts) : [parts]) {
      const draft = toDraft(context, block);
      if (draft.length === 0) continue;
      if (isInBody || draft.role === 'headline' || (drafts.length > 0 && isLead(draft))) drafts.push(draft);
    }
    parts = [];
    hasLines = false;
  };

  const onText = (node: Text): void => {
    if (node.data === '' || context.isClosed) return;
    const link = links.length === 0 ? null : links.includes(true) ? 'site' : 'other';
    parts.push({ node, start: 0, end: node.data.length, link });
    hasLines ||= node.data.includes('\n');
    if (/\S/.test(node.data)) breaks = 0;
  };

  const onEnter = (element: Element): boolean => {
    const flow = readFlow(element);
    if (flow === 'hidden' || (context.isClosed && !isSummary(element))) return false;
    const tag = toTag(element);
    if (tag === 'BR') {
      breaks++;
      if (breaks > 1) endBlock();
      else parts.push('\n');
      return false;
    }
    if (tag === 'SUP' && isNoteMark(element)) return false;
    const names = readNames(element);
    if (context.role === 'caption' && credit.test(names)) return false;
    // A caption may be a span beside its picture.
    if (flow === 'block' || (context.role !== 'caption' && caption.test(names))) {
      endBlock();
      if (!frame.has(element) && isLeftOut(element)) return false;
      // A link around blocks is a card: a teaser or an advertisement, wherever it leads.
      links.fill(true);
      if (element === body) isInBody = true;
      const role =
        element === headline ? 'headline' : frame.has(element) ? 'paragraph' : toRole(tag, names, context.role);
      context = toContext(element, context, role);
    }
    if (flow === 'word') parts.push(' ');
    if (isLink(element)) links.push(isSiteLink(element));
    if (tag === 'Q') parts.push('“');
    return true;
  };

  const onLeave = (element: Element): boolean => {
    if (context.element === element) {
      endBlock();
      if (context.parent) context = context.parent;
    }
    if (isLink(element)) links.pop();
    if (element.localName === 'q') parts.push('”');
    // The text has ended.
    return element === body;
  };

  walkTree(root, { onText, onEnter, onLeave });
  return drafts;
}

/** The elements on the way from the root to text and headline: they are gone through whatever they are called. */
function findFrame(root: Element, body: Element, headline: Element | null): Set<Element> {
  const frame = new Set<Element>();
  for (const start of [body, headline]) {
    for (let element = start; element && element !== root; element = toParent(element)) frame.add(element);
  }
  return frame;
}

function toContext(element: Element, parent: Context | null, role: BlockRole): Context {
  const isClosed = toTag(element) === 'DETAILS' && !element.hasAttribute('open');
  return { element, parent, role, isClosed };
}

/** The first one in its `<details>`. */
const isSummary = (element: Element): boolean => element.parentElement?.querySelector('summary') === element;

function toDraft({ role, element }: Context, parts: readonly DraftPart[]): DraftBlock {
  const linked = parts.filter((part) => typeof part !== 'string' && part.link !== null);
  const siteLinked = linked.filter((part) => typeof part !== 'string' && part.link === 'site');
  return {
    role,
    element,
    parts,
    length: sizeOf(parts),
    siteLinked: sizeOf(siteLinked),
    linked: sizeOf(linked),
  };
}

/** Characters, white space between them counted once, whatever nodes they stand in. */
function sizeOf(parts: readonly DraftPart[]): number {
  let size = 0;
  let space = 0;
  for (const part of parts) {
    if (typeof part === 'string') continue;
    const { data } = part.node;
    for (let at = part.start; at < part.end; at++) {
      if (data.charCodeAt(at) > 32) {
        size += 1 + space;
        space = 0;
      } else if (size > 0) space = 1;
    }
  }
  return size;
}

export const toSource = (part: DraftPart): string =>
  typeof part === 'string' ? part : part.node.data.slice(part.start, part.end);

/** Cuts the parts of preformatted text into blocks. */
function cutLines(parts: readonly DraftPart[]): DraftPart[][] {
  const cut: DraftPart[][] = [];
  let index = 0;
  /** Where the part at `index` begins in the whole. */
  let from = 0;
  for (const line of findLines(parts.map(toSource).join(''))) {
    if (line.startsBlock) cut.push([]);
    for (let part = parts[index]; part !== undefined && from < line.end; part = parts[index]) {
      const to = from + toSource(part).length;
      const start = Math.max(from, line.start);
      const end = Math.min(to, line.end);
      if (start < end) {
        const piece =
          typeof part === 'string' ? part : { ...part, start: part.start + start - from, end: part.start + end - from };
        cut.at(-1)?.push(piece);
      }
      // What is left of it belongs to the next line.
      if (to > line.end) break;
      from = to;
      index++;
    }
  }
  return cut;
}

/** "Lind[3]", "Lind*": no part of the word before it, as in "21st" and "m²". A mark that is a number alone is a link. */
function isNoteMark(element: Element): boolean {
  const text = element.textContent?.trim() ?? '';
  if (text.length > 5) return false;
  const parent = element.parentElement;
  const isLink = parent?.localName === 'a' && parent.textContent?.trim() === text;
  return isLink || element.querySelector('a') !== null || /^(?:\[.+\]|[*†‡§]+)$/.test(text);
}

const caption = /(?:^|[\s_-])caption(?:text)?(?=$|[\s_-])/;
const credit = /(?:^|[\s_-])(?:attribution|copyright|credits?|photographer)(?=$|\s)/;
const standfirst =
  /(?:^|[\s_-])(?:stand-?first|dec?k|sub-?title|sub-?headline|subhead(?:ing)?|summary|excerpt)(?=$|[\s_-])/;

function toRole(tag: string, names: string, inherited: BlockRole): BlockRole {
  if (tag === 'FIGURE' || tag === 'FIGCAPTION' || caption.test(names)) return 'caption';
  if (standfirst.test(names)) return 'standfirst';
  if (/^H[1-6]$/.test(tag)) return inherited === 'standfirst' ? inherited : 'heading';
  if (tag === 'BLOCKQUOTE') return 'quote';
  if (tag === 'LI' || tag === 'DT' || tag === 'DD') return 'list-item';
  return tag === 'TABLE' ? 'paragraph' : inherited;
}

const shortestLead = 60;

/** Whether a block between headline and text belongs to the article. */
function isLead({ role, element, length, linked }: DraftBlock): boolean {
  if (role === 'standfirst' || role === 'caption') return true;
  return toTag(element) === 'P' && length >= shortestLead && linked * 2 < length;
}
