import { parseHTML } from 'linkedom';
import type { Article } from '../lib/analysis/types.ts';
import { readArticle } from '../lib/page/read-articles.ts';

/** An article without a word, for pages that hold none. */
export const emptyArticle = (url: string): Article => ({
  text: '',
  blocks: [],
  meta: {
    url,
    title: '',
    publisher: null,
    authors: [],
    published: null,
    modified: null,
    section: null,
    isOpinion: false,
    isPaywalled: false,
    lang: null,
  },
});

/** What the reader's page layer reads of an HTML file, without a browser. */
export function readHtml(html: string, url: string): Article {
  // linkedom wants an element to start from; a file may hold text alone.
  const { document } = parseHTML(/<\w/.test(html) ? html : `<body>${html}</body>`);
  return readArticle(document as unknown as Document, url)?.article ?? emptyArticle(url);
}
