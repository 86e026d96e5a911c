import { expect, it } from 'vitest';
import { setUpBrowser } from './setup.ts';

const bench = setUpBrowser();

/** What has the focus: in the card, the element inside its shadow root. */
const focused = (): string => {
  const { activeElement } = document;
  const inside = activeElement?.shadowRoot?.activeElement;
  return inside ? `card ${inside.getAttribute('role') ?? inside.localName}` : (activeElement?.id ?? '');
};

it('walks through the names, opens their cards and gives the focus back', async () => {
  const tab = await bench.reader.open(`${bench.server.origin}/samples/harbour-talks.html`);
  const marks = await tab.waitForMarks();
  await tab.page.evaluate(() => {
    const link = document.querySelector('a');
    if (link) link.id = 'before';
    link?.focus();
  });

  const popup = await tab.openExtensionPage('popup.html');
  await popup.page.waitForSelector('::-p-aria(Walk through)');
  await popup.page.click('::-p-aria(Walk through)');
  await popup.close();
  await tab.focus();

  const first = await tab.waitForCard();
  const names = [...marks.person, ...marks.group, ...marks.place];
  const [hovered = ''] = (await tab.marks()).hover;
  expect(names).toContain(hovered);
  expect(await tab.page.evaluate(focused)).toBe('card dialog');
  expect(first.box.y).toBeGreaterThanOrEqual(0);

  // The keyboard reaches what is on the card.
  await tab.page.keyboard.press('Tab');
  expect(await tab.page.evaluate(focused)).toBe('card button');

  await tab.page.keyboard.press('Escape');
  await tab.waitForNoCard();
  expect(await tab.page.evaluate(focused)).toBe('before');
  await tab.close();
});

it('closes only the card on Escape, not what the page has open', async () => {
  const url = bench.server.route('/dialog.html', {
    html: `<!doctype html><html lang="en"><title>Bridge closed</title><meta property="og:type" content="article">
      <article><h1>Bridge closed</h1><p>${'The bridge in Rotterdam is closed, the port said on Monday. '.repeat(9)}</p>
      <p>${'It will open again when Norway has paid for its repair, an official in Rotterdam said. '.repeat(9)}</p></article>
      <script>addEventListener('keydown', (event) => { document.title += event.key; });</script>`,
  });
  const tab = await bench.reader.open(url);
  await tab.waitForMarks();
  await tab.hover('Rotterdam');
  await tab.waitForCard('Rotterdam');
  await tab.page.keyboard.press('Escape');
  await tab.waitForNoCard();
  expect(await tab.page.title()).toBe('Bridge closed');
  await tab.page.keyboard.press('Escape');
  expect(await tab.page.title()).toBe('Bridge closedEscape');
  await tab.close();
});

it('says nothing on the console', () => {
  expect(bench.reader.errors).toEqual([]);
});
