import { isTitle } from '../text/quotation.ts';
import { isCharge } from './charges.ts';
import { cueForms } from './cue-verbs.ts';
import { type Cue, pronounContraction } from './find-cues.ts';
import type { Complement } from './read-complement.ts';
import { findRejected } from './read-stance.ts';
import { endsLikeSpeech, type Range, type Unit } from './units.ts';
import {
  determiners,
  hasFiniteVerb,
  isAdverb,
  isCapitalised,
  isFiniteVerb,
  prepositions,
  subjectPronouns,
  subordinators,
  timeWords,
} from './word-classes.ts';

/** Content that begins with a whole quotation ends with it; “...,” and more quotations directly behind belong to it. */
export function contentBehind(units: readonly Unit[], cue: Cue, complement: Complement, hi: number): Range {
  const first = units[complement.from];
  if (!first?.quoted) return { from: complement.from, to: hi };
  // Yelled “You lie!” at the board
  const isUttered = cue.cue.verb.cueClass === 'utter';
  const isWhole = isUttered || (/[,:]/.test(first.gap) && /^[\p{Lu}\d[(…]/u.test(first.text));
  if (!isWhole) return { from: complement.from, to: hi };
  let to = complement.from + 1;
  while (to < hi && units[to]?.quoted) to++;
  return { from: complement.from, to };
}

/** What a reporter calls somebody's words: ", a claim that Lind denied". Sorted. */
const words: ReadonlySet<string> = new Set(
  (
    'accusation acknowledgment admission allegation allusion argument assertion assessment barb call charge claim comment comments ' +
    'comparison complaint concession contention criticism demand dig echo hint idea jab line message move nod notion point position ' +
    'promise proposal rebuke reference remark remarks response reversal shift sign stance statement suggestion swipe view warning'
  ).split(' '),
);

/** Okafor said it held, a claim that Lind denied / when asked by Hale: where the reporter takes over again. */
export function endOfReport(units: readonly Unit[], { from, to }: Range): number {
  for (let i = from + 2; i + 2 < to; i++) {
    const unit = units[i];
    if (!unit || unit.quoted) continue;
    const next = units[i + 1]?.lower ?? '';
    if (unit.lower === 'when' && /^(?:asked|pressed|questioned)$/.test(next))
      return /^(?:and|but)$/.test(units[i - 1]?.lower ?? '') ? i - 1 : i;
    const isPaused = unit.gap.includes(',') || (units[i - 1]?.quoted && units[i - 1]?.text.endsWith(','));
    if (isPaused && /^an?$/.test(unit.lower) && units.slice(i + 1, i + 5).some((each) => words.has(each.lower)))
      return i;
  }
  return to;
}

/** Denied the charges, pointing at the bolts / and left: where a noun phrase ends that is the content. */
export function endOfNoun(units: readonly Unit[], { from, to }: Range): number {
  for (let i = from + 1; i < to; i++) {
    const unit = units[i];
    if (!unit || /[,;—–]|\s-\s/.test(unit.gap)) return i;
    const next = units[i + 1];
    if (/^(?:and|but)$/.test(unit.lower) && next && !next.quoted && isFiniteVerb(next)) return i;
  }
  return to;
}

/** Called it “a heap of bolts,” which it was / and left: where the phrase that holds a judgment's quotations ends. */
export function endOfPhrase(units: readonly Unit[], { from, to }: Range): number {
  let isQuoted = false;
  for (let i = from; i < to; i++) {
    const unit = units[i];
    if (!unit) break;
    if (unit.quoted) isQuoted = true;
    else if (isQuoted) {
      const next = units[i + 1];
      const isNewVerb = next !== undefined && (isFiniteVerb(next) || isAdverb(next));
      if (/[,;(—–]|\s-\s/.test(unit.gap) || units[i - 1]?.text.endsWith(',')) {
        if (!(unit.lower === 'and' && next?.quoted)) return i;
      } else if (
        /^(?:and|but|then)$/.test(unit.lower) ? isNewVerb : /^(?:when|while|as|before|after)$/.test(unit.lower)
      )
        return i;
    }
  }
  return to;
}

/** Whether what stands behind the cue can be its content. */
export function accepts(
  cue: Cue,
  complement: Complement,
  units: readonly Unit[],
  hi: number,
  /** Quotations from here on are another cue's. */
  limit: number,
): boolean {
  const { complement: takes } = cue.cue.verb;
  const { opens, from } = complement;
  if (opens === 'none' || from >= hi || units[from]?.gap.includes(';')) return false;
  if (opens === 'colon') return true;
  // Divers did not find “ties of any consequence”, but: the report found: “Ties.”
  const isFinding = cue.cue.verb.cueClass === 'find';
  if (isFinding && (opens === 'noun' || (opens === 'quotation' && !/[,:]/.test(units[from]?.gap ?? '')))) return false;
  // She read “The Long Road to Leith” twice.
  if (opens === 'quotation') return /[,:]/.test(units[from]?.gap ?? '') || !isTitle(units[from]?.text ?? '');
  // Okafor began the day with “a heap of bolts”.
  if (cue.cue.verb.cueClass === 'utter') return opens === 'that' && from === cue.to + 1;
  // Called on the board to act, but: called on his mother.
  if (/^(?:on|upon)$/.test(units[cue.verb + 1]?.lower ?? '') && cue.to === cue.verb + 2)
    return hasInfinitive(units, from, hi);
  if (cue.cue.verb.lemma === 'put') return isCharge(cue, units, limit);
  if (findRejected(units, cue, hi) >= 0) return true;
  if (takes === 'quote') return hasQuotation(units, from, limit) || isCharge(cue, units, limit);
  if (opens === 'that' || opens === 'question') return true;
  const first = units[from];
  // Agreed to share the pier / asked not to be named / agreed, but wondered: none is a statement.
  const isInfinitive = first?.lower === 'to' || (first?.lower === 'not' && units[from + 1]?.lower === 'to');
  if (isInfinitive) return cue.cue.verb.cueClass === 'promise' && hi - from >= 2;
  if (first && /,/.test(first.gap) && /^(?:and|but|or|then|yet)$/.test(first.lower)) return false;
  // What officials said would harm the port.
  const isGap = opens === 'noun' && first && !first.gap.includes(',') && /^(?:clause|that)$/.test(takes);
  if (isGap && (isPlainVerb(first) || (cue.cue.verb.lemma === 'say' && isFiniteVerb(first)))) return hi - from >= 2;
  // Hale Says Crane Is Safe: in capitals nothing shows where a clause begins.
  if (cue.isInTitle && first) return hi - from >= 3;
  if (!first || (isFiniteVerb(first) && opens !== 'clause') || (/,/.test(first.gap) && opens !== 'clause'))
    return false;
  // Some who agree with him, Okafor said: another clause.
  if (opens === 'clause' && takes === 'that' && first.gap.includes(',')) return false;
  if (opens === 'clause')
    return takes !== 'that' || startsLikeClause(units, from, hi) || hasQuotation(units, from, limit);
  if (cue.cue.verb.cueClass === 'promise') return hasQuotation(units, from, limit);
  // Said the system favours the rich: no "said a prayer" is so long, and the tagger may have missed the verb.
  if (cue.cue.verb.lemma === 'say' && hi - from >= 5 && determiners.has(first.lower)) return true;
  if (takes === 'any') return hi - from >= 3;
  return hasQuotation(units, from, limit);
}

const hasInfinitive = (units: readonly Unit[], from: number, hi: number): boolean =>
  units.slice(from, Math.min(hi, from + 10)).some((unit) => unit.lower === 'to');

const isPlainVerb = (unit: Unit): boolean =>
  /^(?:are|can|could|did|do|does|had|has|have|is|may|might|must|should|was|were|will|would)(?:n['’]t)?$/.test(
    unit.lower,
  );

/** Hale, who says the pier is doomed, lives beside it: the comma before the main clause's verb. */
export function endOfRelative(units: readonly Unit[], from: number, hi: number): number {
  for (let i = from + 1; i < hi; i++) {
    const unit = units[i];
    if (unit && /,/.test(unit.gap) && isFiniteVerb(unit)) return i;
  }
  return hi;
}

/** "added he was tired", "noted the pier was": a subject at once, and its verb close behind. */
function startsLikeClause(units: readonly Unit[], from: number, hi: number): boolean {
  if (pronounContraction.test(units[from]?.text ?? '')) return true;
  for (let i = from + 1; i < Math.min(hi, from + 6); i++) {
    const unit = units[i];
    if (!unit || unit.quoted || /[,;:]/.test(unit.gap) || /^(?:who|which|that|to)$/.test(unit.lower)) return false;
    if (isFiniteVerb(unit)) return true;
  }
  return false;
}

const hasQuotation = (units: readonly Unit[], from: number, hi: number): boolean => {
  for (let i = from; i < hi; i++) if (units[i]?.quoted) return true;
  return false;
};

/** After Lind told Hale that it held, Okafor said it had not: the comma behind which the main clause begins; `hi` for none. */
export function endOfFrontedClause(units: readonly Unit[], lo: number, hi: number): number {
  const opens = /^(?:after|although|as|because|before|if|once|since|though|unless|until|when|while)$/;
  if (!opens.test(units[lo]?.lower ?? '')) return hi;
  for (let i = lo + 2; i < hi; i++) {
    const unit = units[i];
    const isPaused = unit?.gap.includes(',') || (units[i - 1]?.quoted && units[i - 1]?.text.endsWith(','));
    if (!unit || unit.quoted || !isPaused || !hasFiniteVerb(units, lo, i)) continue;
    if (isCapitalised(unit) || determiners.has(unit.lower) || subjectPronouns.has(unit.lower)) return i;
  }
  return hi;
}

/** When asked about the bolts, Okafor said: what stands before the comma is no content. */
export const isFrontedClause = (units: readonly Unit[], lo: number, start: number): boolean => {
  const first = units[lo];
  if (!first || first.quoted || start <= lo) return false;
  return /^(?:when|while|as|after|before|asked|speaking|writing|although|though|because|since|until|unless|once)$/.test(
    first.lower,
  );
};

export const isCircumstance = (units: readonly Unit[], from: number): boolean => {
  const unit = units[from];
  return (
    !!unit &&
    (prepositions.has(unit.lower) ||
      isAdverb(unit) ||
      timeWords.has(unit.lower) ||
      subordinators.has(unit.lower) ||
      unit.lower.endsWith('ing'))
  );
};

/** Whether the quotation that ends before `at` is speech of its own, not a word in marks at the end of a fronted phrase. */
export function isSpeechBefore(units: readonly Unit[], at: number, lo: number): boolean {
  const unit = units[at - 1];
  if (!unit?.quoted) return false;
  if (at - 1 === lo || units[at - 2]?.quoted) return true;
  // On the BBC's “Sunday Morning Live,” Okafor said the pier was safe.
  if (isTitle(unit.text) && unit.text.includes(' ')) return false;
  const isPaused = /[,?!.…—–]['’”"]*$/.test(unit.text) || /[,—–]/.test(units[at]?.gap ?? '');
  // Asked about the “heap of bolts,” Okafor said; but: since it held, “we stayed,” Okafor said.
  return isPaused && (!isFrontedClause(units, lo, at) || /,/.test(unit.gap));
}

/** Where content that ends before `end` begins: the stretch's start, or behind a colon before a quotation. */
export function contentStart(units: readonly Unit[], lo: number, end: number): number {
  for (let i = end - 1; i > lo; i--) {
    if (units[i]?.quoted && /:/.test(units[i]?.gap ?? '')) return i;
  }
  return lo;
}

/** The content before a cue, and what goes on behind it: “The crane,” Okafor said, “is older than I am.” */
export function withRest(units: readonly Unit[], from: number, to: number, cueEnd: number, hi: number): Range[] {
  const pieces: Range[] = [{ from, to }];
  for (let i = cueEnd; i < hi; i++) {
    const unit = units[i];
    if (!unit) break;
    if (unit.quoted) {
      // “It held,” she said, but later, “it sank,” said Hale.
      const isNext = i > cueEnd && endsLikeSpeech(unit) && cueForms.has(units[i + 1]?.lower ?? '') && i + 1 < hi;
      if (isNext) break;
      // “They must come with rules,” she said, and “with dates.”
      const isJoined = i === cueEnd + 1 && /^(?:and|but|or)$/.test(units[cueEnd]?.lower ?? '');
      const isGoingOn = i === cueEnd || /[,:—–]/.test(unit.gap) || isJoined;
      if (isGoingOn) {
        pieces.push({ from: isJoined ? cueEnd : i, to: i + 1 });
        break;
      }
    }
    // “It held,” Okafor said, adding, “It always will.” The second is another cue's.
    if (/[;]/.test(unit.gap) || (!unit.quoted && (cueForms.has(unit.lower) || isFiniteVerb(unit)))) break;
  }
  return pieces;
}
