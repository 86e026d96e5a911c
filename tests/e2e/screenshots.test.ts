import { mkdirSync } from 'node:fs';
import { expect, inject, it } from 'vitest';
import { setUpBrowser, waitForWords } from './setup.ts';

/** The pictures of the README; `npm run screenshots` takes them over from here. */
const folder = '.output/screenshots';
const bench = setUpBrowser({ width: 1000, height: 640 });

/** The card has faded in and the page has stopped scrolling. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 700));

it.runIf(inject('browserName') === 'chromium')('takes the pictures of the README', async () => {
  mkdirSync(folder, { recursive: true });
  const tab = await bench.reader.open(`${bench.server.origin}/samples/harbour-talks.html`);
  await tab.waitForMarks();
  await tab.hover('Sabine Verhulst');
  const { box } = await tab.waitForCard('Sabine Verhulst');
  await settle();
  await tab.screenshot(`${folder}/card.png`);
  expect(box.width).toBeGreaterThan(200);

  const popup = await tab.openExtensionPage('popup.html');
  await waitForWords(popup, 'Sabine Verhulst');
  await popup.page.setViewport({ width: 380, height: 600 });
  await settle();
  await popup.screenshot(`${folder}/popup.png`);
});
