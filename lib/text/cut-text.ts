import type { ArticleText, Span } from './types.ts';

/**
 * The beginning of an article, `limit` characters at the most; the block that the limit falls into ends at white space
 * where it has any. The article itself when it is not longer.
 */
export function cutText<A extends ArticleText>(article: A, limit: number): A {
  if (article.text.length <= limit) return article;
  const space = article.text.lastIndexOf(' ', limit);
  const end = space > limit / 2 ? space : limit;
  const cut = <S extends Span>(spans: readonly S[]): S[] =>
    spans.filter((span) => span.start < end).map((span) => (span.end <= end ? span : { ...span, end }));
  const { text, blocks, posts } = article;
  return { ...article, text: text.slice(0, end), blocks: cut(blocks), ...(posts && { posts: cut(posts) }) };
}
