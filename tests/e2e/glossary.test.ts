import { expect, it } from 'vitest';
import { setUpBrowser } from './setup.ts';

const bench = setUpBrowser();

it('says where a place is, draws it, and tells what a group is', async () => {
  const tab = await bench.reader.open(`${bench.server.origin}/articles/war-sudan-el-obeid.html`);
  await tab.waitForMarks(3);
  await tab.hover('Khartoum');
  await tab.waitForCard('capital of Sudan');
  const label = await tab.page.waitForFunction(() =>
    document
      .querySelector('sidelight-card')
      ?.shadowRoot?.querySelector('svg[role="img"]:has(.map-dot)')
      ?.getAttribute('aria-label'),
  );
  expect(await label.jsonValue()).toBe('Map: Khartoum in Sudan');
  await tab.leave();
  await tab.waitForNoCard();
  await tab.hover('Rapid Support Forces');
  await tab.waitForCard('Source: Sidelight');
  expect(bench.reader.outsideRequests).toEqual([]);
  await tab.close();
});
