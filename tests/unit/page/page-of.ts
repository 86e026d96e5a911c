import { Window } from 'happy-dom';
import { parseHTML } from 'linkedom';
import { type PageArticle, readArticle } from '../../../lib/page/read-articles.ts';

/** A document as the command line has it: no layout. */
export const parsePage = (html: string): Document => parseHTML(html).document as unknown as Document;

/** A document with ranges and observers, but without layout: happy-dom knows only some of the styles that browsers start from. */
export function openPage(html: string): Document {
  const window = new Window({ url: 'https://post.example/news/a-story.html' });
  Object.assign(window, { getComputedStyle: () => ({ display: '' }) });
  window.document.write(html);
  return window.document as unknown as Document;
}

export const url = 'https://post.example/news/a-story.html';

/** Enough text for an article, whatever a test puts beside it. */
export const filler =
  '<p>The ferry company said on Monday that boats to the three outer islands would run again from the first week of May.</p>' +
  '<p>Islanders had waited since the storm in January, when both piers at Skarholm were torn from their posts at night.</p>';

export const pageOf = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>A story</title>${head}</head><body>${body}</body></html>`;

/** The blocks of a page's article, "role: text". */
export function readBlocksOf(html: string): string[] {
  const page = readArticle(parsePage(html), url);
  return page ? listBlocks(page) : [];
}

export const listBlocks = ({ article }: PageArticle): string[] =>
  article.blocks.map(({ role, start, end }) => `${role}: ${article.text.slice(start, end)}`);
