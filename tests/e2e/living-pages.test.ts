import { describe, expect, it } from 'vitest';
import { bridge, ferry, floodPosts, seeds } from '../servers/stories.ts';
import { setUpBrowser } from './setup.ts';
import { soon, timeNames, visit } from './visit.ts';

const bench = setUpBrowser({ idleTimeout: 30_000 });

describe('text that comes late', { retry: 2 }, () => {
  it('is marked when an app has put new nodes in the place of all, and when paragraphs are added', async () => {
    const page = await visit(bench, '/hydrating/late-text');
    await page.tab.waitForMarks();
    await page.play('hydrate');
    expect(await timeNames(page.tab, ferry.people.slice(0, 3))).toBeLessThan(soon);
    for (const count of [4, 5]) {
      await page.play('late');
      expect(await timeNames(page.tab, ferry.people.slice(0, count))).toBeLessThan(soon);
    }
    await page.tab.hover('Hamish Abernethy');
    await page.tab.waitForCard('deputy transport minister');
    await page.end();
  });

  it('neither keeps a card from opening nor takes it away', async () => {
    const page = await visit(bench, '/hydrating/late-text');
    await page.tab.waitForMarks();
    await page.play('late');
    // The pointer comes to rest before the page has been read again, and the card is due after that.
    await new Promise((resolve) => setTimeout(resolve, 200));
    await page.tab.hover('Duncan Farquharson');
    await page.tab.waitForCard('harbour master of Oban');
    await page.play('late');
    expect(await timeNames(page.tab, ferry.people.slice(0, 5))).toBeLessThan(soon);
    expect((await page.tab.card())?.text ?? 'no card').toContain('harbour master of Oban');
    await page.end();
  });

  it('is marked where the page was sent without any', async () => {
    const page = await visit(bench, '/hydrating/empty-at-first');
    await page.play('arrive');
    expect(await timeNames(page.tab, ferry.people)).toBeLessThan(soon);
    await page.end();
  });

  it('is marked when the end comes into view', async () => {
    const page = await visit(bench, '/hydrating/lazy');
    await page.tab.waitForMarks();
    await page.play('scroll');
    expect(await timeNames(page.tab, ferry.people.slice(0, 4))).toBeLessThan(soon);
    await page.end();
  });

  it('is marked when only a style cut it off', async () => {
    const page = await visit(bench, '/hydrating/folded');
    await page.tab.waitForMarks();
    await page.act(() => document.querySelector('button')?.click());
    expect(await timeNames(page.tab, ferry.people)).toBeLessThan(soon);
    await page.end();
  });

  it('is marked when a button shows what was hidden', async () => {
    const page = await visit(bench, '/hydrating/read-more');
    await page.tab.waitForMarks();
    await page.act(() => document.querySelector('button')?.click());
    expect(await timeNames(page.tab, ferry.people)).toBeLessThan(soon);
    await page.end();
  });

  it('is marked when a paywall opens, and the paywall is not', async () => {
    const page = await visit(bench, '/hydrating/paywall');
    await page.tab.waitForMarks();
    expect((await page.tab.marks()).person).not.toContain('Barnaby Thistlewood');
    await page.play('subscribe');
    expect(await timeNames(page.tab, ferry.people)).toBeLessThan(soon);
    await page.end();
  });
});

describe('an app', { retry: 2 }, () => {
  it.each(['history', 'navigation'])('is followed from story to story, to the list and back (%s)', async (name) => {
    const page = await visit(bench, `/app/${name}/${ferry.slug}`);
    await page.tab.waitForMarks();
    await page.play(bridge.slug);
    expect(await timeNames(page.tab, bridge.people, ferry.people)).toBeLessThan(soon);
    await page.play('list');
    expect(await timeNames(page.tab, [], bridge.people)).toBeLessThan(soon);
    await page.act(() => history.back());
    expect(await timeNames(page.tab, bridge.people)).toBeLessThan(soon);
    await page.act(() => history.back());
    expect(await timeNames(page.tab, ferry.people, bridge.people)).toBeLessThan(soon);
    await page.act(() => history.forward());
    expect(await timeNames(page.tab, bridge.people, ferry.people)).toBeLessThan(soon);
    await page.tab.hover('Helga Steinwender');
    await page.tab.waitForCard('an archivist in Graz');
    await page.end();
  });

  it('is followed from its list to a story that comes after the address', async () => {
    const page = await visit(bench, '/app/history/');
    await page.play(`slow ${seeds.slug}`);
    expect(await timeNames(page.tab, seeds.people)).toBeLessThan(soon + 700);
    await page.play(`slow ${ferry.slug}`);
    expect(await timeNames(page.tab, ferry.people, seeds.people)).toBeLessThan(soon + 700);
    await page.end();
  });

  it('is followed when its story changes and the address does not', async () => {
    const page = await visit(bench, `/app/same-address/${ferry.slug}`);
    await page.tab.waitForMarks();
    await page.play(seeds.slug);
    expect(await timeNames(page.tab, seeds.people, ferry.people)).toBeLessThan(soon);
    await page.end();
  });
});

it('reads each story of an endless page by itself', { retry: 2 }, async () => {
  const page = await visit(bench, `/endless/${ferry.slug}`);
  await page.tab.waitForMarks();
  for (const { people } of [bridge, seeds]) {
    await page.play('next');
    await page.play('reach');
    expect(await timeNames(page.tab, people)).toBeLessThan(soon);
  }
  await page.tab.hover('Joseph Kiprono');
  await page.tab.waitForCard('a senior official at the ministry');
  // Each story names Edinburgh once.
  await page.tab.hover('Edinburgh', 1);
  expect((await page.tab.waitForCard('Edinburgh')).text).not.toContain('of 2');
  expect((await page.tab.marks()).person).toEqual([...ferry.people, ...bridge.people, ...seeds.people]);
  await page.end();
});

describe('a live blog', { retry: 2 }, () => {
  it('has its new posts marked', async () => {
    const page = await visit(bench, '/live/floods-on-the-danube');
    await page.tab.waitForMarks();
    for (const count of [4, 5, 6]) {
      await page.play('post');
      const people = floodPosts.slice(0, count).map(({ person }) => person);
      expect(await timeNames(page.tab, people)).toBeLessThan(soon);
    }
    await page.tab.hover('Johanna Aigner');
    await page.tab.waitForCard('who coaches the junior eight');
    await page.end();
  });

  it('keeps its marks and its card while the age of its posts is counted', async () => {
    const page = await visit(bench, '/live/floods-on-the-danube');
    const marks = await page.tab.waitForMarks();
    await page.tab.hover('Stefan Gruber');
    await page.tab.waitForCard('a spokesman for the Austrian railways');
    for (let minute = 0; minute < 3; minute++) {
      await page.play('tick');
      await new Promise((resolve) => setTimeout(resolve, 400));
    }
    expect((await page.tab.card())?.text ?? 'no card').toContain('Stefan Gruber');
    expect((await page.tab.marks()).person).toEqual(marks.person);
    await page.end();
  });
});

describe('a page in translation', { retry: 2 }, () => {
  it.each(['into-spanish', 'into-english'])('is left alone until its own words are back (%s)', async (name) => {
    const page = await visit(bench, `/translated/${name}`);
    const isEnglish = name === 'into-spanish';
    if (isEnglish) await page.tab.waitForMarks();
    await page.play('translate');
    await new Promise((resolve) => setTimeout(resolve, soon));
    expect(Object.values(await page.tab.marks()).flat()).toEqual([]);
    await page.play('undo');
    if (isEnglish) expect(await timeNames(page.tab, ferry.people.slice(0, 2))).toBeLessThan(soon);
    await page.end();
  });
});

it('has its marks again when the reader comes back to a page that was kept whole', { retry: 2 }, async () => {
  const { tab } = await visit(bench, `/kept/${ferry.slug}`);
  await tab.waitForMarks();
  await tab.page.evaluate(() =>
    addEventListener('pageshow', ({ persisted }) => {
      document.title = persisted ? 'kept' : 'loaded';
    }),
  );
  await tab.page.goto(`${bench.server.origin}/kept/${bridge.slug}`);
  await tab.waitForMarks();
  await tab.evaluate(() => history.back());
  expect(await timeNames(tab, ferry.people)).toBeLessThan(soon);
  expect(await tab.evaluate(() => document.title)).toBe('kept');
  await tab.hover('Fiona Drysdale');
  await tab.waitForCard('a lawyer for the crews');
  await tab.close();
});

it('puts nothing on the console and asks nothing of the network', () => {
  expect(bench.reader.errors).toEqual([]);
  expect(bench.reader.outsideRequests).toEqual([]);
});
