import { isOnCondition } from './anonymity.ts';
import { pronounContraction } from './find-cues.ts';
import { isNamed, type Range, type Unit } from './units.ts';
import {
  determiners,
  hasStop,
  isAdverb,
  isCapitalised,
  isFiniteVerb,
  messageNouns,
  nounPrepositions,
  prepositions,
  relatives,
  subjectPronouns,
  subordinators,
  timeWords,
} from './word-classes.ts';

type Subject =
  | {
      readonly kind: 'own';
      readonly source: Range;
      /** "who" behind the noun. */
      readonly relative?: Range;
      /** With a comma before it, so that the content ends with that clause. */
      readonly isAside?: boolean;
    }
  /** "and warned", "adding": the source is that of the cue or clause before. */
  | { readonly kind: 'shared' };

export const hasComma = (unit: Unit | undefined): boolean => /[,—–―(]/.test(unit?.gap ?? '');

/** The grammatical subject of the verb group that begins at `verb`, looked for no further left than `lo`. */
export function findSubject(units: readonly Unit[], verb: number, lo: number): Subject | null {
  let end = verb;
  // Okafor, however, said / Okafor also said: adverbs before the group are no part of the name.
  while (end > lo && !hasComma(units[verb])) {
    const unit = units[end - 1];
    if (!unit || (unit.quoted && !isNamed(unit))) return null;
    // A report last week said: the day is no part of the name either.
    const isTime =
      timeWords.has(unit.lower) &&
      !isCapitalised(units[end - 2] ?? unit) &&
      end - 1 > lo &&
      !prepositions.has(units[end - 2]?.lower ?? '') &&
      !determiners.has(units[end - 2]?.lower ?? '');
    // Okafor on Tuesday said / Okafor last week said
    const isDay =
      timeWords.has(unit.lower) && end - 2 > lo && /^(?:on|in|this|last|late|early)$/.test(units[end - 2]?.lower ?? '');
    if (isDay) end--;
    else if (!isTime && !isAdverb(unit) && !/^(?:however|meanwhile|though)$/.test(unit.lower)) break;
    end--;
  }
  const before = end > lo ? units[end - 1] : undefined;
  if (!before || (before.quoted && !isNamed(before))) return null;
  if (/^(?:and|but|or|then)$/.test(before.lower)) return { kind: 'shared' };
  const isPronoun = subjectPronouns.has(before.lower) || pronounContraction.test(before.text);
  if (isPronoun && !/^who/i.test(before.text)) return { kind: 'own', source: { from: end - 1, to: end } };
  if (before.lower === 'there') return null;
  if (relatives.has(before.lower) && before.lower !== 'that') return findAntecedent(units, end - 1, lo);
  const isOfNoun = isNounLike(units[end - 2]) || messageNouns.has(units[end - 2]?.lower ?? '');
  if (before.lower === 'that' && /[,—–]|^\s*$/.test(before.gap) && isOfNoun) return findAntecedent(units, end - 1, lo);
  const verbUnit = units[end];
  // Okafor, however, said
  const isInserted = end < verb && /^(?:however|meanwhile|though)$/.test(verbUnit?.lower ?? '');
  if ((!isInserted && hasComma(verbUnit)) || /[)\]]/.test(verbUnit?.gap ?? ''))
    return findBeforeAppositive(units, end, lo);
  if (!isInserted && hasStop(verbUnit)) return null;
  const source = walkBack(units, end, lo);
  return source && { kind: 'own', source };
}

const isNounLike = (unit: Unit | undefined): boolean =>
  unit !== undefined && !unit.quoted && (unit.tags.has('Noun') || isCapitalised(unit)) && !unit.tags.has('Pronoun');

/** Hale, who says the pier is doomed, lives beside it: the noun before the relative. */
function findAntecedent(units: readonly Unit[], relative: number, lo: number): Subject | null {
  if (relative <= lo) return null;
  const phrase = walkBack(units, relative, lo);
  if (!phrase) return null;
  const source = { from: startOfName(units, phrase), to: phrase.to };
  const who = { from: relative, to: relative + 1 };
  if (!hasComma(units[relative])) return { kind: 'own', source, relative: who };
  const described = hasComma(units[source.from]) ? findBeforeAppositive(units, relative, lo) : null;
  return { kind: 'own', source: described?.kind === 'own' ? described.source : source, relative: who, isAside: true };
}

/** The crew cheered for Ruth Okafor, who said: "who" is the name behind the preposition, not the crew. */
function startOfName(units: readonly Unit[], { from, to }: Range): number {
  let name = to - 1;
  while (name > from && isCapitalised(units[name - 1] as Unit) && /^\.?\s$/.test(units[name]?.gap ?? '')) name--;
  const isName =
    isCapitalised(units[name] as Unit) && /^(?:about|against|by|for|from|to|with)$/.test(units[name - 1]?.lower ?? '');
  return isName && name > from ? name : from;
}

/** How far left, in words, the noun of a chain of appositives may begin. */
const longestAppositives = 45;

/**
 * Ruth Okafor, 45, the chief engineer, said: goes left over what stands between commas to the noun it describes. What
 * is between the commas belongs to the source when it describes it (“the chief engineer”), not when it tells something
 * (“asked about the bolts”, “who sat on the board”).
 */
function findBeforeAppositive(units: readonly Unit[], end: number, lo: number): Subject | null {
  let segmentEnd = end;
  let last: Range | null = null;
  const limit = Math.max(lo, end - longestAppositives);
  for (let i = end - 1; i >= limit; i--) {
    const unit = units[i];
    if (!unit) return null;
    if (i > lo && !hasComma(unit) && !units[i - 1]?.quoted) continue;
    const segment: Range = { from: i, to: segmentEnd };
    segmentEnd = i;
    if (segment.to === end) {
      // The text between the last comma and the verb: never the subject itself.
      last = segment;
      if (i === lo) return null;
      continue;
    }
    const opener = units[segment.from];
    if (!opener || (opener.quoted && !isNamed(opener))) return null;
    const isAppositive = /^(?:a|an|the|\d.*|his|her|its|their|who|whom|which|whose|of|in|at|from|both|one)$/.test(
      opener.lower,
    );
    const isName = isCapitalised(opener) && !prepositions.has(opener.lower) && !subordinators.has(opener.lower);
    const isBracket = opener.gap.includes('(');
    if (i > lo && !units[i - 1]?.quoted && !isName && isAppositive && isNameBefore(units, i, limit)) continue;
    // Okafor (D), a Clinton supporter, said
    if (isBracket && i > lo) continue;
    // Okafor, chairman of the board, said
    const isTitle = opener.tags.has('Noun') && !isCapitalised(opener) && !isAppositive && hasComma(opener);
    if (isTitle && i > lo && isNameBefore(units, i, limit)) continue;
    const source = walkBack(units, segment.to, segment.from);
    if (!source) return null;
    const first = units[segment.to];
    const describes = first !== undefined && /^(?:a|an|the|his|her|its|their|\d.*)$/.test(first.lower);
    return { kind: 'own', source: describes && last ? { from: source.from, to: end } : source };
  }
  return null;
}

/** Whether the unit before the comma at `i` can end a name, so that the segment at `i` is another appositive of it. */
function isNameBefore(units: readonly Unit[], i: number, limit: number): boolean {
  const unit = units[i - 1];
  return i > limit && unit !== undefined && !unit.quoted && (isCapitalised(unit) || /^\d+$/.test(unit.lower));
}

/** In words: a noun phrase is no longer, and a page of cues costs no more than its length. */
const longestPhrase = 60;

/** Collects the noun phrase that ends before `end`. */
function walkBack(units: readonly Unit[], end: number, lo: number): Range | null {
  const unnamed = findWish(units, end, lo);
  let from = unnamed >= 0 ? unnamed : end;
  while (from > lo && end - from < longestPhrase) {
    const unit = units[from - 1];
    // The star of “The Long Pier” said, but: “Grizzly Adams?” Okafor asked.
    if (!unit || (unit.quoted && (!isNamed(unit) || from - 1 === lo))) break;
    if (from < end && hasStop(units[from])) break;
    // "One of the authors of that report": a determiner.
    const isThat = unit.lower === 'that' && prepositions.has(units[from - 2]?.lower ?? '') && from - 1 > lo;
    if (subordinators.has(unit.lower) && !isThat) break;
    if (subjectPronouns.has(unit.lower) && from < end) break;
    // A base form before the cue is mostly a noun that the tagger took for a verb: campaign manager Okafor said.
    // A leaked memo: behind a determiner it is an adjective.
    const isAdjective =
      from - 1 > lo &&
      determiners.has(units[from - 2]?.lower ?? '') &&
      !subjectPronouns.has(units[from - 2]?.lower ?? '');
    if (isFiniteVerb(unit) && !unit.tags.has('Infinitive') && !isAdjective) {
      // Two people briefed on the talks said / Residents who live on the pier said.
      const relative = findRelative(units, from - 1, lo);
      if (relative >= 0) {
        from = relative;
        continue;
      }
      const next = units[from];
      const isReduced =
        next !== undefined && (nounPrepositions.has(next.lower) || timeWords.has(next.lower)) && from - 1 > lo;
      if (!isReduced || !isNounLike(units[from - 2]) || isCapitalised(units[from - 2] ?? unit)) break;
    }
    from--;
  }
  return tidy(units, from, end);
}

/** Index of a "who" at most six words left of the verb at `i` and in the same clause; -1 when there is none. */
function findRelative(units: readonly Unit[], i: number, lo: number): number {
  for (let k = i - 1; k > lo && k >= i - 6; k--) {
    const unit = units[k];
    if (!unit || unit.quoted || hasStop(units[k + 1])) return -1;
    if (unit.lower === 'who' || unit.lower === 'which') return hasStop(unit) ? -1 : k;
  }
  return -1;
}

/** How many words may say that a source wants no name, and why. */
const longestWish = 30;

/**
 * A nurse who asked not to be named because she feared for her job said: index of the "who" whose clause ends before `end`
 * and says so; -1 when none does.
 */
function findWish(units: readonly Unit[], end: number, lo: number): number {
  let wish = -1;
  for (let i = end - 1; i > lo && i >= end - longestWish; i--) {
    const unit = units[i];
    if (!unit || unit.quoted || hasStop(units[i + 1])) return -1;
    if (wish < 0 && isOnCondition(units, i)) wish = i;
    if (unit.lower === 'who') return wish >= 0 && !hasStop(unit) && endsWish(units, wish + 1, end) ? i : -1;
    // Who asked not to be named left, and the mayor said
    if (wish < 0 && /^(?:and|but)$/.test(unit.lower)) return -1;
  }
  return -1;
}

/** Nothing behind the wish, or its reason. */
const endsWish = (units: readonly Unit[], from: number, end: number): boolean =>
  from === end ||
  /^(?:as|because|citing|due|fearing|for|given|in|out|publicly|since|to|used)$/.test(units[from]?.lower ?? '');

/** Takes off what opens the clause but not the noun phrase: "But on Tuesday the board". */
export function tidy(units: readonly Unit[], from: number, to: number): Range | null {
  const isLoose = (unit: Unit): boolean =>
    /^(?:and|but|or|yet|so|then|still|meanwhile|however|instead|also|even|perhaps|maybe|indeed|besides|as|nor|that|while)$/.test(
      unit.lower,
    ) ||
    (isAdverb(unit) && !determiners.has(unit.lower));
  while (from < to) {
    const unit = units[from];
    if (!unit) return null;
    if (isLoose(unit) && to - from > 1) from++;
    else if (timeWords.has(unit.lower) && to - from > 1 && !isCapitalised(units[from + 1] ?? unit) && from + 1 < to)
      from++;
    // "About half of voters"
    else if (/^(?:about|around|over|under)$/.test(unit.lower) && isQuantity(units[from + 1])) break;
    else if (prepositions.has(unit.lower)) from = skipFronted(units, from, to);
    else break;
  }
  if (from >= to) return null;
  const last = units[to - 1];
  if (!last || isLoose(last) || (prepositions.has(last.lower) && !isCapitalised(last))) return null;
  for (let i = from; i < to; i++) {
    const unit = units[i];
    if (unit && canSpeak(unit)) return { from, to };
  }
  return null;
}

const isQuantity = (unit: Unit | undefined): boolean =>
  /^(?:\d.*|half|one|two|three|four|five|six|seven|eight|nine|ten|a|dozens|hundreds)$/.test(unit?.lower ?? '');

/** In July Australian officials said / On Tuesday the board said: where the subject behind the preposition begins. */
function skipFronted(units: readonly Unit[], from: number, to: number): number {
  for (let i = from + 2; i < to; i++) {
    const before = units[i - 1];
    const unit = units[i];
    if (!before || !unit) break;
    const isStart = determiners.has(unit.lower) || subjectPronouns.has(unit.lower);
    if ((isStart || isCapitalised(unit)) && (timeWords.has(before.lower) || /^\d+$/.test(before.lower))) return i;
    if (isStart && !prepositions.has(before.lower) && !determiners.has(before.lower)) return i;
    // At the party's convention Councillor Okafor said.
    if (
      isCapitalised(unit) &&
      !isCapitalised(before) &&
      !prepositions.has(before.lower) &&
      !determiners.has(before.lower) &&
      !isJoining(before)
    )
      return i;
  }
  return to;
}

const isJoining = (unit: Unit): boolean => unit.lower === 'and' || unit.lower === '&';

const canSpeak = (unit: Unit): boolean =>
  unit.quoted === null &&
  (unit.tags.has('Noun') ||
    unit.tags.has('Pronoun') ||
    isCapitalised(unit) ||
    subjectPronouns.has(unit.lower) ||
    determiners.has(unit.lower) ||
    /s$/.test(unit.lower));
