import type { Attribution } from '../attribution/types.ts';
import { postOf } from '../text/split-posts.ts';
import type { ArticleText, Span } from '../text/types.ts';
import type { Statement } from './types.ts';

/** Longest statement that a card or the popup shows, in characters; the rest is a click away. */
const longestStatement = 600;

/** Between the pieces of a statement that something stands between. */
export const pieceGap = ' … ';

/** Statements in the article's own words. */
export const toStatements = (article: ArticleText, attributions: readonly Attribution[]): Statement[] =>
  attributions.flatMap((attribution) => toStatement(article, attribution) ?? []);

function toStatement({ text, posts = [] }: ArticleText, attribution: Attribution): Statement | null {
  const [first] = attribution.content;
  if (!first) return null;
  const words = attribution.content.map((span) => text.slice(span.start, span.end).replace(/\s+/g, ' ')).join(pieceGap);
  return {
    text: words.length > longestStatement ? `${cutAtWord(words, longestStatement)} …` : words,
    at: first,
    content: attribution.content,
    manner: attribution.manner,
    hedged: attribution.hedged,
    isDenied: attribution.isDenied,
    time: posts[postOf(posts, first)]?.time ?? null,
  };
}

/** A statement's words outside the extension: quoted when they are a quotation, and marked when the source denies them. */
export const toPlainWords = ({ text, manner, isDenied }: Pick<Statement, 'text' | 'manner' | 'isDenied'>): string =>
  manner === 'direct' ? `“${text}”` : isDenied ? `denied: ${text}` : text;

/** The text's words at a span in one line, cut to the same length. */
export function cutWords(text: string, { start, end }: Span): string {
  const words = text.slice(start, end).replace(/\s+/g, ' ');
  return words.length > longestStatement ? `${cutAtWord(words, longestStatement)} …` : words;
}

const cutAtWord = (words: string, length: number): string => {
  const cut = words.lastIndexOf(' ', length);
  return words.slice(0, cut > length / 2 ? cut : length).replace(/[\uD800-\uDBFF]$/, '');
};
