/** Functions that run inside the page that is measured; they can use nothing from outside themselves. */

export interface Probe {
  /** Each change of what is painted, in milliseconds of the page's clock, taken when the frame that shows it is done. */
  readonly steps: { readonly at: number; readonly total: number; readonly onScreen: number }[];
  /** Milliseconds that an urgent task had to wait for the main thread, at most. */
  longestTask: number;
  /** Cumulative layout shift; null where the browser does not tell. */
  layoutShift: number | null;
  /** When the card that is open was on screen; 0 while there is none. */
  cardAt: number;
}

declare global {
  interface Window {
    benchProbe: Probe;
    benchSnapshot: Map<Node, { readonly own: string; readonly box: string }>;
    benchMoving: number;
  }
}

/** Watches from the page's side what happens to the page from now on. */
export function startProbe(): void {
  const isOnScreen = ({ top, bottom }: DOMRect): boolean => bottom > 0 && top < innerHeight;
  const screen = new Set<Node>();
  const range = document.createRange();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    range.selectNodeContents(node);
    if (isOnScreen(range.getBoundingClientRect())) screen.add(node);
  }

  const probe: Probe = { steps: [], longestTask: 0, layoutShift: null, cardAt: 0 };
  window.benchProbe = probe;
  // Comes before the page's other tasks, but after the frame that is being made.
  const afterFrame = (note: (at: number) => void): void =>
    void scheduler.postTask(() => note(performance.now()), { priority: 'user-blocking' });

  let total = 0;
  const look = (): void => {
    const highlights = ['person', 'group', 'place'].flatMap((name) => CSS.highlights.get(`sidelight-${name}`) ?? []);
    const size = highlights.reduce((sum, highlight) => sum + highlight.size, 0);
    if (size !== total) {
      total = size;
      const shown = highlights.flatMap((highlight) => [...highlight].filter((mark) => screen.has(mark.startContainer)));
      afterFrame((at) => probe.steps.push({ at, total: size, onScreen: shown.length }));
    }
    const isOpen = document.querySelector('sidelight-card')?.matches(':popover-open') ?? false;
    if (!isOpen) probe.cardAt = 0;
    else if (probe.cardAt === 0) {
      probe.cardAt = performance.now();
      afterFrame((at) => {
        probe.cardAt = at;
      });
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);

  const rest = 4;
  let last = performance.now();
  const beat = (): void => {
    const now = performance.now();
    probe.longestTask = Math.max(probe.longestTask, now - last - rest);
    last = now;
    void scheduler.postTask(beat, { priority: 'user-blocking', delay: rest });
  };
  beat();

  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
  probe.layoutShift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      probe.layoutShift = (probe.layoutShift ?? 0) + (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift' });
}

/**
 * Moves to an article's address, as an app does, and keeps moving: the gate waits for the page to settle before it looks.
 * So the page is all there, and whatever the browser does about the move itself is over, when the gate runs.
 */
export function startMoving(path: string): void {
  performance.clearMarks();
  history.pushState(null, '', path);
  window.benchMoving = window.setInterval(() => dispatchEvent(new PopStateEvent('popstate')), 100);
}

/** The gate looks 400 ms later. */
export function stopMoving(): void {
  clearInterval(window.benchMoving);
}

/** Waits until the page has been read for the first time; false when no reader has come by the end of the patience. */
export function waitForReading(patience: number): Promise<boolean> {
  return new Promise((settle) => {
    const has = (moment: string): boolean => performance.getEntriesByName(`sidelight:${moment}`).length > 0;
    setTimeout(() => has('reader') || settle(false), patience);
    new PerformanceObserver(() => has('done') && settle(true)).observe({ type: 'mark', buffered: true });
  });
}

/** Milliseconds of the page's clock, by Sidelight's names for them; the last where one has come again. */
export function readMoments(): Record<string, number> {
  const marks = performance.getEntriesByType('mark').filter(({ name }) => name.startsWith('sidelight:'));
  return Object.fromEntries(marks.map(({ name, startTime }) => [name.replace('sidelight:', ''), startTime]));
}

export function readProbe(): Probe {
  return window.benchProbe;
}

/** Looks for the longest task anew; returns the longest until now. */
export function resetLongestTask(): number {
  const { longestTask } = window.benchProbe;
  window.benchProbe.longestTask = 0;
  return longestTask;
}

/** Remembers every element and text node: attributes or text, and place. */
export function takeSnapshot(): void {
  window.benchSnapshot = new Map();
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { attributes = [] } = node as Partial<Element>;
    const own = node.nodeValue ?? [...attributes].map(({ name, value }) => `${name}=${value}`).join(' ');
    const box = node instanceof Element ? JSON.stringify(node.getBoundingClientRect()) : '';
    window.benchSnapshot.set(node, { own, box });
  }
}

/**
 * Elements and text nodes that were added, removed or changed since the snapshot, and elements that stand elsewhere or
 * have another size. Sidelight's one host is left out.
 */
export function compareSnapshot(): { changed: number; moved: number } {
  const left = new Map(window.benchSnapshot);
  let changed = 0;
  let moved = 0;
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeName === 'SIDELIGHT-CARD') continue;
    const before = left.get(node);
    left.delete(node);
    const { attributes = [] } = node as Partial<Element>;
    const own = node.nodeValue ?? [...attributes].map(({ name, value }) => `${name}=${value}`).join(' ');
    if (before?.own !== own) changed++;
    else if (node instanceof Element && before.box !== JSON.stringify(node.getBoundingClientRect())) moved++;
  }
  return { changed: changed + left.size, moved };
}

/** The texts of the marks, each once, and points on those that are on screen, for the pointer to rest on. */
export function readNames(): { names: string[]; points: { x: number; y: number }[] } {
  const names = new Set<string>();
  const points: { x: number; y: number }[] = [];
  for (const name of ['person', 'group', 'place']) {
    for (const { startContainer, startOffset, endContainer, endOffset } of CSS.highlights.get(`sidelight-${name}`) ??
      []) {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      names.add(String(range));
      const box = range.getClientRects()[0];
      if (!box || box.top < 10 || box.bottom > innerHeight - 10) continue;
      const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      if (document.elementFromPoint(point.x, point.y)?.contains(startContainer)) points.push(point);
    }
  }
  return { names: [...names], points };
}

/**
 * What others would do to mark the names: wrap each in an element. One pattern for all, because mark.js takes ten times as
 * long for a list of words, and overflows the stack when that has thousands. Milliseconds.
 */
export function wrapNames(names: readonly string[]): number {
  interface MarkJs {
    markRegExp(pattern: RegExp): void;
  }
  const { Mark } = window as unknown as { Mark: new (context: Element) => MarkJs };
  const words = [...names].sort((a, b) => b.length - a.length).map((name) => RegExp.escape(name));
  const begin = performance.now();
  new Mark(document.body).markRegExp(new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'gu'));
  return performance.now() - begin;
}

/** What others would do to find the article. It takes its document apart, and so is given a clone. Milliseconds. */
export function parseReadable(): number {
  interface Reader {
    parse(): unknown;
  }
  const { Readability } = window as unknown as { Readability: new (document: Document) => Reader };
  const begin = performance.now();
  new Readability(document.cloneNode(true) as Document).parse();
  return performance.now() - begin;
}
