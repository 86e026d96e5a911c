import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { deeplyNested, hugeParagraph } from '../fixtures/pages/generate.ts';
import type { Tab } from './harness/types.ts';
import { setUpBrowser, waitForWords } from './setup.ts';
import { readNodes } from './snapshot.ts';

const bench = setUpBrowser({ idleTimeout: 30_000 });

const open = (name: string): Promise<Tab> => bench.reader.open(`${bench.server.origin}/pages/${name}.html`);

/** Long enough for anything that a page could provoke to happen. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1500));

describe('the same article on a difficult page', () => {
  it.each([
    'bad-json-ld',
    'split-letters',
    'throwing-observers',
    'restless',
    'strict-csp',
    'bidi-zero-width',
    'late-text',
  ])('is marked on %s', async (name) => {
    const tab = await open(name);
    await tab.waitForMarks(5);
    await tab.close();
  });

  it('stops following a page that changes for ever, and says so', async () => {
    const tab = await open('restless');
    await tab.waitForMarks();
    // A tab in the background draws no frames, and this page changes with each: it has to stay in front.
    await new Promise((resolve) => setTimeout(resolve, 11_000));
    const popup = await tab.openExtensionPage('popup.html');
    await waitForWords(popup, 'keeps changing');
    await popup.close();
    await tab.close();
  });

  it('shows names made of HTML as text', async () => {
    const tab = await open('html-names');
    await settle();
    const popup = await tab.openExtensionPage('popup.html');
    await waitForWords(popup, 'Sidelight');
    expect(await tab.page.evaluate('window.alerts')).toEqual([]);
    expect(await popup.page.$$('main img, main b, main script')).toEqual([]);
    await popup.close();
    await tab.close();
  });

  it.each(['empty', 'only-images', 'no-body', 'lone-surrogates', 'home-page', 'shop'])(
    'leaves %s in peace',
    async (name) => {
      const tab = await open(name);
      await settle();
      await tab.close();
    },
  );

  it.each(['strict-csp', 'bad-json-ld', 'spanish', 'bidi-zero-width'])(
    'leaves every node of %s as it was',
    async (name) => {
      const url = bench.server.route(`/static-${name}.html`, {
        file: `tests/fixtures/pages/${name}.html`,
        headers: { 'content-security-policy': "script-src 'none'" },
      });
      const tab = await bench.reader.open(url);
      await settle();
      const { live, sent } = await readNodes(tab, await (await fetch(tab.page.url())).text());
      expect(live).toEqual(sent);
      await tab.close();
    },
  );
});

describe('a page without measure', () => {
  it('of 2 MB in one paragraph stays usable', { timeout: 120_000 }, async () => {
    const tab = await bench.reader.open(bench.server.route('/huge.html', { html: hugeParagraph() }));
    const popup = await tab.openExtensionPage('popup.html');
    await waitForWords(popup, messages.noticeCut.message, 90_000);
    expect(await tab.page.evaluate(() => 6 * 7)).toBe(42);
    await popup.close();
    await tab.close();
  });

  it('of 50,000 nested elements stays usable', { timeout: 120_000 }, async () => {
    const tab = await bench.reader.open(bench.server.route('/deep.html', { html: deeplyNested() }));
    await settle();
    expect(await tab.page.evaluate(() => 6 * 7)).toBe(42);
    await tab.close();
  });
});

it('puts nothing on the console but what the pages themselves put there', () => {
  // The last of these is Firefox's own remark on 50,000 nested elements.
  const foreign = /page:|document tree is too deep/;
  expect(bench.reader.errors.filter((error) => !foreign.test(error))).toEqual([]);
});
