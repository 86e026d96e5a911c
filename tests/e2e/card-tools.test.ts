import { expect, it } from 'vitest';
import { setUpBrowser } from './setup.ts';

const bench = setUpBrowser();

it('copies a card, and says why its name is marked', async () => {
  const tab = await bench.reader.open(`${bench.server.origin}/samples/harbour-talks.html`);
  await tab.waitForMarks();
  await tab.hover('Sabine Verhulst');
  await tab.waitForCard('Sabine Verhulst');
  await tab.clickInCard('Why is this marked?');
  await tab.waitForCard('It reads like the name of a person.');
  await tab.clickInCard('Copy as text');
  await tab.waitForCard('Copied');

  await tab.page.keyboard.press('Escape');
  await tab.waitForNoCard();
  await tab.page.evaluate(() => document.body.append(document.createElement('textarea')));
  await tab.page.focus('body > textarea');
  await tab.page.keyboard.down('Control');
  await tab.page.keyboard.press('v');
  await tab.page.keyboard.up('Control');
  const pasted = await tab.page.evaluate(() => document.querySelector<HTMLTextAreaElement>('body > textarea')?.value);
  expect(pasted).toMatch(/^Sabine Verhulst, a former harbour pilot .*harbour-talks\.html#:~:text=Sabine%20Verhulst/s);
  await tab.close();
});
