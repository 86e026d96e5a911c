import { type CueForm, cueForms } from './cue-verbs.ts';
import { endsLikeSpeech, isNamed, type Unit } from './units.ts';
import {
  auxiliaries,
  determiners,
  formsOfBe,
  isAdverb,
  isCapitalised,
  isFiniteVerb,
  messageNouns,
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
  /** In a headline with capitals throughout. */
  readonly isInTitle: boolean;
}

/** Forms that need an auxiliary to be a verb with a subject. */
const participles: ReadonlySet<string> = new Set(['begun', 'gone', 'shown', 'spoken', 'sworn', 'written']);

/** He's, they've, she'd: the ending is the auxiliary. */
export const pronounContraction = /^(?:he|she|it|they|we|i|you|who)['’](s|re|m|ve|d|ll)$/i;

/** Finds the cue verbs of a stretch. Passives (“the crew was told”), infinitives and nouns (“a report”) are left out. */
export function findCues(units: readonly Unit[], from: number, to: number): Cue[] {
  const cues: Cue[] = [];
  const isInTitle = hasCapitals(units, from, to);
  for (let i = from; i < to; i++) {
    const cue = readCue(units, i, from, to, isInTitle);
    if (cue) cues.push({ ...cue, isInTitle });
  }
  return cues;
}

/** Whether each longer word of a stretch has a capital, as in some headlines. */
function hasCapitals(units: readonly Unit[], from: number, to: number): boolean {
  let longer = 0;
  for (let i = from; i < to && i - from < longestTitle; i++) {
    const unit = units[i];
    if (!unit || unit.quoted || unit.text.length < 4) continue;
    if (!isCapitalised(unit)) return false;
    longer++;
  }
  return longer > 3 && to - from < longestTitle;
}

const longestTitle = 25;

/** "He's said", not "the mayor's alleged". */
const isPronounBefore = (units: readonly Unit[], i: number): boolean =>
  pronounContraction.test(units[i - 1]?.text ?? '');

/** Any verb that stands where only a verb of speech can. */
const unlisted: CueForm = {
  verb: { lemma: '', cueClass: 'utter', complement: 'quote' },
  form: 'past',
  isDoubtful: false,
};

/** “Silly boys,” scoffed Lind. / “Silly boys,” Lind scoffed. */
function isBesideSpeech(units: readonly Unit[], i: number, lo: number, hi: number): boolean {
  const unit = units[i];
  if (!unit || unit.quoted || auxiliaries.has(unit.lower) || !/^[a-z]{2,}ed$/.test(unit.text)) return false;
  const endsSpeech = (at: number): boolean =>
    at > lo && endsLikeSpeech(units[at - 1] as Unit) && units[at]?.gap === ' ';
  const next = i + 1 < hi ? units[i + 1] : undefined;
  if (endsSpeech(i))
    return next !== undefined && (isCapitalised(next) || determiners.has(next.lower) || next.lower === 'the');
  let from = i - 1;
  if (from < lo) return false;
  if (!subjectPronouns.has(units[from]?.lower ?? ''))
    while (
      from > lo &&
      i - from < 5 &&
      isCapitalised(units[from - 1] as Unit) &&
      /^\.?\s$/.test(units[from]?.gap ?? '')
    )
      from--;
  const isName = subjectPronouns.has(units[from]?.lower ?? '') || isCapitalised(units[from] as Unit);
  return isName && endsSpeech(from) && (!next || /[,.;]/.test(next.gap));
}

function readCue(
  units: readonly Unit[],
  i: number,
  lo: number,
  hi: number,
  isInTitle: boolean,
): Omit<Cue, 'isInTitle'> | null {
  const unit = units[i];
  const following = i + 1 < hi ? units[i + 1] : undefined;
  const longer = unit && following && cueForms.get(`${unit.lower} ${following.lower}`);
  const listed = unit && !unit.quoted ? (longer ?? cueForms.get(unit.lower)) : undefined;
  const cue = listed ?? (unit && isBesideSpeech(units, i, lo, hi) ? unlisted : undefined);
  if (!unit || !cue || (isCapitalised(unit) && i > lo && !isInTitle)) return null;
  if (/['’]s$/.test(unit.text) || (i > lo && /['’]s$/.test(units[i - 1]?.text ?? '') && !isPronounBefore(units, i)))
    return null;

  let first = i;
  let hasBe = false;
  let hasAuxiliary = false;
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
  const contraction = before && !before.quoted ? pronounContraction.exec(before.text)?.[1] : undefined;
  if (contraction) {
    hasAuxiliary = true;
    // He's predicting, but: he's said.
    if (cue.form === 'ing' && /^(?:s|re|m)$/.test(contraction)) hasBe = true;
  }
  // No "has reports", "were emails", "is claim".
  if (hasAuxiliary && (cue.form === 'present' || (cue.form === 'base' && hasBe))) return null;
  const to = longer ? i + 2 : i + 1;
  const next = to < hi ? units[to] : undefined;
  const opensQuotation =
    next !== undefined && (next.quoted !== null || next.lower === 'that' || next.gap.includes(':'));

  if (before?.lower === 'to' && !/\S/.test(units[first]?.gap ?? '')) {
    // Okafor went on to say that the pier was safe.
    if (!(units[first - 2]?.lower === 'on' && /^(?:went|goes|gone|going)$/.test(units[first - 3]?.lower ?? ''))) {
      // Okafor was prompted to say, “It held.”
      const isSaid = cue.verb.cueClass === 'say' && next?.quoted && /^[\p{Lu}…]/u.test(next.text);
      return isSaid ? { from: first, verb: i, to, cue, isParticiple: true } : null;
    }
    first -= 3;
    return { from: first, verb: i, to, cue, isParticiple: false };
  }
  if (cue.form === 'past' && hasBe) return null;
  // The figures reported by the board; the plan announced on Monday has its verb later, which the content shows.
  if (cue.form === 'past' && next?.lower === 'by' && !/^(?:say|tell)$/.test(cue.verb.lemma)) return null;
  // A memo written for the board.
  if (participles.has(unit.lower) && !hasAuxiliary) return null;
  // One of them, speaking on condition of anonymity, said.
  if (/^(?:speaking|talking)$/.test(unit.lower) && !hasBe) return null;
  if (cue.form === 'ing' && !(hasBe && hasAuxiliary)) {
    const isAttached =
      /[,—–-]/.test(units[first]?.gap ?? '') ||
      /^(?:after|and|before|but|by|in|while)$/.test(before?.lower ?? '') ||
      before?.quoted ||
      // The board released a statement saying: “It held.”
      messageNouns.has(before?.lower ?? '');
    return isAttached ? { from: first, verb: i, to, cue, isParticiple: true } : null;
  }
  if (cue.form === 'base' && !hasAuxiliary) {
    if (!before || (before.quoted && !isNamed(before))) return null;
    const isPlural = /(?:[^su]s|people|police|men|women|who|they|we|i|you)$/.test(before.lower);
    // Residents who live on the pier say: the noun stands far away.
    const isFar = cue.verb.lemma === 'say' && !determiners.has(before.lower) && before.lower !== 'the';
    if ((!isPlural && !isFar) || before.lower === 'is') return null;
  }
  const isNoun = before && !before.quoted && determiners.has(before.lower) && !relatives.has(before.lower);
  if (cue.form !== 'past' && isNoun && !/^(?:some|many|most|others|several|few|all|both|her)$/.test(before.lower))
    return null;
  const isSure = hasAuxiliary || opensQuotation || followsSpeech(units, i, lo);
  if (cue.isDoubtful && !isSure && !isVerbHere(cue, unit, before, next)) return null;
  return { from: first, verb: i, to, cue, isParticiple: false };
}

/** Whether a form that is also a noun or an adjective is a verb between two words. */
function isVerbHere({ form, verb }: CueForm, unit: Unit, before: Unit | undefined, next: Unit | undefined): boolean {
  const isPronoun = subjectPronouns.has(before?.lower ?? '');
  if (next && !next.quoted) {
    if (/^(?:and|or|of)$/.test(next.lower)) return false;
    // "the report in May", but: Reuters reported on Monday, Okafor promises to open it.
    const isVerbal =
      (form === 'past' && before && isCapitalised(before)) || (next.lower === 'to' && verb.cueClass === 'promise');
    if (prepositions.has(next.lower) && before && !isPronoun && !isVerbal) return false;
  }
  if (before && !before.quoted) {
    if (prepositions.has(before.lower) || /['’]s?$/.test(before.text)) return false;
    if (determiners.has(before.lower) && !relatives.has(before.lower)) return false;
    const isAdjective = before.tags.has('Adjective') && !before.tags.has('Noun') && !isCapitalised(before);
    // The editorial read
    if (isAdjective && !messageNouns.has(before.lower)) return false;
  }
  // Okafor, the mayor of Leith, calls it
  return isPronoun || unit.tags.has('Verb') || unit.gap.includes(',');
}

/** “It held,” the divers report: nothing between a quotation and the verb but the speaker. */
function followsSpeech(units: readonly Unit[], i: number, lo: number): boolean {
  for (let k = i - 1; k >= lo && i - k < longestSpeaker; k--) {
    const unit = units[k];
    if (unit?.quoted) return endsLikeSpeech(unit);
    if (!unit || /[;:.!?]\s/.test(units[k + 1]?.gap ?? '') || isFiniteVerb(unit) || unit.lower.endsWith('ing'))
      return false;
  }
  return false;
}

const longestSpeaker = 9;
