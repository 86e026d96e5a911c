import { findSubject, hasComma, tidy } from './source-phrase.ts';
import type { Range, Unit } from './units.ts';
import {
  auxiliaries,
  determiners,
  hasStop,
  isAdverb,
  isFiniteVerb,
  prepositions,
  relatives,
  subordinators,
} from './word-classes.ts';

/** Speaking in Salem, New Hampshire, Okafor said: the clause begins behind the comma that a verb follows. */
function hasVerbBeforeStop(units: readonly Unit[], from: number, hi: number): boolean {
  for (let i = from + 1; i < hi; i++) {
    // Okafor (D-Ohio) said / Okafor, the mayor, said
    if (hasStop(units[i])) i = findAsideEnd(units, i, hi);
    const unit = units[i];
    if (!unit || unit.quoted) return false;
    if (isFiniteVerb(unit)) return true;
  }
  return false;
}

/** The unit behind the bracket or comma that closes what was opened before one; -1 when nothing does. */
function findAsideEnd(units: readonly Unit[], from: number, hi: number): number {
  const first = units[from];
  const isBracket = first?.gap.includes('(') === true;
  if (!first || (!isBracket && !/^(?:a|an|the|who|whose|\d.*)$/.test(first.lower)) || /[;:—–]/.test(first.gap))
    return -1;
  for (let i = from + 1; i < Math.min(hi, from + longestAside); i++) {
    if (units[i]?.quoted) return -1;
    if ((isBracket ? /\)/ : /,/).test(units[i]?.gap ?? '')) return i;
  }
  return -1;
}

const longestAside = 16;

/** Clauses that a participle or a second verb behind them does not belong to: "left after Hale came, saying". */
const sideClauses =
  /^(?:after|although|because|before|if|since|than|that|though|until|what|where|whether|which|while|who)$/;

/** How far left a verb without a subject of its own looks for one. */
const farthestSubject = 60;

/**
 * The subject of the clause that ends before `hi`: for "Okafor left early and said ..." and "..., saying ...". `isNearest`: also
 * of a clause within it, "so dull that Okafor was moved to say".
 */
export function findClauseSubject(units: readonly Unit[], lo: number, hi: number, isNearest = false): Range | null {
  const from = Math.max(lo, hi - farthestSubject);
  for (let verb = hi - 1; verb > from; verb--) {
    const unit = units[verb];
    if (!unit || unit.quoted || !isFiniteVerb(unit)) continue;
    let first = verb;
    while (first - 1 > from && (auxiliaries.has(units[first - 1]?.lower ?? '') || isAdverb(units[first - 1] as Unit)))
      first--;
    verb = first;
    const subject = findSubject(units, first, from);
    if (subject?.kind !== 'own' || subject.relative) continue;
    const { from: start, to } = subject.source;
    // "an order to treat polluted water": no verb of a clause.
    if (units.slice(start, to).some((each) => each.lower === 'to')) continue;
    if (relatives.has(units[start]?.lower ?? '')) continue;
    if (isNearest || !sideClauses.test(units[start - 1]?.lower ?? '')) return subject.source;
  }
  return findFirstNoun(units, lo, hi);
}

/** What opens the sentence: “Okafor on the crane: ‘It held.’” */
function findFirstNoun(units: readonly Unit[], lo: number, hi: number): Range | null {
  let from = lo;
  const first = units[lo];
  if (!first) return null;
  const isFronted = prepositions.has(first.lower) || subordinators.has(first.lower) || first.lower.endsWith('ing');
  if (!first.quoted && isFronted && !/^(?:but|and|yet|so)$/.test(first.lower)) {
    while (from < hi && !(hasComma(units[from]) && hasVerbBeforeStop(units, from, hi))) from++;
    if (from === hi) return null;
  }
  for (let i = from + 1; i < hi; i++) {
    const unit = units[i];
    if (!unit || unit.quoted) return null;
    const isEnd =
      isFiniteVerb(unit) ||
      relatives.has(unit.lower) ||
      (isAdverb(unit) && !determiners.has(units[i - 1]?.lower ?? ''));
    if (hasStop(unit) || isEnd) return tidy(units, from, i);
  }
  return null;
}
