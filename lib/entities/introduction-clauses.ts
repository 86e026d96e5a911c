import { sayVerbs } from './cue-words.ts';
import { type Found, findPhraseEnd } from './introduction-endings.ts';
import { isNounFor } from './introduction-nouns.ts';
import { readDescription } from './introduction-phrases.ts';
import { isPause, isPossessive, type Line, type Unit } from './introduction-units.ts';
import { isClosed, isReport, participles, passingVerbs, prepositions } from './introduction-words.ts';
import type { EntityKind } from './types.ts';

const be = /^(?:is|was|are|were)$/;
export const adverb =
  /^(?:also|always|currently|already|long|now|once|still|then|himself|herself|originally|recently|previously|later|first|usually|mostly)$/;
const longestClause = 34;

/**
 * From "who", "which", "whose", "where" or "many of whom": "who leads the union", "whose brother owns the mill"; not "who said
 * nothing", "who arrived late". "who was a nurse" gives "a nurse".
 */
export function findClause(line: Line, from: number, kind: EntityKind): Found | null {
  const { units } = line;
  const at =
    /^(?:many|most|some|both|all|none|one)$/.test(units[from]?.lower ?? '') && units[from + 1]?.lower === 'of'
      ? from + 2
      : from;
  const word = units[at]?.lower;
  // "in Cork, some of whom": of its people.
  if (kind === 'place' && word === 'whom') return null;
  if (units[at]?.mention || (at > from && !/^(?:whom|which|whose)$/.test(word ?? ''))) return null;
  const to = findPhraseEnd(line, from);
  if (to - from > longestClause) return null;
  // "who cooks", "who coaches them"
  if (to - from < 3)
    return word === 'who' &&
      kind === 'person' &&
      units[at + 1]?.tags.has('PresentTense') &&
      to - from === 2 &&
      !passing.test(units[at + 1]?.lower ?? '') &&
      !isReport(units[at + 1] as Unit)
      ? { from, to, rule: 'clause' }
      : null;
  const whole: Found = { from, to, rule: 'clause' };
  if (at > from || word === 'whose')
    return units.slice(from, to).some((unit) => sayVerbs.has(unit.lower)) ? null : whole;
  if (word === 'where') return kind !== 'person' && holdsThere(units.slice(from + 1, to)) ? whole : null;
  if (word === 'who' ? kind !== 'person' && isPartOfPerson(line, from, kind) : word !== 'which' || kind === 'person')
    return null;

  let v = from + 1;
  while (adverb.test(units[v]?.lower ?? '') && v < from + 3) v++;
  const verb = units[v];
  let o = v + 1;
  while (adverb.test(units[o]?.lower ?? '') && o < v + 3) o++;
  const object = units[o];
  if (!verb || !object || o >= to) return null;
  if (verb.lower === 'of') return null;
  if (be.test(verb.lower)) {
    const phrase = readDescription(line, o, kind);
    if (phrase) return { ...phrase, rule: 'clause' };
    // "who was tired", "who was standing there"
    if (/^(?:was|were)$/.test(verb.lower) && !isStanding(object)) return null;
  }
  if (/^did(?:n't)?$/.test(verb.lower) && (verb.lower !== 'did' || object.lower === 'not')) return null;
  // "who argued for the widow"
  const isFor = verb.lower === 'argued' && object.lower === 'for';
  return passing.test(verb.lower) || (sayVerbs.has(verb.lower) && !isFor) ? null : whole;
}

/** Verbs of the day's news, not of who somebody is. */
const passing =
  /^(?:agreed|announced|appeared|arrived|climbed|dropped|fell|gained|jumped|rose|slid|slipped|slumped|surged|tumbled|asked|attended|believes|called|came|can|could|declined|denied|expects|hopes|may|might|must|refused|says|should|thinks|watched|will|would)$/;

/** "Marsh of the Tide Institute, who": she, not the institute. */
function isPartOfPerson({ units }: Line, from: number, kind: EntityKind): boolean {
  let k = from - 2;
  if (/^\s\($/.test(units[k + 1]?.gap ?? '')) k--;
  while (
    k > from - 8 &&
    k > 0 &&
    !isPause(units[k + 1]?.gap ?? '') &&
    !prepositions.has(units[k]?.lower ?? '') &&
    (units[k]?.lower === 'the' || !isClosed(units[k] as Unit))
  )
    k--;
  const before = units[k - 1];
  const isOf =
    prepositions.has(units[k]?.lower ?? '') &&
    before !== undefined &&
    (kind === 'place' ||
      before.mention?.kind === 'person' ||
      isNounFor('person', before.lower) ||
      /,/.test(units[k]?.gap ?? ''));
  return k >= 0 && !isPause(units[k + 1]?.gap ?? '') && (isOf || isPossessive(units[from - 1]?.gap ?? ''));
}

/** "who was appointed", "who was sent to look over the books", "who was in charge", "who was serving nine years" */
const isStanding = (unit: Unit): boolean =>
  unit.mention === null &&
  (participles.has(unit.lower) ||
    /^(?:in|from|at|with|of|part|sent|killed|\d\d)$/.test(unit.lower) ||
    standing.test(unit.lower) ||
    (/ed$/.test(unit.lower) && unit.tags.has('PastTense')));

/** What somebody does for longer than a day: "who was serving nine years"; not "who was standing there". */
const standing =
  /^(?:awaiting|captaining|caring|chairing|coaching|commanding|heading|leading|living|managing|representing|running|serving|studying|teaching|training|working)$/;

/** What happened once: "where the mayor met the workers". */
const happening =
  /^(?:arrested|arrived|attacked|beat|began|broke|called|collapsed|died|drew|ended|fell|finished|hit|killed|left|lost|met|opened|scored|shot|spoke|started|took|voted|won)$/;

/** "where most families live off fishing"; not "where he met the mayor". */
function holdsThere(units: readonly Unit[]): boolean {
  const [first] = units;
  if (!first) return false;
  // "where he breeds ponies"; not "where he met the mayor", "where she says".
  if (/^(?:he|she|they)$/.test(first.lower)) return units[1] !== undefined && isLasting(units[1]);
  if (/^(?:it|we|i|you|police)$/.test(first.lower)) return false;
  const verb = units.find(
    (unit) =>
      !unit.mention &&
      (/^(?:is|are|has|have|had)$/.test(unit.lower) ||
        unit.tags.has('PresentTense') ||
        unit.tags.has('PastTense') ||
        unit.tags.has('Copula') ||
        unit.tags.has('Modal')),
  );
  if (!verb || verb.tags.has('Gerund')) return false;
  // "where most families came later"
  if (/^(?:dozens|few|hundreds|many|most|some|thousands)$/.test(first.lower)) return true;
  // "where the French kept a fort"; not "where Marsh met the mayor", "where the sides drew".
  if (verb.tags.has('PastTense') && first.mention?.kind !== 'person' && !happening.test(verb.lower) && !isReport(verb))
    return true;
  return /^(?:is|are|has|have)$/.test(verb.lower) || isLasting(verb);
}

const isLasting = (verb: Unit): boolean =>
  verb.tags.has('PresentTense') && !passingVerbs.has(verb.lower) && !sayVerbs.has(verb.lower);
