import { isTitle } from '../text/quotation.ts';
import { cueForms } from './cue-verbs.ts';
import { type Cue, pronounContraction } from './find-cues.ts';
import type { Unit } from './units.ts';
import {
  auxiliaries,
  determiners,
  isAdverb,
  isCapitalised,
  isFiniteVerb,
  prepositions,
  subjectPronouns,
  subordinators,
  timeWords,
} from './word-classes.ts';

/** What stands behind a cue. `from` is the first unit of the content; `none` means that nothing but circumstances follows. */
export interface Complement {
  readonly opens: 'that' | 'question' | 'quotation' | 'colon' | 'clause' | 'noun' | 'none';
  readonly from: number;
}

const questionWords = new Set('whether if how why what who where when which'.split(' '));

/**
 * Skips the recipient ("told reporters") and the circumstances ("in a statement on Monday") behind a cue to where the
 * content begins.
 */
export function readComplement(units: readonly Unit[], cue: Cue, hi: number): Complement {
  let i = cue.to;
  const { cueClass, lemma } = cue.cue.verb;
  if (cueClass === 'tell' || /^(?:ask|warn|promise|urge)$/.test(lemma)) {
    const end = skipRecipient(units, i, hi);
    // Warned residents that the pier may sink, but: warned the pier may sink.
    const after = units[end];
    if (lemma === 'tell' || after?.quoted || after?.lower === 'that' || questionWords.has(after?.lower ?? '')) i = end;
  }
  const that = findLateThat(units, i, hi);
  if (that >= 0) return { opens: 'that', from: that + 1 };
  for (let step = 0; step < 6; step++) {
    const unit = units[i];
    if (!unit || i >= hi) return { opens: 'none', from: hi };
    if (unit.quoted) return { opens: 'quotation', from: i };
    if (unit.gap.includes(':')) return { opens: 'colon', from: i };
    const next = units[i + 1];
    if (unit.lower === 'that' && next && i + 1 < hi && !prepositions.has(units[i - 1]?.lower ?? '')) {
      // Said that was too soon: the word is the subject of the content.
      return isFiniteVerb(next) && !next.lower.startsWith('there')
        ? { opens: 'clause', from: i }
        : { opens: 'that', from: i + 1 };
    }
    // Wrote to the board, which is elected: no question.
    const isRelative = /^(?:which|who)$/.test(unit.lower) && unit.gap.includes(',');
    const isQuestion = questionWords.has(unit.lower) && !/^(?:if|when|where)$/.test(unit.lower) && !isRelative;
    if (isQuestion || (cue.cue.verb.cueClass === 'ask' && questionWords.has(unit.lower)))
      return { opens: 'question', from: i };
    // Promised to “open” the pier: the content itself.
    const end = cueClass === 'promise' && unit.lower === 'to' ? i : skipCircumstance(units, i, hi);
    if (end === i) break;
    i = end;
  }
  const late = findLateQuotation(units, i, hi);
  if (late >= 0) return { opens: 'quotation', from: late };
  const unit = units[i];
  if (!unit || i >= hi) return { opens: 'none', from: hi };
  return { opens: startsClause(units, i, hi) ? 'clause' : 'noun', from: i };
}

/** Said in a report last week that: "that" behind circumstances only; -1 when there is none. */
function findLateThat(units: readonly Unit[], from: number, hi: number): number {
  const first = units[from];
  if (!first || first.quoted || !(prepositions.has(first.lower) || timeWords.has(first.lower))) return -1;
  // Promised to close the yards that pollute: the content itself.
  if (first.lower === 'to' && units[from + 1]?.tags.has('Infinitive')) return -1;
  // Okafor said, before adding that: another cue's content.
  if (/,/.test(first.gap) && !/^(?:in|at|on|during)$/.test(first.lower)) return -1;
  for (let i = from; i + 1 < Math.min(hi, from + 18); i++) {
    const unit = units[i];
    if (!unit || (unit.quoted && !isTitle(unit.text)) || (i > from && /[:;]/.test(unit.gap))) return -1;
    const before = units[i - 1]?.lower ?? '';
    if (unit.lower === 'that') {
      // Okafor said in a statement, adding that: another cue's. When asked if that was so: no conjunction.
      const isOther = cueForms.get(before)?.form === 'ing' || prepositions.has(before) || subordinators.has(before);
      return isOther ? -1 : i;
    }
    if (auxiliaries.has(unit.lower) || subjectPronouns.has(unit.lower)) return -1;
  }
  return -1;
}

/** Okafor joked, pointing at the bolts, “They are gold.” Index of a quotation behind a comma or colon; -1 for none. */
function findLateQuotation(units: readonly Unit[], from: number, hi: number): number {
  for (let i = from; i < Math.min(hi, from + 16); i++) {
    const unit = units[i];
    if (!unit) return -1;
    if (unit.quoted) return /[,:]/.test(unit.gap) && /^[\p{Lu}…(]/u.test(unit.text) ? i : -1;
    if (isFiniteVerb(unit) || subjectPronouns.has(unit.lower)) return -1;
  }
  return -1;
}

/** Told reporters / told CNN's Jake Tapper / told the council on Monday. */
function skipRecipient(units: readonly Unit[], from: number, hi: number): number {
  const first = units[from];
  if (!first || from >= hi || first.quoted || /[,:]/.test(first.gap) || first.lower === 'that') return from;
  if (
    /^(?:him|her|them|us|me|you|it|reporters|journalists|lawmakers|members|everyone|everybody|anyone|people|supporters)$/.test(
      first.lower,
    )
  ) {
    return from + 1;
  }
  let i = from;
  if (isCapitalised(first)) {
    while (i < hi) {
      const unit = units[i];
      if (!unit || (i > from && /[,:;]/.test(unit.gap))) break;
      // Told the BBC's “This Week” that
      if (unit.quoted && isTitle(unit.text) && i > from) {
        i++;
        continue;
      }
      if (unit.quoted) break;
      const isJoin = /^(?:of|the|and|&)$/.test(unit.lower) && isCapitalised(units[i + 1] ?? unit) && i + 1 < hi;
      if (!isCapitalised(unit) && !isJoin) break;
      // Told CNN The pier: a new article in capitals does not occur; told CNN Okafor would go cannot be told apart.
      i++;
    }
    return i;
  }
  i = from + 1;
  while (i < hi) {
    const unit = units[i];
    if (!unit || unit.quoted || /[,:;]/.test(unit.gap)) break;
    if (unit.lower === 'that' || subjectPronouns.has(unit.lower) || isFiniteVerb(unit) || questionWords.has(unit.lower))
      break;
    if (determiners.has(unit.lower) && !prepositions.has(units[i - 1]?.lower ?? '')) break;
    if (prepositions.has(unit.lower) && unit.lower !== 'of') break;
    i++;
  }
  // Told the board would go: what stood before the verb was no recipient.
  return i < hi && units[i] && isFiniteVerb(units[i] as Unit) ? from : i;
}

/** One adverb, time or prepositional phrase; `from` itself when there is none or it belongs to the content. */
function skipCircumstance(units: readonly Unit[], from: number, hi: number): number {
  const first = units[from];
  if (!first || first.quoted) return from;
  if (/,/.test(first.gap) && !/^(?:however|too|though|in|at|on|during|with|without)$/.test(first.lower)) return from;
  // Asked not to be named, promised to look: no circumstance but what was asked and promised.
  if (first.lower === 'not') return from;
  if (first.lower === 'to' && /^(?:be|have)$/.test(units[from + 1]?.lower ?? '')) return from;
  let i = from;
  if (
    timeWords.has(first.lower) ||
    (/^(?:last|this|earlier|later|late|early)$/.test(first.lower) && timeWords.has(units[from + 1]?.lower ?? ''))
  ) {
    if (/['’]s$/.test(first.text)) return from;
    i = skipTime(units, from, hi);
  } else if (isAdverb(first) || /^(?:however|though)$/.test(first.lower)) {
    i = from + 1;
  } else if (prepositions.has(first.lower) && !/^(?:about|against|like|of)$/.test(first.lower)) {
    i = skipPrepositional(units, from, hi);
  }
  const next = units[i];
  // Said Monday was too soon: the phrase is the subject of the content.
  return i > from && i < hi && next && isFiniteVerb(next) ? from : i;
}

function skipTime(units: readonly Unit[], from: number, hi: number): number {
  let i = from;
  while (i < hi) {
    const unit = units[i];
    if (!unit || unit.quoted || (i > from && /[:;]/.test(unit.gap))) break;
    if (!timeWords.has(unit.lower) && !/^(?:this|\d+(?:st|nd|rd|th)?)$/.test(unit.lower)) break;
    i++;
  }
  return i;
}

function skipPrepositional(units: readonly Unit[], from: number, hi: number): number {
  let i = from + 1;
  const second = units[i];
  if (!second || i >= hi || second.quoted) return from;
  if (timeWords.has(second.lower)) return skipTime(units, i, hi);
  let sawNoun = false;
  while (i < hi) {
    const unit = units[i];
    // Said on the BBC's “This Week”
    if (!unit || (unit.quoted && !isTitle(unit.text)) || /[,:;]/.test(unit.gap)) break;
    if (unit.lower === 'that' && i > from + 1) break;
    if (subjectPronouns.has(unit.lower) || isFiniteVerb(unit) || questionWords.has(unit.lower)) break;
    if (prepositions.has(unit.lower) && unit.lower !== 'of') break;
    if (timeWords.has(unit.lower) && sawNoun) break;
    if (sawNoun && determiners.has(unit.lower) && units[i - 1]?.lower !== 'of') break;
    if (
      sawNoun &&
      isCapitalised(unit) &&
      !isCapitalised(units[i - 1] ?? unit) &&
      units[i - 1]?.lower !== 'of' &&
      units[i - 1]?.lower !== 'the'
    )
      break;
    if (!determiners.has(unit.lower)) sawNoun = true;
    i++;
  }
  return i;
}

/** Whether a clause begins at `from`: a noun phrase and its verb come before any stop that ends it. */
function startsClause(units: readonly Unit[], from: number, hi: number): boolean {
  const first = units[from];
  if (!first || first.quoted) return false;
  if (pronounContraction.test(first.text) || /^(?:that|there|what)['’]s$/i.test(first.text)) return true;
  if (isFiniteVerb(first)) return false;
  for (let i = from; i < Math.min(hi, from + 40); i++) {
    const unit = units[i];
    if (!unit) return false;
    if (!unit.quoted && isFiniteVerb(unit)) return true;
  }
  return false;
}
