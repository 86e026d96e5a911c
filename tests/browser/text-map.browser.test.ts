import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { readArticle } from '../../lib/page/read-articles.ts';
import { arbitraryArticle } from '../fixtures/arbitrary-article.ts';
import { cuts, findDisagreements, normalise } from '../fixtures/check-map.ts';
import { markupPieces, styledPieces, type TextPiece } from '../fixtures/text-pieces.ts';
import { cleanUp, readPage, showPage } from './show-page.ts';

afterEach(cleanUp);

const pieces: readonly TextPiece[] = [...markupPieces, ...styledPieces];

// Nodes are cut in more ways in the unit tests.
describe.each(cuts.slice(0, 2))('what is rendered is what is read, text nodes $how', ({ cut }) => {
  it.each(pieces)('$what', ({ html, css, blocks }) => {
    showPage(html, css);
    cut(document.body);
    const page = readPage();
    const read = page.article.blocks.map(({ start, end }) => page.article.text.slice(start, end));
    expect(read.slice(2)).toEqual(blocks);
    expect(findDisagreements(page)).toEqual([]);
  });
});

it('reads a page whose root is no block', () => {
  showPage('<p>Mara <i class="x">¤ </i>Lind.</p>', 'html { display: grid } .x { display: none }');
  expect(readPage().article.text).toMatch(/\n\nMara Lind\.$/);
});

/** Styles that make of an element something else than its tag says. */
const css = `
  .float { float: left } .flex { display: flex } .gap { display: flex; gap: 4px } .column { display: flex; flex-direction: column }
  .inline { display: inline } .box { display: inline-block } .block { display: block } .none { display: none }
  .contents { display: contents }
  .table { display: table } .cell { display: table-cell } .lines { white-space: pre-line } .rtl { direction: rtl }`;

it('shows the words that the browser shows, whatever styles do to the tags', { timeout: 60_000 }, () => {
  const inline = ['b', 'i', 'a href="#x"', 'bdi', 'span class="float"', 'span class="box"', 'span class="block"'];
  const html = arbitraryArticle(
    [...inline, 'span class="contents"', 'span class="cell"', 'div class="box"', 'div class="inline"'],
    [
      ...['div', 'section', 'ul', 'div class="flex"', 'div class="gap"', 'div class="column"', 'div class="contents"'],
      ...['div class="table"', 'div class="lines"', 'div class="rtl"'],
    ],
  );
  const squash = (text: string): string => normalise(text).normalize('NFD').replace(/\s/g, '');
  fc.assert(
    fc.property(html, (article) => {
      const texts = cuts.slice(0, 2).map(({ cut }) => {
        showPage(article, css);
        cut(document.body);
        const page = readPage();
        expect(findDisagreements(page)).toEqual([]);
        return page.article.text;
      });
      expect(new Set(texts).size).toBe(1);
      // Lists of links, labels and headings with nothing below them are left out on purpose.
      const shown = squash(document.body.innerText.replace(/[¤†]/g, ''));
      let from = 0;
      for (const block of texts[0]?.split('\n\n') ?? []) {
        const at = shown.indexOf(squash(block), from);
        expect(at, `${block} in ${shown}`).toBeGreaterThanOrEqual(0);
        from = at + squash(block).length;
      }
    }),
    { numRuns: 50 },
  );
});

it('reads a page of 50,000 words in less than a second', () => {
  showPage('<p>The harbour of <b>Norrvik</b> opened to small <a href="#x">boats</a> again.</p>'.repeat(5000));
  const begin = performance.now();
  const page = readArticle(document, 'https://post.example/news/a-story.html');
  expect(performance.now() - begin).toBeLessThan(1000);
  expect(page?.article.blocks).toHaveLength(5002);
});
