import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { deeplyNested, hugeParagraph } from '../fixtures/pages/generate.ts';
import type { Tab } from './harness/types.ts';
import { setUpBrowser, waitForWords } from './setup.ts';
import { readNodes } from './snapshot.ts';

const bench = setUpBrowser({ isBackgroundLasting: true });

const open = (name: string): Promise<Tab> => bench.reader.open(`${bench.server.origin}/pages/${name}.html`);

/** Long enough for anything that a page could provoke to happen. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1500));

describe('the same article on a difficult page', () => {
  it.each(['bad-json-ld', 'split-letters', 'throwing-observers', 'restless', 'strict-csp', 'bidi-zero-width'])(
    'is marked on %s',
    async (name) => {
      const tab = await open(name);
      await tab.waitForMarks(5);
      await tab.close();
    },
  );

  it('has its card and its styles under a policy that forbids everything', async () => {
    const url = bench.server.route('/strict.html', {
      file: 'tests/fixtures/pages/strict-csp.html',
      headers: { 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'" },
    });
    const tab = await bench.reader.open(url);
    const { person } = await tab.waitForMarks();
    await tab.hover(person[0] ?? '');
    const { box } = await tab.waitForCard(person[0]);
    // Without its styles the card would be as wide as the window.
    expect(box.width).toBeLessThan(400);
    const line = await tab.page.evaluate(
      () => getComputedStyle(document.body, '::highlight(sidelight-person)').textDecorationLine,
    );
    expect(line).toBe('underline');
    await tab.close();
  });

  it('is marked on a page that spoils the DOM and throws out what it does not know', async () => {
    const tab = await open('fights-back');
    // In the page's own world nothing can be relied on here, `map` and ranges included.
    const countMarks = () => {
      let count = 0;
      for (const kind of ['person', 'group', 'place']) count += CSS.highlights.get(`sidelight-${kind}`)?.size ?? 0;
      return count;
    };
    await expect.poll(() => tab.page.evaluate(countMarks), { timeout: 15_000 }).toBeGreaterThan(4);
    for (let y = 100; y < 700; y += 20) await tab.page.mouse.move(300, y);
    await settle();
    expect(await tab.page.evaluate(countMarks)).toBeGreaterThan(4);
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
      const { live, sent } = await readNodes(tab.page, await (await fetch(tab.page.url())).text());
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

describe('an app', () => {
  it('is followed from article to article and to a list', async () => {
    const tab = await open('spa');
    await tab.page.evaluate(() => document.querySelector<HTMLAnchorElement>('a[href*="bell"]')?.click());
    await tab.waitForMarks();
    const bell = (await tab.marks()).person;
    await tab.page.evaluate(() => document.querySelector<HTMLAnchorElement>('a[href*="ferry"]')?.click());
    await expect.poll(async () => (await tab.marks()).person, { timeout: 15_000 }).not.toEqual(bell);
    await tab.waitForMarks();
    await tab.page.evaluate(() => history.back());
    await expect.poll(async () => (await tab.marks()).person, { timeout: 15_000 }).toEqual(bell);
    await tab.close();
  });
});

it('puts nothing on the console but what the pages themselves put there', () => {
  // The last of these is Firefox's own remark on 50,000 nested elements.
  const foreign = /page:|document tree is too deep/;
  expect(bench.reader.errors.filter((error) => !foreign.test(error))).toEqual([]);
});
