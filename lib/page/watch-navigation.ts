/** Milliseconds that a page gets to put up its new article after the address has changed. */
const settleTime = 400;

/**
 * Tells when the page has become another one without being loaded anew: its canonical address or its headline differ.
 * Nothing runs while nothing happens; a move that no event tells of is noticed by the page's title, or at the next click
 * or key.
 * @param view test seam
 */
export function watchNavigation(onMove: (url: string) => void, signal: AbortSignal, view: Window = window): void {
  const { document } = view;
  if (signal.aborted) return;
  let identity = identify(document);
  let address = view.location.href;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const check = (): void => {
    const next = identify(document);
    if (next === identity) return;
    identity = next;
    onMove(view.location.href);
  };
  const schedule = (): void => {
    address = view.location.href;
    clearTimeout(timer);
    timer = setTimeout(check, settleTime);
  };
  const scheduleIfMoved = (): void => {
    if (view.location.href !== address) schedule();
  };

  const options = { signal, capture: true, passive: true };
  const navigation = (view as { navigation?: EventTarget }).navigation;
  navigation?.addEventListener('navigatesuccess', schedule, options);
  view.addEventListener('popstate', schedule, options);
  view.addEventListener('hashchange', scheduleIfMoved, options);
  if (!navigation) {
    for (const type of ['click', 'keyup'] as const) {
      view.addEventListener(type, () => setTimeout(scheduleIfMoved, settleTime), options);
    }
  }
  let { title } = document;
  const observer = new (view as Window & typeof globalThis).MutationObserver(() => {
    if (document.title !== title) schedule();
    title = document.title;
  });
  if (document.head) observer.observe(document.head, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

/** Address without fragment and query (pages count visits there) unless the page names its own; and the headline. */
function identify(document: Document): string {
  const { origin, pathname, search } = document.location;
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const headline = document.querySelector('h1')?.textContent?.trim().slice(0, 300) ?? '';
  return [canonical ?? origin + pathname + search, pathname, headline].join('\n');
}
