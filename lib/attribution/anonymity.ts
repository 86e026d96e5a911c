import type { Span } from '../text/types.ts';
import type { Anonymity } from './types.ts';
import type { Range, Unit } from './units.ts';

const numbers = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** How many words behind a source its reason may stand. */
const farthestWords = 60;

/** Longest reason, in words: one that runs on is no reason any more. */
const longestReason = 30;

/** How many there are and why they are not named. */
export function readAnonymity(units: readonly Unit[], source: Range): Anonymity {
  return { count: readCount(units, source), reason: findReason(units, source) };
}

/** "Two officials", "both officials", "one of the drivers", "a driver"; null: nobody says. */
function readCount(units: readonly Unit[], { from, to }: Range): number | null {
  for (let i = from; i < Math.min(to, from + 4); i++) {
    const unit = units[i];
    if (!unit || unit.quoted) return null;
    const spelled = numbers.indexOf(unit.lower);
    if (spelled > 0) return spelled;
    if (/^\d{1,4}$/.test(unit.lower) && Number(unit.lower) > 0) return Number(unit.lower);
    if (unit.lower === 'both') return 2;
    if (/^(?:another|an?)$/.test(unit.lower)) return isMany(units[i + 1]) ? null : 1;
    if (unit.lower === 'other') continue;
    if (!/^(?:all|at|least|some|the|these|those)$/.test(unit.lower)) return null;
  }
  return null;
}

/** A number of residents, a group of officials, a dozen drivers. */
const isMany = (unit: Unit | undefined): boolean =>
  /^(?:couple|dozen|few|group|handful|number|pair|series)$/.test(unit?.lower ?? '');

/**
 * The clause that says why: "who spoke on condition of anonymity because they were not allowed to speak to the press",
 * "who was not authorised to speak". In the source's sentence, or in the next one when that is about being unnamed.
 */
function findReason(units: readonly Unit[], { from, to }: Range): Span | null {
  const sentence = units[to - 1]?.sentence ?? -1;
  let isUnnamed = false;
  for (let i = from; i < Math.min(units.length, to + farthestWords); i++) {
    const unit = units[i];
    if (!unit || unit.sentence > sentence + 1) break;
    if (unit.quoted) continue;
    if (unit.sentence > sentence && !isUnnamed && !asksNotToBeNamed(units, i, unit.sentence)) break;
    if (isOnCondition(units, i)) isUnnamed = true;
    const isReason = isUnnamed && /^(?:as|because|citing|fearing|for|given|since)$/.test(unit.lower);
    if (isReason && (unit.lower !== 'for' || units[i + 1]?.lower === 'fear')) return toClause(units, i);
    if (/^(?:allowed|authori[sz]ed|cleared|permitted)$/.test(unit.lower) && units[i + 1]?.lower === 'to') {
      const start = findNot(units, i, from);
      if (start >= 0) return toClause(units, start);
    }
  }
  return null;
}

/** How many words may say that somebody wants no name: "The official, who has two posts, asked not to be named". */
const farthestWish = 14;

function asksNotToBeNamed(units: readonly Unit[], from: number, sentence: number): boolean {
  for (let i = from; i < from + farthestWish; i++) {
    if (units[i]?.sentence !== sentence) return false;
    if (isOnCondition(units, i)) return true;
  }
  return false;
}

/** "anonymity", "asked not to be named", "declined to be identified", "did not want to give her name" */
export function isOnCondition(units: readonly Unit[], i: number): boolean {
  const lower = units[i]?.lower ?? '';
  if (/^(?:anonymity|anonymously)$/.test(lower)) return true;
  if (/^names?$/.test(lower))
    return units
      .slice(Math.max(0, i - 4), i)
      .some((unit) => /^(?:disclose|give|have|publish|reveal|share|use|want)$/.test(unit.lower));
  return /^(?:identified|named|quoted)$/.test(lower) && units[i - 1]?.lower === 'be';
}

/** Where "were not", "was not yet" begins before the word at `i`; with a "because" before it the clause has its start there. */
function findNot(units: readonly Unit[], i: number, lo: number): number {
  for (let k = i - 1; k >= Math.max(lo, i - 4); k--) {
    const lower = units[k]?.lower ?? '';
    if (!/^(?:not|never|yet)$/.test(lower) && !/n't$/.test(lower)) continue;
    let start = k;
    if (/^(?:are|been|had|has|have|is|was|were)$/.test(units[k - 1]?.lower ?? '')) start = k - 1;
    for (let b = start - 1; b >= Math.max(lo, start - 4); b--)
      if (/^(?:as|because|since)$/.test(units[b]?.lower ?? '')) return b;
    return start;
  }
  return -1;
}

function toClause(units: readonly Unit[], from: number): Span | null {
  const first = units[from];
  if (!first) return null;
  let end = first.end;
  for (let i = from + 1; i < from + longestReason; i++) {
    const unit = units[i];
    if (!unit || unit.quoted || unit.sentence !== first.sentence || /[,;:—–()]/.test(unit.gap)) break;
    if (/^(?:said|says|told)$/.test(unit.lower)) break;
    end = unit.end;
  }
  return end > first.end ? { start: first.start, end } : null;
}
