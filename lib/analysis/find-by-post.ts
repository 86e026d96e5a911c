import { findStatements, type Statements } from '../attribution/find-statements.ts';
import { addDescriptions } from '../entities/add-descriptions.ts';
import { findReferences } from '../entities/find-references.ts';
import type { Entity, EntityId, Mention, Reference } from '../entities/types.ts';
import { postOf, splitPosts } from '../text/split-posts.ts';
import type { AnnotatedText, Span } from '../text/types.ts';

interface Told extends Statements {
  readonly references: readonly Reference[];
  /** With the descriptions that stand for them. */
  readonly entities: readonly Entity[];
}

/** Names of other posts that a post may speak of without naming them: "the minister". */
const mostShared = 100;

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
  const shared = findMostNamed(mentions);
  const references = [...pieces]
    .flatMap(([number, piece]) => {
      const inside = own.get(number) ?? [];
      return findReferences(piece, inside, pick(named, shared, inside));
    })
    .sort((a, b) => a.start - b.start);
  const entities = addDescriptions(annotated, mentions, named, references);
  const pointing = byPost(references);
  const told = [...pieces].map(([number, piece]) => {
    const [inside, pointers] = [own.get(number) ?? [], pointing.get(number) ?? []];
    return findStatements(piece, inside, pick(entities, shared, [...inside, ...pointers]), pointers);
  });
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

function findMostNamed(mentions: readonly Mention[]): ReadonlySet<EntityId> {
  const counts = new Map<EntityId, number>();
  for (const { entityId } of mentions) counts.set(entityId, (counts.get(entityId) ?? 0) + 1);
  const byCount = [...counts].sort(([, a], [, b]) => b - a);
  return new Set(byCount.slice(0, mostShared).map(([id]) => id));
}

/** Of many names on a page of many posts, those that a post is read with: all names for each would take the square of the time. */
function pick(
  entities: readonly Entity[],
  shared: ReadonlySet<EntityId>,
  inside: readonly { readonly entityId: EntityId }[],
): readonly Entity[] {
  const own = new Set(inside.map(({ entityId }) => entityId));
  return entities.filter(({ id }) => shared.has(id) || own.has(id));
}
