import { functionWords } from './cue-words.ts';
import { findPhraseEnd, isPauseAfter, type Phrase } from './introduction-endings.ts';
import { isNounFor, isPlainNoun, momentNouns, timeNouns } from './introduction-nouns.ts';
import { isCapital, isCommon, isPause, isPossessive, type Line, type Unit } from './introduction-units.ts';
import { isClosed, isFiniteVerb, isReport, participles, prepositions, relatives } from './introduction-words.ts';
import { type EntityKind, entityKinds } from './types.ts';

/** Longer phrases are cut at their relative clause, or dropped when they have none. */
const mostUnits = 32;

/** The run of adjectives and nouns from a unit: where it stops, and its last noun for the kind (-1: none). */
export function readNounGroup(
  line: Line,
  from: number,
  limit: number,
  kind: EntityKind,
): { stop: number; noun: number } {
  let noun = -1;
  let stop = from;
  for (; stop < limit && stop - from < 10; stop++) {
    const unit = line.units[stop] as Unit;
    if (isPossessive(unit.gap)) noun = -1;
    const isNoun = isCommon(unit) && isNounFor(kind, unit.lower) && !unit.tags.has('Comparative');
    if (stop > from && isPause(unit.gap) && !/^[)\]”"]?\s?[“"]?$/.test(unit.gap)) break;
    // "France’s most quarrelsome union"
    if (/^(?:least|most)$/.test(unit.lower) && stop + 1 < limit) continue;
    if (stop > from && !isNoun && isClosed(unit)) {
      const next = line.units[stop + 1];
      // "the committee's ranking member"
      const isGerund = unit.tags.has('Gerund') && next !== undefined && isNounFor(kind, next.lower);
      if (isGerund) continue;
      // "the novelist and critic": one thing twice; "a small and old town".
      if (unit.lower !== 'and' || !next || stop + 1 >= limit || isClosed(next) || next.mention) break;
    }
    if (isNoun) noun = stop;
    else if (noun >= 0 && !unit.mention && isFiniteVerb(unit)) break;
  }
  return { stop, noun };
}

/**
 * The phrase from a unit, if it says what something of the kind is: "a former nurse", "the head of", "his deputy", "Norway's
 * envoy", "president of". `isStrict`: the noun must be known, as behind a verb ("Marsh is a mess").
 */
export function readDescription(line: Line, from: number, kind: EntityKind, isStrict = false): Phrase | null {
  const { units } = line;
  const first = units[from];
  if (!first) return null;
  const end = cutAtClause(line, from, findPhraseEnd(line, from), isStrict);
  if (end === null || end <= from) return null;
  const isA = /^(?:a|an)$/.test(first.lower);
  const isThe = /^(?:the|his|her|their|its|my|our|another|both|one|two)$/.test(first.lower);
  if (isStrict && /^(?:my|our)$/.test(first.lower)) return null;
  const open = isA || isThe ? from + 1 : from;
  if (open >= end) return null;
  const phrase = { from, to: end };

  // "sightings of Marsh, one of them on a pier"
  if (first.lower === 'one')
    return units[open]?.lower === 'of' && !/^(?:them|these|us|which|whom)$/.test(units[open + 1]?.lower ?? '')
      ? phrase
      : null;
  const { stop, noun } = readNounGroup(line, open, end, kind);
  const isOwned = units.slice(from + 1, stop).some((unit) => isPossessive(unit.gap));
  const head = units[stop - 1];
  if (!head || stop <= open) return null;
  // "the president flew home"; not "a tea seller reached by telephone", "the force it has fought since May".
  if (stop < end && isFiniteVerb(units[stop]) && !(noun >= 0 && isReduced(units, stop))) return null;
  // "Delia Marsh, Norway's envoy Peter Pike and others", "Russia, the United States and Iran": others in a list.
  if (!isCommon(head) && (head.mention?.kind === kind || noun < 0)) return null;
  if (noun >= 0 && momentNouns.has(head.lower) && !isNounFor(kind, head.lower)) return null;

  if (isA) {
    const words = units.slice(open, stop);
    if (words.slice(0, 3).some((unit) => momentNouns.has(unit.lower)) && noun < 0) return null;
    if (noun >= 0) return phrase;
    if (isStrict || (kind === 'place' && !isPlainNoun(head))) return null;
    const other =
      kind === 'person'
        ? isNounFor('place', head.lower)
        : kind === 'place' && isNounFor('group', head.lower)
          ? true
          : words.some((unit) => isNounFor('person', unit.lower));
    return other || momentNouns.has(head.lower) ? null : phrase;
  }
  if (isThe && noun < 0 && !isStrict && isApposed(line, phrase, stop, kind)) return phrase;
  // "Tide, core of the alliance,"
  if (!isThe && !isOwned && noun < 0 && !isStrict && isBareRole(line, phrase, stop)) return phrase;
  if (noun < 0 || noun < stop - 2) return null;
  if (isThe || isOwned) return phrase;
  // "president of", "leaders of", "director general at", "Labour MP for".
  if (kind === 'place' && !/^(?:capital|home|birthplace|seat)$/.test(units[noun]?.lower ?? '')) return null;
  if (
    functionWords.has(first.lower) &&
    !isCapital(first) &&
    !/^(?:former|ex|senior|police|second|third|first|local)$/.test(first.lower)
  )
    return null;
  if (noun - from > 4 || /^(?:i|my|our|your)$/.test(first.lower)) return null;
  // "Basarnas, offered divers": what it did.
  if (units.slice(from, noun).some((unit) => unit.tags.has('PastTense') && isClosed(unit))) return null;
  const behind = units[stop];
  const goesOn =
    /^(?:of|for|at|to|in|on|with|and|from|that|who|which|whose|where)$/.test(behind?.lower ?? '') ||
    participles.has(behind?.lower ?? '');
  return stop >= end || goesOn ? phrase : null;
}

/** "the gang blamed for the fire", "a bank set up by farmers": a participle, not the verb of a sentence. */
const isReduced = (units: readonly Unit[], k: number): boolean => {
  const [verb, next] = [units[k], units[k + 1]];
  if (!verb || !next) return false;
  if (next.lower === 'by') return true;
  return /ed$/.test(verb.lower) && !isReport(verb) && prepositions.has(next.lower);
};

/** "core of the alliance", up to a pause: any one thing. */
function isBareRole(line: Line, { from, to }: Phrase, stop: number): boolean {
  const { units } = line;
  const head = units[stop - 1];
  const behind = units[stop]?.lower ?? '';
  const isBased = participles.has(behind) && prepositions.has(units[stop + 1]?.lower ?? '');
  if (!head || stop - from > 3 || !(behind === 'of' || isBased) || stop + 1 >= to) return false;
  const isOne =
    isPlainNoun(head) &&
    !/est$/.test(head.lower) &&
    (isBased || !/s$/.test(head.lower)) &&
    !functionWords.has(units[from]?.lower ?? '');
  return isOne && !units.slice(stop, to).some(isReport) && isPauseAfter(line, to - 1);
}

/** "Marsh, the Durham seamer, had": commas on both sides, one thing, and no list that goes on. */
function isApposed(line: Line, { from, to }: Phrase, stop: number, kind: EntityKind): boolean {
  const { units } = line;
  const [head, next] = [units[stop - 1], units[to]];
  if (
    !head ||
    head.mention ||
    isCapital(head) ||
    momentNouns.has(head.lower) ||
    timeNouns.has(head.lower) ||
    /^(?:name|one|other|others)$/.test(head.lower)
  )
    return false;
  // "the second from Cork": of something else.
  if (/^(?:first|second|third|fourth|fifth|last|next)$/.test(head.lower) && units[stop]?.lower !== 'of') return false;
  // "Tide, the largest drinker in town,"
  const others = entityKinds.filter((other) => other !== kind && !(kind === 'group' && other === 'person'));
  if (others.some((other) => isNounFor(other, head.lower))) return false;
  // "Ann Mott of Tide, the speaker,": she.
  const before = units[from - 2]?.lower === 'the' ? units[from - 3] : units[from - 2];
  const isHers = kind === 'group' && isNounFor('person', head.lower) && !isNounFor('group', head.lower);
  if (isHers && prepositions.has(before?.lower ?? '')) return false;
  if (units.slice(from, to).some((unit, k) => /^(?:and|or)$/.test(unit.lower) || isOtherName(units, from + k, kind)))
    return false;
  if (!isPauseAfter(line, to - 1)) return false;
  // "They walked to Harlow, the last stop before Latvia."
  if (kind === 'place' && next === undefined)
    return /^(?:before|between|in|of|on)$/.test(units[stop]?.lower ?? '') && units.slice(from, stop).some(isSingled);
  return (
    next !== undefined &&
    !next.mention &&
    !/^(?:and|or|the|a|an)$/.test(next.lower) &&
    !(kind === 'place' && /^(?:in|near)$/.test(next.lower))
  );
}

/** "the last stop", "the only ford", "the highest pass" */
const isSingled = ({ lower }: Unit): boolean => /^(?:first|last|next|only|second|third)$|^\p{L}{2,}est$/u.test(lower);

/** A name of the same kind, other than in "of Tide", "of the Tide", "Tide's". */
const isOtherName = (units: readonly Unit[], k: number, kind: EntityKind): boolean => {
  const before = units[k - 1]?.lower === 'the' ? units[k - 2] : units[k - 1];
  return (
    units[k]?.mention?.kind === kind && !prepositions.has(before?.lower ?? '') && !isPossessive(units[k + 1]?.gap ?? '')
  );
};

/** Where a description ends, without a clause that makes it too long; null: it is a clause of its own. */
function cutAtClause(line: Line, from: number, end: number, isSentence: boolean): number | null {
  const { units } = line;
  let cut = -1;
  for (let k = from; k < end && cut < 0; k++) {
    const unit = units[k] as Unit;
    if (k > from + 1 && !unit.mention && (relatives.has(unit.lower) || /^(?:he|i|it|she|they|we)$/.test(unit.lower))) {
      // "a copy of which was seen by the Courier": of a thing, not of the one named.
      if (/^wh(?:ich|om)$/.test(unit.lower) && units[k - 1]?.lower === 'of') return null;
      cut = k;
    } else if (isSentence && unit.lower === 'by' && units[k + 1]?.tags.has('Gerund')) cut = k;
    else if (isReport(unit)) return isSentence && k > from + 1 && units[k - 1]?.lower === 'and' ? k - 1 : null;
  }
  // "was a teacher before the war": in a sentence, what comes behind is of the day.
  const isLoose = cut > 0 && isSentence && !/^(?:who|which|that|whose|where|whom)$/.test(units[cut]?.lower ?? '');
  if (isLoose) return cut;
  if (end - from <= mostUnits) return end;
  return cut > 0 ? cut : null;
}

/** Behind "54,": what an age goes on to. */
export const isAge = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  !unit.mention &&
  /^(?:[1-9]\d?|1[01]\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/.test(unit.text);
