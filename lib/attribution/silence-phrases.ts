import type { Silence } from './types.ts';
import type { Unit } from './units.ts';
import { auxiliaries, hasStop, isAdverb } from './word-classes.ts';

/** The words that say that somebody said nothing: units `from` to `to` (excluded), the subject before or behind. */
export interface SilencePhrase {
  readonly kind: Silence['kind'];
  readonly from: number;
  readonly to: number;
  /** "Calls to the board were not returned": where the noun phrase of whoever was asked begins; null: the subject. */
  readonly asked: number | null;
}

/** What one may decline to do without a word: "declined to comment", not "declined to sign". Sorted. */
const speaking =
  /^(?:answer|comment|confirm|disclose|discuss|elaborate|explain|expand|respond|say|speak|specify|talk|tell)$/;

/** What goes unanswered. */
const requests =
  /^(?:calls?|comment|e-?mails?|enquir(?:y|ies)|inquir(?:y|ies)|interview|letters?|messages?|questions?|requests?|texts?)$/;

/** How many words behind "did not respond" the request may stand: "to a second written request for comment". */
const farthestRequest = 8;

/** Reads the phrase whose main word stands at `i`, in the sentence that ends before `hi`. */
export function readSilence(units: readonly Unit[], i: number, hi: number): SilencePhrase | null {
  const lower = lowerAt(units, i);
  switch (lower) {
    case 'declined':
    case 'declines':
    case 'declining':
    case 'refused':
    case 'refuses':
    case 'refusing':
      return readDeclined(units, i, hi);
    case 'comment':
    case 'commented':
      return readComment(units, i, hi);
    case 'respond':
    case 'responded':
    case 'reply':
    case 'replied':
    case 'return':
    case 'returned':
    case 'answer':
    case 'answered':
    case 'react':
      return readAnswer(units, i, hi) ?? readUnanswered(units, i);
    case 'unanswered':
      return readUnanswered(units, i);
    case 'reached':
    case 'available':
    case 'unavailable':
    case 'contacted':
      return readReached(units, i, hi);
    default:
      return null;
  }
}

const lowerAt = (units: readonly Unit[], i: number): string => (units[i]?.quoted ? '' : (units[i]?.lower ?? ''));

/** Declined to comment / refused to be drawn / declined an interview: but not "declined to sign". */
function readDeclined(units: readonly Unit[], i: number, hi: number): SilencePhrase | null {
  const of = (to: number): SilencePhrase => ({
    kind: 'declined',
    from: verbGroupStart(units, i),
    to: withRequest(units, to, hi),
    asked: null,
  });
  const next = lowerAt(units, i + 1);
  if (/^(?:comment|interviews?|requests?)$/.test(next)) return of(i + 2);
  if (/^(?:an?|all|any|repeated|several|to)$/.test(next) && /^(?:interviews?|requests?)$/.test(lowerAt(units, i + 2)))
    return of(i + 3);
  if (next !== 'to') return null;
  let at = i + 2;
  while (at < hi && /^(?:immediately|further|publicly|either|also)$/.test(lowerAt(units, at))) at++;
  // Refused to speak to the inquiry: but not "refused to speak French".
  const isAddressed =
    at + 1 >= hi || /^(?:about|on|publicly|to|with)$/.test(lowerAt(units, at + 1)) || hasStop(units[at + 1]);
  if (speaking.test(lowerAt(units, at)) && (isAddressed || !/^(?:speak|talk)$/.test(lowerAt(units, at))))
    return of(at + 1);
  if (lowerAt(units, at) === 'be' && /^(?:drawn|interviewed)$/.test(lowerAt(units, at + 1))) return of(at + 2);
  const isGiving = /^(?:give|make|offer|provide)$/.test(lowerAt(units, at));
  for (let k = at + 1; isGiving && k < Math.min(hi, at + 4); k++)
    if (/^(?:comments?|details|explanation|interviews?|reasons?|statements?)$/.test(lowerAt(units, k)))
      return of(k + 1);
  return null;
}

/** Had no comment / did not comment / would not comment on the case / no immediate comment from the board. */
function readComment(units: readonly Unit[], i: number, hi: number): SilencePhrase | null {
  const isNoun = lowerAt(units, i) === 'comment';
  let at = i - 1;
  while (at >= 0 && /^(?:further|immediate|immediately|official|public|publicly|yet)$/.test(lowerAt(units, at))) at--;
  if (isNoun && lowerAt(units, at) === 'no') {
    const verb = lowerAt(units, at - 1);
    if (/^(?:gave|had|has|have|made|offered|offers)$/.test(verb))
      return { kind: 'declined', from: verbGroupStart(units, at - 1), to: i + 1, asked: null };
    if (lowerAt(units, i + 1) !== 'from') return null;
    return { kind: 'no-answer', from: at, to: i + 1, asked: i + 2 };
  }
  const negation = findNegation(units, i);
  if (negation < 0) return null;
  const group = units.slice(verbGroupStart(units, i), i).map(({ lower }) => lower);
  // She did not comment until May: then she did.
  if (lowerAt(units, i + 1) === 'until' || i + 1 > hi) return null;
  const isRefusal = group.some((word) => /^(?:would|wouldn't|will|won't)$/.test(word));
  return {
    kind: isRefusal ? 'declined' : 'no-answer',
    from: verbGroupStart(units, i),
    to: i + 1,
    asked: null,
  };
}

/** Did not immediately respond to a request for comment / has yet to reply to messages: not "did not respond to treatment". */
function readAnswer(units: readonly Unit[], i: number, hi: number): SilencePhrase | null {
  const from = verbGroupStart(units, i);
  // He could not answer two questions of the exam.
  const isUnable = units.slice(from, i).some(({ lower }) => /^(?:can't|cannot|could|couldn't)$/.test(lower));
  if (isUnable || findNegation(units, i) < 0) return null;
  const to = withRequest(units, i + 1, hi);
  const isAlone = to === i + 1 && (i + 1 >= hi || /[,.;:]/.test(units[i + 1]?.gap ?? ''));
  const isSpoken = /^(?:reply|replied|respond|responded)$/.test(lowerAt(units, i));
  if (to === i + 1 && !(isAlone && isSpoken)) return null;
  return { kind: 'no-answer', from, to, asked: null };
}

/** Calls to the board were not returned / An email sent to the board went unanswered. */
function readUnanswered(units: readonly Unit[], i: number): SilencePhrase | null {
  const isUnanswered = lowerAt(units, i) === 'unanswered';
  if (!isUnanswered && !/^(?:answered|returned)$/.test(lowerAt(units, i))) return null;
  const from = verbGroupStart(units, i);
  const group = units.slice(from, i).map(({ lower }) => lower);
  if (!isUnanswered && !group.some((word) => /^(?:been|was|wasn't|were|weren't)$/.test(word))) return null;
  for (let k = from - 1; k >= Math.max(0, from - 2 * farthestRequest); k--) {
    const unit = units[k];
    if (!unit || unit.quoted || unit.sentence !== units[i]?.sentence) return null;
    if (!requests.test(unit.lower)) continue;
    for (let t = k + 1; t < from; t++)
      if (/^(?:to|with)$/.test(lowerAt(units, t))) return { kind: 'no-answer', from: k, to: i + 1, asked: t + 1 };
  }
  return null;
}

/** Could not be reached / was not available for comment: the village that could not be reached is nobody's silence. */
function readReached(units: readonly Unit[], i: number, hi: number): SilencePhrase | null {
  const lower = lowerAt(units, i);
  const to = withRequest(units, i + 1, hi);
  const isAsked = to > i + 1;
  if (lower === 'reached' || lower === 'contacted') {
    if (lowerAt(units, i - 1) !== 'be' || findNegation(units, i) < 0) return null;
  } else if (!isAsked || (lower === 'available' && findNegation(units, i) < 0)) return null;
  return { kind: 'no-answer', from: verbGroupStart(units, i), to, asked: null };
}

/** Index of "not", "yet to" or "failed to" in the verb group of the word at `i`; -1 when there is none. */
function findNegation(units: readonly Unit[], i: number): number {
  for (let k = i - 1; k >= Math.max(0, i - 6); k--) {
    const lower = lowerAt(units, k);
    if (/^(?:cannot|never|not)$/.test(lower) || lower.endsWith("n't")) return k;
    if (lower === 'to' && /^(?:failed|fails|yet)$/.test(lowerAt(units, k - 1))) return k - 1;
    if (!auxiliaries.has(lower) && lower !== 'to' && !isFiller(units[k])) return -1;
  }
  return -1;
}

const isFiller = (unit: Unit | undefined): boolean =>
  unit !== undefined && (isAdverb(unit) || /^(?:as|immediately|so|yet)$/.test(unit.lower));

/** Where the auxiliaries of the verb at `i` begin. */
function verbGroupStart(units: readonly Unit[], i: number): number {
  let from = i;
  while (from > 0) {
    const before = units[from - 1];
    if (!before || before.quoted || /\S/.test(units[from]?.gap ?? '') || before.sentence !== units[i]?.sentence) break;
    const isPart =
      auxiliaries.has(before.lower) ||
      isFiller(before) ||
      /^(?:be|been|failed|fails|not|yet)$/.test(before.lower) ||
      (before.lower === 'to' && /^(?:failed|fails|yet)$/.test(lowerAt(units, from - 2)));
    if (!isPart) break;
    from--;
  }
  return from;
}

/** Index behind the request that a phrase goes on to: "to repeated requests for comment"; `from` when there is none. */
function withRequest(units: readonly Unit[], from: number, hi: number): number {
  let to = from;
  for (let k = from; k < Math.min(hi, from + farthestRequest); k++) {
    const unit = units[k];
    if (!unit || unit.quoted || /[,;:—–(]/.test(unit.gap)) break;
    if (requests.test(unit.lower)) to = k + 1;
  }
  return to;
}
