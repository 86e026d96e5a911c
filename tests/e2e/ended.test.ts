import { expect, inject, it } from 'vitest';
import type { Browser } from 'wxt/browser';
import { setUpBrowser } from './setup.ts';

/** In the extension's own pages, in both browsers. */
declare const chrome: typeof Browser;

/** What holds while a page is open and Sidelight changes around it: its settings, and at last its end. */
const bench = setUpBrowser();
const sample = (): string => `${bench.server.origin}/samples/harbour-talks.html`;

it('paints what the settings ask for, on pages that are open, too', async () => {
  const tab = await bench.reader.open(sample());
  const all = (await tab.waitForMarks()).place;
  const popup = await tab.openExtensionPage('popup.html');
  const setMarks = (marks: string): Promise<void> =>
    popup.page.evaluate(async (value) => {
      const { settings } = await chrome.storage.local.get<{ settings?: object }>('settings');
      await chrome.storage.local.set({ settings: { ...settings, marks: value } });
    }, marks);
  const places = async (): Promise<readonly string[]> => (await tab.marks()).place;
  await setMarks('none');
  await expect.poll(places).toEqual([]);
  await tab.focus();
  await tab.hoverText('Rotterdam');
  await tab.waitForCard('Rotterdam');
  await setMarks('first');
  await expect.poll(places).toEqual([...new Set(all)]);
  await setMarks('all');
  await expect.poll(places).toEqual(all);
  await popup.close();
  await tab.close();
});

it.runIf(inject('browserName') === 'chromium')('prints no marks', async () => {
  const tab = await bench.reader.open(sample());
  await tab.waitForMarks();
  const readLine = (): Promise<string> =>
    tab.page.evaluate(() => getComputedStyle(document.body, '::highlight(sidelight-place)').textDecorationLine);
  expect(await readLine()).toBe('underline');
  await tab.page.emulateMediaType('print');
  expect(await readLine()).toBe('none');
  await tab.close();
});

it('goes on in open pages, without the card, when the extension is updated', async () => {
  const { reader } = bench;
  const tab = await reader.open(sample());
  const all = (await tab.waitForMarks()).place;
  await tab.hover('Sabine Verhulst');
  await tab.waitForCard('Sabine Verhulst');
  await reader.updateExtension();
  const countHosts = (): Promise<number> => tab.evaluate(() => document.querySelectorAll('sidelight-card').length);
  await expect.poll(countHosts, { timeout: 10_000 }).toBe(0);
  await expect.poll(async () => (await tab.marks()).hover).toEqual([]);
  await expect.poll(async () => (await tab.marks()).place, { timeout: 10_000 }).toEqual(all);
  await tab.hoverText('Rotterdam');
  await tab.waitForCard('Rotterdam');
  expect(reader.errors).toEqual([]);
});
