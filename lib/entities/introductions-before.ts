import type { Gazetteer } from '../gazetteer/build-gazetteer.ts';
import type { Found } from './introduction-endings.ts';
import { isNounFor, singular } from './introduction-nouns.ts';
import { isCapital, isPause, type Line, type Unit } from './introduction-units.ts';
import { isClosed } from './introduction-words.ts';
import { type EntityKind, entityKinds } from './types.ts';

const courtesy = /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|prof|rev)$/;

/** The unit before a name and its form of address: "Speaker Rev Mark Alder" is no Rev. */
export function skipCourtesy({ units }: Line, at: number): number {
  let k = at - 1;
  while (k >= 0 && courtesy.test(units[k]?.lower ?? '') && !isPause(units[k + 1]?.gap ?? '')) k--;
  // "the former judge Ratu Ann Mott"
  const [title, noun] = [units[k], units[k - 1]];
  const isForeign =
    k === at - 1 && title && noun && !title.mention && !noun.mention && isCapital(title) && !isCapital(noun);
  return isForeign &&
    units[at]?.gap === ' ' &&
    title.gap === ' ' &&
    !isNounFor('person', title.lower) &&
    isNounFor('person', noun.lower)
    ? k - 1
    : k;
}

const plainGap = /^(?:['’]s?)?\.?\s$|^-$/;

/** "US Defence Secretary Ann Mott", "militant group Red Dawn", "security analyst Dana Okoro", "the port city Odesa". */
export function findBefore(line: Line, at: number, kind: EntityKind, gazetteer: Gazetteer): Found[] {
  const { units } = line;
  const last = skipCourtesy(line, at);
  let from = last + 1;
  let hasNoun = false;
  const office =
    kind === 'person' && plainGap.test(units[last + 1]?.gap ?? '')
      ? Math.max(findOfficeOf(units, last), findOfficeOfThing(units, last))
      : -1;
  if (office >= 0) {
    from = office;
    hasNoun = true;
  }
  while (from > 0 && last - from < 9) {
    const unit = units[from - 1] as Unit;
    if (!plainGap.test(units[from]?.gap ?? '')) break;
    if (gazetteer.calendarWords.has(unit.text)) break;
    // "They sat on one committee. Tide left": two sentences, though the marks around them make them one.
    if (units[from]?.gap.startsWith('.') && !isCapital(unit)) break;
    const isLast = from - 1 === last;
    if (unit.mention) {
      // "Trump ally", "Mr Aasvold's brother"; two names side by side are two.
      if (isLast || !hasNoun) break;
      from--;
      if (unit.mention.kind === 'person') break;
      continue;
    }
    const isTitle = isCapital(unit) && gazetteer.titles.has(unit.lower.replaceAll('.', ''));
    const isNoun = isTitle ? kind === 'person' : isNounFor(kind, unit.lower);
    if (isLast && !isNoun && !isEnding(units, from - 1, kind)) break;
    if (!isNoun && isClosed(unit) && !isVerbalAdjective(units, from - 1)) {
      if (/^(?:his|her|their|its|my|our)$/.test(unit.lower) && hasNoun) from--;
      // "chief of staff", "president and chief executive"
      else if (isJoint(units, from - 1, kind, hasNoun, gazetteer)) {
        from--;
        continue;
      }
      break;
    }
    if (isNoun || isLast) hasNoun = true;
    from--;
  }
  while (from <= last && /^(?:later|then|when|as|fellow-)$/.test(units[from]?.lower ?? '')) from++;
  // "should force Tide", "who chairs Tide"
  const isVerb = from === last && isVerbHere(units, from);
  if (
    !hasNoun ||
    isVerb ||
    from > last ||
    (kind === 'place' && /^(?:coast|border|beach)$/.test(units[last]?.lower ?? ''))
  )
    return [];
  // "They told the mayor Ann Mott": at the end of a clause anything may stand; one ordinary word behind a verb is enough.
  return [{ from, to: last + 1, rule: 'title' }];
}

/** Whether a word that may be a noun is the verb: "should force", "who chairs"; not "that ex-mayor". */
function isVerbHere(units: readonly Unit[], k: number): boolean {
  const [before, unit] = [units[k - 1]?.lower ?? '', units[k]];
  if (!unit || isCapital(unit)) return false;
  if (/^(?:can|could|may|might|must|not|shall|should|to|will|would)$/.test(before)) return true;
  return /^(?:he|i|it|she|that|they|we|which|who)$/.test(before) && (/s$/.test(unit.lower) || unit.tags.has('Verb'));
}

/** "the Oslo-based shipping charity": a word that is a verb elsewhere, behind an article or another adjective. */
const isVerbalAdjective = (units: readonly Unit[], k: number): boolean => {
  const [before, unit] = [units[k - 1], units[k]];
  if (!before || !unit || !/(?:ing|ed)$/.test(unit.lower)) return false;
  return (
    unit.gap === ' ' &&
    (/^(?:a|an|the|his|her|its|their)$/.test(before.lower) || before.gap === '-' || before.tags.has('Adjective'))
  );
};

/** "former governor of Katanga province Ann Mott": the unit of the office whose place or body stands right before the name; or -1. */
function findOfficeOf(units: readonly Unit[], last: number): number {
  const named = units[last]?.mention
    ? last
    : units[last - 1]?.mention &&
        units[last]?.gap === ' ' &&
        /^(?:province|state|region|county|district|city)$/.test(units[last]?.lower ?? '')
      ? last - 1
      : -1;
  if (named < 2 || units[named]?.mention?.kind === 'person') return -1;
  const of = units[named - 1]?.lower === 'the' ? named - 2 : named - 1;
  const isOffice = /^(?:of|for)$/.test(units[of]?.lower ?? '') && isNounFor('person', units[of - 1]?.lower ?? '');
  return isOffice && !units.slice(of, last + 1).some((unit) => isPause(unit.gap)) ? of - 1 : -1;
}

/** How many words a thing with an office may have: "the prize's honorary board". */
const longestThing = 5;

/**
 * "Chairman of the prize's board Ann Mott", "head of the park service Ann Mott": the unit of an office whose thing has no
 * name; or -1. Not "after the death of the director of the museum Ann Mott took over": only a title has no article, but at
 * the start of a sentence.
 */
function findOfficeOfThing(units: readonly Unit[], last: number): number {
  let the = last;
  while (the > 0 && last - the < longestThing && isThing(units[the]) && plainGap.test(units[the]?.gap ?? '')) the--;
  const office = the - 2;
  const noun = units[office]?.lower ?? '';
  const isOf = /^(?:at|for|of)$/.test(units[the - 1]?.lower ?? '') && units[the]?.lower === 'the' && the < last;
  if (!isOf || !isNounFor('person', noun) || singular(noun) !== noun) return -1;
  if (units.slice(office + 1, the + 1).some(({ gap }) => gap !== ' ')) return -1;
  let from = office;
  while (from > 0 && units[from]?.gap === ' ' && isThing(units[from - 1])) from--;
  const before = units[from]?.gap === ' ' ? (units[from - 1]?.lower ?? '') : '';
  return from > 1 && /^(?:a|an|the|his|her|its|their|this|that)$/.test(before) ? -1 : office;
}

const isThing = (unit: Unit | undefined): boolean =>
  unit !== undefined && !unit.mention && !isClosed(unit) && !isNounFor('person', unit.lower);

/** "general-elect", "number one", "No. 1", "chief of staff" */
const isEnding = (units: readonly Unit[], k: number, kind: EntityKind): boolean => {
  const word = units[k]?.lower ?? '';
  if (kind !== 'person') return false;
  // "the Australian Ann Mott"
  if (/^\p{Lu}\p{L}+(?:[ie]an|ese|ish|man)$/u.test(units[k]?.text ?? '') && units[k - 1]?.lower === 'the') return true;
  if (/-(?:general|elect|designate|year-old)$/.test(word)) return true;
  if (/^(?:one|two|three|four|five|\d{1,2})$/.test(word)) return /^(?:number|no)$/.test(units[k - 1]?.lower ?? '');
  // "director of research", "minister of foreign affairs"
  const isLonger = units[k - 2]?.lower === 'of' && units[k]?.gap === ' ' && !isClosed(units[k - 1] as Unit);
  const of = units[k - 1]?.lower === 'of' ? k - 1 : isLonger ? k - 2 : -1;
  const isThing =
    !units[k]?.mention && !isClosed(units[k] as Unit) && entityKinds.every((each) => !isNounFor(each, word));
  return of > 0 && isThing && isNounFor('person', units[of - 1]?.lower ?? '');
};

function isJoint(units: readonly Unit[], k: number, kind: EntityKind, hasNoun: boolean, gazetteer: Gazetteer): boolean {
  const [before, unit] = [units[k - 1], units[k]];
  if (!before || !unit || before.mention || isPause(unit.gap) || !hasNoun) return false;
  const isNoun = isNounFor(kind, before.lower) || (isCapital(before) && gazetteer.titles.has(before.lower));
  return isNoun && /^(?:of|and|for)$/.test(unit.lower) && kind !== 'place';
}
