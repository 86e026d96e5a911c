import type { Entity, EntityId } from '../entities/types.ts';
import { type Event, lastBefore, type ResolvedSource, unknownSource } from './narration.ts';

/** Half as many paragraphs as "the report" looks back for its name. */
const farthestBlocks = 3;

/** And how many names or sources: a page that is one paragraph costs no more than its length. */
const mostEvents = 60;

/** What was said so far, for sources that point back at one: "they", "it", "the report". */
export interface SourceMemory {
  readonly add: (event: Event) => void;
  readonly resolveUnnamed: (start: number, block: number) => ResolvedSource | null;
  readonly resolveNeutral: (pronoun: string, start: number, block: number) => ResolvedSource;
  readonly resolveSameDocument: (noun: string, start: number, block: number) => ResolvedSource | null;
}

/** @param events Names in the narration, in text order. */
export function createMemory(events: readonly Event[], byId: ReadonlyMap<EntityId, Entity>): SourceMemory {
  const spoken: Event[] = [];

  return { add: (event) => spoken.push(event), resolveUnnamed, resolveNeutral, resolveSameDocument };

  /** Two officials said the pier was safe. They said ...: unnamed people who spoke last, in the same paragraph. */
  function resolveUnnamed(start: number, block: number): ResolvedSource | null {
    const last = spoken.at(-1);
    if (!last || last.block !== block || last.start >= start || last.source.sourceKind !== 'anonymous') return null;
    const name = events[lastBefore(events, start)];
    const isNamedSince =
      name !== undefined && name.start > last.start && name.block === block && name.source.sourceKind === 'person';
    return isNamedSince ? null : last.source;
  }

  /** "They" and "it" are the last source of that sort, in this paragraph or the one before. */
  function resolveNeutral(pronoun: string, start: number, block: number): ResolvedSource {
    for (let i = spoken.length - 1; i >= 0 && i >= spoken.length - mostEvents; i--) {
      const event = spoken[i];
      if (!event || event.block < block - 1) break;
      if (event.start >= start) continue;
      const { sourceKind } = event.source;
      if (sourceKind === 'organisation' || (pronoun === 'it' ? sourceKind === 'document' : sourceKind === 'anonymous'))
        return event.source;
      if (sourceKind === 'person') break;
    }
    return (pronoun === 'it' && resolveNamedBody(start, block)) || unknownSource;
  }

  /** The Harbour Board met on Monday. It said ...: the one body that the sentence before names. */
  function resolveNamedBody(start: number, block: number): ResolvedSource | null {
    const at = lastBefore(events, start);
    const last = events[at];
    if (!last || last.block !== block || last.source.sourceKind !== 'organisation') return null;
    const others = events
      .slice(Math.max(0, at - mostEvents), at)
      .filter((event) => event.sentence === last.sentence && event.source.entityId !== last.source.entityId);
    return others.length === 0 && byId.get(last.source.entityId ?? '')?.kind === 'group' ? last.source : null;
  }

  /** "The report" again: the last document of that noun. */
  function resolveSameDocument(noun: string, start: number, block: number): ResolvedSource | null {
    for (let i = spoken.length - 1; i >= 0 && i >= spoken.length - mostEvents; i--) {
      const event = spoken[i];
      if (!event || event.block < block - 2 * farthestBlocks) break;
      if (
        event.start < start &&
        event.source.sourceKind === 'document' &&
        event.source.name?.toLowerCase().includes(noun)
      )
        return event.source;
    }
    return null;
  }
}
