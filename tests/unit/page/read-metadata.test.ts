import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../lib/page/read-metadata.ts';
import { pageOf, parsePage, url } from './page-of.ts';

const read = (head: string, body = '') => readMetadata(parsePage(pageOf(body, head)), url);
const jsonLd = (data: string): string => `<script type="application/ld+json">${data}</script>`;

/** What a page that says nothing gives for most. */
const nothing = { published: null, modified: null, section: null, isOpinion: false, isPaywalled: false };

describe('JSON-LD', () => {
  const article = {
    '@type': 'NewsArticle',
    headline: 'Ferries return &amp; fares rise',
    datePublished: '2031-04-02T08:00:00Z',
    dateModified: '2031-04-03',
    articleSection: ['Islands', 'News'],
    isAccessibleForFree: 'False',
    author: [{ '@type': 'Person', name: 'Mara Lind' }, 'Jon Ekdal', 'https://post.example/staff/9', { name: 7 }],
    publisher: { '@type': 'Organization', name: 'Island Post' },
    inLanguage: 'en-GB',
  };
  const expected = {
    url,
    title: 'Ferries return & fares rise',
    publisher: 'Island Post',
    authors: ['Mara Lind', 'Jon Ekdal'],
    published: '2031-04-02T08:00:00Z',
    modified: '2031-04-03',
    section: 'Islands',
    isOpinion: false,
    isPaywalled: true,
    lang: 'en',
  };

  it.each([
    ['an object', article],
    ['a list', [{ '@type': 'BreadcrumbList' }, article]],
    ['a graph', { '@graph': [{ '@type': 'WebPage', name: 'x' }, article] }],
    ['nested', { '@type': 'WebPage', mainEntity: { ...article, '@type': ['Article', 'NewsArticle'] } }],
    ['beside others', [{ '@type': 'NewsArticle', headline: 'Another one' }, article]],
  ])('%s', (_, data) => {
    expect(read(jsonLd(JSON.stringify(data)))).toEqual(expected);
  });

  it('follows references inside a graph', () => {
    const graph = [
      { '@type': 'Article', headline: 'Ferries return', author: { '@id': '#mara' }, publisher: { '@id': '#post' } },
      { '@id': '#mara', '@type': 'Person', name: 'Mara Lind' },
      { '@id': '#post', '@type': 'Organization', name: 'Island Post' },
    ];
    expect(read(jsonLd(JSON.stringify({ '@graph': graph })))).toMatchObject({
      publisher: 'Island Post',
      authors: ['Mara Lind'],
    });
  });

  it('mends line breaks in strings and trailing commas', () => {
    expect(read(jsonLd('{"@type":"NewsArticle","headline":"Ferries\n return",}')).title).toBe('Ferries return');
  });

  it.each([
    '{"@type":"NewsArticle","headline":"He said "no""}',
    '',
    'null',
    '[[[',
    '{"@type":3,"author":null}',
    '"text"',
  ])('passes over what is not usable: %s', (data) => {
    expect(read(jsonLd(data))).toEqual({
      url,
      title: 'A story',
      publisher: null,
      authors: [],
      ...nothing,
      lang: 'en',
    });
  });

  it('reads a live blog, not its entries', () => {
    const entry = {
      ...article,
      '@type': 'BlogPosting',
      headline: 'An entry',
      articleBody: 'It sails.',
      mainEntityOfPage: '/x',
    };
    const live = { '@type': 'LiveBlogPosting', headline: 'Ferries live', liveBlogUpdate: [entry, entry] };
    expect(read(jsonLd(JSON.stringify(live))).title).toBe('Ferries live');
  });
});

describe('opinion', () => {
  it.each([
    [{ '@type': 'OpinionNewsArticle', headline: 'Let them sail' }, url, true],
    [{ '@type': 'NewsArticle', headline: 'Let them sail', articleSection: 'Opinion' }, url, true],
    [
      { '@type': 'NewsArticle', headline: 'Let them sail' },
      'https://post.example/commentisfree/2031/let-them-sail',
      true,
    ],
    [{ '@type': 'NewsArticle', headline: 'Let them sail', articleSection: 'Opinion polls' }, url, false],
    [{ '@type': 'NewsArticle', headline: 'Let them sail' }, 'https://post.example/news/opinions-differ', false],
  ])('%j at %s: %s', (data, address, isOpinion) => {
    expect(readMetadata(parsePage(pageOf('', jsonLd(JSON.stringify(data)))), address).isOpinion).toBe(isOpinion);
  });
});

describe('other sources', () => {
  it('reads meta tags', () => {
    const head =
      '<meta property="og:title" content="Ferries return"><meta property="og:site_name" content="Island Post">' +
      '<meta name="author" content="Mara Lind"><meta property="article:published_time" content="2031-04-02">' +
      '<meta property="article:modified_time" content="2031-04-03"><meta property="article:section" content="Islands">' +
      '<meta property="article:content_tier" content="locked">';
    expect(read(head)).toMatchObject({
      title: 'Ferries return',
      publisher: 'Island Post',
      authors: ['Mara Lind'],
      published: '2031-04-02',
      modified: '2031-04-03',
      section: 'Islands',
      isPaywalled: true,
    });
  });

  it('reads microdata', () => {
    const body =
      '<span itemprop="author"><b itemprop="name">Mara Lind</b></span><time datetime="2031-04-02T09:00Z">today</time>' +
      '<meta itemprop="dateModified" content="2031-04-03"><div itemprop="publisher"><i itemprop="name">Island Post</i></div>';
    expect(read('', body)).toMatchObject({
      authors: ['Mara Lind'],
      publisher: 'Island Post',
      published: '2031-04-02T09:00Z',
      modified: '2031-04-03',
    });
  });

  it('turns other dates into ISO 8601 and leaves out what is no date', () => {
    expect(read('<meta name="date" content="Wed, 02 Apr 2031 08:00:00 GMT">').published).toBe(
      '2031-04-02T08:00:00.000Z',
    );
    expect(read('<meta name="date" content="last spring">').published).toBeNull();
  });

  it('cuts the name of the site from the title', () => {
    const page =
      '<html><head><title>Ferries return to the outer islands | Island Post</title></head><body></body></html>';
    expect(readMetadata(parsePage(page), url).title).toBe('Ferries return to the outer islands');
  });

  it('bears a page without anything', () => {
    expect(readMetadata(parsePage(''), '')).toEqual({
      url: '',
      title: '',
      publisher: null,
      authors: [],
      ...nothing,
      lang: null,
    });
  });
});
