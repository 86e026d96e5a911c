import type { Belonging } from './clutter.ts';
import { isLink, toFlowByTag, toTag } from './element-style.ts';
import { toParent, walkTree } from './flat-tree.ts';

export interface ArticleRoot {
  /** The element that holds headline and text: everything that is read lies in it. */
  readonly root: Element;
  /** The element that holds the paragraphs. */
  readonly body: Element;
  readonly headline: Element | null;
  /** Whether a block element is no part of the article: named so, and without most of the page's text. */
  isLeftOut(element: Element): boolean;
}

/** Shorter pieces of text are labels, not paragraphs. */
const shortestParagraph = 40;
/** A child with so much of its parent's text is where the article is. */
const dominantShare = 0.75;
/** With a name that says so, less will do: the rest is what the page adds. */
const namedShare = 0.5;
/** So will it with the headline in it: teasers of other articles fill the rest. */
const titledShare = 0.4;
/** Inside an element that is named as the text, a part must hold nearly everything to be taken in its place. */
const innerShare = 0.95;
const bodyNames =
  /(?:^|[\s_-])(?:article-?body|article-?content|article-?text|body-?text|entry-?content|post-?body|post-?content|story-?body|story-?content)(?=$|[\s_-])/i;
/** A short paragraph without another beside it counts for less: lists of teasers have one in each card. */
const lonelyShare = 0.4;
const longestTeaser = 400;

/** What was counted of an element while walking through it. */
interface Count {
  readonly element: Element;
  readonly parent: Count | null;
  /** Characters of paragraphs in it, clutter left out. */
  weight: number;
  /** Characters directly in it (through inline elements), and how many of them are in links. */
  own: number;
  ownLinked: number;
  /** Paragraphs that stand directly in it. */
  paragraphs: number;
  /** Whether the page's headline is in it. */
  hasTitle: boolean;
  /** Place in the document among all blocks. */
  readonly order: number;
}

interface Heading {
  readonly count: Count;
  /** Characters of it that the page's title says, too; 0 when it says something else. */
  readonly titled: number;
}

/**
 * Finds where the article is: goes down from `start` (on most pages `<body>`) as long as one child holds nearly all of the
 * running text. Null when there is no paragraph.
 */
export function findArticleRoot(
  document: Document,
  readBelonging: (element: Element) => Belonging,
  start: Element,
): ArticleRoot | null {
  const counts = countText(start);
  const headings = findHeadings(document, counts);
  for (const { count, titled } of headings) count.hasTitle = titled > 0;
  const paragraphs = counts.filter(isParagraph);
  for (const { parent } of paragraphs) if (parent) parent.paragraphs++;
  let total = 0;
  for (const paragraph of paragraphs) {
    paragraph.weight = ownWeight(paragraph);
    total += paragraph.weight;
  }
  if (total === 0) return null;

  const children = new Map<Count, Count[]>();
  for (const count of counts) {
    const { parent } = count;
    if (parent === null) continue;
    parent.hasTitle ||= count.hasTitle;
    if (count.weight === 0 || isLeftOut(count, total, readBelonging)) continue;
    // Descendants come first, so that a weight is complete before it is added to its parent's.
    parent.weight += count.weight;
    const siblings = children.get(parent);
    if (siblings) siblings.push(count);
    else children.set(parent, [count]);
  }
  const top = counts.at(-1);
  if (!top) return null;
  const body = descend(top, children);
  const headline = findHeadline(headings, body);
  const countOf = new Map(counts.map((count) => [count.element, count]));
  return {
    root: findCommonAncestor(body.element, headline),
    body: body.element,
    headline,
    isLeftOut(element) {
      const count = countOf.get(element);
      return count ? isLeftOut(count, total, readBelonging) : readBelonging(element) !== 'own';
    },
  };
}

/** Counts of all block elements under `start`, descendants before their ancestors (`start` is last). */
function countText(start: Element): Count[] {
  const counts: Count[] = [];
  let order = 0;
  const open = (element: Element, parent: Count | null): Count => {
    order++;
    return { element, parent, weight: 0, own: 0, ownLinked: 0, paragraphs: 0, hasTitle: false, order };
  };
  let block = open(start, null);
  let linkDepth = 0;
  walkTree(start, {
    onText({ data }) {
      const { length } = data.trim();
      block.own += length;
      if (linkDepth > 0) block.ownLinked += length;
    },
    onEnter(element) {
      const flow = toFlowByTag(element);
      if (flow === 'hidden') return false;
      if (flow === 'block') block = open(element, block);
      if (isLink(element)) linkDepth++;
      return true;
    },
    onLeave(element) {
      if (isLink(element)) linkDepth--;
      if (block.element === element) {
        counts.push(block);
        if (block.parent) block = block.parent;
      }
      return false;
    },
  });
  return counts;
}

const headingTag = /^(?:H[1-6]|FIGCAPTION|CAPTION|TH|BUTTON|LABEL|SUMMARY)$/;

/** Whether there is running text directly in the element: not a label, a heading or mostly links, and shown. */
function isParagraph({ element, own, ownLinked }: Count): boolean {
  if (own < shortestParagraph || ownLinked * 2 > own || headingTag.test(toTag(element))) return false;
  return typeof element.checkVisibility !== 'function' || element.checkVisibility();
}

/** What the text directly in a paragraph counts for, in characters. */
function ownWeight(count: Count): number {
  const plain = count.own - count.ownLinked;
  const isLonely = plain < longestTeaser && (count.parent?.paragraphs ?? 0) < 2;
  return isLonely || toTag(count.element) === 'LI' ? plain * lonelyShare : plain;
}

function isLeftOut(count: Count, total: number, readBelonging: (element: Element) => Belonging): boolean {
  const belonging = readBelonging(count.element);
  if (belonging === 'own') return false;
  const isMost = count.weight > total / 2;
  return belonging === 'foreign' ? !(isMost && count.hasTitle) : !isMost;
}

/** A paragraph, even one that holds the whole text, is read as part of what it stands in. */
const leafTag = /^(?:P|PRE|BLOCKQUOTE|LI|H[1-6])$/;

function descend(top: Count, children: ReadonlyMap<Count, readonly Count[]>): Count {
  let count = top;
  let isInside = false;
  for (;;) {
    let best: Count | null = null;
    for (const child of children.get(count) ?? []) if (!best || child.weight > best.weight) best = child;
    if (!best || leafTag.test(toTag(best.element))) return count;
    const needed = isInside
      ? innerShare
      : isNamedBody(best.element)
        ? namedShare
        : best.hasTitle
          ? titledShare
          : dominantShare;
    if (best.weight < count.weight * needed) return count;
    count = best;
    isInside ||= isNamedBody(count.element);
  }
}

const isNamedBody = (element: Element): boolean =>
  element.getAttribute('itemprop') === 'articleBody' ||
  bodyNames.test(`${element.getAttribute('class') ?? ''} ${element.id}`);

/** Headings that are looked at (more of them are an index), and characters of each that are compared with the title. */
const maxHeadings = 300;
const longestHeading = 500;

/** The headings that may be the article's, in the order of `counts`. */
function findHeadings(document: Document, counts: readonly Count[]): Heading[] {
  const ogTitle = document.querySelector('meta[property="og:title"]')?.getAttribute('content');
  const titles = toWords(`${document.title ?? ''} | ${ogTitle ?? ''}`);
  const headings: Heading[] = [];
  for (const count of counts) {
    const { element } = count;
    const tag = toTag(element);
    if (headings.length >= maxHeadings) break;
    if (tag !== 'H1' && tag !== 'H2' && element.getAttribute('itemprop') !== 'headline') continue;
    const words = toWords((element.textContent ?? '').slice(0, longestHeading));
    if (words.length > 1)
      headings.push({ count, titled: words.length > 8 && titles.includes(words) ? words.length : 0 });
  }
  return headings;
}

/**
 * The heading that stands before or in the text and says most of what the page's title says (with the site's name in the
 * title, a heading of that name says less); where none does, an `<h1>` or one that microdata calls so.
 */
function findHeadline(headings: readonly Heading[], body: Count): Element | null {
  let best: Heading | null = null;
  let bestScore = 0;
  for (const heading of headings) {
    const { order, element } = heading.count;
    if (order > body.order && !isIn(heading.count, body)) continue;
    const isNamed = toTag(element) === 'H1' || element.hasAttribute('itemprop');
    const score = heading.titled + (isNamed ? 1 : 0);
    if (score > bestScore) {
      best = heading;
      bestScore = score;
    }
  }
  return best?.count.element ?? null;
}

/** Whether a block is in another, or is it. */
function isIn(count: Count, other: Count): boolean {
  for (let around: Count | null = count; around; around = around.parent) if (around === other) return true;
  return false;
}

const toWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function findCommonAncestor(body: Element, headline: Element | null): Element {
  if (!headline) return body;
  const above = new Set<Element>();
  for (let element: Element | null = headline; element; element = toParent(element)) above.add(element);
  let root: Element | null = body;
  while (root && !above.has(root)) root = toParent(root);
  return root ?? body;
}
