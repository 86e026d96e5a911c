import { expect, inject, it } from 'vitest';
import { bridge, ferry } from '../servers/stories.ts';
import { setUpBrowser, waitForWords } from './setup.ts';
import { patience, timeNames, visit } from './visit.ts';

/**
 * The browser may stop the background between any two steps; it then starts again with nothing in memory. In Firefox
 * it can only be waited for, so each stop there takes the time that the browser takes to call it idle.
 */
const bench = setUpBrowser();
const timeout = inject('browserName') === 'firefox' ? 240_000 : 60_000;

it('goes on after the background was stopped between any two steps', { timeout }, async () => {
  const { reader, server } = bench;
  await reader.stopBackground();
  const tab = await reader.open(`${server.origin}/samples/harbour-talks.html`);
  await tab.waitForMarks();

  await reader.stopBackground();
  await tab.focus();
  await tab.hover('Sabine Verhulst');
  await tab.waitForCard('Sabine Verhulst');
  await tab.page.keyboard.press('Escape');

  await reader.stopBackground();
  const popup = await tab.openExtensionPage('popup.html');
  await waitForWords(popup, 'Sabine Verhulst');

  await reader.stopBackground();
  await popup.page.click('::-p-xpath(//*[@role="tab"][contains(., "People")])');
  await popup.page.click('::-p-text(Oonagh Tiernan-Hurley)');
  await expect.poll(async () => (await tab.marks()).flash).toEqual(['Oonagh Tiernan-Hurley']);
  await popup.close();
  await tab.close();
});

it('brings the marks back after it was stopped, however the page changes', { timeout }, async () => {
  const { reader, server } = bench;
  const app = await visit(bench, `/app/history/${ferry.slug}`);
  await app.tab.waitForMarks();
  await reader.stopBackground();
  await app.play(bridge.slug);
  expect(await timeNames(app.tab, bridge.people, ferry.people)).toBeLessThan(patience);
  await reader.stopBackground();
  await app.act(() => history.back());
  expect(await timeNames(app.tab, ferry.people, bridge.people)).toBeLessThan(patience);
  await app.end();

  const late = await visit(bench, '/hydrating/late-text');
  await late.tab.waitForMarks();
  await reader.stopBackground();
  await late.play('late');
  expect(await timeNames(late.tab, ferry.people.slice(0, 4))).toBeLessThan(patience);
  await late.end();

  const kept = await reader.open(`${server.origin}/kept/${ferry.slug}`);
  await kept.waitForMarks();
  await kept.page.goto(`${server.origin}/kept/${bridge.slug}`);
  await kept.waitForMarks();
  await reader.stopBackground();
  await kept.evaluate(() => history.back());
  expect(await timeNames(kept, ferry.people, bridge.people)).toBeLessThan(patience);
  await kept.close();
});

it('answers a page that asks while the background is being stopped', { timeout }, async () => {
  const { reader, server } = bench;
  const [tab] = await Promise.all([
    reader.open(`${server.origin}/samples/night-train.html`),
    inject('browserName') === 'chromium' ? reader.stopBackground() : undefined,
  ]);
  await tab.waitForMarks();
  await tab.close();
});

it('says nothing on the console', () => {
  expect(bench.reader.errors).toEqual([]);
});

it('lets the extension compile WebAssembly, which the name model runs on', async () => {
  const tab = await bench.reader.open(`${bench.server.origin}/samples/night-train.html`);
  const popup = await tab.openExtensionPage('popup.html');
  const empty = [0, 97, 115, 109, 1, 0, 0, 0];
  const isModule = await popup.page.evaluate(
    (bytes) => new WebAssembly.Module(Uint8Array.from(bytes)) instanceof WebAssembly.Module,
    empty,
  );
  expect(isModule).toBe(true);
  await popup.close();
  await tab.close();
});
