import type { EntityKind } from './types.ts';

/** How much speaks for each kind; 1 is about one good hint. Negative: against it. */
export interface Evidence {
  person: number;
  group: number;
  place: number;
}

export const noEvidence = (): Evidence => ({ person: 0, group: 0, place: 0 });

/**
 * Adds up over the article what speaks for each kind of a surface, so that one clear sentence decides the unclear ones:
 * a surname on its own is a person once the full name has been read.
 */
export class DocumentVote {
  readonly #sums = new Map<string, Evidence>();

  add(key: string, evidence: Evidence): void {
    const sum = this.#sums.get(key) ?? noEvidence();
    // A name that is repeated a hundred times must not grow beyond all thresholds.
    for (const kind of ['person', 'group', 'place'] as const)
      sum[kind] = Math.max(-6, Math.min(12, sum[kind] + evidence[kind]));
    this.#sums.set(key, sum);
  }

  find(key: string): Evidence {
    return this.#sums.get(key) ?? noEvidence();
  }
}

/** The kind with most evidence, and by how much it leads. */
export function resolveKind(evidence: Evidence): { kind: EntityKind; sum: number; lead: number } {
  const ranked = (['person', 'group', 'place'] as const)
    .map((kind) => ({ kind, sum: evidence[kind] }))
    .sort((a, b) => b.sum - a.sum);
  const best = ranked[0] ?? { kind: 'group' as const, sum: 0 };
  return { ...best, lead: best.sum - (ranked[1]?.sum ?? 0) };
}
