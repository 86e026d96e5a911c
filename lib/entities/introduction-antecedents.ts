import { sayVerbs } from './cue-words.ts';
import { isNounFor } from './introduction-nouns.ts';
import { type Found, findPhraseEnd, isPauseAfter } from './introduction-phrases.ts';
import { gapAfter, isCapital, isPause, isPossessive, type Line, type Unit } from './introduction-units.ts';
import { isClosed, isReport } from './introduction-words.ts';
import { skipCourtesy } from './introductions-before.ts';
import type { EntityKind } from './types.ts';

const naming = /^(?:called|dubbed|named|as)$/;

/** "his deputy, Omar Haddad", "The head of the union, Ann Mott, left", "a group known as Red Dawn", "A former nurse, Marsh moved". */
export function findBeforeComma(line: Line, at: number, kind: EntityKind): Found[] {
  const { units } = line;
  let k = skipCourtesy(line, at);
  if (units[k]?.lower === 'the' && units[k + 1]?.gap === ' ') k--;
  const isComma = /^,\s["“]?$|^\s[—–]\s$/.test(units[k + 1]?.gap ?? '');
  let last = k;
  if (!isComma) {
    const verb = units[last]?.lower ?? '';
    if (!naming.test(verb) || !/^\s["“]?$/.test(units[last + 1]?.gap ?? '')) return [];
    if (verb === 'as') {
      if (!/^(?:known|identified)$/.test(units[last - 1]?.lower ?? '')) return [];
      last--;
    }
    last--;
    if (units[last]?.lower === 'also') last--;
  }
  const head = units[last];
  if (!head || (kind === 'place' && head.mention)) return [];
  if (isComma && isBareOpening(line, last, at, kind)) return [{ from: 0, to: last + 1, rule: 'apposition-before' }];
  if (isComma && isOpening(line, last, kind)) return [{ from: 0, to: last + 1, rule: 'apposition-before' }];
  for (let from = last; from >= 0 && last - from < 12; from--) {
    const unit = units[from] as Unit;
    if (from < last && isPause(units[from + 1]?.gap ?? '')) return [];
    const isOwner = from < last && isPossessive(units[from + 1]?.gap ?? '');
    const isOpen = !unit.mention && /^(?:a|an|the|his|her|their|its|another|one)$/.test(unit.lower);
    if (!isOwner && !isOpen) {
      if (isReport(unit) && !unit.mention) return [];
      continue;
    }
    const noun = findHeadNoun(line, from + 1, last, kind);
    if (
      unit.lower === 'one'
        ? units[from + 1]?.lower !== 'of' || /^(?:them|these|those|us)$/.test(units[from + 2]?.lower ?? '')
        : noun < 0
    ) {
      if (isOwner || unit.lower === 'the') continue;
      return [];
    }
    const isOneOf = !isOwner && units[from - 1]?.lower === 'of' && units[from - 2]?.lower === 'one' && from > 1;
    const start = isOwner ? findOwnerStart(units, from) : isOneOf ? from - 2 : from;
    if (units.slice(start, last + 1).some((each) => !each.mention && sayVerbs.has(each.lower))) return [];
    if (isComma && !isApposed(line, at, start, last)) return [];
    // "The shoe retailer named Marsh its head": a verb.
    if (!isComma && units[k]?.lower === 'named' && !/^(?:a|an|another)$/.test(unit.lower)) return [];
    return [{ from: start, to: last + 1, rule: isComma ? 'apposition-before' : 'known-as' }];
  }
  return [];
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

/** The noun that a phrase is about: at its end or before a preposition. */
function findHeadNoun({ units }: Line, from: number, last: number, kind: EntityKind): number {
  for (let k = from; k <= last && k - from < 6; k++) {
    const unit = units[k] as Unit;
    if (unit.mention) continue;
    if (/^(?:of|for|at|to|in|on|and|with|who|from)$/.test(unit.lower)) return -1;
    if (
      isNounFor(kind, unit.lower) &&
      (k === last || /^(?:of|for|at|to|in|on|from|who)$/.test(units[k + 1]?.lower ?? ''))
    )
      return k;
  }
  return -1;
}

/** "A former clerk from Harlow, near the border, Marsh moved": a description that opens the sentence runs over its commas. */
function isOpening(line: Line, last: number, kind: EntityKind): boolean {
  const { units } = line;
  if (last > 16 || !/^(?:a|an)$/.test(units[0]?.lower ?? '') || findHeadNoun(line, 1, last, kind) < 0) return false;
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
