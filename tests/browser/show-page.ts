import { type PageArticle, readArticle } from '../../lib/page/read-articles.ts';
import type { Span } from '../../lib/text/types.ts';

/** Enough text for an article, whatever a test puts beside it. */
export const filler =
  '<p>The ferry company said on Monday that boats to the three outer islands would run again from the first week of May.</p>' +
  '<p>Islanders had waited since the storm in January, when both piers at Skarholm were torn from their posts at night.</p>';

/** Puts an article into the test's own page, in letters that are all as wide. */
export const showPage = (html: string, css?: string): void => showHtml(`<article>${filler}${html}</article>`, css);

export function showHtml(html: string, css = ''): void {
  cleanUp();
  const style = document.createElement('style');
  style.dataset['test'] = '';
  style.textContent = `body { margin: 0; font: 16px/24px monospace } p { margin: 0 0 16px; width: 600px } ${css}`;
  document.head.append(style);
  document.body.innerHTML = html;
}

export function readPage(): PageArticle {
  const page = readArticle(document, 'https://post.example/news/a-story.html');
  if (!page) throw new Error('no article');
  return page;
}

export function cleanUp(): void {
  document.body.replaceChildren();
  document.head.querySelector('style[data-test]')?.remove();
  CSS.highlights.clear();
  scrollTo(0, 0);
}

export function spanOf({ article }: PageArticle, words: string): Span {
  const start = article.text.indexOf(words);
  return { start, end: start + words.length };
}

export function boxOf(page: PageArticle, words: string): DOMRect {
  const box = page.map.toRange(spanOf(page, words))?.getClientRects()[0];
  if (!box) throw new Error(`not shown: ${words}`);
  return box;
}
