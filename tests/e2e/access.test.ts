import { describe, expect, inject, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { setUpBrowser, waitForWords } from './setup.ts';

/** The build that readers install: it asks for no site, and opens its welcome page. */
const isChromium = inject('browserName') === 'chromium';
const bench = setUpBrowser({ extension: isChromium ? '.output/chrome-mv3' : '.output/firefox-mv3' });

/** Long enough for a gate to have looked, if there were one. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1500));

describe('installed and nothing chosen', () => {
  it('opens the welcome page, with a live sample and no accessibility faults', async () => {
    const welcome = await bench.reader.waitForExtensionPage('welcome.html');
    await waitForWords(welcome, messages.modeOnClick.message);
    const marks = await welcome.waitForMarks(3);
    expect(marks.person.length).toBeGreaterThan(0);
    expect(Object.values(marks).flat()).not.toContain('Sidelight');
    await welcome.focus();
    await welcome.hover(marks.person[0] ?? '');
    await expect.poll(async () => (await welcome.marks()).hover).toEqual([marks.person[0]]);
    // The card of the build that readers get can't be looked into: its shadow root is closed.
    expect(await welcome.card()).toBeNull();
    await welcome.page.keyboard.press('Escape');
    await expect.poll(async () => (await welcome.marks()).hover).toEqual([]);
    expect(await welcome.findAxeViolations()).toEqual([]);
    await welcome.close();
  });

  it('reads no page by itself', async () => {
    const tab = await bench.reader.open(`${bench.server.origin}/samples/harbour-talks.html`);
    await settle();
    expect(Object.values(await tab.marks()).flat()).toEqual([]);
    expect(await tab.page.$('sidelight-card')).toBeNull();
    await tab.close();
  });

  // Firefox lets no test reach its toolbar, which alone gives access to the tab.
  it.runIf(isChromium)('reads the page when its button is clicked, and only that page', async () => {
    const other = await bench.reader.open(`${bench.server.origin}/samples/night-train.html`);
    const tab = await bench.reader.open(`${bench.server.origin}/samples/harbour-talks.html`);
    const popup = await bench.reader.clickToolbarButton(tab);
    await waitForWords(popup, messages.unreadTitle.message);
    expect(await popup.findAxeViolations()).toEqual([]);
    await popup.page.click(`::-p-aria(${messages.readPage.message})`);
    await waitForWords(popup, 'Sabine Verhulst');
    expect((await tab.waitForMarks()).person).toContain('Sabine Verhulst');
    expect(Object.values(await other.marks()).flat()).toEqual([]);
    await tab.close();
    await other.close();
  });
});

it('says nothing on the console and asks nothing of the network', () => {
  expect(bench.reader.errors).toEqual([]);
  expect(bench.reader.outsideRequests).toEqual([]);
});
