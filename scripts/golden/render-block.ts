import type { Block } from '../../lib/text/types.ts';
import type { CorpusArticle } from '../train/corpus-article.ts';

/** How a publisher sets running text. */
export interface TextStyle {
  /** The first mention of each place becomes a link. */
  readonly linksPlaces?: true;
  /** "Mr" and the like hold on to the name with a no-break space. */
  readonly bindsTitles?: true;
  /** Long words may break at a soft hyphen. */
  readonly hyphenates?: true;
  /** Paragraphs open with a letter in an element of its own. */
  readonly dropCap?: true;
}

export const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** The block's words as HTML. What a reader sees is the same in every style. */
export function renderBlock(article: CorpusArticle, { start, end, role }: Block, style: TextStyle): string {
  const links = style.linksPlaces && role === 'paragraph' ? firstPlaces(article) : [];
  let html = '';
  let at = start;
  for (const link of links) {
    if (link.start < start || link.end > end) continue;
    html += toHtml(article.text.slice(at, link.start), style);
    html += `<a href="/topic/${link.entity}">${toHtml(article.text.slice(link.start, link.end), style)}</a>`;
    at = link.end;
  }
  html += toHtml(article.text.slice(at, end), style);
  return style.dropCap && role === 'paragraph' ? html.replace(/^\p{Lu}/u, '<span class="cap">$&</span>') : html;
}

function firstPlaces({ blocks, mentions }: CorpusArticle): CorpusArticle['mentions'] {
  const seen = new Set<string>();
  const isRunning = (at: number): boolean => blocks.findLast(({ start }) => start <= at)?.role === 'paragraph';
  return mentions.filter(({ kinds, entity, start }) => {
    if (kinds[0] !== 'place' || seen.has(entity) || !isRunning(start)) return false;
    seen.add(entity);
    return true;
  });
}

function toHtml(text: string, { bindsTitles, hyphenates }: TextStyle): string {
  let words = text;
  if (hyphenates) words = words.replace(/(?<!\p{L})(\p{Ll}{6})(\p{Ll}{6,})/gu, '$1\u00AD$2');
  if (bindsTitles) words = words.replace(/\b(Mrs?|Ms|Dr)(\.?) /g, '$1$2\u00A0');
  return escapeHtml(words)
    .replace(/\u00AD/g, '&shy;')
    .replace(/\u00A0/g, '&nbsp;');
}
