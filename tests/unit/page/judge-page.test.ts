import { describe, expect, it } from 'vitest';
import { judgePage } from '../../../lib/page/judge-page.ts';
import { filler, pageOf, parsePage, url } from './page-of.ts';

const judge = (html: string, address = url): string => {
  const { isArticle, reason } = judgePage(parsePage(html), address);
  return `${isArticle ? 'article' : 'no'}: ${reason}`;
};
const jsonLd = (data: string): string => `<script type="application/ld+json">${data}</script>`;
const news = jsonLd('{"@context":"https://schema.org","@type":"NewsArticle","headline":"Ferries return"}');
const teasers =
  '<div><h2><a href="/a">Harbour opens</a></h2><p>The harbour of Norrvik opened to small boats again this morning.</p></div>'.repeat(
    20,
  );

describe('articles', () => {
  it.each([
    ['JSON-LD says so', pageOf(filler, news)],
    ['a live blog', pageOf(filler, jsonLd('{"@type": ["LiveBlogPosting"]}'))],
    ['JSON-LD that is not JSON', pageOf(filler, jsonLd('{"@type":"ReportageNewsArticle","headline":"He said "no"",}'))],
    ['Open Graph says so', pageOf(filler, '<meta property="og:type" content="article">')],
    ['microdata says so', pageOf(`<div itemprop="articleBody">${filler}</div>`)],
  ])('%s', (_, html) => {
    expect(judge(html)).toBe('article: declared');
  });

  it('text that a script has cut into letters', () => {
    const document = parsePage(pageOf(filler, news));
    for (const paragraph of document.querySelectorAll('p')) {
      paragraph.replaceChildren(...[...(paragraph.textContent ?? '')].map((letter) => document.createTextNode(letter)));
    }
    expect(judgePage(document, url)).toEqual({ isArticle: true, reason: 'declared' });
  });

  it('a page that is mainly one text', () => {
    expect(judge(pageOf(`<article>${filler.repeat(6)}</article>`))).toBe('article: text');
    expect(judge(pageOf(`<pre>${'The dam held. '.repeat(100)}</pre>`))).toBe('article: text');
    expect(
      judge(pageOf(`<div>${'The dam held through the whole night, said its two guards.<br><br>'.repeat(30)}</div>`)),
    ).toBe('article: text');
  });
});

describe('other pages', () => {
  it.each([
    ['a front page', 'https://post.example/', 'no: address'],
    ['a front page by file name', 'https://post.example/index.html', 'no: address'],
    ['a front page of a language', 'https://post.example/en-gb/', 'no: address'],
    ['but not a blog post by number', 'https://post.example/?p=712', 'article: declared'],
    ['no address at all', 'not a url', 'article: declared'],
  ])('%s', (_, address, judgement) => {
    expect(judge(pageOf(filler, news), address)).toBe(judgement);
  });

  it.each([
    ['a page of a tag', pageOf(filler.repeat(6)), 'https://post.example/tag/ferries', 'no: address'],
    ['a section with teasers', pageOf(teasers), 'https://post.example/news/islands', 'no: no-text'],
    [
      'a section that is typed so',
      pageOf(filler.repeat(6), jsonLd('{"@type":"CollectionPage"}')),
      url,
      'no: other-type',
    ],
    ['a shop', pageOf(filler.repeat(6), jsonLd('{"@type":"Product"}')), url, 'no: other-type'],
    ['a video page with a line of text', pageOf('<p>Watch the ferry come home.</p>', news), url, 'no: no-text'],
    ['an application', pageOf('<div><button>New</button><button>Open</button></div>'), url, 'no: no-text'],
    ['an empty page', '', url, 'no: no-text'],
    ['a page without body', '<html><head></head></html>', url, 'no: no-text'],
    ['only images', pageOf('<img src="a.png">'.repeat(50)), url, 'no: no-text'],
  ])('%s', (_, html, address, judgement) => {
    expect(judge(html, address)).toBe(judgement);
  });
});
