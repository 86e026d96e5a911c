/** Milliseconds without a change after which the text is looked at; and at the latest, on a page that never rests. */
const idleTime = 300;
const longestWait = 2000;
/** So many changes of text, each within `stormGap` of the last, and the page is left alone. */
const maxStorms = 30;
/** A change on a page that did not even rest counts for more: lazy paragraphs come one by one, a ticker never stops. */
const restlessStorms = 10;
const stormGap = 15_000;

/** Kept by page, since each change is followed by a new reading and that by a new watch. */
const storms = new WeakMap<Document, { readonly count: number; readonly at: number }>();

export interface ArticleWatcher {
  /** Whether the nodes that were read still stand in the page; a page may rebuild them without changing a word. */
  readonly isIntact: () => boolean;
  /** The text is another one. */
  readonly onChange: () => void;
  /** The text changes for ever; called once, nothing is watched afterwards. */
  readonly onRestless: () => void;
}

/**
 * Tells when the article's text has changed. Only the article is observed, changes are gathered until the page rests, and
 * changes that leave the text and its nodes as they were are passed over.
 */
export function watchArticle(
  root: Element,
  { isIntact, onChange, onRestless }: ArticleWatcher,
  signal: AbortSignal,
): void {
  const { ownerDocument } = root;
  const view = ownerDocument.defaultView;
  if (signal.aborted || !view) return;
  let hash = hashText(root);
  let timer: ReturnType<typeof setTimeout> | null = null;
  let waitingSince = 0;

  const stop = (): void => {
    observer.disconnect();
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const check = (): void => {
    timer = null;
    const next = root.isConnected ? hashText(root) : '';
    if (next === hash && isIntact()) return;
    hash = next;
    const now = Date.now();
    const weight = now - waitingSince >= longestWait ? restlessStorms : 1;
    const before = storms.get(ownerDocument);
    const count = before && now - before.at < stormGap ? before.count + weight : weight;
    storms.set(ownerDocument, { count, at: now });
    if (count <= maxStorms) {
      onChange();
      return;
    }
    stop();
    onRestless();
  };
  const observer = new view.MutationObserver(() => {
    const now = Date.now();
    if (timer === null) waitingSince = now;
    else clearTimeout(timer);
    timer = setTimeout(check, Math.max(0, Math.min(idleTime, waitingSince + longestWait - now)));
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  // The root itself may be taken away; only its place is watched, not what else stands there.
  if (root.parentNode) observer.observe(root.parentNode, { childList: true });
  signal.addEventListener('abort', stop, { once: true });
}

/** A short stand-in for the text (FNV-1a and the length). */
function hashText(root: Element): string {
  const text = root.textContent ?? '';
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return `${text.length}:${hash >>> 0}`;
}
