import { cueForms } from './cue-verbs.ts';
import type { Unit } from './units.ts';
import { isAdverb, prepositions, timeWords } from './word-classes.ts';

/** A sentence as the narration sees it, with its quotations whole: units `from` to `to` (excluded) of a block. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Units after which a stretch is cut in any case, so that an endless sentence costs no more than its length. */
const longestStretch = 400;

/**
 * Splits a block where the narration ends a sentence. Sentence ends inside a quotation do not count; behind one that
 * ends like a sentence the stretch goes on only into a cue: “Did it hold?” Okafor asked. / “It held.” The crew went home.
 */
export function splitStretches(units: readonly Unit[]): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (let i = 1; i <= units.length; i++) {
    if (i < units.length && i - from < longestStretch && !isBreak(units, i) && !isDateline(units, i)) continue;
    stretches.push({ from, to: i });
    from = i;
  }
  return units.length > 0 ? stretches : [];
}

function isBreak(units: readonly Unit[], i: number): boolean {
  const before = units[i - 1];
  const after = units[i];
  if (!before || !after) return true;
  if (!before.quoted) {
    // — Marta Lind¶“It held.”: lines of a list of voices
    if (after.quoted && after.gap.includes('\n')) return true;
    if (!/[.!?…]/.test(after.gap) || after.gap.includes(':')) return false;
    // At 7 p.m. He said
    if (/^(?:He|She|They|We|It)$/.test(after.text)) return true;
    return after.quoted !== null || (after.sentence !== before.sentence && !isTitleCut(before, after));
  }
  if (/^\s*[.!?]/.test(after.gap)) return true;
  if (!endsSentence(before) || /[,;—–―-]/.test(after.gap)) return false;
  return (
    after.quoted !== null ||
    (!/^\p{Ll}/u.test(after.text) && !isCueBehindQuotation(units, i, /\.['’”"]?$/.test(before.text)))
  );
}

/** ODESA, Ukraine, March 3 - Grain exporters: the place and day before the dash are nobody's words. */
function isDateline(units: readonly Unit[], i: number): boolean {
  if (i > longestDateline || !/\s[-—–]\s|—/.test(units[i]?.gap ?? '')) return false;
  const first = units[0];
  return (
    first !== undefined && !first.quoted && (/^\p{Lu}{3,}$/u.test(first.text) || units[i]?.gap.startsWith(')') === true)
  );
}

const longestDateline = 8;

/** Whether a quotation's words end with a mark that may end a sentence. */
const endsSentence = (quotation: Unit): boolean => /[.!?…]['’”"]?$/.test(quotation.text);

/** How many words a speaker's name and description may take before the cue: Ruth Okafor, the chief engineer, asked. */
const longestSource = 14;

const title = /^(?:adm|capt|col|del|det|dr|gen|gov|hon|insp|lt|maj|mr|mrs|ms|prof|rep|reps|rev|sen|sens|sgt|st|supt)$/;

/** "Mrs. Okafor", "J. Okafor" */
const isAbbreviation = (unit: Unit | undefined): boolean =>
  unit !== undefined && (title.test(unit.lower) || /^(?:\p{Lu}|Jr|Sr)$/u.test(unit.text));

/** State Del. Marta Lind: no sentence ends there. */
const isTitleCut = (before: Unit, after: Unit): boolean =>
  title.test(before.lower) && /^\.\s$/.test(after.gap) && /^\p{Lu}/u.test(after.text);

/** A name and a cue with nothing or only circumstances behind it, not "Okafor said the crew had gone". */
function isCueBehindQuotation(units: readonly Unit[], i: number, isFullStop: boolean): boolean {
  for (let k = i; k < Math.min(units.length, i + longestSource); k++) {
    const unit = units[k];
    if (!unit || unit.quoted || (k > i && /[.;:!?]/.test(unit.gap) && !isAbbreviation(units[k - 1]))) return false;
    const cue = cueForms.get(unit.lower);
    if (!cue || cue.form === 'ing' || k === i) continue;
    const next = units[k + 1];
    // “It held.” Okafor added, “It always will.” The full stop tells that the quotation belongs to what was before.
    if (isFullStop) return !next || /[.;!?]/.test(next.gap);
    if (!next || next.quoted || /[,.;:!?—–]/.test(next.gap)) return true;
    // “Did it hold?” Okafor told reporters on Monday.
    if (cue.verb.lemma === 'tell') return true;
    return isAdverb(next) || timeWords.has(next.lower) || prepositions.has(next.lower);
  }
  return false;
}
