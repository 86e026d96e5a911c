import { isNamed, type Range, type Unit } from './units.ts';
import {
  determiners,
  hasStop,
  isAdverb,
  isCapitalised,
  isFiniteVerb,
  nounPrepositions,
  prepositions,
  relatives,
  subjectPronouns,
  subordinators,
  timeWords,
} from './word-classes.ts';

/**
 * The noun phrase that begins at `from`: behind an inverted cue (“...,” said Ruth Okafor, the chief engineer) or behind
 * "according to". With `appositives` it goes on over a comma that opens a description.
 */
export function readNounPhrase(
  units: readonly Unit[],
  from: number,
  hi: number,
  appositives: boolean,
  /** Nothing else can stand there: "according to early results". */
  isSure = false,
): Range | null {
  const first = units[from];
  if (!first || from >= hi || first.quoted) return null;
  const startsNoun =
    isCapitalised(first) ||
    determiners.has(first.lower) ||
    subjectPronouns.has(first.lower) ||
    /^(?:him|them|us|me|retired|\d.*)$/.test(first.lower) ||
    first.tags.has('Noun') ||
    first.tags.has('Adjective') ||
    first.lower.endsWith('s');
  const isTime = timeWords.has(first.lower) && !isCapitalised(units[from + 1] ?? first);
  const isPreposition = prepositions.has(first.lower) && !isCapitalised(first);
  if (!isSure && (!startsNoun || isAdverb(first) || isPreposition || isTime)) return null;
  if (subjectPronouns.has(first.lower)) return { from, to: from + 1 };
  let to = from + 1;
  let isAppositive = false;
  while (to < hi) {
    const unit = units[to];
    if (!unit || (unit.quoted && !isNamed(unit))) break;
    if (/[,(—–]/.test(unit.gap)) {
      const describes =
        /^(?:a|an|the|his|her|its|their|\d.*)$/.test(unit.lower) || describesWithoutArticle(units, to, hi);
      if (!appositives || !describes || opensClause(units, to, hi)) break;
      isAppositive = true;
    } else if (/[;:]/.test(unit.gap)) break;
    else if (
      /^(?:as|when|while|before|after|during|because|if|but|that|via|through|until|since|where|although|who|which|whom)$/.test(
        unit.lower,
      ) &&
      !(isAppositive && /^(?:who|which|where)$/.test(unit.lower))
    )
      break;
    else if (!isAppositive && unit.lower === 'by' && determiners.has(units[to + 1]?.lower ?? '')) to++;
    else if (!isAppositive && /^(?:in|on|to|by|during)$/.test(unit.lower)) {
      if (!isCapitalised(units[to + 1] ?? unit) || timeWords.has(units[to + 1]?.lower ?? '')) break;
    } else if (!isAppositive && ((timeWords.has(unit.lower) && !isCounted(units[to - 1])) || isAdverb(unit))) break;
    else if (isFiniteVerb(unit) && !isAppositive && !nounPrepositions.has(units[to + 1]?.lower ?? '')) break;
    to++;
  }
  return { from, to };
}

/** "ten years" */
const isCounted = (before: Unit | undefined): boolean =>
  before !== undefined &&
  (determiners.has(before.lower) || /^\d/.test(before.text)) &&
  !/^(?:this|that|each|every)$/.test(before.lower);

/** Whether a noun phrase and its verb begin at `from`: "the pier is sound", not "the man who built it". */
function opensClause(units: readonly Unit[], from: number, hi: number): boolean {
  for (let i = from + 1; i < hi; i++) {
    const unit = units[i];
    if (!unit || unit.quoted || hasStop(unit) || relatives.has(unit.lower)) return false;
    if (isFiniteVerb(unit)) return true;
  }
  return false;
}

/** ..., said Tom Hale, chief engineer of the port: a description without an article, in small letters, before a stop. */
function describesWithoutArticle(units: readonly Unit[], from: number, hi: number): boolean {
  const first = units[from];
  if (!first || first.quoted || isAdverb(first)) return false;
  if (
    prepositions.has(first.lower) ||
    subordinators.has(first.lower) ||
    first.lower.endsWith('ing') ||
    /^(?:and|but|or|who|which|that)$/.test(first.lower)
  )
    return false;
  if (isFiniteVerb(first)) return false;
  for (let i = from; i < Math.min(hi, from + 6); i++) {
    const unit = units[i];
    if (!unit || unit.quoted || subjectPronouns.has(unit.lower)) return false;
    if (i > from && (/[,;:]/.test(unit.gap) || unit.lower === 'of' || unit.lower === 'for' || unit.lower === 'at'))
      return true;
    if (isFiniteVerb(unit)) return false;
  }
  return from + 6 >= hi;
}
