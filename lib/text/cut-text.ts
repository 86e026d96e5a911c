import type { ArticleText } from './types.ts';

/**
 * The beginning of an article, `limit` characters at the most; the block that the limit falls into ends at white space
 * where it has any. The article itself when it is not longer.
 */
export function cutText<A extends ArticleText>(article: A, limit: number): A {
  if (article.text.length <= limit) return article;
  const space = article.text.lastIndexOf(' ', limit);
  const end = space > limit / 2 ? space : limit;
  const blocks = article.blocks
    .filter((block) => block.start < end)
    .map((block) => (block.end <= end ? block : { ...block, end }));
  return { ...article, text: article.text.slice(0, end), blocks };
}
