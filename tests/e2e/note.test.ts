import { expect, it } from 'vitest';
import { setUpBrowser } from './setup.ts';

const bench = setUpBrowser();

/** An article that writes down every key and every letter that reaches it, before anybody else can, and all it finds of frames. */
const paragraph = 'The bridge in Rotterdam is closed, Tessa Vandermolen of the port said on Monday. ';
const html = `<!doctype html><html lang="en"><title>Bridge closed</title><meta property="og:type" content="article">
  <article><h1>Bridge closed in Rotterdam</h1><p>${paragraph.repeat(8)}</p>
  <p>${'It will open again when Norway has paid for its repair, an official in Rotterdam said. '.repeat(8)}</p></article>
  <script>
    window.heard = [];
    for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'compositionupdate', 'change']) {
      addEventListener(type, (event) => heard.push(type + ' ' + (event.key ?? event.data)), true);
      document.addEventListener(type, (event) => heard.push(type + ' ' + (event.key ?? event.data)), true);
    }
  </script>`;

it.each([
  ['a page that listens to every key', 'Rotterdam', {}],
  [
    'a page that forbids nearly everything',
    'Norway',
    { 'content-security-policy': "default-src 'none'; script-src 'unsafe-inline'" },
  ],
])('keeps a note that %s does not hear', async (_, name, headers) => {
  const url = bench.server.route('/note.html', { html, headers });
  const tab = await bench.reader.open(url);
  await tab.waitForMarks();
  await tab.hover(name);
  await tab.waitForCard(name);
  const words = `Ask about ${name}.`;
  await tab.clickInCard('Note');
  await tab.page.waitForFunction(() => document.activeElement?.localName === 'sidelight-card');
  await new Promise((resolve) => setTimeout(resolve, 300));
  // The card stays while it is written on, wherever the pointer goes.
  await tab.leave();
  await tab.page.keyboard.down('Control');
  await tab.page.keyboard.press('KeyA');
  await tab.page.keyboard.up('Control');
  await tab.page.keyboard.type(words);
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect((await tab.card())?.text).toContain('Done');
  await tab.page.keyboard.press('Escape');
  await tab.waitForCard(words);
  const heard = await tab.page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  // The key that closed the field may come up again over the page.
  expect(heard.filter((key) => key !== 'keyup Escape')).toEqual([]);
  expect(await tab.page.evaluate(() => [window.length, document.querySelectorAll('iframe').length])).toEqual([0, 0]);

  // A new page knows the note, and a background that was stopped in between.
  await bench.reader.stopBackground();
  const again = await bench.reader.open(url);
  await again.waitForMarks();
  await again.hover(name, 1);
  await again.waitForCard(words);
  await tab.close();
  await again.close();
});

it('says nothing on the console', () => {
  expect(bench.reader.errors.filter((error) => !error.includes('Content Security Policy'))).toEqual([]);
});
