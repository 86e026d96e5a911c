import { partitionPoint } from './partition-point.ts';
import type { AnnotatedText, Post, Sentence, Span } from './types.ts';

/** Number of the post that a span stands in; -1 outside of all. */
export function postOf(posts: readonly Post[], { start }: Span): number {
  const number = partitionPoint(posts, (post) => post.start <= start) - 1;
  return start < (posts[number]?.end ?? 0) ? number : -1;
}

/**
 * The pieces of an article that are told by themselves, by number: the posts of a live blog, and what stands around them. "He
 * said" in one post has nothing to do with who spoke in the next. Offsets stay those of the whole text; an article without
 * posts is one piece, itself.
 */
export function splitPosts(annotated: AnnotatedText): ReadonlyMap<number, AnnotatedText> {
  const { text, blocks, sentences, posts = [] } = annotated;
  if (posts.length === 0) return new Map([[-1, annotated]]);
  const ownSentences = Map.groupBy(sentences, (sentence) => postOf(posts, sentence));
  const pieces = new Map<number, AnnotatedText>();
  for (const [number, places] of Map.groupBy(blocks.keys(), (block) => postOf(posts, blocks[block] ?? noSpan))) {
    const placeOf = new Map(places.map((block, place) => [block, place]));
    pieces.set(number, {
      text,
      blocks: places.flatMap((block) => blocks[block] ?? []),
      sentences: (ownSentences.get(number) ?? []).map(
        (sentence): Sentence => ({ ...sentence, block: placeOf.get(sentence.block) ?? 0 }),
      ),
    });
  }
  return pieces;
}

const noSpan: Span = { start: -1, end: -1 };
