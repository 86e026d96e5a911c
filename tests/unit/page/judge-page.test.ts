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

describe('what a page says of itself', () => {
  const og = (type: string, more = ''): string => `<meta property="og:type" content="${type}">${more}`;
  const published = '<meta property="article:published_time" content="2026-11-20">';
  const typed = (...types: string[]): string => types.map((type) => jsonLd(`{"@type":"${type}"}`)).join('');
  const short = 'https://post.example/ferries';

  it.each([
    ['news beside a product', typed('NewsArticle', 'Product'), short, 'article: declared'],
    ['an article beside a product', typed('Product', 'Article'), short, 'article: declared'],
    ['an article whose picture is a video', og('video.other', typed('Article')), short, 'article: declared'],
    ['a weblog’s recipe', typed('BlogPosting', 'Recipe'), short, 'no: other-type'],
    ['a newspaper’s recipe', typed('NewsArticle', 'Recipe'), short, 'article: declared'],
    ['a list of news', typed(...Array(8).fill('NewsArticle')), short, 'no: no-text'],
    [
      'a live blog of many posts',
      typed('LiveBlogPosting', ...Array(30).fill('NewsArticle')),
      short,
      'article: declared',
    ],
    ['an encyclopedia', `<meta name="generator" content="MediaWiki 1.46">${typed('Article')}`, short, 'no: other-type'],
    ['a static page of WordPress', og('article', published.replace('published', 'modified')), short, 'no: other-type'],
    ['a film', og('video.movie'), short, 'no: other-type'],
    [
      'a page that no engine may list',
      og('article', `${published}<meta name="ROBOTS" content="noindex, follow">`),
      short,
      'no: address',
    ],
    ['a help page', typed('Article'), 'https://help.post.example/ferries', 'no: address'],
    ['a post of a social network', og('article', published), 'https://post.example/@mara/115201', 'no: address'],
    ['a post of a weblog', og('article', published), 'https://post.example/@mara/ferries-77ab', 'article: declared'],
  ])('%s', (_, head, address, judgement) => {
    expect(judge(pageOf(filler, head), address)).toBe(judgement);
  });

  it.each([
    ['its text alone', '', short, 'article: declared'],
    ['links', teasers, short, 'no: no-sign'],
    ['links and a date', `${teasers}<time>20 November</time>`, short, 'article: declared'],
    ['links and a headline for an address', teasers, `${short}/they-are-back-again`, 'article: declared'],
    ['links and a Russian headline', teasers, `${short}/мост-закрыт-до-весны`, 'article: declared'],
    ['links and a number', teasers, `${short}/68f1b2a0-bcde-4a6b-9c3d-aa11fe`, 'no: no-sign'],
  ])('calls itself an article in passing, with %s', (_, body, address, judgement) => {
    expect(judge(pageOf(`<main>${filler}</main>${body}`, og('article')), address)).toBe(judgement);
  });

  it.each([
    ['nothing', '', '/x', 'no: no-sign'],
    ['an address of news', '', '/news/ferries', 'article: text'],
    ['an address with a date', '', '/2026/nov/20/ferries', 'article: text'],
    ['the class of its text', ' class="post-body"', '/x', 'article: text'],
    ['a class that only begins so', ' class="postcard"', '/x', 'no: no-sign'],
    ['an editor', ' class="post" contenteditable="true"', '/x', 'no: other-type'],
  ])('says nothing and has %s', (_, attribute, path, judgement) => {
    expect(judge(pageOf(`<div${attribute}>${filler.repeat(6)}</div>`), `https://post.example${path}`)).toBe(judgement);
  });

  it('an element for articles, if its headline stands in it', () => {
    const page = (head: string) => pageOf(`${head}<h1>Ferries</h1>${filler.repeat(6)}</article><a href="/">Home</a>`);
    expect(judge(page('<article>'), short)).toBe('article: text');
    expect(judge(page('<article></article><article hidden></article>'), short)).toBe('no: no-sign');
  });

  it('a text without title or link, if it is long', () => {
    expect(judge(pageOf(`<pre>${filler.repeat(3)}</pre>`), short)).toBe('no: no-sign');
    expect(judge(pageOf(`<pre>${filler.repeat(9)}</pre>`), short)).toBe('article: text');
    expect(judge(pageOf(`<pre>${filler.repeat(9)}</pre><a href="/">Home</a>`), short)).toBe('no: no-sign');
  });

  it('a date, but not one for every comment', () => {
    const time = '<time datetime="2026-11-20">20 November</time>';
    const page = (times: number) => pageOf(`<div>${filler.repeat(6)}</div>${time.repeat(times)}`);
    expect(judge(page(1), short)).toBe('article: text');
    expect(judge(page(30), short)).toBe('no: no-sign');
  });

  it('one text, with many comments below', () => {
    const comment = `<div>${filler}</div>`;
    expect(judge(pageOf(`<main>${filler.repeat(6)}</main>${comment.repeat(40)}`))).toBe('article: text');
    expect(judge(pageOf(comment.repeat(40)))).toBe('no: no-text');
  });

  it('a short text in Chinese', () => {
    const text =
      '<p>市议会周一决定，将老桥关闭至明年春天，对岸的居民每天上班要多走十二公里，商户担心生意会因此受到影响，要求市政府给予补偿。</p>';
    const page = (lang: string) => `<html lang="${lang}"><body><main>${text.repeat(5)}</main></body></html>`;
    expect(judge(page('zh-CN'))).toBe('article: text');
    expect(judge(page('en'))).toBe('no: no-text');
  });
});

describe('hostile pages', () => {
  it('cost no more than others, however long they are', () => {
    const document = parsePage(pageOf(`${'<p>x</p>'.repeat(50_000)}${filler}`, news));
    let steps = 0;
    const create = document.createTreeWalker.bind(document);
    document.createTreeWalker = ((root: Node, what: number) => {
      const walker = create(root, what);
      const step = walker.nextNode.bind(walker);
      walker.nextNode = () => {
        steps++;
        return step();
      };
      return walker;
    }) as Document['createTreeWalker'];
    expect(judgePage(document, url).isArticle).toBe(false);
    expect(steps).toBeLessThan(10_000);
  });

  it('read no more types than a page can need', () => {
    const many = jsonLd(`[${'{"@type":"Thing"},'.repeat(100_000)}{"@type":"NewsArticle"}]`);
    expect(judge(pageOf(filler, many), 'https://post.example/x')).toBe('no: no-text');
  });

  it('may call a form’s field like a function of the DOM', () => {
    const document = parsePage(pageOf(`<form>${filler.repeat(6)}</form>`));
    const form = document.querySelector('form');
    Object.assign(form ?? {}, { closest: document.createElement('input') });
    expect(judgePage(document, url)).toEqual({ isArticle: false, reason: 'other-type' });
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
    ['a thing in a shop', pageOf(filler.repeat(6), jsonLd('{"@type":"Product"}')), url, 'no: other-type'],
    ['a video page with a line of text', pageOf('<p>Watch the ferry come home.</p>', news), url, 'no: no-text'],
    ['an application', pageOf('<div><button>New</button><button>Open</button></div>'), url, 'no: no-text'],
    ['an empty page', '', url, 'no: no-text'],
    ['a page without body', '<html><head></head></html>', url, 'no: no-text'],
    ['only images', pageOf('<img src="a.png">'.repeat(50)), url, 'no: no-text'],
  ])('%s', (_, html, address, judgement) => {
    expect(judge(html, address)).toBe(judgement);
  });
});
