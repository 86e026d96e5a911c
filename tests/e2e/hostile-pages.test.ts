import { describe, expect, it } from 'vitest';
import { bridge, ferry } from '../servers/stories.ts';
import type { OpenCard, Tab } from './harness/types.ts';
import { setUpBrowser } from './setup.ts';
import { patience, soon, timeNames, visit } from './visit.ts';

const bench = setUpBrowser({ idleTimeout: 30_000 });

const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** Whether a pointer in the middle of the card reaches it. */
const isReached = (tab: Tab, { box }: OpenCard): Promise<boolean> =>
  tab.evaluate(
    (x, y) => document.elementFromPoint(x, y)?.localName === 'sidelight-card',
    box.x + box.width / 2,
    box.y + box.height / 2,
  );

/** Whether the card is seen: where it lies, the page looks different without it. The pointer leaves it then. */
async function isSeen({ page, leave, waitForNoCard }: Tab, { box }: OpenCard): Promise<boolean> {
  const clip = { x: box.x + 20, y: box.y + 20, width: box.width - 40, height: box.height - 40 };
  // The card fades in.
  await pause(300);
  const open = await page.screenshot({ clip, encoding: 'base64' });
  await leave();
  await waitForNoCard();
  return open !== (await page.screenshot({ clip, encoding: 'base64' }));
}

describe('a question about cookies', { retry: 2 }, () => {
  it.each(['wall', 'dialog', 'sheet'])('is passed over, and the story behind it is marked (%s)', async (name) => {
    const page = await visit(bench, `/consent/${name}`);
    if (name === 'sheet') await page.tab.waitForMarks();
    else await pause(500);
    await page.play('agree');
    const people = ferry.people.slice(0, 3);
    expect(await timeNames(page.tab, people)).toBeLessThan(soon);
    await pause(soon);
    expect((await page.tab.marks()).person).toEqual(people);
    await page.tab.hover('Fiona Drysdale');
    await page.tab.waitForCard('a lawyer for the crews');
    await page.end();
  });
});

it('has its marks, its card and its styles under a policy that forbids everything', async () => {
  const page = await visit(bench, '/strict-policy/story');
  expect(await timeNames(page.tab, ferry.people)).toBeLessThan(patience);
  await page.tab.hover('Fiona Drysdale');
  const { box } = await page.tab.waitForCard('a lawyer for the crews');
  // Without its styles the card would be as wide as the window.
  expect(box.width).toBeLessThan(400);
  const line = await page.tab.evaluate(
    () => getComputedStyle(document.body, '::highlight(sidelight-person)').textDecorationLine,
  );
  expect(line).toBe('underline');
  await page.end();
});

describe('a page that fights back', { retry: 2 }, () => {
  it('may spoil the prototypes of its own world', async () => {
    const page = await visit(bench, '/fights-back/spoiled-prototypes');
    expect(await timeNames(page.tab, ferry.people)).toBeLessThan(patience);
    await page.play('late');
    expect(await timeNames(page.tab, ['Torquil Beathag'])).toBeLessThan(soon);
    await page.tab.hover('Fiona Drysdale');
    await page.tab.waitForCard('a lawyer for the crews');
    await page.end();
  });

  it('may throw out the card, and keeps the marks', async () => {
    const page = await visit(bench, '/fights-back/no-strangers');
    expect(await timeNames(page.tab, ferry.people)).toBeLessThan(patience);
    for (const name of ferry.people.slice(0, 3)) {
      await page.tab.hover(name);
      await pause(400);
    }
    expect(await page.tab.evaluate(() => document.querySelector('sidelight-card'))).toBeNull();
    expect((await page.tab.marks()).person).toEqual(ferry.people);
    await page.end();
  });

  it('may freeze timers', async () => {
    const page = await visit(bench, '/fights-back/frozen-timers');
    expect(await timeNames(page.tab, ferry.people)).toBeLessThan(patience);
    await page.play('late');
    expect(await timeNames(page.tab, ['Torquil Macaskill'])).toBeLessThan(soon);
    await page.tab.hover('Fiona Drysdale');
    await page.tab.waitForCard('a lawyer for the crews');
    await page.end();
  });

  it('may stop timers that are not its own', async () => {
    const page = await visit(bench, '/fights-back/frozen-timers');
    await page.tab.waitForMarks();
    await page.play('late');
    await page.play('clear');
    expect(await timeNames(page.tab, ['Torquil Macaskill'])).toBeLessThan(soon);
    await page.end();
  });

  it('may swallow what pointer and keys do', async () => {
    const page = await visit(bench, '/fights-back/swallowed-events');
    await page.tab.waitForMarks();
    await page.tab.hover('Fiona Drysdale');
    await page.tab.waitForCard('a lawyer for the crews');
    await page.tab.page.keyboard.press('Escape');
    await page.tab.waitForNoCard();
    await page.end();
  });

  it('may wipe the paint away, and has it again with its next text', async () => {
    const page = await visit(bench, '/fights-back/wiped-highlights');
    await page.tab.waitForMarks();
    await page.play('wipe');
    await page.tab.hoverText('Fiona Drysdale');
    await page.tab.waitForCard('a lawyer for the crews');
    await page.play('late');
    expect(await timeNames(page.tab, [...ferry.people, 'Torquil Macaskill'])).toBeLessThan(soon);
    await page.end();
  });

  it('may change a million times', async () => {
    const page = await visit(bench, '/fights-back/storm');
    await page.tab.waitForMarks();
    await page.play('million');
    expect(await timeNames(page.tab, ferry.people)).toBeLessThan(soon);
    await page.tab.hover('Fiona Drysdale');
    await page.tab.waitForCard('a lawyer for the crews');
    await page.end();
  });
});

describe('the card lies above', { retry: 2 }, () => {
  it.each(['highest-z-index', 'popover'])('a banner (%s)', async (name) => {
    const page = await visit(bench, `/layers/${name}`);
    await page.tab.waitForMarks();
    await page.tab.hover('Catriona Muirhead');
    const card = await page.tab.waitForCard('a deckhand who spoke for the crews');
    const banner = await page.tab.evaluate(() => document.querySelector('#banner')?.getBoundingClientRect().y ?? 0);
    expect(card.box.y + card.box.height / 2).toBeGreaterThan(banner);
    expect(await isReached(page.tab, card)).toBe(true);
    await page.end();
  });

  const openInDialog = async () => {
    const page = await visit(bench, '/layers/story-in-dialog');
    await page.tab.waitForMarks();
    await page.play('open');
    expect(await timeNames(page.tab, bridge.people, ferry.people)).toBeLessThan(soon);
    await page.tab.hover('Nika Horvat');
    return { page, card: await page.tab.waitForCard('a biology student at the university') };
  };

  it('a modal dialog that holds the story', async () => {
    const { page, card } = await openInDialog();
    expect(await isSeen(page.tab, card)).toBe(true);
    expect(await page.tab.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
    await page.end();
  });

  it('a modal dialog, and can be reached', async () => {
    const { page, card } = await openInDialog();
    expect(await isReached(page.tab, card)).toBe(true);
    await page.end();
  });

  const openFullScreen = async () => {
    const page = await visit(bench, '/layers/full-screen');
    await page.tab.waitForMarks();
    await page.tab.page.click('button');
    await expect.poll(() => page.tab.evaluate(() => document.fullscreenElement?.localName)).toBe('article');
    await page.tab.hover('Fiona Drysdale');
    return { page, card: await page.tab.waitForCard('a lawyer for the crews') };
  };

  it('a story that fills the screen', async () => {
    const { page, card } = await openFullScreen();
    expect(await isSeen(page.tab, card)).toBe(true);
    expect(await page.tab.evaluate(() => document.fullscreenElement?.localName)).toBe('article');
    await page.end();
  });

  it('a story that fills the screen, and can be reached', async () => {
    const { page, card } = await openFullScreen();
    expect(await isReached(page.tab, card)).toBe(true);
    await page.end();
  });
});

describe('a story one level deeper', { retry: 2 }, () => {
  it('is read in a frame of the same origin', async () => {
    const page = await visit(bench, '/nested/frame');
    expect(await timeNames(page.tab, ferry.people)).toBeLessThan(patience);
    await page.tab.hover('Fiona Drysdale');
    await page.tab.waitForCard('a lawyer for the crews');
    await page.end();
  });

  it('has its card beside its name in the frame, until the pointer leaves both or Escape is pressed', async () => {
    const { tab, end } = await visit(bench, '/nested/frame');
    await tab.waitForMarks();
    await tab.hover('Fiona Drysdale');
    const { box } = await tab.waitForCard('a lawyer for the crews');
    await tab.page.mouse.move(box.x + 40, box.y + 40, { steps: 4 });
    await pause(600);
    expect(await tab.card()).not.toBeNull();
    await tab.leave();
    await tab.waitForNoCard();
    await tab.hover('Fiona Drysdale');
    await tab.waitForCard();
    await tab.page.mouse.down();
    await tab.page.mouse.up();
    await tab.page.keyboard.press('Escape');
    await tab.waitForNoCard();
    await end();
  });

  it('is followed when the frame goes on to another', async () => {
    const page = await visit(bench, '/nested/frame');
    await page.tab.waitForMarks();
    await page.act(() => document.querySelector('iframe')?.setAttribute('src', '/nested/framed-bridge'));
    expect(await timeNames(page.tab, bridge.people, ferry.people)).toBeLessThan(patience);
    await page.end();
  });

  it('is read in an open shadow root', async () => {
    const page = await visit(bench, '/nested/shadow-root');
    expect(await timeNames(page.tab, bridge.people)).toBeLessThan(patience);
    await page.tab.hover('Nika Horvat');
    await page.tab.waitForCard('a biology student at the university');
    await page.end();
  });
});

it('puts nothing on the console but what the pages themselves put there', () => {
  expect(bench.reader.errors.filter((error) => !error.includes('page:'))).toEqual([]);
  expect(bench.reader.outsideRequests).toEqual([]);
});
