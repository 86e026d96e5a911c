import { describe, expect, it } from 'vitest';
import { readArticles } from '../../../lib/page/read-articles.ts';
import { filler, pageOf, parsePage, url } from './page-of.ts';

const text = filler.repeat(4);
const ferries = `<h1>Ferries return</h1>${text}`;
const harbour = `<h1>Harbour opens</h1>${text}`;
const dam = `<h1>Dam holds</h1>${text}`;

const titlesOf = (html: string): string[] =>
  readArticles(parsePage(html), url).map(({ article: { text: read, blocks } }) => {
    const headline = blocks.find(({ role }) => role === 'headline');
    return headline ? read.slice(headline.start, headline.end) : '';
  });

describe('several articles on one page', () => {
  it.each([
    [
      'side by side',
      `<main><article>${ferries}</article><article>${harbour}</article><article>${dam}</article></main>`,
    ],
    [
      'in boxes of one class',
      `<div><section class="story first">${ferries}</section><section class="story">${harbour}</section><section class="story">${dam}</section></div>`,
    ],
    [
      'the further ones in a box of their own',
      `<header><h1>The Post</h1></header><main><article>${ferries}</article></main>
       <div id="more"><article>${harbour}</article><article>${dam}</article></div>`,
    ],
    [
      'with headlines by microdata',
      `<div><article class="a">${ferries.replaceAll('h1', 'h2').replace('<h2', '<h2 itemprop="headline"')}</article>
       <article class="a">${harbour.replaceAll('h1', 'h2').replace('<h2', '<h2 itemprop="headline"')}</article>
       <article class="a">${dam.replaceAll('h1', 'h2').replace('<h2', '<h2 itemprop="headline"')}</article></div>`,
    ],
  ])('are read one by one: %s', (_, body) => {
    expect(titlesOf(pageOf(body))).toEqual(['Ferries return', 'Harbour opens', 'Dam holds']);
  });

  it('have their own texts and titles; only the first has what the page says of itself', () => {
    const head = '<meta name="author" content="Ada Okafor"><title>Ferries return</title>';
    const html = pageOf(`<main><article>${ferries}</article><article>${harbour}</article></main>`, head);
    const [first, second] = readArticles(parsePage(html), url).map(({ article }) => article);
    expect(first?.text).not.toContain('Harbour opens');
    expect(second?.text).not.toContain('Ferries return');
    expect([first?.meta.authors, second?.meta.authors]).toEqual([['Ada Okafor'], []]);
    expect(second?.meta.title).toBe('Harbour opens');
  });

  it('are not more than can be read', () => {
    const many = Array.from({ length: 40 }, (_, index) => `<article><h1>Story number ${index}</h1>${text}</article>`);
    expect(titlesOf(pageOf(`<main>${many.join('')}</main>`))).toHaveLength(20);
  });
});

describe('one article', () => {
  it.each([
    [
      'a site’s name as a headline',
      `<header><h1>The Daily Post</h1></header><main><article>${ferries}</article></main>`,
    ],
    [
      'teasers with headlines below it',
      `<main><article>${ferries}</article><article><h1>Harbour opens</h1><p>A teaser.</p></article></main>`,
    ],
    [
      'comments with a headline',
      `<main><article>${ferries}</article></main><div class="comments"><h1>Comments</h1>${text}</div>`,
    ],
    [
      'posts of a live blog, each with a headline',
      `<main><header><h1>A story</h1></header><div><article>${harbour}</article><article>${dam}</article></div></main>`,
    ],
  ])('%s', (_, body) => {
    expect(readArticles(parsePage(pageOf(body)), url)).toHaveLength(1);
  });
});
