import type { Span } from '../text/types.ts';
import { toParent } from './flat-tree.ts';
import { toFrame } from './frames.ts';
import type { TextMap } from './text-map.ts';

/** Where the text comes to stand: this share of the window's height from its top. */
const restingPlace = 0.35;

/**
 * Scrolls a span into view, smoothly unless the reader asked for less motion. Scrollable boxes and frames around the text are
 * moved with the window. Nothing happens when the text has left the page.
 */
export function jumpTo(map: TextMap, span: Span): void {
  const range = map.toRange(span);
  const element = range && toParent(range.startContainer);
  const view = element?.ownerDocument.defaultView;
  if (!range || !element || !view) return;
  // A tab in the background draws no frames, so nothing would move there.
  const isStill = view.document.hidden || view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = isStill ? 'instant' : 'smooth';
  if (toFrame(view.document) || hasScrollingBox(element, view)) {
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
    return;
  }
  const { top, bottom } = range.getBoundingClientRect();
  const isInView = top > view.innerHeight * 0.1 && bottom < view.innerHeight * 0.8;
  if (!isInView) view.scrollBy({ top: top - view.innerHeight * restingPlace, behavior });
}

function hasScrollingBox(element: Element, view: Window): boolean {
  const { body, documentElement } = element.ownerDocument;
  for (let box: Element | null = element; box && box !== body && box !== documentElement; box = toParent(box)) {
    const isScrollable = box.scrollHeight > box.clientHeight + 1;
    if (isScrollable && /auto|scroll/.test(view.getComputedStyle(box).overflowY)) return true;
  }
  return false;
}
