import { hasHeadline } from './find-article-scopes.ts';
import { toContainer } from './flat-tree.ts';
import type { TextMap } from './text-map.ts';
import { wait } from './wait.ts';

/** Milliseconds without a change after which the text is looked at; and at the latest, on a page that never rests. */
const idleTime = 300;
const longestWait = 2000;
/** So many changes of text, each within `stormGap` of the last, and the page is left alone. */
const maxStorms = 30;
/** A change on a page that did not even rest counts for more: lazy paragraphs come one by one, a ticker never stops. */
const restlessStorms = 10;
const stormGap = 15_000;
/** Changes of nodes at once that are looked at one by one. */
const mostRecords = 500;

/** Kept by page, since each change is followed by a new reading and that by a new watch. */
const storms = new WeakMap<Document, { readonly count: number; readonly at: number }>();

export interface ArticleWatcher {
  /** Whether what was read still stands in the page and is all there is; a page may rebuild it or unfold more without changing a word. */
  readonly isIntact: () => boolean;
  /** Something has changed; whether it is the text will be seen when the page rests. */
  readonly onStir: () => void;
  /** The text is another one. */
  readonly onChange: () => void;
  /** The text changes for ever; called once, nothing is watched afterwards. */
  readonly onRestless: () => void;
}

/** What is watched of an article: its root, and of the shadow roots in it their trees and what is put into their slots. */
export function listTrees({ root, map }: { readonly root: Element; readonly map: TextMap }): Node[] {
  const { shadowRoots } = map;
  const inside = shadowRoots.filter((shadowRoot) => !shadowRoot.contains(root));
  return [root, ...inside, ...shadowRoots.map(({ host }) => host)];
}

/**
 * Tells when the text of the articles has changed, or another one has come to stand beside them. Only the articles are
 * observed; of what they stand in, only that something was put there or taken away. Text that was in the page all along may
 * come to be shown: the article grows, details or a dialog open. Changes are gathered until the page rests, and those that leave
 * text and nodes as they were are passed over.
 */
export function watchArticles(
  roots: readonly Node[],
  { isIntact, onStir, onChange, onRestless }: ArticleWatcher,
  signal: AbortSignal,
): void {
  const document = roots[0]?.ownerDocument;
  const view = document?.defaultView;
  if (signal.aborted || !view) return;
  let hash = hashTexts(roots);
  let hasCompany = false;
  let endWait: (() => void) | null = null;
  let waitingSince = 0;

  const stop = (): void => {
    observer.disconnect();
    sizes.disconnect();
    endWait?.();
    endWait = null;
  };
  const check = (): void => {
    endWait = null;
    const next = hashTexts(roots);
    if (next === hash && !hasCompany && isIntact()) return;
    hash = next;
    hasCompany = false;
    const now = Date.now();
    const weight = now - waitingSince >= longestWait ? restlessStorms : 1;
    const before = storms.get(document);
    const count = before && now - before.at < stormGap ? before.count + weight : weight;
    storms.set(document, { count, at: now });
    if (count <= maxStorms) {
      onChange();
      return;
    }
    stop();
    onRestless();
  };
  const schedule = (): void => {
    const now = Date.now();
    if (!endWait) waitingSince = now;
    endWait?.();
    endWait = wait(Math.max(0, Math.min(idleTime, waitingSince + longestWait - now)), check);
  };
  const isOutside = ({ target }: MutationRecord): boolean => !roots.some((root) => root.contains(target));
  const observer = new view.MutationObserver((records) => {
    // So many at once are not looked at one by one: the article has changed, then, or is about to.
    const outside = records.length > mostRecords ? [] : records.filter(isOutside);
    hasCompany ||= outside.some(({ addedNodes }) => [...addedNodes].some(bringsHeadline));
    const isTouched = outside.length < records.length || hasCompany || !roots.every((root) => root.isConnected);
    // Advertisements come and go around an article all the time.
    if (!isTouched) return;
    if (!endWait) onStir();
    schedule();
  });
  const sizes = new view.ResizeObserver(schedule);
  const around = new Set<Node>();
  for (const root of roots) {
    observer.observe(root, { childList: true, characterData: true, subtree: true });
    if (root.nodeType === 1) sizes.observe(root as Element);
    for (let parent = toContainer(root); parent; parent = toContainer(parent)) around.add(parent);
  }
  for (const parent of around)
    if (!roots.some((root) => root.contains(parent))) observer.observe(parent, { childList: true });
  const followToggle = ({ target }: Event): void => {
    const element = target as Element;
    if (!(element.matches('dialog') ? hasHeadline(element) : roots.some((root) => root.contains(element)))) return;
    hasCompany = true;
    schedule();
  };
  document.addEventListener('toggle', followToggle, { capture: true, signal });
  signal.addEventListener('abort', stop, { once: true });
}

const bringsHeadline = (node: Node): boolean => node.nodeType === 1 && hasHeadline(node as Element);

const hashTexts = (roots: readonly Node[]): string =>
  roots.map((root) => (root.isConnected ? hashText(root.textContent ?? '') : '')).join();

/** A short stand-in for a text (FNV-1a and the length). */
function hashText(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return `${text.length}:${hash >>> 0}`;
}
