import type { Entity, EntityId, Mention } from '../entities/types.ts';
import { mediaBeginnings, mediaDescriptions, mediaNames, mediaNouns } from './media-words.ts';
import { mentionsBetween } from './narration.ts';
import type { Draft } from './to-attribution.ts';
import type { Medium } from './types.ts';
import type { Unit } from './units.ts';
import { findUnit } from './units-at.ts';

/** How far from the cue, in words, an outlet may be named: "said on Friday, late at night, in an interview with CNN". */
const farthestWords = 16;

/** Words of the phrase that names an outlet: "the Russian state news agency TASS". */
const longestPhrase = 8;

/** What brings in an outlet that somebody spoke to. */
const openings =
  /^(?:(?:appearance|briefing|call|comments?|conversation|email|interview|remarks|statement) (?:for|on|to|with)|(?:speaking|spoke|talked|talking|writing) (?:for|in|on|to|with)|(?:broadcast|carried|cited|published|quoted|seen) (?:by|in|on))$/;

/** Whether a group is an outlet by its name, or by what the article calls it: "the broadcaster NHK". */
export function isOutlet(entity: Entity): boolean {
  if (entity.kind !== 'group') return false;
  return (
    [entity.name, ...entity.aliases].some((name) => mediaNames.has(name) || isOutletName(name.split(/\s+/))) ||
    entity.introductions.some(({ text }) =>
      text
        .toLowerCase()
        .split(/[^\p{L}-]+/u)
        .some((word) => mediaNouns.has(word)),
    )
  );
}

function isOutletName(words: readonly string[]): boolean {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return (
    mediaNames.has(first) ||
    (words.length > 1 && (mediaNouns.has(last.toLowerCase()) || mediaBeginnings.has(first.toLowerCase())))
  );
}

/**
 * Says to which outlet a source spoke: "told Reuters", "in an interview with the Herald", "speaking on CNN". Only what
 * is named or described as an outlet counts: who told the council spoke to no medium.
 */
export function createMediumReader(
  blocks: readonly (readonly Unit[])[],
  sorted: readonly Mention[],
  byId: ReadonlyMap<EntityId, Entity>,
): (draft: Draft) => Medium | null {
  const outlets = new Map<EntityId, boolean>();

  return ({ block, cue, source }) => {
    const units = blocks[block] ?? [];
    const at = cue ? findUnit(units, cue.start) : -1;
    const unit = units[at];
    if (!cue || !unit) return null;
    let behind = at;
    let isTold = false;
    for (; (units[behind]?.start ?? cue.end) < cue.end; behind++)
      isTold ||= /^(?:informed|tell|telling|tells|told)$/.test(units[behind]?.lower ?? '');
    const told = isTold ? readOutlet(units, behind, false) : null;
    return told ?? findOpening(units, Math.min(at, source?.from ?? at) - farthestWords, behind, unit.sentence);
  };

  function findOpening(units: readonly Unit[], from: number, behind: number, sentence: number): Medium | null {
    for (let i = Math.max(0, from); i < behind + farthestWords && i < units.length; i++) {
      const unit = units[i];
      const next = units[i + 1];
      if (!unit || !next || unit.sentence !== sentence || unit.quoted) continue;
      if (!openings.test(`${unit.lower} ${next.lower}`)) continue;
      // Whoever interviews somebody is an outlet, whatever its name.
      const found = readOutlet(units, i + 2, unit.lower === 'interview');
      if (found) return found;
    }
    return null;
  }

  /** The outlet that the noun phrase at `at` names. */
  function readOutlet(units: readonly Unit[], at: number, isSure: boolean): Medium | null {
    let end = at;
    for (; end < at + longestPhrase; end++) {
      const unit = units[end];
      if (!unit || unit.quoted || (end > at && /\S/.test(unit.gap))) break;
      if (/^(?:about|at|by|during|from|he|in|it|on|she|that|they|to|we|which|who)$/.test(unit.lower)) break;
    }
    const phrase = units.slice(at, end);
    const [first, last] = [phrase[0], phrase.at(-1)];
    if (!first || !last) return null;
    const mention = mentionsBetween(sorted, first.start, last.end)[0];
    const entity = byId.get(mention?.entityId ?? '');
    if (!mention || !entity || entity.kind === 'person') return null;
    const isCalled = phrase.some((unit) => {
      const isBeside = unit.end <= mention.start || unit === phrase.find(({ start }) => start >= mention.end);
      return isBeside && (mediaNouns.has(unit.lower) || mediaDescriptions.has(unit.lower));
    });
    const known = outlets.get(entity.id) ?? isOutlet(entity);
    outlets.set(entity.id, known);
    if (!isCalled && !known && !(isSure && entity.kind === 'group')) return null;
    return { start: mention.start, end: mention.end, name: entity.name, entityId: entity.id };
  }
}
