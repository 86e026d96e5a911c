import { bodies, unnamedPeople } from './source-words.ts';
import type { Unit } from './units.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const auxiliaries = words(
  "am are aren't be been being can can't cannot could couldn't did didn't do does doesn't don't had hadn't has hasn't have " +
    "haven't is isn't may might must should shouldn't was wasn't were weren't will won't would wouldn't",
);
export const formsOfBe = words("am are aren't be been being is isn't was wasn't were weren't");
const formsOfHaveAndDo = words("did didn't do does doesn't don't had hadn't has hasn't have haven't having");
const adverbs = words(
  'actually again all aloud also always both clearly each earlier even ever famously first flatly frequently further either ' +
    'instead initially just later merely never not now often once only openly privately publicly quickly rarely recently ' +
    'repeatedly reportedly simply since sometimes soon specifically still subsequently then therefore thus today too ' +
    'twice yesterday',
);
export const relatives = words('who which that');
export const determiners = words(
  'a an another any both each every his her its my no one our several some that the their these this those two three four ' +
    'five six seven eight nine ten many most few other others all your dozens hundreds',
);
export const subjectPronouns = words('he i it she they we you');
/** Prepositions that hang on a noun: "the mayor of Leith", "a spokeswoman for the board". */
export const nounPrepositions = words('of for from at with in on to by behind inside near within about close');
export const prepositions = words(
  'about across after against along amid among around as at because before behind beside besides between by despite during ' +
    'following for from in inside into like near of off on onto outside over per regarding since through throughout to ' +
    'toward towards under unlike until upon via when while with within without',
);
/** Words that open a clause of their own: the subject of a cue never reaches over one. */
export const subordinators = words(
  'although as because before but how if lest once since so than that though unless until what whatever when whenever where ' +
    'whereas whether while why yet after nor',
);
export const timeWords = words(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september ' +
    'october november december today yesterday tomorrow tonight week month year years night morning afternoon evening ' +
    'weekend day days earlier later ago recently last next early late jan feb aug sept oct nov dec',
);

/** What a source puts its words into: "a statement saying". */
export const messageNouns = words(
  'ad article ads blog brief column declaration editorial email emails essay letter letters memo message messages note notice ' +
    'op-ed petition post posts release report resolution statement statements text tweet tweets video',
);

export const isCapitalised = (unit: Unit): boolean => /^\p{Lu}/u.test(unit.text);

/** An adverb that may stand between a subject and its verb, or between an auxiliary and the verb. */
export const isAdverb = (unit: Unit): boolean =>
  adverbs.has(unit.lower) ||
  (unit.lower.endsWith('ly') &&
    unit.lower.length > 4 &&
    !isCapitalised(unit) &&
    !/^(?:ally|assembly|bully|daily|early|family|friendly|italy|july|likely|lonely|monthly|rally|reply|supply|weekly|yearly)$/.test(
      unit.lower,
    ));

const contracted = /(?:n't|'ll|'ve|'re|'d|'m)$/;
const notFinite = words('based led backed run owned held known called named retired');

/** A verb that carries a clause, as far as form and tag tell. */
export function isFiniteVerb(unit: Unit): boolean {
  if (unit.quoted) return false;
  if (/^(?:be|been|being|having)$/.test(unit.lower)) return false;
  if (auxiliaries.has(unit.lower) || formsOfHaveAndDo.has(unit.lower)) return true;
  if (contracted.test(unit.lower) || /^(?:it|he|she|that|there|who|what)['’]s$/i.test(unit.text)) return true;
  if (unnamedPeople.has(unit.lower) || bodies.has(unit.lower)) return false;
  // "Okafor reminisced": a verb that the tagger took for a noun.
  if (
    !unit.tags.has('Verb') &&
    unit.tags.has('Noun') &&
    /^[a-z]{3,}[^e]ed$/.test(unit.text) &&
    !unit.text.endsWith('dred')
  )
    return true;
  if (!unit.tags.has('Verb') || unit.tags.has('Gerund') || unit.lower.endsWith('ing') || notFinite.has(unit.lower))
    return false;
  return (unit.tags.has('PastTense') || unit.tags.has('PresentTense')) && !isCapitalised(unit);
}

/** Whether units `from` to `to` (excluded) hold a clause or a quotation. */
export const hasFiniteVerb = (units: readonly Unit[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const unit = units[i];
    if (unit && (unit.quoted || isFiniteVerb(unit))) return true;
  }
  return false;
};

/** Whether punctuation before the unit keeps it out of the phrase on its left. */
export const hasStop = (unit: Unit | undefined): boolean => /[,;:—–―()[\]]/.test(unit?.gap ?? '');
