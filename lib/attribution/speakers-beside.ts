import type { Entity, Mention, Reference } from '../entities/types.ts';
import type { AnnotatedText } from '../text/types.ts';
import { mentionsBetween } from './narration.ts';
import { readEntityRole } from './role-class.ts';
import type { Attribution } from './types.ts';
import type { Unit } from './units.ts';
import { findUnit } from './units-at.ts';

/** Longest sentence, in words, that hands over to a quotation. */
const longestSentence = 40;

/**
 * ‘It never held’: Ruth Okafor on her bridge. The name behind a colon says whose words a headline quotes.
 *
 * Okafor shook her head. “It never held.” A whole sentence in quotation marks without a source belongs to the one person
 * whom the sentence just before it, in the same paragraph, begins with; when that names anybody else, to nobody.
 */
export function withSpeakersBeside(
  { text, blocks: spans }: AnnotatedText,
  blocks: readonly (readonly Unit[])[],
  attributions: readonly Attribution[],
  mentions: readonly Mention[],
  entities: readonly Entity[],
  references: readonly Reference[],
): Attribution[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const sorted = [...mentions].sort((a, b) => a.start - b.start);
  const pointing = new Map(references.map((reference) => [reference.start, reference.entityId]));
  let block = 0;

  return attributions.map((attribution) => {
    const [first] = attribution.content;
    const isOpen = attribution.manner === 'direct' && attribution.cue.length === 0 && attribution.source.length === 0;
    if (!first || !isOpen || attribution.entityId !== null || !/^\p{Lu}/u.test(text.slice(first.start)))
      return attribution;
    while (block + 1 < spans.length && (spans[block]?.end ?? 0) <= first.start) block++;
    const units = blocks[block] ?? [];
    const behind = findNameBehind(units, first.start);
    const speaker = behind ? byId.get(behind.entityId) : findSpeaker(units, first.start);
    if (!speaker) return attribution;
    const { id: entityId, name } = speaker;
    const source = behind ? [{ start: behind.start, end: behind.end }] : [];
    return { ...attribution, source, sourceKind: 'person', entityId, name, roleClass: readEntityRole(speaker) };
  });

  function findNameBehind(units: readonly Unit[], start: number): Mention | null {
    const next = units[findUnit(units, start) + 1];
    const mention =
      next && /^\s*:\s*$/.test(next.gap) ? mentionsBetween(sorted, next.start, next.start + 1)[0] : undefined;
    return mention?.kind === 'person' ? mention : null;
  }

  function findSpeaker(units: readonly Unit[], start: number): Entity | null {
    const at = findUnit(units, start);
    const last = units[at - 1];
    // Okafor called it “a haven”: what goes on from the sentence is a part of it.
    if (!last || last.quoted || !/[.!?]/.test(units[at]?.gap ?? '')) return null;
    let from = at - 1;
    while (
      from > 0 &&
      at - from <= longestSentence &&
      !units[from - 1]?.quoted &&
      units[from - 1]?.sentence === last.sentence
    )
      from--;
    const opening = units[from];
    if (!opening || at - from > longestSentence) return null;
    const people = mentionsBetween(sorted, opening.start, last.end).filter(({ kind }) => kind === 'person');
    const entityId = people[0]?.start === opening.start ? people[0].entityId : pointing.get(opening.start);
    const entity = byId.get(entityId ?? '');
    return entity?.kind === 'person' && people.every((mention) => mention.entityId === entityId) ? entity : null;
  }
}
