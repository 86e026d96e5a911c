import type { Entity, Mention, Reference } from '../entities/types.ts';
import type { AnnotatedText } from '../text/types.ts';
import {
  type Event,
  lastBefore,
  mentionsBetween,
  type ResolvedSource,
  readEvents,
  toSource,
  unknownSource,
} from './narration.ts';
import { bodies, documents, personPronouns, speakersForBodies, unnamedPeople } from './source-words.ts';
import type { SourceKind } from './types.ts';
import type { Range, Unit } from './units.ts';
import { isCapitalised, prepositions } from './word-classes.ts';

/** Half as many paragraphs as "the report" looks back for its name. */
const farthestBlocks = 3;

/** And how many names: a page that is one paragraph costs no more than its length. */
const mostEvents = 60;

/**
 * Says who the sources of an article are. Call it in text order: what a pronoun or "the report" means depends on what
 * was said before. `blocks` holds the units of each block, quotations whole: names inside quotations do not speak.
 */
export function createSourceResolver(
  annotated: AnnotatedText,
  blocks: readonly (readonly Unit[])[],
  mentions: readonly Mention[],
  entities: readonly Entity[],
  references: readonly Reference[],
): (block: number, range: Range) => ResolvedSource {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const sorted = [...mentions].sort((a, b) => a.start - b.start);
  const pointing = new Map(references.map((reference) => [reference.start, reference]));
  const events = readEvents(blocks, sorted, byId);
  const spoken: Event[] = [];

  return (block, range) => {
    const units = blocks[block] ?? [];
    const first = units[range.from];
    const last = units[range.to - 1];
    if (!first || !last) return unknownSource;
    const source = resolve(units, range, block, first, last);
    spoken.push({
      start: first.start,
      sentence: first.sentence,
      block,
      source,
    });
    return source;
  };

  function resolve(units: readonly Unit[], range: Range, block: number, first: Unit, last: Unit): ResolvedSource {
    const isAlone = range.to - range.from === 1;
    if (isAlone) {
      if (personPronouns.has(first.lower)) return resolveReference(first, 'pronoun') ?? unknownSource;
      if (/^(?:they|it)$/.test(first.lower)) return resolveNeutral(first.lower, first.start, block);
      if (/^(?:i|we|you|who|which|that)$/.test(first.lower)) return unknownSource;
    }
    const name = annotated.text.slice(first.start, last.end);
    const inside = mentionsBetween(sorted, first.start, last.end);
    const head = readHead(units, range);
    const headEnd = units[head.to - 1]?.end ?? last.end;
    const noun = units[head.to - 1]?.lower ?? '';
    const inHead = inside.filter((mention) => mention.end <= headEnd + 2);
    const isOwner = (mention: Mention): boolean =>
      /^['’]/.test(annotated.text.slice(mention.end, mention.end + 1)) && mention.end + 2 < headEnd;
    const people = inHead.filter((mention) => mention.kind === 'person' && !isOwner(mention));
    const of = (mention: Mention | undefined, sourceKind: SourceKind): ResolvedSource => ({
      sourceKind,
      entityId: mention?.entityId ?? null,
      name: (mention && byId.get(mention.entityId)?.name) ?? name,
    });
    const person = people.at(-1);
    if (person) return of(person, 'person');
    const appositive = inside.find(
      (mention) => mention.kind === 'person' && annotated.text.slice(mention.start - 2, mention.start) === ', ',
    );
    if (appositive) return of(appositive, 'person');
    const group = inside.find((mention) => mention.kind === 'group');
    const endsInGroup = inHead.find((mention) => mention.kind === 'group' && mention.end >= headEnd - 2);
    if (endsInGroup) return of(endsInGroup, isDocumentName(endsInGroup) ? 'document' : 'organisation');
    if (documents.has(noun)) {
      if (group) return { ...of(group, 'document'), name };
      return (
        (/^(?:the|this|that)$/.test(first.lower) && resolveSameDocument(noun, first.start, block)) ||
        of(undefined, 'document')
      );
    }
    if (speakersForBodies.has(noun)) return group ? of(group, 'organisation') : of(undefined, 'organisation');
    const place = inHead.find((mention) => mention.kind === 'place' && mention.end >= headEnd - 2);
    if (place) return of(place, 'organisation');
    const described = resolveReference(first, 'description');
    if (described) return described;
    if (bodies.has(noun) && noun !== 'people' && !/^(?:police)$/.test(noun))
      return of(group?.end === headEnd ? group : undefined, 'organisation');
    if (unnamedPeople.has(noun) || /^(?:another|both|many|most|one|other)$/.test(noun))
      return of(undefined, 'anonymous');
    // SITE intelligence, of which only the first word was found as a name.
    const named = inHead.find((mention) => mention.kind === 'group' && !isOwner(mention));
    if (named) return of(named, 'organisation');
    // A name that was not found as one.
    const isCommonNoun =
      isAlone && !first.tags.has('ProperNoun') && !first.tags.has('Person') && first.lower.endsWith('s');
    if (
      head.to - head.from <= 5 &&
      !isCommonNoun &&
      isCapitalised(units[head.to - 1] ?? first) &&
      !/^(?:a|an)$/.test(first.lower)
    ) {
      return of(undefined, hasBody(units, head) ? 'organisation' : 'person');
    }
    return of(undefined, 'anonymous');
  }

  function isDocumentName(mention: Mention): boolean {
    return /(?:Report|Survey|Review|Act|Bill)$/.test(annotated.text.slice(mention.start, mention.end));
  }

  /** Whom "she" or "the minister" stands for. */
  function resolveReference(first: Unit, kind: Reference['kind']): ResolvedSource | null {
    const reference = pointing.get(first.start);
    const entity = reference?.kind === kind ? byId.get(reference.entityId) : undefined;
    return entity && entity.kind !== 'place' ? toSource(entity) : null;
  }

  /** "They" and "it" are the last source of that sort, in this paragraph or the one before. */
  function resolveNeutral(pronoun: string, start: number, block: number): ResolvedSource {
    for (let i = spoken.length - 1; i >= 0; i--) {
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
    for (let i = spoken.length - 1; i >= 0; i--) {
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

/** The noun phrase up to its first preposition, relative or comma: "a spokeswoman | for the harbour board". */
function readHead(units: readonly Unit[], range: Range): Range {
  for (let i = range.from + 1; i < range.to; i++) {
    const unit = units[i];
    if (!unit) break;
    const isInName = unit.lower === 'of' && isCapitalised(units[i - 1] ?? unit) && isCapitalised(units[i + 1] ?? unit);
    const ends =
      /[,(—–]/.test(unit.gap) ||
      /^(?:who|which|that|whose|familiar|close)$/.test(unit.lower) ||
      // A report published in May: the noun is before the participle.
      (unit.tags.has('PastTense') && !isCapitalised(unit) && units[i - 1]?.tags.has('Noun') === true) ||
      (prepositions.has(unit.lower) && !isInName);
    if (ends) return { from: range.from, to: i };
  }
  return range;
}

const hasBody = (units: readonly Unit[], head: Range): boolean =>
  units.slice(head.from, head.to).some((unit) => bodies.has(unit.lower));
