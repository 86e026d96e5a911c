import { mkdirSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tab } from './harness/types.ts';
import { copyInLanguage } from './in-language.ts';
import { type Bench, setUpBrowser, waitForWords } from './setup.ts';

/** The pictures of the README; `npm run screenshots` takes them over from here. */
const folder = '.output/screenshots';
const size = { width: 1000, height: 900 };

/** Several towns are called so, and the article does not tell which is meant. */
const choir = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A choir with two invitations</title>
<meta property="og:type" content="article"><meta name="color-scheme" content="light dark">
<style>body { font: 20px/1.6 Georgia, serif; margin: 40px auto; max-width: 640px } h1 { line-height: 1.2 }</style></head>
<body><article><h1>A choir with two invitations finds a third</h1>
<p>The village choir of Lower Wexham has been asked to sing in Cambridge next spring, its conductor said on Sunday, and
nobody in the hall asked where that was.</p>
<p>“We packed for the cold and for the heat,” said Hedda Marlow, who has led the choir since 2011. “Somebody will tell us
before the bus leaves.”</p>
<p>The choir sang abroad two years ago, before an audience of four hundred, and sent home a postcard that took
eleven weeks. Letters from Cambridge have come faster, she said.</p>
<p>The trip will be paid for by the Wexham Savings Bank, which asked only for a photograph.</p></article></body></html>`;

/** The card has faded in and the page has stopped scrolling. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 700));

async function openArticle({ reader, server }: Bench, path: string): Promise<Tab> {
  const tab = await reader.open(server.origin + path);
  await tab.waitForMarks();
  return tab;
}

async function takeCard(tab: Tab, name: string, file: string): Promise<void> {
  await tab.leave();
  await tab.hover(name);
  const { box } = await tab.waitForCard(name);
  await settle();
  await tab.screenshot(`${folder}/${file}.png`);
  expect(box.width).toBeGreaterThan(200);
}

async function takePopup(tab: Tab, file: string): Promise<void> {
  const popup = await tab.openExtensionPage('popup.html');
  await waitForWords(popup, 'Sabine Verhulst');
  await popup.page.setViewport({ width: 380, height: 600 });
  await settle();
  await popup.screenshot(`${folder}/${file}.png`);
}

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
});

describe('the pictures of the README', () => {
  describe('light', () => {
    const bench = setUpBrowser(size);

    it('person and popup', async () => {
      const tab = await openArticle(bench, '/samples/harbour-talks.html');
      await takeCard(tab, 'Sabine Verhulst', 'card');
      await takePopup(tab, 'popup');
    });

    it('group and place with a map', async () => {
      const tab = await openArticle(bench, '/samples/grain-wire.html');
      await takeCard(tab, 'Food and Agriculture Organization', 'card-group');
      await takeCard(tab, 'Izmail', 'card-place');
    });

    it('candidates', async () => {
      bench.server.route('/choir.html', { html: choir });
      await takeCard(await openArticle(bench, '/choir.html'), 'Cambridge', 'card-candidates');
    });
  });

  describe('dark', () => {
    const bench = setUpBrowser({ ...size, isDark: true });

    it('card and popup', async () => {
      const tab = await openArticle(bench, '/samples/harbour-talks.html');
      await takeCard(tab, 'Sabine Verhulst', 'card-dark');
      await takePopup(tab, 'popup-dark');
    });
  });

  describe('in Arabic', () => {
    const extension = copyInLanguage('chromium', 'ar');
    const bench = setUpBrowser({ ...size, extension });
    afterAll(() => rmSync(extension, { recursive: true }));

    it('card and popup', async () => {
      const tab = await openArticle(bench, '/samples/harbour-talks.html');
      await takeCard(tab, 'Sabine Verhulst', 'card-arabic');
      await takePopup(tab, 'popup-arabic');
    });
  });
});
