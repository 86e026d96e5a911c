import { type CueForm, cueForms } from './cue-verbs.ts';
import type { Unit } from './units.ts';
import {
  auxiliaries,
  determiners,
  formsOfBe,
  isAdverb,
  isCapitalised,
  prepositions,
  relatives,
  subjectPronouns,
} from './word-classes.ts';

/** A cue verb with its auxiliaries: units `from` to `to` (excluded). */
export interface Cue {
  readonly from: number;
  readonly verb: number;
  readonly to: number;
  readonly cue: CueForm;
  /** "saying that", without an auxiliary. */
  readonly isParticiple: boolean;
}

/** Finds the cue verbs of a stretch. Passives (“the crew was told”), infinitives and nouns (“a report”) are left out. */
export function findCues(units: readonly Unit[], from: number, to: number): Cue[] {
  const cues: Cue[] = [];
  for (let i = from; i < to; i++) {
    const cue = readCue(units, i, from, to);
    if (cue) cues.push(cue);
  }
  return cues;
}

function readCue(units: readonly Unit[], i: number, lo: number, hi: number): Cue | null {
  const unit = units[i];
  const cue = unit && !unit.quoted ? cueForms.get(unit.lower) : undefined;
  if (!unit || !cue || (isCapitalised(unit) && i > lo)) return null;
  if (/['’]s$/.test(unit.text)) return null;

  let first = i;
  let hasBe = false;
  let hasAuxiliary = /['’](?:s|d|ve|ll|re)$/.test(units[i - 1]?.text ?? '') && units[i - 1]?.tags.has('Possessive') === false;
  while (first > lo) {
    const before = units[first - 1];
    if (!before || before.quoted || /[^\s]/.test(units[first]?.gap ?? '')) break;
    if (auxiliaries.has(before.lower)) {
      hasAuxiliary = true;
      if (formsOfBe.has(before.lower)) hasBe = true;
    } else if (!isAdverb(before)) break;
    first--;
  }
  const before = first > lo ? units[first - 1] : undefined;
  const next = i + 1 < hi ? units[i + 1] : undefined;
  const opensQuotation = next !== undefined && (next.quoted !== null || next.lower === 'that' || next.gap.includes(':'));

  if (before?.lower === 'to' && !/\S/.test(units[first]?.gap ?? '')) {
    // Okafor went on to say that the pier was safe.
    if (!(units[first - 2]?.lower === 'on' && /^(?:went|goes|gone|going)$/.test(units[first - 3]?.lower ?? ''))) return null;
    first -= 3;
    return { from: first, verb: i, to: i + 1, cue, isParticiple: false };
  }
  if (cue.form === 'past' && hasBe) return null;
  // The figures reported by the board; the plan announced on Monday has its verb later, which the content shows.
  if (cue.form === 'past' && next?.lower === 'by') return null;
  if (cue.form === 'ing' && !(hasBe && hasAuxiliary)) {
    const isAttached = /[,—–-]/.test(units[first]?.gap ?? '') || /^(?:by|and)$/.test(before?.lower ?? '') || before?.quoted;
    return isAttached ? { from: first, verb: i, to: i + 1, cue, isParticiple: true } : null;
  }
  if (cue.form === 'base' && !hasAuxiliary) {
    if (!before || before.quoted) return null;
    const isPlural = /(?:[^su]s|people|police|men|women|who|they|we|i|you)$/.test(before.lower);
    if (!isPlural || before.lower === 'is') return null;
  }
  if (cue.isDoubtful && !hasAuxiliary) {
    if (before && !before.quoted) {
      const isNounBefore = determiners.has(before.lower) && !relatives.has(before.lower);
      if (isNounBefore || prepositions.has(before.lower) || /['’]s?$/.test(before.text)) return null;
      if (before.tags.has('Adjective') && !before.tags.has('Noun') && !isCapitalised(before)) return null;
    }
    const isVerb = opensQuotation || unit.tags.has('Verb') || subjectPronouns.has(before?.lower ?? '');
    if (!isVerb) return null;
  }
  const to = cue.verb.lemma === 'point' ? i + 2 : i + 1;
  if (cue.verb.lemma === 'point' && next?.lower !== 'out') return null;
  return { from: first, verb: i, to, cue, isParticiple: false };
}
