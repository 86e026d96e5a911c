import { isNounFor, singular } from '../entities/introduction-nouns.ts';
import type { Entity, Mention, Reference } from '../entities/types.ts';
import type { AnnotatedText } from '../text/types.ts';
import { mentionsBetween, type ResolvedSource, readEvents, toSource, unknownSource } from './narration.ts';
import { buildInitials, buildPresentations, buildReferences } from './presentations.ts';
import { createMemory } from './remember-sources.ts';
import { endsHead, hasBody, isUnfoundName, readSourcePhrase, resolveJoined, type SourcePhrase } from './source-head.ts';
import { bodies, documents, personPronouns, speakersForBodies, unnamedPeople } from './source-words.ts';
import type { SourceKind } from './types.ts';
import type { Range, Unit } from './units.ts';
import { determiners, prepositions } from './word-classes.ts';

/** Says who a source is. `cueStart`: where its cue begins, -1 when it has none. */
export type SourceResolver = (block: number, range: Range, cueStart?: number) => ResolvedSource;

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
): SourceResolver {
  const { text } = annotated;
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const sorted = [...mentions].sort((a, b) => a.start - b.start);
  const resolveReference = buildReferences(references, byId);
  const resolvePresented = buildPresentations(entities);
  const resolveInitials = buildInitials(entities);
  const memory = createMemory(readEvents(blocks, sorted, byId), byId);

  return (block, range, cueStart = -1) => {
    const units = blocks[block] ?? [];
    const first = units[range.from];
    if (!first) return unknownSource;
    const source = resolve(units, range, block, cueStart);
    memory.add({ start: first.start, sentence: first.sentence, block, source });
    return source;
  };

  function resolve(units: readonly Unit[], range: Range, block: number, cueStart: number): ResolvedSource {
    const first = units[range.from];
    if (!first) return unknownSource;
    if (range.to - range.from === 1) {
      const pronoun = first.lower;
      if (personPronouns.has(pronoun))
        return resolveReference(first, 'pronoun') ?? memory.resolveUnnamed(first.start, block) ?? unknownSource;
      if (/^(?:they|it)$/.test(pronoun))
        return (
          (pronoun === 'they' ? memory.resolveUnnamed(first.start, block) : null) ??
          resolveReference(first, 'pronoun') ??
          memory.resolveNeutral(pronoun, first.start, block)
        );
      if (/^(?:i|we|you|who|which|that)$/.test(pronoun)) return unknownSource;
    }
    // Killing 31 people, the coast guard said: what stands before the noun phrase and its comma names nobody.
    if (first.tags.has('Gerund')) {
      for (let i = range.from + 1; i < range.to; i++)
        if (/,/.test(units[i]?.gap ?? '')) return resolve(units, { from: i, to: range.to }, block, cueStart);
    }
    const end = units[range.to - 1]?.end ?? first.end;
    const phrase = readSourcePhrase(text, units, range, mentionsBetween(sorted, first.start, end));
    if (!phrase) return unknownSource;
    return (
      resolveNamed(phrase, cueStart) ??
      resolveReference(first, 'description') ??
      resolveWritten(phrase, block) ??
      resolveBody(phrase) ??
      resolveUnnamed(phrase)
    );
  }

  function toNamed(mention: Mention | Entity | null | undefined, sourceKind: SourceKind, name: string): ResolvedSource {
    const entityId = mention ? ('entityId' in mention ? mention.entityId : mention.id) : null;
    return { sourceKind, entityId, name: (entityId && byId.get(entityId)?.name) ?? name };
  }

  /** Ruth Okafor / Its director, Ruth Okafor, / Harbour Board officials' own name for themselves: a name is the source. */
  function resolveNamed(phrase: SourcePhrase, cueStart: number): ResolvedSource | null {
    const { inHead, inside, headEnd, first } = phrase;
    const name = nameOf(phrase);
    const people = inHead.filter((mention) => mention.kind === 'person' && endsHead(phrase, mention));
    const person = resolveJoined(text, people);
    if (person) return toNamed(person, 'person', name);
    const entitled = findNameOfRole(phrase);
    if (entitled) return toNamed(entitled, 'person', name);
    const isBody = documents.has(phrase.noun) || isBodyNoun(phrase.noun);
    const appositive =
      inside.find(({ kind, start }) => kind === 'person' && /[,:]\s$/.test(text.slice(start - 2, start))) ??
      findNameBehind(phrase, cueStart);
    // According to the report, Hale was asleep: no person is a report.
    if (appositive?.kind === 'person' && !isBody) return toNamed(appositive, 'person', name);
    const presented = resolvePresented(phrase.units, phrase.head, headEnd);
    if (presented && presented.kind !== 'place' && !speakersForBodies.has(phrase.noun)) return toSource(presented);
    const groups = inHead.filter((mention) => mention.kind === 'group' && mention.end >= headEnd - 2);
    if (groups.length > 0) {
      const all = inHead.filter((mention) => mention.kind === 'group');
      const group = resolveJoined(text, all) ?? groups[0];
      return toNamed(group, group && isDocumentName(group) ? 'document' : 'organisation', name);
    }
    if (appositive?.kind === 'group' && isBody) return toNamed(appositive, 'organisation', name);
    const place = inHead.find((mention) => mention.kind === 'place' && mention.end >= headEnd - 2);
    if (place) return toNamed(place, 'organisation', name);
    const initialled = phrase.range.to - phrase.range.from === 1 ? resolveInitials(first.text) : null;
    return initialled && toSource(initialled);
  }

  /**
   * Its chairman, Ruth Okafor, said: the name between the source's words and the cue. Behind the cue it must end its
   * clause: said his lawyer, Ruth Okafor. But: according to his lawyer, Hale was asleep.
   */
  function findNameBehind(phrase: SourcePhrase, cueStart: number): Mention | null {
    const { units, range } = phrase;
    const next = units[range.to];
    if (!next || next.quoted || !/^[,:]?\s*,\s*$/.test(next.gap) || phrase.inHead.length > 0) return null;
    const mention = mentionsBetween(sorted, next.start - 1, next.end + 30).find(
      ({ start }) => start >= next.start && start < next.end + 12,
    );
    if (!mention || mention.kind === 'place') return null;
    const isBeforeCue = cueStart >= mention.end;
    const isLast = cueStart < phrase.first.start && /^(?:[,.!?”"]|$)/.test(text.slice(mention.end, mention.end + 1));
    return isBeforeCue || (isLast && isEnd(units, range.to, mention.end)) ? mention : null;
  }

  function resolveWritten(phrase: SourcePhrase, block: number): ResolvedSource | null {
    const { noun, first } = phrase;
    if (!documents.has(noun)) return null;
    const maker = resolveBodyInside(phrase) ?? phrase.inside.find((mention) => mention.kind === 'person') ?? null;
    if (maker) return { ...toNamed(maker, 'document', ''), name: nameOf(phrase) };
    return (
      (/^(?:the|this|that)$/.test(first.lower) && memory.resolveSameDocument(noun, first.start, block)) || {
        sourceKind: 'document',
        entityId: null,
        name: nameOf(phrase),
      }
    );
  }

  /** A spokesman for the board / the board's own words by a noun for it. */
  function resolveBody(phrase: SourcePhrase): ResolvedSource | null {
    const { noun, first, units, head } = phrase;
    const name = nameOf(phrase);
    const isPress = noun === 'secretary' && units[head.to - 2]?.lower === 'press';
    if (speakersForBodies.has(noun) || isPress) {
      const body = resolveBodyInside(phrase) ?? phrase.inside.find((mention) => mention.kind === 'place');
      const isOfPerson = !body && phrase.inside.some((mention) => mention.kind === 'person');
      return toNamed(body, isOfPerson ? 'anonymous' : 'organisation', name);
    }
    if (!isBodyNoun(noun)) return null;
    const isPlural = singular(noun) !== noun && !bodies.has(noun);
    const isIndefinite = /^(?:a|an|another|any|one|some)$/.test(first.lower) && phrase.inside.length === 0;
    if (isPlural || isIndefinite) return toNamed(null, 'anonymous', name);
    const group = phrase.inside.find((mention) => mention.kind === 'group' && mention.end === phrase.headEnd);
    return toNamed(group, 'organisation', name);
  }

  /** The body that a phrase names or points at: "the board's report", "its spokeswoman", "a spokesman for the company". */
  function resolveBodyInside({ inside, units, range }: SourcePhrase): Mention | Entity | null {
    const group = inside.find((mention) => mention.kind === 'group');
    if (group) return group;
    for (let i = range.from; i < range.to; i++) {
      const unit = units[i];
      if (!unit) break;
      const source = resolveReference(unit, 'pronoun') ?? resolveReference(unit, 'description');
      const entity = source && byId.get(source.entityId ?? '');
      if (entity?.kind === 'group') return entity;
    }
    const presented = resolvePresented(units, range, units[range.to - 1]?.end ?? 0);
    return presented?.kind === 'group' ? presented : null;
  }

  function resolveUnnamed(phrase: SourcePhrase): ResolvedSource {
    const { noun, inHead } = phrase;
    const name = nameOf(phrase);
    if (isPeopleNoun(noun)) return toNamed(null, 'anonymous', name);
    // SITE intelligence, of which only the first word was found as a name.
    const named = inHead.find((mention) => mention.kind === 'group');
    if (named) return toNamed(named, 'organisation', name);
    if (isUnfoundName(phrase)) return toNamed(null, hasBody(phrase) ? 'organisation' : 'person', name);
    // The fracas showed that: things say nothing, and who means them is not clear.
    return isSomePeople(phrase.first.lower) ? toNamed(null, 'anonymous', name) : unknownSource;
  }

  function nameOf({ first, last }: SourcePhrase): string {
    return text.slice(first.start, last.end);
  }

  function isDocumentName(mention: Mention): boolean {
    return /(?:Report|Survey|Review|Act|Bill)$/.test(text.slice(mention.start, mention.end));
  }
}

const isPeopleNoun = (noun: string): boolean =>
  unnamedPeople.has(noun) ||
  isNounFor('person', noun) ||
  /(?:ee|er|ian|ist|or|-year-old)s?$|^(?:another|both|fewer|few|half|many|most|one|other|percent|third|two|three|four|five)$/.test(
    noun,
  );

/** Those familiar with the talks, three-quarters of them, 30 in the hall. */
const isSomePeople = (word: string): boolean =>
  /^(?:a|all|an|another|both|each|few|half|many|most|one|others|several|some|somebody|someone|those|two|three|four|five|six|seven|eight|nine|ten|\d.*)$/.test(
    word,
  ) || /(?:quarters|thirds)$/.test(word);

const isBodyNoun = (noun: string): boolean =>
  bodies.has(noun) || (isNounFor('group', noun) && !isNounFor('person', noun) && !unnamedPeople.has(noun));

/**
 * Chairman of the tree board Ruth Okafor said: a role of several words without an article is a title, and the name behind it
 * whose it is. Not: a lawyer for the defendant Tom Hale.
 */
function findNameOfRole({ units, range, head, noun, first, last, inside }: SourcePhrase): Mention | null {
  const name = inside.at(-1);
  if (name?.kind !== 'person' || name.end < last.end - 2 || name.start < (units[head.to]?.start ?? 0)) return null;
  if (!isPeopleNoun(noun) || singular(noun) !== noun || /^(?:an?|another|one|h(?:is|er)|its|their)$/.test(first.lower))
    return null;
  const of = units[head.to]?.lower ?? '';
  const thing = units.slice(head.to + 1, range.to).filter((unit) => unit.start < name.start);
  const ends = thing.at(-1);
  if (!/^(?:at|for|of)$/.test(of) || !ends || units[head.to]?.gap !== ' ') return null;
  return thing.every((unit) => !unit.quoted && /^\s$/.test(unit.gap) && !isPerson(unit.lower)) &&
    !prepositions.has(ends.lower) &&
    !determiners.has(ends.lower)
    ? name
    : null;
}

const isPerson = (noun: string): boolean => unnamedPeople.has(noun) || isNounFor('person', noun);

/** Whether nothing but a stop follows the name in its clause. */
function isEnd(units: readonly Unit[], from: number, end: number): boolean {
  let at = from;
  while (at < units.length && (units[at]?.start ?? 0) < end) at++;
  const next = units[at];
  return !next || next.quoted !== null || next.sentence !== units[from]?.sentence || next.gap.includes(',');
}
