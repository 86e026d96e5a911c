import { wait } from './wait.ts';

/** Milliseconds that a page gets to put up its new article after the address has changed. */
const settleTime = 400;

/**
 * Tells when the page has become another one without being loaded anew: its canonical address or its headline differ.
 * Nothing runs while nothing happens; a page that keeps its address is noticed by its title.
 * @param view test seam
 */
export function watchNavigation(onMove: (url: string) => void, signal: AbortSignal, view = window): void {
  const { document } = view;
  if (signal.aborted) return;
  let identity = identify(document);
  let endTimer = (): void => undefined;

  const check = (): void => {
    const next = identify(document);
    if (next === identity) return;
    identity = next;
    onMove(document.location.href);
  };
  const schedule = (): void => {
    endTimer();
    endTimer = wait(settleTime, check);
  };
  // The entry changes at the beginning of a move, an app has put up its page when the move has succeeded.
  for (const type of ['currententrychange', 'navigatesuccess']) {
    view.navigation.addEventListener(type, schedule, { signal });
  }
  let { title } = document;
  const observer = new view.MutationObserver(() => {
    if (document.title !== title) schedule();
    title = document.title;
  });
  if (document.head) observer.observe(document.head, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    endTimer();
  });
}

/** Address without fragment and query (pages count visits there) unless the page names its own; and the headline. */
function identify(document: Document): string {
  const { origin, pathname, search } = document.location;
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const headline = document.querySelector('h1')?.textContent?.trim().slice(0, 300) ?? '';
  return [canonical ?? origin + pathname + search, pathname, headline].join('\n');
}
