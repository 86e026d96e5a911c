import { describe, expect, it } from 'vitest';
import { setUpBrowser, waitForWords } from './setup.ts';
import { readNodes } from './snapshot.ts';

const bench = setUpBrowser();
const sample = (name: string): string => `${bench.server.origin}/samples/${name}.html`;

describe('an article', () => {
  it('is marked by kind, and its furniture is not', async () => {
    const tab = await bench.reader.open(sample('harbour-talks'));
    const marks = await tab.waitForMarks(20);
    expect(marks.person).toContain('Sabine Verhulst');
    expect(marks.group).toContain('European Commission');
    expect(marks.place).toContain('Rotterdam');
    await tab.close();
  });

  it('explains a name on a card that can be reached and sent away', async () => {
    const tab = await bench.reader.open(sample('harbour-talks'));
    await tab.waitForMarks();
    await tab.hover('Sabine Verhulst');
    const card = await tab.waitForCard('Sabine Verhulst');
    expect(card.text).toContain('a former harbour pilot who leads the Dutch delegation');
    expect(card.text).toContain('no mandate to write cheques');
    await expect.poll(async () => (await tab.marks()).hover).toEqual(['Sabine Verhulst']);

    // The pointer travels into the card and rests there for longer than the grace time.
    await tab.page.mouse.move(card.box.x + 40, card.box.y + card.box.height / 2, { steps: 8 });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await tab.card()).not.toBeNull();

    await tab.page.keyboard.press('Escape');
    await tab.waitForNoCard();
    expect((await tab.marks()).hover).toEqual([]);
    await tab.close();
  });

  it('lets the card go when the pointer leaves', async () => {
    const tab = await bench.reader.open(sample('harbour-talks'));
    await tab.waitForMarks();
    await tab.hover('Rotterdam');
    await tab.waitForCard('Rotterdam');
    await tab.leave();
    await tab.waitForNoCard();
    await tab.close();
  });

  it('steps from mention to mention on the card', async () => {
    const tab = await bench.reader.open(sample('harbour-talks'));
    await tab.waitForMarks();
    const { place } = await tab.marks();
    const mentions = place.filter((surface) => surface === 'Rotterdam').length;
    await tab.hover('Rotterdam');
    await tab.waitForCard(`1 of ${mentions}`);
    await tab.clickInCard('Next mention');
    await tab.waitForCard(`2 of ${mentions}`);
    await tab.clickInCard('Previous mention');
    await tab.waitForCard(`1 of ${mentions}`);
    await tab.close();
  });

  it('never covers the line that it explains', async () => {
    const tab = await bench.reader.open(sample('grain-wire'));
    const { place } = await tab.waitForMarks();
    for (const name of new Set(place)) {
      await tab.hover(name);
      await expect.poll(async () => (await tab.marks()).hover, { timeout: 15_000 }).toEqual([name]);
      const { box } = await tab.waitForCard();
      const pointer = await tab.page.evaluate(() => {
        const [range] = CSS.highlights.get('sidelight-hover') ?? [];
        const live = document.createRange();
        if (range) live.setStart(range.startContainer, range.startOffset);
        if (range) live.setEnd(range.endContainer, range.endOffset);
        const { top, bottom } = live.getClientRects()[0] ?? { top: 0, bottom: 0 };
        return { top, bottom };
      });
      const isBeside = box.y >= pointer.bottom || box.y + box.height <= pointer.top;
      expect(isBeside, `${name}: ${JSON.stringify({ box, pointer })}`).toBe(true);
      await tab.page.keyboard.press('Escape');
      await tab.waitForNoCard();
      await tab.leave();
    }
    await tab.close();
  });

  it.each(['harbour-talks', 'night-train', 'grain-wire'])('%s stays as the server sent it', async (name) => {
    const tab = await bench.reader.open(sample(name));
    const { person } = await tab.waitForMarks();
    await tab.hover(person[0] ?? '');
    await tab.waitForCard();
    const { live, sent } = await readNodes(tab, await (await fetch(tab.page.url())).text());
    expect(live).toEqual(sent);
    expect(await tab.page.$$eval('html > *', (elements) => elements.map(({ localName }) => localName))).toEqual([
      'head',
      'body',
      'sidelight-card',
    ]);
    await tab.close();
  });

  it('moves nothing on the page', async () => {
    const tab = await bench.reader.open(sample('night-train'));
    await tab.waitForMarks();
    const shift = await tab.page.evaluate(() =>
      performance
        .getEntriesByType('layout-shift')
        .reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0),
    );
    expect(shift).toBe(0);
    await tab.close();
  });

  it('has a card without accessibility faults', async () => {
    const tab = await bench.reader.open(sample('harbour-talks'));
    await tab.waitForMarks();
    await tab.hover('Sabine Verhulst');
    await tab.waitForCard();
    // The card fades in; colours are judged when it has arrived.
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await tab.findAxeViolations('sidelight-card')).toEqual([]);
    await tab.close();
  });
});

describe('two tabs', () => {
  it('each have their own marks, card and popup', async () => {
    const harbour = await bench.reader.open(sample('harbour-talks'));
    await harbour.waitForMarks();
    const train = await bench.reader.open(sample('night-train'));
    await train.waitForMarks();
    expect((await train.marks()).person).not.toContain('Sabine Verhulst');

    const popup = await train.openExtensionPage('popup.html');
    await waitForWords(popup, 'Prelogar');
    expect(await popup.page.evaluate(() => document.body.innerText)).not.toContain('Verhulst');
    await popup.close();

    await harbour.focus();
    await harbour.hover('Sabine Verhulst');
    await harbour.waitForCard('Sabine Verhulst');
    await harbour.close();
    await train.close();
  });
});

it('says nothing on the console and asks nothing of the network', () => {
  expect(bench.reader.errors).toEqual([]);
  expect(bench.reader.outsideRequests).toEqual([]);
});
