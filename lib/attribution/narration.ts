import type { Entity, EntityId, Mention } from '../entities/types.ts';
import type { AnnotatedText } from '../text/types.ts';
import { femaleWords, maleWords, personPronouns } from './source-words.ts';
import type { SourceKind } from './types.ts';
import type { Unit } from './units.ts';

export interface ResolvedSource {
  readonly sourceKind: SourceKind;
  readonly entityId: EntityId | null;
  readonly name: string | null;
}

export const unknownSource: ResolvedSource = { sourceKind: 'unknown', entityId: null, name: null };

export type Gender = 'female' | 'male';

/** A place in the narration where a person, body or document is spoken of. */
export interface Event {
  readonly start: number;
  readonly sentence: number;
  readonly block: number;
  readonly source: ResolvedSource;
  readonly isSource: boolean;
  /** Set where "she" or "he" stands for whoever was meant before. */
  readonly pronoun: Gender | null;
  /** "Okafor's lawyer" speaks of the lawyer. */
  readonly isPossessive: boolean;
}

export const toSource = (entity: Entity): ResolvedSource => ({
  sourceKind: entity.kind === 'person' ? 'person' : 'organisation',
  entityId: entity.id,
  name: entity.name,
});

/** Index of the last event that starts before `start`; -1 when there is none. */
export function lastBefore(events: readonly Event[], start: number): number {
  let low = 0;
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((events[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

export function mentionsBetween(sorted: readonly Mention[], start: number, end: number): Mention[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: Mention[] = [];
  for (let i = low; i < sorted.length; i++) {
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
      const pronoun = /^(?:he|she)$/.test(unit.lower) ? (personPronouns.get(unit.lower) ?? null) : null;
      if (pronoun)
        events.push({
          start: unit.start,
          sentence: unit.sentence,
          block,
          source: unknownSource,
          isSource: false,
          pronoun,
          isPossessive: false,
        });
      const mention = sorted[next];
      const entity = mention && byId.get(mention.entityId);
      if (!mention || !entity || unit.quoted || mention.start >= unit.end) continue;
      const isPossessive = /['’]s?$/.test(unit.text) && unit.end >= mention.end;
      events.push({
        start: mention.start,
        sentence: unit.sentence,
        block,
        source: toSource(entity),
        isSource: false,
        pronoun: null,
        isPossessive,
      });
      next++;
    }
  });
  return events;
}

/**
 * What titles, introductions and given names say of how a person is called further on. It only ever rules a person out
 * for "she" or "he"; where nothing is known, either may be meant.
 */
export function readGenders(
  annotated: AnnotatedText,
  sorted: readonly Mention[],
  entities: readonly Entity[],
): Map<EntityId, Gender> {
  const genders = new Map<EntityId, Gender>();
  const set = (id: EntityId, words: readonly string[]): void => {
    if (genders.has(id)) return;
    if (words.some((word) => femaleWords.has(word))) genders.set(id, 'female');
    else if (words.some((word) => maleWords.has(word))) genders.set(id, 'male');
  };
  for (const mention of sorted) {
    if (mention.kind !== 'person') continue;
    const before = annotated.text.slice(Math.max(0, mention.start - 12), mention.start);
    set(
      mention.entityId,
      /(\p{L}+)\.?\s$/u
        .exec(before)
        ?.slice(1)
        .map((word) => word.toLowerCase()) ?? [],
    );
  }
  for (const entity of entities) {
    if (entity.kind !== 'person') continue;
    for (const introduction of entity.introductions)
      set(entity.id, introduction.text.toLowerCase().split(/[^\p{L}]+/u));
  }
  let next = 0;
  for (const sentence of annotated.sentences) {
    for (const token of sentence.tokens) {
      while (next < sorted.length && (sorted[next]?.start ?? 0) < token.start) next++;
      const mention = sorted[next];
      if (!mention || mention.start !== token.start || mention.kind !== 'person' || genders.has(mention.entityId))
        continue;
      if (mention.end - mention.start <= token.text.length) continue;
      if (token.tags.has('FemaleName') && !token.tags.has('MaleName')) genders.set(mention.entityId, 'female');
      else if (token.tags.has('MaleName') && !token.tags.has('FemaleName')) genders.set(mention.entityId, 'male');
    }
  }
  return genders;
}
