import { findStatements, type Statements } from '../attribution/find-statements.ts';
import { addDescriptions } from '../entities/add-descriptions.ts';
import { findReferences } from '../entities/find-references.ts';
import type { Entity, Mention, Reference } from '../entities/types.ts';
import { postOf, splitPosts } from '../text/split-posts.ts';
import type { AnnotatedText, Span } from '../text/types.ts';

interface Told extends Statements {
  readonly references: readonly Reference[];
  /** With the descriptions that stand for them. */
  readonly entities: readonly Entity[];
}

/**
 * References and statements: of an article in one go, of a live blog post by post, since each is told by itself while its
 * names are the same in all.
 */
export function findByPost(annotated: AnnotatedText, mentions: readonly Mention[], named: readonly Entity[]): Told {
  const { posts = [] } = annotated;
  const pieces = splitPosts(annotated);
  const byPost = <T extends Span>(items: readonly T[]): ReadonlyMap<number, T[]> =>
    Map.groupBy(items, (item) => postOf(posts, item));
  const own = byPost(mentions);
  const references = [...pieces]
    .flatMap(([number, piece]) => findReferences(piece, own.get(number) ?? [], named))
    .sort((a, b) => a.start - b.start);
  const entities = addDescriptions(annotated, mentions, named, references);
  const pointing = byPost(references);
  const told = [...pieces].map(([number, piece]) =>
    findStatements(piece, own.get(number) ?? [], entities, pointing.get(number) ?? []),
  );
  return {
    references,
    entities,
    attributions: told
      .flatMap(({ attributions }) => attributions)
      .sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0)),
    silences: told.flatMap(({ silences }) => silences).sort((a, b) => a.start - b.start),
    hearsay: told.flatMap(({ hearsay }) => hearsay).sort((a, b) => a.start - b.start),
  };
}
