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
  const tab: Tab = {
    page,
    focus: () => page.bringToFront(),
    marks: () => page.evaluate(readMarks),
    async waitForMarks(count = 1) {
      const found = await waitFor(
        () => tab.marks(),
        (marks) => marks.person.length + marks.group.length + marks.place.length >= count,
      );
      return found ?? fail(`Fewer than ${count} marks on ${page.url()}: ${JSON.stringify(await tab.marks())}`);
    },
    async hover(surface, nth = 0) {
      const point = await page.evaluate(pointOnMark, surface, nth);
      await restOn(point ?? fail(`No mark no. ${nth} on "${surface}"`));
    },
    async hoverText(words) {
      const point = await page.evaluate(pointOnText, words);
      await restOn(point ?? fail(`The page does not show "${words}"`));
    },
    leave: () => page.mouse.move(2, 2),
    card: () => page.evaluate(readCard),
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
          last = await page.evaluate(pointInCard, name);
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

function readMarks(): Marks {
  const textsOf = (name: string) =>
    [...(CSS.highlights.get(`sidelight-${name}`) ?? [])]
      .map((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live;
      })
      .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
      .map(String);
  return {
    person: textsOf('person'),
    group: textsOf('group'),
    place: textsOf('place'),
    quote: textsOf('quote'),
    hover: textsOf('hover'),
    flash: textsOf('flash'),
  };
}

function pointOnMark(surface: string, nth: number): Point | null {
  const ranges = ['person', 'group', 'place']
    .flatMap((name) => [...(CSS.highlights.get(`sidelight-${name}`) ?? [])])
    .map((range) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live;
    })
    .filter((range) => String(range) === surface)
    .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
  const range = ranges[nth];
  if (!range) return null;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = range.getClientRects()[0];
  return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
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
  for (const element of root?.querySelectorAll<HTMLElement>('button, a, summary') ?? []) {
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
