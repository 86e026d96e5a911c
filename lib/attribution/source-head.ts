import { isNounFor } from '../entities/introduction-nouns.ts';
import type { Mention } from '../entities/types.ts';
import { bodies } from './source-words.ts';
import type { Range, Unit } from './units.ts';
import { isCapitalised, prepositions } from './word-classes.ts';

/** A source's words with the noun that they hang on: "a spokeswoman | for the harbour board". */
export interface SourcePhrase {
  readonly units: readonly Unit[];
  readonly range: Range;
  /** The noun phrase up to its first preposition, relative or comma. */
  readonly head: Range;
  readonly first: Unit;
  readonly last: Unit;
  /** The last word of the head, in lower case. */
  readonly noun: string;
  readonly headEnd: number;
  /** Mentions in the phrase, in text order. */
  readonly inside: readonly Mention[];
  readonly inHead: readonly Mention[];
}

export function readSourcePhrase(
  text: string,
  units: readonly Unit[],
  range: Range,
  inside: readonly Mention[],
): SourcePhrase | null {
  const first = units[range.from];
  const last = units[range.to - 1];
  if (!first || !last) return null;
  const head = readHead(units, range, inside);
  const noun = units[head.to - 1] ?? last;
  const headEnd = noun.end;
  const isInHead = (mention: Mention): boolean =>
    mention.end <= headEnd + 2 && !isOwner(text, mention, headEnd) && mention.start < headEnd;
  return {
    units,
    range,
    head,
    first,
    last,
    noun: noun.lower,
    headEnd,
    inside,
    inHead: inside.filter(isInHead),
  };
}

/** Hale's lawyer, the board's report: the name only says whose. */
const isOwner = (text: string, mention: Mention, headEnd: number): boolean =>
  /^['’]/.test(text.slice(mention.end, mention.end + 1)) && mention.end + 2 < headEnd;

function readHead(units: readonly Unit[], range: Range, inside: readonly Mention[]): Range {
  let next = 0;
  for (let i = range.from + 1; i < range.to; i++) {
    const unit = units[i];
    if (!unit) break;
    // The Fund for Victims said: a preposition in a name ends nothing.
    while (next < inside.length && (inside[next]?.end ?? 0) <= unit.start) next++;
    const name = inside[next];
    if (name && name.start < unit.start) continue;
    const isInName = unit.lower === 'of' && isCapitalised(units[i - 1] ?? unit) && isCapitalised(units[i + 1] ?? unit);
    const ends =
      /[,(—–]/.test(unit.gap) ||
      /^(?:who|which|that|whose|familiar|close)$/.test(unit.lower) ||
      // Canh Okafor a welder from Leith said: some leave out the comma.
      (/^(?:an?|the)$/.test(unit.lower) && isCapitalised(units[i - 1] ?? unit) && i - range.from > 1) ||
      // A report published in May: the noun is before the participle.
      (unit.tags.has('PastTense') && !isCapitalised(unit) && units[i - 1]?.tags.has('Noun') === true) ||
      (prepositions.has(unit.lower) && !isInName);
    if (ends) return { from: range.from, to: i };
  }
  return range;
}

/** How many joined names are looked at: "Okafor, Hale, Lind and others". */
const mostJoined = 12;

/** Okafor and Hale said: of names that are joined the first, else the last: "Okafor ally Tom Hale". */
export function resolveJoined(text: string, names: readonly Mention[]): Mention | undefined {
  let at = names.length - 1;
  for (const limit = at - mostJoined; at > 0 && at > limit; at--) {
    const between = text.slice(names[at - 1]?.end ?? 0, names[at]?.start ?? 0);
    if (!/^(?:\s*,\s*|,?\s+(?:and|&)\s+(?:the\s+)?)$/.test(between)) break;
  }
  return names[at];
}

/** Whether what stands behind a name in the head still speaks of it: "Okafor herself", not "the Okafor campaign". */
export function endsHead(phrase: SourcePhrase, mention: Mention): boolean {
  const rest = phrase.units.slice(phrase.range.from, phrase.head.to).find((unit) => unit.start >= mention.end);
  if (!rest || isCapitalised(rest)) return true;
  return (
    /^(?:and|herself|himself|jr|kc|mp|qc|sr)$/.test(rest.lower) || prepositions.has(rest.lower) || /[,(]/.test(rest.gap)
  );
}

/** A name that was not found as one: "Marlow Freight said". A lone plural or noun for people is none: "Nurses said". */
export function isUnfoundName({ units, head, first }: SourcePhrase): boolean {
  const last = units[head.to - 1] ?? first;
  if (!isCapitalised(last) || /^(?:a|an)$/.test(first.lower) || head.to - head.from > 5) return false;
  if (head.to - head.from > 1) return !first.tags.has('Verb') || first.tags.has('Noun');
  if (first.tags.has('ProperNoun') || first.tags.has('Person')) return true;
  return !/s$/.test(first.lower) && !isNounFor('person', first.lower) && !isNounFor('group', first.lower);
}

export const hasBody = ({ units, head }: SourcePhrase): boolean =>
  units.slice(head.from, head.to).some((unit) => bodies.has(unit.lower));
