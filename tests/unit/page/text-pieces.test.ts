import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/page/read-articles.ts';
import { arbitraryArticle } from '../../fixtures/arbitrary-article.ts';
import { cuts, findDisagreements } from '../../fixtures/check-map.ts';
import { markupPieces } from '../../fixtures/text-pieces.ts';
import { filler, openPage, pageOf, readBlocksOf, url } from './page-of.ts';

const pageWith = (html: string): string => pageOf(`<article>${filler}${html}</article>`);

it.each(markupPieces)('on the command line: $what', ({ html, blocks }) => {
  const read = readBlocksOf(pageWith(html)).slice(2);
  expect(read.map((block) => block.replace(/^[\w-]+: /, ''))).toEqual(blocks);
});

describe.each(cuts)('text nodes $how', ({ cut }) => {
  it.each(markupPieces)('$what', ({ html, blocks }) => {
    const document = openPage(pageWith(html));
    cut(document.body);
    const page = readArticle(document, url);
    const read = page?.article.blocks.map(({ start, end }) => page.article.text.slice(start, end));
    expect(read?.slice(2)).toEqual(blocks);
    if (page) expect(findDisagreements(page)).toEqual([]);
  });
});

it('holds for pieces put together in any way', () => {
  const html = arbitraryArticle(['b', 'i', 'a href="#x"', 'q', 'span'], ['div', 'section', 'ul', 'blockquote', 'pre']);
  fc.assert(
    fc.property(html, (article) => {
      const texts = cuts.slice(0, 2).map(({ cut }) => {
        const document = openPage(pageWith(article));
        cut(document.body);
        const page = readArticle(document, url);
        expect(page && findDisagreements(page)).toEqual([]);
        return page?.article.text;
      });
      expect(new Set(texts).size).toBe(1);
      expect(texts[0]).not.toContain('¤');
    }),
    { numRuns: 40 },
  );
});
