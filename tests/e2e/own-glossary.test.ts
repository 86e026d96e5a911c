import { expect, it } from 'vitest';
import type { Tab } from './harness/types.ts';
import { setUpBrowser, waitForWords } from './setup.ts';

const bench = setUpBrowser();

const filler = `<p>${'The ferry was late again on Tuesday, and nobody at the quay could say when it would run to time. '.repeat(6)}</p>`;
const article = (title: string, sentence: string): string =>
  `<!doctype html><html lang="en"><title>${title}</title><meta property="og:type" content="article">
  <article><h1>${title}</h1>${filler}<p>${sentence}</p>${filler}</article>`;

/** Puts a file into the page's first field for one, as the browser's own dialog would. */
const chooseFile = (options: Tab, name: string, text: string): Promise<void> =>
  options.page.evaluate(
    (fileName, content) => {
      const field = document.querySelector<HTMLInputElement>('input[type="file"]');
      const files = new DataTransfer();
      files.items.add(new File([content], fileName));
      if (field) field.files = files.files;
      field?.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    text,
  );

const press = (options: Tab, name: string): Promise<void> =>
  options.page.evaluate((wanted) => {
    const buttons = [...document.querySelectorAll<HTMLElement>('button, input[role="switch"]')];
    buttons.find((button) => (button.textContent || button.role) === wanted)?.click();
  }, name);

/** What the page hands to the browser as a download. */
async function readDownload(options: Tab, button: string): Promise<string> {
  await options.page.evaluate(() => {
    HTMLAnchorElement.prototype.click = async function (this: HTMLAnchorElement) {
      const response = await fetch(this.href);
      document.body.setAttribute('data-download', `${this.download}\n${await response.text()}`);
    };
  });
  await press(options, button);
  const download = await options.page.waitForFunction(() => document.body.getAttribute('data-download'));
  return String(await download.jsonValue());
}

it('takes a table in, explains its names, keeps a note on one, and gives both out again', async () => {
  const first = bench.server.route('/first.html', {
    html: article('Night shifts', 'On the quay stood Marguerite Dupontel and Tessa Vandermolen on Tuesday night.'),
  });
  const second = bench.server.route('/second.html', {
    html: article('Storm gates', 'In the hall sat Piet Loosdrecht and Tessa Vandermolen on Wednesday night.'),
  });
  const tab = await bench.reader.open(first);
  const options = await tab.openExtensionPage('options.html');
  await waitForWords(options, 'You have no glossaries yet.');

  // A row of Excel's, with a mistake in the other one.
  const heading = 'name;type;role;from;url;source;updated\r\n';
  const row = 'Tessa Vandermolen;person;secretary of the union;2021;https://union.example/tv;Yearbook;2026-09\r\n';
  await chooseFile(options, 'Harbour.csv', `${heading}${row}Ferry;;boat;12/03/2026;;;\r\n`);
  await waitForWords(options, 'Line 3: from: “12/03/2026” is no date.');
  await press(options, 'Cancel');
  await chooseFile(options, 'Harbour.csv', `\ufeff${heading}${row}`);
  await waitForWords(options, '“Harbour” was added, with 1 row.');

  await tab.focus();
  await tab.page.reload();
  expect(await tab.waitForMarks(1)).toMatchObject({ person: ['Tessa Vandermolen'] });
  await tab.hover('Tessa Vandermolen');
  const { text } = await tab.waitForCard('More at union.example');
  expect(text).toContain('secretary of the union');
  expect(text).toContain('Source: Harbour (Yearbook), September 2026');
  await tab.clickInCard('Note');
  await tab.page.waitForFunction(() => document.activeElement?.localName === 'sidelight-card');
  await new Promise((resolve) => setTimeout(resolve, 300));
  await tab.page.keyboard.type('Ask her.');
  await tab.page.keyboard.press('Escape');
  await tab.waitForCard('Ask her.');

  // The glossary off, the note is all that there is to say: it is enough for a mark and a card.
  await options.focus();
  await press(options, 'switch');
  await options.page.waitForSelector('input[role="switch"]:not(:checked)');
  const other = await bench.reader.open(second);
  expect(await other.waitForMarks(1)).toMatchObject({ person: ['Tessa Vandermolen'] });
  await other.hover('Tessa Vandermolen');
  const card = await other.waitForCard('Ask her.');
  expect(card.text).not.toContain('secretary');

  await options.focus();
  expect(await readDownload(options, 'Export CSV: Harbour')).toBe(
    [
      'Harbour.csv',
      'name,aliases,type,summary,role,from,to,country,lat,lng,url,wikidata,source,license,updated\r',
      'Tessa Vandermolen,,person,,secretary of the union,2021,,,,,https://union.example/tv,,Yearbook,,2026-09\r',
      '',
    ].join('\n'),
  );
  await press(options, 'Delete: Harbour');
  await waitForWords(options, 'Delete “Harbour” for good?');
  await press(options, 'Delete');
  await waitForWords(options, 'You have no glossaries yet.');
  expect(bench.reader.outsideRequests).toEqual([]);
  for (const open of [tab, other, options]) await open.close();
});

it('says nothing on the console', () => {
  expect(bench.reader.errors).toEqual([]);
});
