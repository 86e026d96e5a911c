import { functionWords } from './cue-words.ts';
import { isNounFor, momentNouns } from './introduction-nouns.ts';
import { gapAfter, isCapital, isCommon, isPause, isPossessive, type Line, type Unit } from './introduction-units.ts';
import { isClosed, isFiniteVerb, isReport, prepositions, relatives, timeWords } from './introduction-words.ts';
import type { EntityKind, IntroductionRule } from './types.ts';

/** Longer phrases are cut at their relative clause, or dropped when they have none. */
const mostUnits = 32;

/** Units of a line, `to` excluded. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** What a rule found in a line. */
export interface Found extends Phrase {
  readonly rule: IntroductionRule;
}

/**
 * The unit behind a phrase that begins at a unit: up to the comma, dash or bracket that ends it; what it puts in brackets or
 * quotation marks belongs to it, and so does the comma in "from Duluth, Minnesota, who".
 */
export function findPhraseEnd(line: Line, from: number): number {
  const { units } = line;
  let depth = 0;
  let k = from + 1;
  for (; k < units.length && k - from < 80; k++) {
    const gap = (units[k] as Unit).gap;
    if (depth === 0 && isPause(gap) && !/^\s[([“"]$/.test(gap) && !/^[)\]”"]/.test(gap) && !isInPlace(line, k)) break;
    for (const char of gap) {
      if (/[([“]/.test(char)) depth++;
      else if (/[)\]”]/.test(char)) depth--;
      else if (char === '"') depth += depth > 0 ? -1 : 1;
      if (depth < 0) return k;
    }
    if (depth === 0 && /[,;:—]/.test(gap) && !isInPlace(line, k)) break;
  }
  // A bracket that nothing closes is no part of the phrase.
  if (depth > 0) {
    for (let back = from + 1; back < k; back++) if (/[([“"]/.test(units[back]?.gap ?? '')) return back;
  }
  return k;
}

/** Whether the comma before a unit is that of "Duluth, Minnesota". */
function isInPlace({ units }: Line, k: number): boolean {
  const [town, state] = [units[k - 1], units[k]];
  if (state?.gap !== ', ' || town?.mention?.kind !== 'place' || state.mention?.kind !== 'place') return false;
  const behind = units[k + 1]?.gap ?? '.';
  return /^[,.;)]/.test(behind) && units[k + 2]?.mention?.kind !== 'place';
}

/** The offset behind a phrase's last word, with the bracket or quotation mark that it opened. */
export function toEnd(line: Line, { from, to }: Phrase): number {
  const last = line.units[to - 1] as Unit;
  const gap = gapAfter(line, to - 1);
  const words = line.text.slice(line.units[from]?.start ?? last.start, last.end);
  const closing = /^[)”"]/.exec(gap)?.[0];
  const opening = closing === ')' ? '(' : closing === '”' ? '“' : '"';
  return closing !== undefined && words.includes(opening) ? last.end + 1 : last.end;
}

/** Whether a phrase is followed by a pause or the end of the sentence. */
export const isPauseAfter = (line: Line, i: number): boolean => {
  const gap = gapAfter(line, i);
  return i + 1 >= line.units.length || isPause(gap) || /^[.?!]/.test(gap.trim());
};

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
    const isNoun = isCommon(unit) && isNounFor(kind, unit.lower);
    if (stop > from && isPause(unit.gap) && !/^[)\]”"]?\s?[“"]?$/.test(unit.gap)) break;
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

  if (first.lower === 'one') return units[open]?.lower === 'of' ? phrase : null;
  const { stop, noun } = readNounGroup(line, open, end, kind);
  const isOwned = units.slice(from + 1, stop).some((unit) => isPossessive(unit.gap));
  const head = units[stop - 1];
  if (!head || stop <= open) return null;
  // "the president flew home"; not "a tea seller reached by telephone", "the force it has fought since May".
  if (stop < end && isFiniteVerb(units[stop]) && units[stop + 1]?.lower !== 'by') return null;
  // "Delia Marsh, Norway's envoy Peter Pike and others", "Russia, the United States and Iran": others in a list.
  if (!isCommon(head) && (head.mention?.kind === kind || noun < 0)) return null;
  if (noun >= 0 && momentNouns.has(head.lower) && !isNounFor(kind, head.lower)) return null;

  if (isA) {
    const words = units.slice(open, stop);
    if (words.slice(0, 3).some((unit) => momentNouns.has(unit.lower)) && noun < 0) return null;
    if (noun >= 0) return phrase;
    if (isStrict || kind === 'place') return null;
    const other =
      kind === 'person' ? isNounFor('place', head.lower) : words.some((unit) => isNounFor('person', unit.lower));
    return other || momentNouns.has(head.lower) ? null : phrase;
  }
  if (isThe && noun < 0 && kind === 'person' && isApposed(line, phrase, stop)) return phrase;
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
  return stop >= end || /^(?:of|for|at|to|in|on|with|and|from)$/.test(behind?.lower ?? '') ? phrase : null;
}

/** "Marsh, the Durham seamer, had": commas on both sides, one thing, and no list that goes on. */
function isApposed(line: Line, { from, to }: Phrase, stop: number): boolean {
  const { units } = line;
  const [head, next] = [units[stop - 1], units[to]];
  if (
    !head ||
    head.mention ||
    isCapital(head) ||
    momentNouns.has(head.lower) ||
    isNounFor('group', head.lower) ||
    isNounFor('place', head.lower)
  )
    return false;
  if (units.slice(from, to).some((unit) => /^(?:and|or)$/.test(unit.lower) || unit.mention?.kind === 'person'))
    return false;
  return isPauseAfter(line, to - 1) && next !== undefined && !next.mention && !/^(?:and|or|the|a|an)$/.test(next.lower);
}

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
  unit !== undefined && !unit.mention && /^(?:[1-9]\d?|1[01]\d)$/.test(unit.text);

/** "of Mill Lane, Saltaire": the comma parts of an address behind its first. */
export function extendAddress(line: Line, to: number): number {
  let end = to;
  while (end - to < 3) {
    const unit = line.units[end];
    if (unit?.gap !== ', ' || !isCapital(unit)) break;
    const next = findPhraseEnd(line, end);
    const isName = line.units
      .slice(end, next)
      .every(
        (each) =>
          each.mention?.kind === 'place' || (!each.mention && (isCapital(each) || /^(?:in|near)$/.test(each.lower))),
      );
    if (!isName || next - end > 4) break;
    end = next;
  }
  return end;
}

/** "law, politics and history at Leeds": a list in a description that goes on behind its first comma. */
export function extendList(line: Line, to: number, kind: EntityKind): number {
  const { units } = line;
  if (units[to]?.gap !== ', ') return to;
  let end = to;
  for (let parts = 0; parts < 4 && units[end]?.gap === ', '; parts++) {
    const next = findPhraseEnd(line, end);
    const part = units.slice(end, next);
    if (
      part.length > 8 ||
      part.some(
        (unit) =>
          unit.mention?.kind === kind || isFiniteVerb(unit) || relatives.has(unit.lower) || timeWords.has(unit.lower),
      )
    )
      return to;
    const and = part.findIndex((unit) => unit.lower === 'and');
    if (and >= 0)
      return and > 0 && and < 4 && isPauseAfter(line, next - 1) ? next : and === 0 && part.length < 5 ? next : to;
    if (
      part.length > 3 ||
      part.some((unit) => /^(?:a|an|the|who|which|his|her|its|their)$/.test(unit.lower) || prepositions.has(unit.lower))
    )
      return to;
    end = next;
  }
  return to;
}
