import { describe, expect, inject, it } from 'vitest';
import type { Browser } from 'wxt/browser';
import type { OpenCard, Tab } from './harness/types.ts';
import { setUpBrowser } from './setup.ts';

/** In the extension's own pages, in both browsers. */
declare const chrome: typeof Browser;

/** How a card comes, stays and goes. What stands on it is tested with its components. */
const bench = setUpBrowser();
const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

async function openSample(): Promise<Tab> {
  const tab = await bench.reader.open(`${bench.server.origin}/samples/harbour-talks.html`);
  await tab.waitForMarks();
  return tab;
}

async function changeSettings(tab: Tab, change: object): Promise<void> {
  const popup = await tab.openExtensionPage('popup.html');
  await popup.page.evaluate(async (values) => {
    const { settings } = await chrome.storage.local.get<{ settings?: object }>('settings');
    await chrome.storage.local.set({ settings: { ...settings, ...values } });
  }, change);
  await popup.close();
  await tab.focus();
}

const openCard = async (tab: Tab, name: string): Promise<OpenCard> => {
  await tab.hover(name);
  return tab.waitForCard(name);
};

/** The last line of a marked name that wraps, in the middle of the window, and where its first line begins. Runs in the page. */
function findWrapped(): { first: number; left: number; top: number; width: number; height: number } {
  const found: Range[] = [];
  // Without iterators, which Firefox does not let a script read through its walls.
  for (const kind of ['person', 'group', 'place'])
    CSS.highlights.get(`sidelight-${kind}`)?.forEach(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      if (range.getClientRects().length === 2) found.push(range);
    });
  const [range] = found;
  if (!range) throw new Error('No name wraps');
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const [before, last] = [...range.getClientRects()] as [DOMRect, DOMRect];
  return { first: before.top, left: last.left, top: last.top, width: last.width, height: last.height };
}

/** The middle of a mark that is in the window. Runs in the page. */
function findMark(): { x: number; y: number } {
  const found: { x: number; y: number }[] = [];
  // Without iterators, which Firefox does not let a script read through its walls.
  CSS.highlights.get('sidelight-person')?.forEach(({ startContainer, startOffset }) => {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(startContainer, startOffset + 1);
    const { x, y, width, height } = range.getBoundingClientRect();
    if (y > 0 && y < innerHeight) found.push({ x: x + width / 2, y: y + height / 2 });
  });
  if (!found[0]) throw new Error('No mark in the window');
  return found[0];
}

/** Number of cards in the window, kept ones and the open one. */
const countCards = (tab: Tab): Promise<number> =>
  tab.evaluate(
    () => document.querySelector('sidelight-card')?.shadowRoot?.querySelectorAll('[role="dialog"]').length ?? 0,
  );

describe('a card', () => {
  it.each<[string, (tab: Tab) => Promise<void>]>([
    ['scrolls', ({ page }) => page.mouse.wheel({ deltaY: 200 })],
    ['scrolls by keys', ({ page }) => page.keyboard.press('PageDown')],
    ['types', ({ page }) => page.keyboard.press('a')],
    [
      'selects',
      async ({ page }) => {
        await page.mouse.down();
        await page.mouse.up();
      },
    ],
  ])('goes at once when the reader %s', async (_, turn) => {
    const tab = await openSample();
    await openCard(tab, 'Sabine Verhulst');
    await turn(tab);
    await expect.poll(() => tab.card(), { timeout: 250, interval: 20 }).toBeNull();
    // And it does not come back by itself.
    await pause(500);
    expect(await tab.card()).toBeNull();
    await tab.close();
  });

  it('opens where the pointer is on a name that wraps, and is in reach from there', async () => {
    const tab = await openSample();
    await tab.page.addStyleTag({ content: 'article p { width: 17em }' });
    const ends = await tab.evaluate(findWrapped);
    const [x, y] = [ends.left + ends.width / 2, ends.top + ends.height / 2];
    await tab.page.mouse.move(x - 4, y);
    await tab.page.mouse.move(x, y);
    const { box } = await tab.waitForCard();
    const [below, above] = [box.y - ends.top - ends.height, ends.first - box.y - box.height];
    expect(Math.max(below, above)).toBeGreaterThan(0);
    expect(Math.max(below, above)).toBeLessThan(12);
    await tab.page.mouse.move(x, below > 0 ? box.y + 20 : box.y + box.height - 20, { steps: 5 });
    await pause(600);
    expect(await tab.card()).not.toBeNull();
    await tab.close();
  });

  it('leaves no ghost when the pointer has gone on before the delay is over', async () => {
    const tab = await openSample();
    await tab.hover('Sabine Verhulst');
    await pause(100);
    await tab.leave();
    await pause(600);
    expect(await tab.card()).toBeNull();
    await tab.close();
  });

  it('is kept at the side while the reader goes on, and moves where it is dragged', async () => {
    const tab = await openSample();
    await openCard(tab, 'Sabine Verhulst');
    await tab.clickInCard('Keep this card open');
    await tab.page.mouse.move(5, 5);
    await tab.page.mouse.wheel({ deltaY: 150 });
    await pause(600);
    expect(await countCards(tab)).toBe(1);
    const other = await openCard(tab, 'Rotterdam');
    expect(await countCards(tab)).toBe(2);
    // By its head.
    await tab.page.mouse.move(other.box.x + 30, other.box.y + 14);
    await tab.page.mouse.down();
    await tab.page.mouse.move(other.box.x + 90, other.box.y + 74, { steps: 4 });
    await tab.page.mouse.up();
    await tab.page.mouse.move(5, 5);
    await pause(600);
    expect(await countCards(tab)).toBe(2);
    const moved = await tab.waitForCard('Rotterdam');
    expect([moved.box.x - other.box.x, moved.box.y - other.box.y]).toEqual([60, 60]);
    await tab.close();
  });

  it('lies above those that are kept', async () => {
    const tab = await openSample();
    await openCard(tab, 'Henrik Aasvold');
    await tab.clickInCard('Keep this card open');
    // No room for both beside each other.
    await tab.page.setViewport({ width: 420, height: 420 });
    await tab.clickInCard('Norway');
    await tab.waitForCard('Place');
    const onTop = (): Promise<boolean[]> =>
      tab.evaluate(() => {
        const root = document.querySelector('sidelight-card')?.shadowRoot;
        const card = root?.querySelector('.layer-open [role="dialog"]');
        const { left, right, top, bottom } = card?.getBoundingClientRect() ?? new DOMRect();
        const points = [left + 20, (left + right) / 2, right - 20].map((x) => [x, (top + bottom) / 2] as const);
        return points.map(([x, y]) => card?.contains(root?.elementFromPoint(x, y) ?? null) ?? false);
      });
    expect(await onTop()).toEqual([true, true, true]);
    await tab.close();
  });
});

describe('in a window of 320 × 256 pixels, a card', () => {
  it('shows what it says under its head, and the tools at its end', async () => {
    const tab = await openSample();
    await tab.page.setViewport({ width: 320, height: 256 });
    // So that the name's whole paragraph is in the window.
    await tab.page.addStyleTag({ content: 'article p { font-size: 9px }' });
    await openCard(tab, 'Sabine Verhulst');
    const measure = () =>
      tab.evaluate(() => {
        const card = document.querySelector('sidelight-card')?.shadowRoot?.querySelector('[role="dialog"]');
        const [box, head, body, foot] = [
          card,
          ...['head', 'body', 'foot'].map((part) => card?.querySelector(`.card-${part}`)),
        ].map((element) => element?.getBoundingClientRect() ?? new DOMRect()) as [DOMRect, DOMRect, DOMRect, DOMRect];
        return {
          y: box.top,
          headAt: head.top - box.top,
          bodyShown: Math.round(Math.min(box.bottom, body.bottom) - head.bottom),
          room: Math.round(box.bottom - head.bottom),
          footBelow: Math.round(foot.bottom - box.bottom),
          isInside: box.top >= 0 && box.bottom <= innerHeight,
        };
      });
    const before = await measure();
    expect(before.isInside).toBe(true);
    expect(before.bodyShown).toBeGreaterThan(before.room - 3);
    expect(before.room).toBeGreaterThan(40);
    await tab.page.mouse.move(160, before.y + 20, { steps: 3 });
    await tab.page.mouse.wheel({ deltaY: 2000 });
    await expect.poll(async () => (await measure()).footBelow).toBeLessThanOrEqual(0);
    expect((await measure()).headAt).toBe(before.headAt);
    await tab.close();
  });
});

describe('on a card', () => {
  it('a name opens its own card, and there is a way back', async () => {
    const tab = await openSample();
    await openCard(tab, 'Henrik Aasvold');
    await tab.clickInCard('Norway');
    await tab.waitForCard('Place');
    await tab.clickInCard('Back');
    await tab.waitForCard('Person');
    await tab.close();
  });

  it('the text grows, on the next page, too', async () => {
    const tab = await openSample();
    const before = await openCard(tab, 'Rotterdam');
    await tab.clickInCard('Larger text');
    await expect.poll(async () => (await tab.card())?.box.width ?? 0).toBeGreaterThan(before.box.width * 1.1);
    const next = await openSample();
    expect((await openCard(next, 'Rotterdam')).box.width).toBeGreaterThan(before.box.width * 1.1);
    await tab.focus();
    await openCard(tab, 'Rotterdam');
    await tab.clickInCard('Smaller text');
    await next.close();
    await tab.close();
  });
});

describe('what opens a card', () => {
  it('is the reader, and never the page', async () => {
    const tab = await openSample();
    await openCard(tab, 'Sabine Verhulst');
    await tab.page.evaluate(() => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })));
    expect(await tab.card()).not.toBeNull();
    const { x, y } = await tab.evaluate(findMark);
    await tab.leave();
    await tab.waitForNoCard();
    await tab.page.evaluate(
      (clientX, clientY) => window.dispatchEvent(new PointerEvent('pointermove', { clientX, clientY })),
      x,
      y,
    );
    await pause(700);
    expect(await tab.card()).toBeNull();
    await tab.page.mouse.move(x, y);
    await tab.waitForCard();
    await tab.close();
  });

  it('is what the settings say', async () => {
    const tab = await openSample();
    const opensBy = async (act: () => Promise<void>): Promise<boolean> => {
      await tab.leave();
      await tab.waitForNoCard();
      await tab.hover('Sabine Verhulst');
      await act();
      await pause(700);
      const isOpen = (await tab.card()) !== null;
      await tab.page.keyboard.press('Escape');
      return isOpen;
    };
    const rest = async (): Promise<void> => undefined;
    const click = async (): Promise<void> => {
      await tab.page.mouse.down();
      await tab.page.mouse.up();
    };
    const hold = async (): Promise<void> => {
      await tab.page.keyboard.down('Shift');
      await tab.hover('Sabine Verhulst');
      await pause(100);
      await tab.page.keyboard.up('Shift');
    };
    await changeSettings(tab, { trigger: 'click' });
    expect([await opensBy(rest), await opensBy(click)]).toEqual([false, true]);
    const holdWhileResting = async (): Promise<void> => {
      await pause(100);
      await tab.page.keyboard.down('Shift');
      await pause(100);
      await tab.page.keyboard.up('Shift');
    };
    await changeSettings(tab, { trigger: 'key-and-hover', holdKey: 'Shift' });
    expect([await opensBy(rest), await opensBy(hold), await opensBy(holdWhileResting)]).toEqual([false, true, true]);
    await changeSettings(tab, { trigger: 'off' });
    expect([await opensBy(rest), await opensBy(click)]).toEqual([false, false]);
    await changeSettings(tab, { trigger: 'hover' });
    expect(await opensBy(rest)).toBe(true);
    await tab.close();
  });

  it('shows all marks while a key is held, and only the kinds that are wanted else', async () => {
    const tab = await openSample();
    const all = await tab.waitForMarks();
    await changeSettings(tab, { kinds: ['person'], holdKey: 'Shift' });
    await expect.poll(async () => (await tab.marks()).place).toEqual([]);
    expect((await tab.marks()).person).toEqual(all.person);
    await tab.page.keyboard.down('Shift');
    await expect.poll(async () => (await tab.marks()).place).toEqual(all.place);
    await tab.page.keyboard.up('Shift');
    await expect.poll(async () => (await tab.marks()).place).toEqual([]);
    await changeSettings(tab, { kinds: ['person', 'group', 'place'] });
    await tab.close();
  });
});

/** Puppeteer can't give Firefox a finger. */
describe.runIf(inject('browserName') === 'chromium')('a finger', () => {
  it('opens a card at the lower edge by a tap, and leaves links what they are', async () => {
    const tab = await openSample();
    await tab.hover('Sabine Verhulst');
    await tab.leave();
    const at = (name: string): Promise<{ x: number; y: number }> =>
      tab.evaluate((words) => {
        const highlights = ['person', 'group', 'place'].flatMap((kind) => [
          ...(CSS.highlights.get(`sidelight-${kind}`) ?? []),
        ]);
        const range = new Range();
        for (const found of highlights) {
          range.setStart(found.startContainer, found.startOffset);
          range.setEnd(found.endContainer, found.endOffset);
          const { x, y, width, height } = range.getBoundingClientRect();
          if (range.toString() === words && y > 0 && y < innerHeight) return { x: x + width / 2, y: y + height / 2 };
        }
        return { x: 0, y: 0 };
      }, name);
    const { x, y } = await at('Sabine Verhulst');
    await tab.page.touchscreen.tap(x, y);
    const { box } = await tab.waitForCard('Sabine Verhulst');
    const [width, height] = await tab.evaluate(() => [innerWidth, innerHeight] as const);
    expect(box.x).toBe(0);
    expect(Math.round(box.y + box.height)).toBe(height);
    expect(Math.round(box.width)).toBeLessThanOrEqual(width);
    await tab.page.touchscreen.tap(5, 5);
    await tab.waitForNoCard();
    await tab.close();
  });
});

it('says nothing on the console and asks nothing of the network', () => {
  expect(bench.reader.errors).toEqual([]);
  expect(bench.reader.outsideRequests).toEqual([]);
});
