import type { Entity, EntityId, Mention } from '../entities/types.ts';
import { partitionPoint } from '../text/partition-point.ts';
import type { SourceKind } from './types.ts';
import type { Unit } from './units.ts';

export interface ResolvedSource {
  readonly sourceKind: SourceKind;
  readonly entityId: EntityId | null;
  readonly name: string | null;
}

export const unknownSource: ResolvedSource = { sourceKind: 'unknown', entityId: null, name: null };

/** A place in the narration where a person, body or document is spoken of. */
export interface Event {
  readonly start: number;
  readonly sentence: number;
  readonly block: number;
  readonly source: ResolvedSource;
}

export const toSource = (entity: Entity): ResolvedSource => ({
  sourceKind: entity.kind === 'person' ? 'person' : 'organisation',
  entityId: entity.id,
  name: entity.name,
});

/** Index of the last event that starts before `start`; -1 when there is none. */
export function lastBefore(events: readonly Event[], start: number): number {
  return partitionPoint(events, (event) => event.start < start) - 1;
}

export function mentionsBetween(sorted: readonly Mention[], start: number, end: number): Mention[] {
  const found: Mention[] = [];
  for (let i = partitionPoint(sorted, (mention) => mention.start < start); i < sorted.length; i++) {
    const mention = sorted[i];
    if (!mention || mention.start >= end) break;
    if (mention.end <= end + 2) found.push(mention);
  }
  return found;
}

/** Persons, groups and places as the narration names them, outside quotations, in text order. */
export function readEvents(
  blocks: readonly (readonly Unit[])[],
  sorted: readonly Mention[],
  byId: ReadonlyMap<EntityId, Entity>,
): Event[] {
  const events: Event[] = [];
  let next = 0;
  blocks.forEach((units, block) => {
    for (const unit of units) {
      while (next < sorted.length && (sorted[next]?.start ?? 0) < unit.start) next++;
      const mention = sorted[next];
      const entity = mention && byId.get(mention.entityId);
      if (!mention || !entity || unit.quoted || mention.start >= unit.end) continue;
      events.push({
        start: mention.start,
        sentence: unit.sentence,
        block,
        source: toSource(entity),
      });
      next++;
    }
  });
  return events;
}
