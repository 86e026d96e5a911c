import type { BlockRole } from '../text/types.ts';
import { readNames } from './clutter.ts';
import { isLink, type StyleReader, toTag } from './element-style.ts';
import type { ArticleRoot } from './find-article-root.ts';
import { findLines } from './find-lines.ts';
import { toParent, walkTree } from './flat-tree.ts';

interface Sizes {
  /** Characters, and those of them that are links, within the site and all. */
  readonly length: number;
  readonly siteLinked: number;
  readonly linked: number;
}

/** A block before its text is written out. */
export interface DraftBlock extends Sizes {
  readonly role: BlockRole;
  /** The nearest block element. */
  readonly element: Element;
  /** Stretches of text nodes in order, and text that stands in none: a line break, quotation marks that the browser draws. */
  readonly parts: readonly DraftPart[];
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
  let context = toContext(root, null, 'paragraph');

  const addBlock = (block: readonly DraftPart[], { length, siteLinked, linked }: Sizes): void => {
    const { role, element } = context;
    const draft = { role, element, parts: block, length, siteLinked, linked };
    if (length > 0 && (isInBody || role === 'headline' || (drafts.length > 0 && isLead(draft)))) drafts.push(draft);
  };
  const endBlock = (): void => {
    breaks = 0;
    if (parts.length === 0) return;
    const sizes = measure(parts);
    if (!sizes.hasLines || !keepsLines(context.element)) addBlock(parts, sizes);
    else for (const line of cutLines(parts)) addBlock(line, measure(line));
    parts = [];
  };

  const onText = (node: Text): void => {
    if (node.data === '' || context.isClosed) return;
    const link = links.length === 0 ? null : links.includes(true) ? 'site' : 'other';
    parts.push({ node, start: 0, end: node.data.length, link });
    if (breaks > 0 && /\S/.test(node.data)) breaks = 0;
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

/**
 * Counts characters, white space between them as one, so that the counts do not depend on the nodes that they stand in; and says
 * whether there are ends of lines.
 */
function measure(parts: readonly DraftPart[]): Sizes & { readonly hasLines: boolean } {
  const sizes = { none: 0, other: 0, site: 0 };
  let hasText = false;
  let hasLines = false;
  /** What the white space before the next character stands in. */
  let space: keyof typeof sizes | null = null;
  for (const part of parts) {
    if (typeof part === 'string') continue;
    const { data } = part.node;
    const link = part.link ?? 'none';
    for (let at = part.start; at < part.end; at++) {
      const code = data.charCodeAt(at);
      if (code > 32) {
        if (space) sizes[space === link ? link : 'none']++;
        space = null;
        hasText = true;
        sizes[link]++;
      } else {
        if (hasText) space ??= link;
        hasLines ||= code === 10;
      }
    }
  }
  const linked = sizes.other + sizes.site;
  return { length: sizes.none + linked, siteLinked: sizes.site, linked, hasLines };
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
