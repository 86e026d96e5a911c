import { rmSync } from 'node:fs';
import { afterAll, expect, inject, it } from 'vitest';
import arabic from '../../public/_locales/ar/messages.json' with { type: 'json' };
import { copyInLanguage } from './in-language.ts';
import { setUpBrowser, waitForWords } from './setup.ts';

const extension = copyInLanguage(inject('browserName'), 'ar');
const bench = setUpBrowser({ extension });
afterAll(() => rmSync(extension, { recursive: true }));

it('speaks Arabic from right to left, on a page that is written from left to right', async () => {
  const tab = await bench.reader.open(`${bench.server.origin}/samples/harbour-talks.html`);
  await tab.waitForMarks();
  await tab.hover('Sabine Verhulst');
  const { text } = await tab.waitForCard('Sabine Verhulst');
  expect(text).toContain(arabic.kindPerson.message);
  const looks = () => {
    const card = document.querySelector('sidelight-card')?.shadowRoot?.querySelector('[role="dialog"]');
    return { lang: card?.getAttribute('lang'), direction: card && getComputedStyle(card).direction };
  };
  expect(await tab.evaluate(looks)).toEqual({ lang: 'ar', direction: 'rtl' });
  expect(await tab.findAxeViolations('sidelight-card')).toEqual([]);

  const popup = await tab.openExtensionPage('popup.html');
  await waitForWords(popup, arabic.tabSources.message);
  expect(await popup.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
    'ar',
    'rtl',
  ]);
  expect(await popup.findAxeViolations()).toEqual([]);
  expect(bench.reader.errors).toEqual([]);
});
