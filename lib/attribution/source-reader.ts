import type { Entity, Mention, Reference } from '../entities/types.ts';
import type { AnnotatedText } from '../text/types.ts';
import { readAnonymity } from './anonymity.ts';
import { readDocument } from './document-details.ts';
import { createMediumReader, isOutlet } from './medium.ts';
import { mentionsBetween, type ResolvedSource, unknownSource } from './narration.ts';
import { readNounPhrase } from './noun-phrase.ts';
import { createSourceResolver } from './resolve-source.ts';
import { readEntityRole, readRoleClass } from './role-class.ts';
import { readSourcePhrase } from './source-head.ts';
import type { SourceReading } from './source-reading.ts';
import type { Draft } from './to-attribution.ts';
import type { Anonymity, Attribution, Medium } from './types.ts';
import type { Range, Unit } from './units.ts';
import { findUnit } from './units-at.ts';

const nothing: SourceReading = {
  ...unknownSource,
  roleClass: null,
  medium: null,
  anonymity: null,
  document: null,
  cited: null,
};

/** It reads: “We are here too.” / “No way through,” reads the wall. What is read is written, whoever wrote it. */
function asRead(text: string, { cue }: Draft, source: ResolvedSource, words: string): ResolvedSource {
  if (!cue || !/^reads?$/.test(text.slice(cue.start, cue.end))) return source;
  if (source.sourceKind === 'person' || source.sourceKind === 'document') return source;
  return { sourceKind: 'document', entityId: null, name: /^(?:it|they)$/i.test(words) ? null : words };
}

/** How many words behind an outlet's cue it may cite somebody. */
const farthestWords = 40;

/** Reads the sources of an article; call it in text order, as the resolver inside it asks. */
export function createSourceReader(
  annotated: AnnotatedText,
  blocks: readonly (readonly Unit[])[],
  mentions: readonly Mention[],
  entities: readonly Entity[],
  references: readonly Reference[],
): (draft: Draft) => SourceReading {
  const { text } = annotated;
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const sorted = [...mentions].sort((a, b) => a.start - b.start);
  const resolve = createSourceResolver(annotated, blocks, mentions, entities, references);
  const findMedium = createMediumReader(blocks, sorted, byId);
  const roles = new Map(entities.map((entity) => [entity.id, readEntityRole(entity)]));
  /** What an unnamed source is, for the pronoun that takes it up again. */
  const unnamed = new Map<ResolvedSource, Anonymity>();

  return (draft) => {
    const units = blocks[draft.block] ?? [];
    const { source } = draft;
    if (!source) return { ...nothing, medium: findMedium(draft) };
    const words = text.slice(units[source.from]?.start, units[source.to - 1]?.end);
    const resolved = asRead(text, draft, resolve(draft.block, source, draft.cue?.start), words);
    const cited = findCited(units, draft, resolved);
    if (!cited) return read(units, source, resolved, findMedium(draft));
    const outlet = toOutlet(units, source, resolved);
    const [first, last] = [units[cited.from], units[cited.to - 1]];
    const span = first && last ? { start: first.start, end: last.end } : null;
    return { ...read(units, cited, resolve(draft.block, cited), outlet), cited: span };
  };

  function read(units: readonly Unit[], range: Range, resolved: ResolvedSource, medium: Medium | null): SourceReading {
    const { sourceKind, entityId } = resolved;
    const first = units[range.from];
    const last = units[range.to - 1];
    if (!first || !last || sourceKind === 'unknown') return { ...nothing, ...resolved, medium };
    const words = text.slice(first.start, last.end);
    const isAnonymous = sourceKind === 'anonymous';
    const anonymity = isAnonymous ? (unnamed.get(resolved) ?? readAnonymity(units, range)) : null;
    if (anonymity) unnamed.set(resolved, anonymity);
    const inside = mentionsBetween(sorted, first.start, last.end);
    const phrase =
      sourceKind === 'document' && resolved.name !== null ? readSourcePhrase(text, units, range, inside) : null;
    return {
      ...resolved,
      roleClass: sourceKind === 'document' ? null : readRole(words, resolved),
      medium: medium && medium.entityId === entityId && entityId !== null ? null : medium,
      anonymity,
      document: phrase && readDocument(units, range, phrase.head, entityId),
      cited: null,
    };
  }

  /** The article's introductions, else the words of the source itself: "engineer Tom Hale", "two officials". */
  function readRole(words: string, { entityId, name, sourceKind }: ResolvedSource): Attribution['roleClass'] {
    const entity = byId.get(entityId ?? '');
    const known = roles.get(entityId ?? '') ?? null;
    if (known && known !== 'other') return known;
    // What is in the name itself is no role: "Baker said", "the Sierra Club said".
    const said = entity ? dropName(words, entity) : words;
    const found = readRoleClass(said) ?? (sourceKind === 'anonymous' && name ? readRoleClass(name) : null);
    // "A spokeswoman for the board": what she is says nothing of the board.
    return found === 'other' && sourceKind === 'organisation' ? known : (found ?? known);
  }

  /** Reuters reported, citing two officials: the words are theirs. */
  function findCited(units: readonly Unit[], { cue, source }: Draft, { entityId }: ResolvedSource): Range | null {
    const entity = byId.get(entityId ?? '');
    if (!cue || !source || !entity || !isOutlet(entity)) return null;
    const at = findUnit(units, cue.end);
    const sentence = units[source.from]?.sentence;
    for (let i = source.to; i < Math.max(at, source.to) + farthestWords; i++) {
      const unit = units[i];
      if (!unit || unit.sentence !== sentence) break;
      if (unit.quoted || unit.lower !== 'citing') continue;
      const range = readNounPhrase(units, i + 1, units.length, false);
      if (range) return range;
    }
    return null;
  }

  function toOutlet(units: readonly Unit[], source: Range, { entityId, name }: ResolvedSource): Medium | null {
    const [first, last] = [units[source.from], units[source.to - 1]];
    return first && last && name !== null ? { start: first.start, end: last.end, name, entityId } : null;
  }
}

function dropName(words: string, { name, aliases }: Entity): string {
  const own = new Set([name, ...aliases].flatMap((each) => each.split(/[\s-]+/)));
  return words
    .split(/[\s-]+/)
    .filter((word) => !own.has(word.replace(/[.,;]?(?:['’]s)?$/, '')))
    .join(' ');
}
