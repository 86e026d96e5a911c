import { expect, it } from 'vitest';
import type { Tab } from './harness/types.ts';
import { setUpBrowser } from './setup.ts';

const bench = setUpBrowser();

const html = `<!doctype html><html lang="en"><title>Bridge closed</title><meta property="og:type" content="article">
  <article><h1>Bridge closed in Rotterdam</h1>
  <p>${'The bridge in Rotterdam is closed, Tessa Vandermolen of the port said on Monday. '.repeat(8)}</p>
  <p>${'It will open again when Norway has paid for its repair, an official in Rotterdam said. '.repeat(8)}</p></article>`;

/** Waits until a name is painted, or no longer. */
async function waitFor(tab: Tab, name: string, isMarked: boolean): Promise<void> {
  await expect.poll(async () => (await tab.marks()).place.includes(name), { timeout: 15_000 }).toBe(isMarked);
}

/** Names of the cards in the window: the open one, then the kept ones. */
const listCards = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() =>
    [...(document.querySelector('sidelight-card')?.shadowRoot?.querySelectorAll('.card-name') ?? [])].map(
      ({ textContent }) => textContent ?? '',
    ),
  );

it('hides a name in this article, also when it is read again, until that is undone', async () => {
  const url = bench.server.route('/corrections.html', { html });
  const tab = await bench.reader.open(url);
  await tab.waitForMarks();
  await tab.hover('Rotterdam');
  await tab.waitForCard('Rotterdam');
  await tab.clickInCard('More');
  await tab.clickInCard('Never mark this');
  expect(await tab.findAxeViolations('sidelight-card')).toEqual([]);
  await tab.clickInCard('In this article');
  await waitFor(tab, 'Rotterdam', false);
  expect((await tab.marks()).place).toContain('Norway');
  // The way back stays where the mark is gone.
  await tab.waitForCard('Done.');

  const again = await bench.reader.open(url);
  await again.waitForMarks();
  expect((await again.marks()).place).not.toContain('Rotterdam');
  const elsewhere = await bench.reader.open(bench.server.route('/elsewhere.html', { html }));
  await waitFor(elsewhere, 'Rotterdam', true);

  await tab.focus();
  await tab.clickInCard('Undo');
  await waitFor(tab, 'Rotterdam', true);
  await again.focus();
  await waitFor(again, 'Rotterdam', true);
  for (const open of [tab, again, elsewhere]) await open.close();
});

it('hides a name everywhere by one key; the settings list it, save it as a file and take it from there', async () => {
  const tab = await bench.reader.open(bench.server.route('/by-key.html', { html }));
  await tab.waitForMarks();
  await tab.hover('Norway');
  await tab.waitForCard('Norway');
  await tab.clickInCard('More');
  await tab.page.keyboard.press('x');
  await waitFor(tab, 'Norway', false);
  const options = await tab.openExtensionPage('options.html');
  const listed = () => options.page.evaluate(() => document.body.textContent?.includes('Never mark “Norway”'));
  await expect.poll(listed, { timeout: 10_000 }).toBe(true);
  const press = (words: string): Promise<void> =>
    options.page.evaluate(
      (wanted) => [...document.querySelectorAll('button')].find((one) => one.textContent?.includes(wanted))?.click(),
      words,
    );
  await options.page.evaluate(() => {
    HTMLAnchorElement.prototype.click = async function (this: HTMLAnchorElement) {
      document.body.setAttribute('data-saved', await (await fetch(this.href)).text());
    };
  });
  await press('Save as a file');
  await options.page.waitForSelector('body[data-saved]');
  await press('Undo: ');
  await expect.poll(listed, { timeout: 10_000 }).toBe(false);
  await tab.focus();
  await waitFor(tab, 'Norway', true);

  // From the file it holds again.
  await options.focus();
  await options.page.evaluate(() => {
    const field = [...document.querySelectorAll<HTMLInputElement>('input[type="file"]')].at(-1);
    const files = new DataTransfer();
    files.items.add(new File([document.body.getAttribute('data-saved') ?? ''], 'own.json'));
    if (field) field.files = files.files;
    field?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect.poll(listed, { timeout: 10_000 }).toBe(true);
  await tab.focus();
  await waitFor(tab, 'Norway', false);
  await options.focus();
  await press('Undo: ');
  await tab.focus();
  await waitFor(tab, 'Norway', true);
  await options.close();
  await tab.close();
});

it('renames one in a field that the page does not hear, and takes it for another kind', async () => {
  const url = bench.server.route('/renamed.html', { html });
  const tab = await bench.reader.open(url);
  await tab.waitForMarks();
  await tab.page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    addEventListener('keydown', ({ key }) => heard.push(key), true);
  });
  await tab.hover('Tessa Vandermolen');
  await tab.waitForCard('Tessa Vandermolen');
  await tab.clickInCard('More');
  await tab.clickInCard('Rename');
  await tab.page.waitForFunction(() => document.activeElement?.localName === 'sidelight-card');
  await new Promise((resolve) => setTimeout(resolve, 300));
  await tab.page.keyboard.type(' Lark');
  await tab.page.keyboard.press('Enter');
  await tab.waitForCard('Tessa Vandermolen Lark');
  expect(await tab.page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);

  // What is renamed can be corrected further; each time the last step can be undone.
  await tab.clickInCard('More');
  await tab.clickInCard('Wrong kind');
  await tab.clickInCard('Group');
  await expect.poll(async () => (await tab.marks()).group, { timeout: 15_000 }).toContain('Tessa Vandermolen');
  await tab.waitForCard('Tessa Vandermolen Lark');
  await tab.clickInCard('Undo');
  await expect.poll(async () => (await tab.marks()).person, { timeout: 15_000 }).toContain('Tessa Vandermolen');
  await tab.close();

  // Another day, on the card.
  const again = await bench.reader.open(url);
  await again.waitForMarks();
  await again.hover('Tessa Vandermolen');
  const told = '“Tessa Vandermolen” is called “Tessa Vandermolen Lark”';
  await again.waitForCard(`${told}\nIn this article`);
  await again.clickInCard(`UndoUndo: ${told}`);
  // The card comes in again under its other name.
  await expect.poll(async () => (await again.card())?.text ?? told, { timeout: 15_000 }).not.toContain('Lark');
  expect(await listCards(again)).toEqual(['Tessa Vandermolen']);
  await again.close();
});

it('corrects kept cards where they are, makes one of two, and undoes it', async () => {
  const tab = await bench.reader.open(
    bench.server.route('/kept.html', { html: html.replaceAll(', an official in Rotterdam said', '') }),
  );
  await tab.waitForMarks();
  const keep = async (name: string): Promise<void> => {
    await tab.hover(name);
    await expect.poll(() => listCards(tab)).toContain(name);
    await tab.clickInCard('Keep this card open');
    await tab.leave();
    await expect.poll(() => listCards(tab)).not.toHaveLength(0);
  };
  await keep('Rotterdam');
  const { box } = await tab.waitForCard('Rotterdam');
  await tab.clickInCard('More');
  await tab.clickInCard('Rename');
  await tab.page.waitForFunction(() => document.activeElement?.localName === 'sidelight-card');
  await new Promise((resolve) => setTimeout(resolve, 300));
  await tab.page.keyboard.type(' East');
  await tab.page.keyboard.press('Enter');
  await expect.poll(() => listCards(tab), { timeout: 15_000 }).toEqual(['Rotterdam East']);
  const { x, y } = (await tab.waitForCard('Done.')).box;
  expect([x, y]).toEqual([box.x, box.y]);
  await tab.clickInCard('Undo');
  await expect.poll(() => listCards(tab), { timeout: 15_000 }).toEqual(['Rotterdam']);

  // A name that is marked no more keeps its card, and the way back.
  await tab.clickInCard('More');
  await tab.clickInCard('Never mark this');
  await tab.clickInCard('In this article');
  await waitFor(tab, 'Rotterdam', false);
  expect(await listCards(tab)).toEqual(['Rotterdam']);
  await tab.clickInCard('Undo');
  await waitFor(tab, 'Rotterdam', true);

  await keep('Norway');
  await expect.poll(() => listCards(tab)).toEqual(['Rotterdam', 'Norway']);
  await tab.clickInCard('More');
  await tab.clickInCard('Same as another name');
  await tab.clickInCard('Norway');
  await expect.poll(() => listCards(tab), { timeout: 15_000 }).toHaveLength(1);
  await tab.clickInCard('Undo');
  await expect.poll(() => listCards(tab), { timeout: 15_000 }).toEqual(['Rotterdam']);
  await tab.close();
});

it('says nothing on the console', () => {
  expect(bench.reader.errors).toEqual([]);
});
