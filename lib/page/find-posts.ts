import type { Block, Post } from '../text/types.ts';
import { toTag } from './element-style.ts';
import { toParent } from './flat-tree.ts';

/** A block of the article's text, and where it stands. */
export interface PlacedBlock extends Block {
  readonly element: Element;
}

const fewestPosts = 3;
const clockTime = /^\d{1,2}[.:h]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/i;

/**
 * The posts of a live blog, in text order: what stands between siblings that each hold a time, or between headings that
 * are one. A page with fewer than three is no live blog.
 */
export function findPosts(body: Element, blocks: readonly PlacedBlock[], text: string): Post[] {
  const siblings = findTimedSiblings(body);
  const posts: { start: number; end: number; time: string }[] = [];
  let place: Element | null = null;
  for (const { element, start, end } of blocks) {
    const printed = text.slice(start, end);
    const isTime = clockTime.test(printed) && toTag(element) !== 'TD';
    let next: Element | null = siblings || isTime ? element : null;
    while (next && siblings && !siblings.has(next)) next = toParent(next);
    if (next && next !== place) {
      posts.push({ start, end, time: siblings?.get(next) ?? printed });
      place = next;
    }
    const post = posts.at(-1);
    if (post) post.end = end;
  }
  return posts.length < fewestPosts ? [] : posts;
}

/** The elements with a time in them, and that time, of the parent that has most of them; null when these are too few. */
function findTimedSiblings(body: Element): ReadonlyMap<Element, string> | null {
  const families = new Map<Element, Map<Element, string>>();
  let most: Map<Element, string> | null = null;
  for (const time of body.querySelectorAll('time, [itemprop="datePublished"]')) {
    const value = time.getAttribute('datetime') ?? time.getAttribute('content') ?? time.textContent ?? '';
    let child: Element = time;
    for (let parent = time.parentElement; parent && child !== body; parent = parent.parentElement) {
      const family = families.get(parent) ?? new Map<Element, string>();
      if (family.has(child)) break;
      families.set(parent, family.set(child, value.trim()));
      if (family.size > (most?.size ?? fewestPosts - 1)) most = family;
      child = parent;
    }
  }
  return most;
}
