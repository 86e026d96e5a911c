import type { BlockRole } from '../text/types.ts';
import { type Flow, toTag } from './element-style.ts';
import type { ArticleRoot } from './find-article-root.ts';
import { findLines } from './find-lines.ts';

/** A block before its text is written out. */
export interface DraftBlock {
  readonly role: BlockRole;
  /** The nearest block element. */
  readonly element: Element;
  /** Stretches of text nodes in order; `break` stands for a line break. */
  readonly parts: readonly DraftPart[];
  /** Characters, without white space at the ends of nodes, and those of them that are links. */
  readonly length: number;
  readonly linked: number;
}

export type DraftPart = 'break' | { readonly node: Text; readonly start: number; readonly end: number };

interface Context {
  readonly element: Element;
  readonly parent: Context | null;
  readonly role: BlockRole;
  readonly keepsLines: boolean;
}

/**
 * Reads the blocks of an article in document order: its headline, then what stands between headline and text (standfirst,
 * caption of the first picture), then the text. What follows the text is not read.
 */
export function readBlocks(
  { root, body, headline, isLeftOut }: ArticleRoot,
  readFlow: (element: Element) => Flow,
): DraftBlock[] {
  const frame = findFrame(root, body, headline);
  const drafts: DraftBlock[] = [];
  let parts: DraftPart[] = [];
  let length = 0;
  let linked = 0;
  let linkDepth = 0;
  let breaks = 0;
  let isInBody = root === body;
  let context: Context = { element: root, parent: null, role: 'paragraph', keepsLines: toTag(root) === 'PRE' };

  const endBlock = (): void => {
    if (length > 0) {
      const draft = { role: context.role, element: context.element, parts, length, linked };
      if (isInBody || draft.role === 'headline' || (drafts.length > 0 && isLead(draft))) drafts.push(draft);
    }
    parts = [];
    length = 0;
    linked = 0;
    breaks = 0;
  };

  const addPart = (node: Text, start: number, end: number): void => {
    parts.push({ node, start, end });
    const size = node.data.slice(start, end).trim().length;
    if (size === 0) return;
    length += size;
    if (linkDepth > 0) linked += size;
    breaks = 0;
  };
  const addText = (node: Text): void => {
    if (!context.keepsLines) {
      addPart(node, 0, node.data.length);
      return;
    }
    for (const line of findLines(node.data)) {
      if (line.startsBlock) endBlock();
      addPart(node, line.start, line.end);
    }
  };

  /** False when the element's content is to be skipped. */
  const enter = (element: Element): boolean => {
    const flow = readFlow(element);
    if (flow === 'hidden') return false;
    const tag = toTag(element);
    if (tag === 'BR') {
      breaks++;
      if (breaks > 1) endBlock();
      else parts.push('break');
      return false;
    }
    if (flow === 'block') {
      endBlock();
      if (!frame.has(element) && isLeftOut(element)) return false;
      if (element === body) isInBody = true;
      const role =
        element === headline ? 'headline' : frame.has(element) ? 'paragraph' : toRole(tag, element, context.role);
      context = { element, parent: context, role, keepsLines: context.keepsLines || tag === 'PRE' };
    }
    if (tag === 'A') linkDepth++;
    return true;
  };

  /** True when the text has ended. */
  const leave = (element: Element): boolean => {
    if (context.element === element) {
      endBlock();
      if (context.parent) context = context.parent;
    }
    if (element.localName === 'a') linkDepth--;
    return element === body;
  };

  let node: Node = root;
  for (;;) {
    let next: Node | null = null;
    if (node.nodeType === 3) addText(node as Text);
    else if (node.nodeType === 1 && (node === root || enter(node as Element))) {
      next = node.firstChild;
      if (!next && leave(node as Element)) return drafts;
    }
    while (!next) {
      if (node === root) return drafts;
      next = node.nextSibling;
      if (next) break;
      const parent: Node | null = node.parentNode;
      if (!parent) return drafts;
      node = parent;
      if (leave(node as Element)) return drafts;
    }
    node = next;
  }
}

/** The elements on the way from the root to text and headline: they are gone through whatever they are called. */
function findFrame(root: Element, body: Element, headline: Element | null): Set<Element> {
  const frame = new Set<Element>();
  for (const start of [body, headline]) {
    for (let element = start; element && element !== root; element = element.parentElement) frame.add(element);
  }
  return frame;
}

const standfirst =
  /(?:^|[\s_-])(?:standfirst|stand-first|dek|deck|subtitle|sub-title|subheadline|sub-headline|subhead|summary|excerpt)(?=$|[\s_-])/i;
const caption = /(?:^|[\s_-])(?:caption|wp-caption-text|captiontext)(?=$|[\s_-])/i;

function toRole(tag: string, element: Element, inherited: BlockRole): BlockRole {
  if (tag === 'FIGCAPTION') return 'caption';
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`;
  if (names.length > 1 && caption.test(names)) return 'caption';
  if (names.length > 1 && standfirst.test(names)) return 'standfirst';
  if (/^H[1-6]$/.test(tag)) return inherited === 'standfirst' ? inherited : 'heading';
  if (tag === 'BLOCKQUOTE') return 'quote';
  if (tag === 'LI' || tag === 'DT' || tag === 'DD') return 'list-item';
  return inherited;
}

const shortestLead = 60;

/** Whether a block between headline and text belongs to the article. */
function isLead({ role, element, length, linked }: DraftBlock): boolean {
  if (role === 'standfirst' || role === 'caption') return true;
  return toTag(element) === 'P' && length >= shortestLead && linked * 2 < length;
}
