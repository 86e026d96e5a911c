import { setTimeout as pause } from 'node:timers/promises';
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import type { Marks, OpenCard, Tab } from './types.ts';

/** Longest wait for something to appear, in milliseconds. Generous, because test machines are small and busy. */
const patience = 15_000;

export function createTab(page: Page, waitForExtensionPage: (path: string) => Promise<Tab>): Tab {
  /** Two steps, because a reader's pointer arrives from somewhere. */
  const restOn = async ({ x, y }: Point) => {
    await page.mouse.move(x - 6, y - 2);
    await page.mouse.move(x, y);
  };
  // Beside the page's own scripts, where nothing is as they have spoiled it; Puppeteer has this, but not in its types.
  const realm = () => (page.mainFrame() as unknown as { isolatedRealm(): Pick<Page, 'evaluate'> }).isolatedRealm();
  const evaluate: Tab['evaluate'] = (ask, ...params) => realm().evaluate(ask as never, ...params);
  /** Asks about the painted ranges, which can't leave the page. */
  const evaluateRanges = <T>(ask: (ranges: readonly PaintedRange[], ...params: never[]) => T, ...params: unknown[]) => {
    const values = params.map((param) => `, ${JSON.stringify(param)}`).join('');
    return realm().evaluate(`(${ask})((${listRanges})()${values})`) as Promise<T>;
  };
  const tab: Tab = {
    page,
    evaluate,
    focus: () => page.bringToFront(),
    marks: () => evaluateRanges(readMarks),
    async waitForMarks(count = 1) {
      const found = await waitFor(
        () => tab.marks(),
        (marks) => marks.person.length + marks.group.length + marks.place.length >= count,
      );
      return found ?? fail(`Fewer than ${count} marks on ${page.url()}: ${JSON.stringify(await tab.marks())}`);
    },
    async hover(surface, nth = 0) {
      const point = await evaluateRanges(pointOnMark, surface, nth);
      await restOn(point ?? fail(`No mark no. ${nth} on "${surface}"`));
    },
    async hoverText(words) {
      const point = await evaluate(pointOnText, words);
      await restOn(point ?? fail(`The page does not show "${words}"`));
    },
    leave: () => page.mouse.move(2, 2),
    card: () => evaluate(readCard),
    async waitForCard(words = '') {
      const card = await waitFor(
        () => tab.card(),
        (open) => open?.text.includes(words) === true,
      );
      return card ?? fail(`No card with "${words}"; open is: ${JSON.stringify(await tab.card())}`);
    },
    async waitForNoCard() {
      const gone = await waitFor(
        async () => (await tab.card()) === null,
        (none) => none,
      );
      if (!gone) fail(`The card stays open: ${JSON.stringify(await tab.card())}`);
    },
    async clickInCard(name) {
      // A card follows its name while the page scrolls: wait until it has come to rest.
      let last: Point | null = null;
      const point = await waitFor(
        async () => {
          const before: Point | null = last;
          last = await evaluate(pointInCard, name);
          await pause(50);
          return before && last && before.x === last.x && before.y === last.y ? last : null;
        },
        (found) => found !== null,
      );
      const { x, y } = point ?? fail(`The card has nothing called "${name}"`);
      await page.mouse.click(x, y);
    },
    async openExtensionPage(path) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `sidelight-open=${path}`);
      const opened = await waitForExtensionPage(path);
      // Without the hash again, so that the same page can be asked for a second time.
      await page.evaluate(() => history.replaceState(history.state, '', location.pathname + location.search));
      return opened;
    },
    async findAxeViolations(selector) {
      await page.evaluate(axe.source);
      return page.evaluate(runAxe, selector ?? null);
    },
    async screenshot(path) {
      await tab.focus();
      await page.evaluate(settle);
      await page.screenshot({ path });
    },
    close: () => page.close(),
  };
  return tab;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function fail(message: string): never {
  throw new Error(message);
}

/** Asks until the answer is good; null when patience ends. A page in the middle of a navigation counts as "not yet". */
async function waitFor<T>(ask: () => Promise<T>, isGood: (answer: T) => boolean): Promise<T | null> {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    const answer = await ask().catch(() => undefined);
    if (answer !== undefined && isGood(answer)) return answer;
    await pause(30);
  }
  return null;
}

// The functions below run inside the page; they can use nothing from outside themselves.

/** A painted range, live again, and where the frame that it stands in begins in the page. */
interface PaintedRange {
  readonly kind: keyof Marks;
  readonly range: Range;
  readonly frame: () => Point;
}

/**
 * What is painted to be seen: ranges whose text was taken out of the page or is not shown are left out. In document order,
 * those of frames of the same origin last. Without iterators, which Firefox does not let a script read through its walls.
 */
function listRanges(): PaintedRange[] {
  const found: PaintedRange[] = [];
  const visit = (view: Window & typeof globalThis, frame: () => Point): void => {
    const { document, CSS } = view;
    for (const kind of ['person', 'group', 'place', 'quote', 'hover', 'flash'] as const) {
      CSS.highlights.get(`sidelight-${kind}`)?.forEach(({ startContainer, startOffset, endContainer, endOffset }) => {
        const start = startContainer.nodeValue?.length ?? 0;
        const end = endContainer.nodeValue?.length ?? 0;
        if (!startContainer.isConnected || !endContainer.isConnected || startOffset > start || endOffset > end) return;
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        if (range.getClientRects().length > 0) found.push({ kind, range, frame });
      });
    }
    for (const element of document.querySelectorAll('iframe')) {
      const inner = element.contentDocument?.defaultView;
      if (inner) visit(inner, () => element.getBoundingClientRect());
    }
  };
  visit(window, () => ({ x: 0, y: 0 }));
  const isSameTree = (a: Range, b: Range) => a.startContainer.getRootNode() === b.startContainer.getRootNode();
  return found.sort(({ range: a }, { range: b }) =>
    isSameTree(a, b) ? a.compareBoundaryPoints(Range.START_TO_START, b) : 0,
  );
}

function readMarks(ranges: readonly PaintedRange[]): Marks {
  const textsOf = (name: keyof Marks) => ranges.filter(({ kind }) => kind === name).map(({ range }) => String(range));
  return {
    person: textsOf('person'),
    group: textsOf('group'),
    place: textsOf('place'),
    quote: textsOf('quote'),
    hover: textsOf('hover'),
    flash: textsOf('flash'),
  };
}

function pointOnMark(ranges: readonly PaintedRange[], surface: string, nth: number): Point | null {
  const marks = ranges.filter(({ kind }) => kind === 'person' || kind === 'group' || kind === 'place');
  const mark = marks.filter(({ range }) => String(range) === surface)[nth];
  if (!mark) return null;
  mark.range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = mark.range.getClientRects()[0];
  const frame = mark.frame();
  return box ? { x: frame.x + box.x + box.width / 2, y: frame.y + box.y + box.height / 2 } : null;
}

function pointOnText(words: string): Point | null {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.nodeValue?.indexOf(words) ?? -1;
    if (at < 0) continue;
    node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    const box = range.getClientRects()[0];
    if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }
  return null;
}

function readCard(): OpenCard | null {
  const card = document.querySelector('sidelight-card')?.shadowRoot?.querySelector<HTMLElement>('[role="dialog"]');
  if (!card?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return null;
  const { x, y, width, height } = card.getBoundingClientRect();
  return width > 0 ? { text: card.innerText, box: { x, y, width, height } } : null;
}

function pointInCard(name: string): Point | null {
  const root = document.querySelector('sidelight-card')?.shadowRoot;
  for (const element of root?.querySelectorAll<HTMLElement>('button, [role="button"], a, summary') ?? []) {
    if ((element.getAttribute('aria-label') ?? element.textContent).trim() !== name) continue;
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }
  return null;
}

/** Until what fades and moves in has arrived; half a second at most, since a page may move for ever. */
async function settle(): Promise<void> {
  const card = document.querySelector('sidelight-card')?.shadowRoot;
  const moving = [...document.getAnimations(), ...(card?.getAnimations() ?? [])].map((animation) => animation.finished);
  await Promise.race([Promise.allSettled(moving), new Promise((over) => setTimeout(over, 500))]);
}

async function runAxe(selector: string | null): Promise<string[]> {
  interface Finding {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly html: string }[];
  }
  const { axe } = globalThis as unknown as {
    axe: { run(context: unknown): Promise<{ violations: readonly Finding[] }> };
  };
  const { violations } = await axe.run(selector ?? document);
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help} (${nodes
        .map((node) => node.html)
        .join(' | ')
        .slice(0, 300)})`,
  );
}
