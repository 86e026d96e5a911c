import type { ArticleMeta } from '../analysis/types.ts';
import { readJsonLd } from './read-json-ld.ts';

/**
 * Reads what the page says of itself: JSON-LD first, since it is about the article alone, then meta tags and microdata, then
 * `<title>`. The values are the page's own words; nothing is guessed from the text.
 */
export function readMetadata(document: Document, url: string): ArticleMeta {
  const data = readJsonLd(document);
  const meta = (...names: string[]): string | null => readMeta(document, names);
  const siteName = meta('og:site_name');
  const section = data.section ?? meta('article:section', 'section');
  return {
    url,
    title: data.headline ?? meta('og:title', 'twitter:title') ?? readTitle(document, siteName),
    publisher:
      data.publisher ??
      siteName ??
      meta('application-name', 'publisher') ??
      readItems(document, '[itemprop~="publisher"] [itemprop~="name"]')[0] ??
      null,
    authors: data.authors.length > 0 ? data.authors : readAuthors(document),
    published:
      toIsoDate(data.published) ??
      toIsoDate(meta('article:published_time', 'datePublished', 'date', 'pubdate', 'parsely-pub-date', 'dc.date')) ??
      toIsoDate(readTime(document)),
    modified: toIsoDate(data.modified) ?? toIsoDate(meta('article:modified_time', 'dateModified')),
    section,
    isOpinion: data.isOpinion || opinion.test(section ?? '') || opinion.test(url),
    isPaywalled: data.isPaywalled || /locked|metered/.test(meta('article:content_tier') ?? ''),
    lang: readLang(document, data.lang ?? meta('og:locale', 'content-language', 'language')),
  };
}

/** What newspapers call their opinion pages, as a section or as a part of an address. */
const opinion = /(?:^|\/)(?:comment(?:ary|isfree)?|editorials?|op-?eds?|opinions?)(?:\/|$)/i;

/** Content of the first meta tag that has one of the names (as name, property, itemprop or http-equiv) and is not empty. */
function readMeta(document: Document, names: readonly string[]): string | null {
  const found = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = clean(element.getAttribute('content') ?? '');
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name && content && !found.has(name)) found.set(name, content);
    }
  }
  for (const name of names) {
    const content = found.get(name.toLowerCase());
    if (content) return content;
  }
  return null;
}

const maxAuthors = 12;
const longestName = 100;

function readAuthors(document: Document): string[] {
  const declared = readMeta(document, ['author', 'article:author', 'parsely-author', 'dc.creator']);
  if (declared && !/^https?:/.test(declared)) return [declared];
  const found = readItems(document, '[itemprop~="author"], [rel~="author"]').map((name) => name.replace(/^by\s+/i, ''));
  return [...new Set(found)].filter((name) => name && name.length <= longestName).slice(0, maxAuthors);
}

/** What microdata say: an element's name where it has one, else all it holds. */
const readItems = (document: Document, selector: string): string[] =>
  [...document.querySelectorAll(selector)].map((item) =>
    clean((item.querySelector('[itemprop~="name"]') ?? item).textContent ?? ''),
  );

function readTime(document: Document): string | null {
  const time = document.querySelector(
    'time[itemprop~="datePublished"], time[pubdate], article time[datetime], time[datetime]',
  );
  return time?.getAttribute('datetime') ?? time?.getAttribute('content') ?? null;
}

/** `<title>` without the site's name behind it ("Dam reopens | Valley Post"). */
function readTitle(document: Document, siteName: string | null): string {
  const title = clean(document.documentElement ? (document.title ?? '') : '');
  const cut = /^(.*\S)\s+[|–—·»-]\s+([^|–—·»]+)$/.exec(title.slice(0, 500));
  const [, article, site] = cut ?? [];
  if (!article || !site) return title;
  const isSite = siteName !== null && site.toLowerCase().includes(siteName.toLowerCase());
  return isSite || (article.length > 20 && site.length < 30) ? article : title;
}

function readLang(document: Document, other: string | null): string | null {
  for (const lang of [document.documentElement?.getAttribute('lang'), other]) {
    const tag = lang?.trim().split(',')[0]?.replaceAll('_', '-') ?? '';
    if (/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) return tag;
  }
  return null;
}

/** As the page gives it when it is ISO 8601 already; other forms are read as the browser reads them. */
function toIsoDate(date: string | null): string | null {
  const value = date?.trim() ?? '';
  if (/^\d{4}-\d\d(?:-\d\d(?:[T ]\d\d:\d\d[\d:.,]*\s?(?:Z|[+-]\d\d:?\d\d)?)?)?$/i.test(value)) return value;
  const time = /\d{4}/.test(value) && value.length < 60 ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

const longestValue = 500;
const clean = (text: string): string =>
  text
    .slice(0, longestValue * 4)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longestValue);
