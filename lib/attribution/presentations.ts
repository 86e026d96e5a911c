import type { Entity, EntityId, Reference } from '../entities/types.ts';
import { type ResolvedSource, toSource } from './narration.ts';
import type { Range, Unit } from './units.ts';

/** Whom "she" or "the minister" at a word stands for, as far as it speaks. */
export function buildReferences(
  references: readonly Reference[],
  byId: ReadonlyMap<EntityId, Entity>,
): (at: Unit, kind: Reference['kind']) => ResolvedSource | null {
  const byStart = new Map(references.map((reference) => [reference.start, reference]));
  return (at, kind) => {
    const reference = byStart.get(at.start);
    const entity = reference?.kind === kind ? byId.get(reference.entityId) : undefined;
    return entity && entity.kind !== 'place' ? toSource(entity) : null;
  };
}

/** Rules by which a description stands before the name that it presents. */
const before: ReadonlySet<string> = new Set(['apposition-before', 'compound', 'title']);

/** Its eastern director, Ann Mott, said: whom a description presents, when all of it stands in the words looked at. */
export function buildPresentations(
  entities: readonly Entity[],
): (units: readonly Unit[], range: Range, end: number) => Entity | null {
  const byStart = new Map<number, { readonly end: number; readonly entity: Entity }>();
  for (const entity of entities) {
    for (const { start, end, rule } of entity.introductions) if (before.has(rule)) byStart.set(start, { end, entity });
  }
  return (units, range, end) => {
    for (let i = range.from; i < range.to; i++) {
      const found = byStart.get(units[i]?.start ?? -1);
      if (found && found.end >= end - 2 && found.end <= end + 2) return found.entity;
    }
    return null;
  };
}

/** FAS: the label of the one person with these initials, in an interview. */
export function buildInitials(entities: readonly Entity[]): (label: string) => Entity | null {
  const byInitials = new Map<string, Entity | null>();
  for (const entity of entities) {
    if (entity.kind !== 'person') continue;
    const words = entity.name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
    const initials = words.map((word) => word.charAt(0)).join('');
    byInitials.set(initials, byInitials.has(initials) ? null : entity);
  }
  return (label) => (/^\p{Lu}{2,4}$/u.test(label) ? (byInitials.get(label) ?? null) : null);
}
