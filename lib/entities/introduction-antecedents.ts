import { sayVerbs } from './cue-words.ts';
import { type Found, findPhraseEnd, isPauseAfter } from './introduction-endings.ts';
import { isNounFor, isPlainNoun, rankWords } from './introduction-nouns.ts';
import { gapAfter, isCapital, isPause, isPossessive, type Line, type Unit } from './introduction-units.ts';
import { isClosed, isReport, participles, prepositions, relatives } from './introduction-words.ts';
import { skipCourtesy } from './introductions-before.ts';
import { type EntityKind, entityKinds } from './types.ts';

const naming = /^(?:called|dubbed|named|as)$/;

/** "his deputy, Omar Haddad", "The head of the union, Ann Mott, left", "a group known as Red Dawn", "A former nurse, Marsh moved". */
export function findBeforeComma(line: Line, at: number, kind: EntityKind): Found[] {
  const { units } = line;
  let k = skipCourtesy(line, at);
  // "Its commander, Col. Ann Mott, left"
  while (k > 0 && isCapital(units[k]) && rankWords.has(units[k]?.lower ?? '') && kind === 'person') k--;
  // "Their chairman, Malam Ann Mott, left"
  const title = units[k];
  if (
    kind === 'person' &&
    k === at - 1 &&
    title?.gap === ', ' &&
    !title.mention &&
    isCapital(title) &&
    units[at]?.gap === ' '
  )
    k--;
  if (units[k]?.lower === 'the' && units[k + 1]?.gap === ' ') k--;
  const isComma = /^,\s["“]?$|^\s[—–]\s$/.test(units[k + 1]?.gap ?? '');
  let last = k;
  if (!isComma) last = findNaming(units, k);
  const head = units[last];
  if (!head || (kind === 'place' && head.mention)) return [];
  if (isComma && isBareOpening(line, last, at, kind)) return [{ from: 0, to: last + 1, rule: 'apposition-before' }];
  if (isComma && isOpening(line, last, kind)) return [{ from: 0, to: last + 1, rule: 'apposition-before' }];
  const strict = findDescribed(line, at, last, kind, isComma, false);
  const from = strict < 0 ? findDescribed(line, at, last, kind, isComma, true) : strict;
  if (from < 0) return [];
  if (isComma && !isApposed(line, at, from, last)) return [];
  // "The shoe retailer named Marsh its head": a verb.
  if (!isComma && units[k]?.lower === 'named' && !/^(?:a|an|another)$/.test(units[from]?.lower ?? '')) return [];
  return [{ from, to: last + 1, rule: isComma ? 'apposition-before' : 'known-as' }];
}

/** "At a ceremony in the city’s depot, Marsh", "left in the evening, Marsh": when or where, not who. */
function isAdverbial(units: readonly Unit[], from: number): boolean {
  const before = units[from - 1];
  if (
    before &&
    prepositions.has(before.lower) &&
    !(units[from]?.lower === 'the' ? /^(?:against|to|with)$/ : /^(?:against|by|from|to|with)$/).test(before.lower)
  )
    return before.lower !== 'of';
  let opening = from;
  while (opening > 0 && from - opening < 40 && !isPause(units[opening]?.gap ?? '') && !isReport(units[opening] as Unit))
    opening--;
  const first = units[opening]?.lower ?? '';
  return prepositions.has(first) || relatives.has(first);
}

/** Where the description that ends at a unit begins; -1: there is none. `isLoose`: its noun need not be known. */
function findDescribed(
  line: Line,
  at: number,
  last: number,
  kind: EntityKind,
  isComma: boolean,
  isLoose: boolean,
): number {
  const { units } = line;
  let isVerbal = false;
  for (let from = last; from >= 0 && last - from < 12; from--) {
    const unit = units[from] as Unit;
    if (from < last && isPause(units[from + 1]?.gap ?? '')) return -1;
    const isOwner = from < last && isPossessive(units[from + 1]?.gap ?? '');
    const isOpen = !unit.mention && /^(?:a|an|the|my|our|his|her|their|its|another|one|whose)$/.test(unit.lower);
    if (!isOwner && !isOpen) {
      isVerbal ||= isReport(unit) && !unit.mention;
      // "the firm that had the contract": the verb is inside.
      if (isVerbal && /^(?:that|which|who|whose|where)$/.test(unit.lower)) isVerbal = false;
      continue;
    }
    if (isVerbal) return -1;
    // "in the evening, Marsh, who"
    if (isLoose && isComma && !(isPauseAfter(line, at) && unit.lower !== 'one' && !isAdverbial(units, from))) {
      if (isOwner || /^(?:for|of)$/.test(units[from - 1]?.lower ?? '')) continue;
      return -1;
    }
    const isOneOf = unit.lower === 'one' && units[from + 1]?.lower === 'of';
    const noun = isOneOf ? from : findHeadNoun(line, from + 1, last, kind, isLoose);
    if (isOneOf ? /^(?:them|these|those|us)$/.test(units[from + 2]?.lower ?? '') : noun < 0) {
      // "a boy saved by an air pocket"
      if (!/^an?$/.test(unit.lower) || (!isLoose && prepositions.has(units[from - 1]?.lower ?? ''))) continue;
      return -1;
    }
    const isOfMany = !isOwner && units[from - 1]?.lower === 'of' && units[from - 2]?.lower === 'one' && from > 1;
    // "Tide, whose coach, Ann Mott, left": coach.
    if (unit.lower === 'whose') return from + 1;
    const start = isOwner ? findOwnerStart(units, from) : isOfMany ? from - 2 : from;
    return units.slice(start, noun + 1).some((each) => !each.mention && sayVerbs.has(each.lower)) ? -1 : start;
  }
  return -1;
}

/** The unit before "called", "known as", "named by police as", "who signs himself" at the end of what stands before a name; -1: none. */
function findNaming(units: readonly Unit[], end: number): number {
  const verb = units[end]?.lower ?? '';
  if (!/^\s["“‘]?$/.test(units[end + 1]?.gap ?? '')) return -1;
  if (/^(?:himself|herself|itself)$/.test(verb)) {
    const isRelative = /^(?:that|which|who)$/.test(units[end - 2]?.lower ?? '');
    return isRelative && /^(?:call|sign|style)(?:s|ed|d)$/.test(units[end - 1]?.lower ?? '') ? end - 3 : -1;
  }
  if (!naming.test(verb)) return -1;
  let last = end - 1;
  if (verb === 'as') {
    while (last > end - 8 && !/^(?:identified|known|named)$/.test(units[last]?.lower ?? '')) {
      if (isPause(units[last]?.gap ?? '')) return -1;
      last--;
    }
    if (last <= end - 8) return -1;
    last--;
  }
  return units[last]?.lower === 'also' ? last - 1 : last;
}

/** "The first to have doubts was Ann Mott", "His deputy will be Peter Pike". */
export function findPredicate(line: Line, at: number, kind: EntityKind): Found[] {
  const { units } = line;
  let verb = skipCourtesy(line, at);
  // "will be Fenland's Ann Mott"
  if (isPossessive(units[verb + 1]?.gap ?? '')) verb--;
  if (units[verb]?.lower === 'the') verb--;
  if (!/^(?:is|was|be|are|were)$/.test(units[verb]?.lower ?? '') || !/^\s$/.test(units[verb + 1]?.gap ?? '')) return [];
  if (/^(?:will|would)$/.test(units[verb - 1]?.lower ?? '')) verb--;
  let from = verb;
  while (from > 0 && verb - from < 14 && !isPause(units[from]?.gap ?? '')) from--;
  while (from < verb && /^(?:and|but|among|that)$/.test(units[from]?.lower ?? '')) from++;
  const phrase = units.slice(from, verb);
  const opening = phrase[0];
  if (!opening || phrase.length < 2 || !/^(?:the|his|her|its|their|another|one)$/.test(opening.lower)) return [];
  const isNamed = phrase
    .slice(1)
    .some(
      (unit) =>
        !unit.mention &&
        (isNounFor(kind, unit.lower) ||
          /^(?:first|last|latest|loser|next|second|third|youngest|oldest|best|worst|only)$/.test(unit.lower)),
    );
  const isClear =
    isPauseAfter(line, at) &&
    !phrase.some((unit) => sayVerbs.has(unit.lower) || /^(?:is|that|was|when|where|while)$/.test(unit.lower));
  return isNamed && isClear && kind === 'person' ? [{ from, to: verb, rule: 'copula' }] : [];
}

/**
 * The noun that a phrase is about: at its end or before a preposition or a clause. `isLoose`: it may be any noun ("his counsel,
 * Ann Mott, said"), "the youngest" or "the third".
 */
function findHeadNoun({ units }: Line, from: number, last: number, kind: EntityKind, isLoose: boolean): number {
  for (let k = from; k <= last && k - from < 6; k++) {
    const unit = units[k] as Unit;
    if (unit.mention) continue;
    if (/^(?:of|for|at|to|in|on|and|with|who|from|that|which)$/.test(unit.lower)) return -1;
    // "its sister, Tide"; not "the club, Ann Mott".
    const isOther = kind !== 'group' && entityKinds.some((each) => each !== kind && isNounFor(each, unit.lower));
    const isAny = isPlainNoun(unit) && (!isOther || isNounFor(kind, unit.lower));
    const isNoun = isNounFor(kind, unit.lower) || (isLoose && (isAny || (k === last && rank.test(unit.lower))));
    const [behind, next] = units.slice(k + 1, k + 3);
    // "a clerk to the court"; not "a clerk to sit there".
    const isTo =
      behind?.lower === 'to' && (isCapital(next) || /^(?:a|an|the|his|her|its|their)$/.test(next?.lower ?? ''));
    const isEnd = k === last || isTo || ends.test(behind?.lower ?? '');
    const isPassive =
      (participles.has(behind?.lower ?? '') || /[^e]ed$/.test(behind?.lower ?? '')) &&
      prepositions.has(next?.lower ?? '');
    if (isNoun && (isEnd || isPassive)) return k;
  }
  return -1;
}

const ends = /^(?:of|for|at|in|on|from|near|behind|who|that|which|whose|where)$/;
/** What stands for a noun: "the youngest", "the third". */
const rank =
  /^(?:(?!b?est|fore|inter|prot|requ|w?est)\p{L}{2,}est|first|second|third|fourth|fifth|last|latter|former|other)$/u;

/** "A former clerk from Harlow, near the border, Marsh moved": a description that opens the sentence runs over its commas. */
function isOpening(line: Line, last: number, kind: EntityKind): boolean {
  const { units } = line;
  if (last > 16 || !/^(?:a|an)$/.test(units[0]?.lower ?? '') || findHeadNoun(line, 1, last, kind, false) < 0)
    return false;
  return !units.slice(0, last + 1).some((unit) => !unit.mention && (isReport(unit) || unit.tags.has('PastTense')));
}

/** "State radio, Radio Tide, carried it": one body without an article, which a second comma closes. */
function isBareOpening(line: Line, last: number, at: number, kind: EntityKind): boolean {
  const { units } = line;
  const head = units[last];
  if (kind !== 'group' || last < 1 || last > 3 || !head || !isNounFor(kind, head.lower) || /s$/.test(head.lower))
    return false;
  const isRun = units
    .slice(0, last + 1)
    .every((unit, k) => !unit.mention && !isClosed(unit) && (k === 0 || unit.gap === ' '));
  return isRun && /^,\s$/.test(gapAfter(line, at)) && !/^(?:and|or)$/.test(units[at + 1]?.lower ?? '');
}

/** The start of the whole owner: "Mr Aasvold's", "the union's". */
function findOwnerStart(units: readonly Unit[], from: number): number {
  let start = from;
  // "The central bank's governor"
  if (!units[from]?.mention) {
    while (
      start > 0 &&
      from - start < 4 &&
      /^\s$/.test(units[start]?.gap ?? '') &&
      !units[start - 1]?.mention &&
      !isClosed(units[start - 1] as Unit)
    )
      start--;
  }
  while (
    start > 0 &&
    from - start < 3 &&
    units[start]?.gap.trim() === '' &&
    isCapital(units[start - 1]) &&
    !units[start - 1]?.mention &&
    isCapital(units[start])
  )
    start--;
  if (
    start > 0 &&
    /^(?:mr|mrs|ms|dr|sir|dame|the|a|an|his|her|their|its)$/.test(units[start - 1]?.lower ?? '') &&
    /^\.?\s$/.test(units[start]?.gap ?? '')
  )
    start--;
  return start;
}

/**
 * Whether a description before a comma is one of the name: a second comma closes it ("his deputy, Marsh, left"), or it opens
 * the sentence ("A former nurse, Marsh moved"). "After talks with the minister, Marsh left" is neither.
 */
function isApposed(line: Line, at: number, from: number, last: number): boolean {
  const { units } = line;
  const first = units[from];
  if (from === 0 && /^(?:a|an|one|another)$/.test(first?.lower ?? '')) return true;
  if (isPauseAfter(line, at) && !isListed(line, at, last)) return true;
  const next = units[at + 1];
  if (gapAfter(line, at) !== ' ' || !next) return false;
  return /^(?:of|from|who)$/.test(next.lower) && isPauseAfter(line, findPhraseEnd(line, at + 1) - 1);
}

/** "the Forest Department, the Tide Institute and": two in a list. */
const isListed = ({ units }: Line, at: number, last: number): boolean =>
  units[last]?.mention !== null &&
  units[last]?.mention?.kind === units[at]?.mention?.kind &&
  units[at + 1]?.lower === 'and';
