import { singular } from '../entities/introduction-nouns.ts';
import type { EntityId } from '../entities/types.ts';
import type { Span } from '../text/types.ts';
import type { DocumentDetails } from './types.ts';
import type { Range, Unit } from './units.ts';

const months =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept?|oct|nov|dec)$/;
const weekdays = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday)$/;

/** How many words behind the source its date may stand: "a report published by the institute in May". */
const farthestWords = 8;

/** Which document a source is, when it was made, and by whom. `head` is the phrase up to its first preposition. */
export function readDocument(
  units: readonly Unit[],
  range: Range,
  head: Range,
  makerId: EntityId | null,
): DocumentDetails {
  const noun = units[head.to - 1]?.lower ?? '';
  return { noun: toSingular(noun), makerId, date: findDate(units, range) };
}

const toSingular = (noun: string): string => (/^(?:analysis|census|minutes|news)$/.test(noun) ? noun : singular(noun));

function findDate(units: readonly Unit[], { from, to }: Range): Span | null {
  const sentence = units[from]?.sentence;
  // What stands behind the phrase dates the document only behind "published" and the like.
  let isDating = true;
  for (let i = from; i < to + farthestWords; i++) {
    const unit = units[i];
    if (!unit || unit.quoted || unit.sentence !== sentence) break;
    if (i === to) isDating = false;
    if (/^(?:dated|filed|issued|posted|published|released|unveiled)$/.test(unit.lower)) isDating = true;
    else if (i >= to && !isDating && unit.tags.has('Verb')) break;
    const end = isDating ? readDate(units, i) : 0;
    const last = units[end - 1];
    if (last && end > i) return { start: unit.start, end: last.end };
  }
  return null;
}

/** Index behind the date that begins at `i`; `i` or less when none does. "3 May 2021", "last week", "2019", "Monday". */
function readDate(units: readonly Unit[], i: number): number {
  const lower = (at: number): string => (units[at]?.quoted ? '' : (units[at]?.lower ?? ''));
  const isCapital = (at: number): boolean => /^\p{Lu}/u.test(units[at]?.text ?? '');
  const isYear = (at: number): boolean => /^(?:19|20)\d\d$/.test(lower(at));
  const isDay = (at: number): boolean => /^\d{1,2}(?:st|nd|rd|th)?$/.test(lower(at));
  if (
    /^(?:last|this)$/.test(lower(i)) &&
    (/^(?:week|month|year|spring|summer|autumn|fall|winter)$/.test(lower(i + 1)) || isCapital(i + 1))
  )
    return i + 2;
  let at = i;
  if (isDay(at) && months.test(lower(at + 1))) at++;
  if (months.test(lower(at)) && isCapital(at)) {
    at++;
    if (isDay(at)) at++;
    return isYear(at) ? at + 1 : at;
  }
  if (weekdays.test(lower(i))) return i + 1;
  return isYear(i) ? i + 1 : i;
}
