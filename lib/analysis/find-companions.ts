import type { EntityId, Mention } from '../entities/types.ts';
import type { Span } from '../text/types.ts';

/** Somebody or something that is named in the same sentences. */
export interface Companion {
  readonly entityId: EntityId;
  /** How many sentences name both. */
  readonly sentences: number;
  /** The first of them. */
  readonly at: Span;
}

/** A sentence that names more is a list or a table, and says nothing of who belongs to whom. */
const mostInSentence = 6;

/**
 * Who is named in a sentence with whom, those with the most sentences first. One sentence in common is chance, unless it is the only
 * one that names the entity. Both lists are in text order.
 */
export function findCompanions(sentences: readonly Span[], mentions: readonly Mention[]): Map<EntityId, Companion[]> {
  const named = new Map<EntityId, number>();
  const shared = new Map<EntityId, Map<EntityId, Companion>>();
  let next = 0;
  for (const { start, end } of sentences) {
    const here = new Set<EntityId>();
    for (; (mentions[next]?.start ?? Number.POSITIVE_INFINITY) < end; next++) {
      const mention = mentions[next] as Mention;
      if (mention.start >= start) here.add(mention.entityId);
    }
    for (const one of here) named.set(one, (named.get(one) ?? 0) + 1);
    if (here.size < 2 || here.size > mostInSentence) continue;
    for (const one of here) {
      const others = shared.get(one) ?? new Map<EntityId, Companion>();
      shared.set(one, others);
      for (const other of here) {
        if (other === one) continue;
        const before = others.get(other);
        others.set(
          other,
          before
            ? { ...before, sentences: before.sentences + 1 }
            : { entityId: other, sentences: 1, at: { start, end } },
        );
      }
    }
  }
  return new Map(
    [...shared].map(([id, others]) => [
      id,
      [...others.values()]
        .filter((companion) => companion.sentences > 1 || named.get(id) === 1)
        .sort((a, b) => b.sentences - a.sentences),
    ]),
  );
}
