import { sayVerbs } from './cue-words.ts';
import { type Found, findPhraseEnd, type Phrase } from './introduction-endings.ts';
import { isNounFor } from './introduction-nouns.ts';
import { readDescription, readNounGroup } from './introduction-phrases.ts';
import { gapAfter, isCapital, isPause, isPossessive, type Line, type Unit } from './introduction-units.ts';
import { appointingVerbs, isClosed, isReport, participles, passingVerbs, prepositions } from './introduction-words.ts';
import type { EntityKind } from './types.ts';

const be = /^(?:is|was|are|were)$/;
const adverb =
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

/** "who was appointed", "who was sent to look over the books", "who was in charge" */
const isStanding = (unit: Unit): boolean =>
  unit.mention === null &&
  (participles.has(unit.lower) ||
    /^(?:in|from|at|with|of|part|sent|killed|\d\d)$/.test(unit.lower) ||
    (/ed$/.test(unit.lower) && unit.tags.has('PastTense')));

/** What happened once: "where the mayor met the workers". */
const happening =
  /^(?:arrested|arrived|attacked|beat|began|broke|called|collapsed|died|drew|ended|fell|finished|hit|killed|left|lost|met|opened|scored|shot|spoke|started|took|voted|won)$/;

/** "where most families live off fishing"; not "where he met the mayor". */
function holdsThere(units: readonly Unit[]): boolean {
  const [first] = units;
  if (!first || /^(?:he|she|they|it|we|i|you|police)$/.test(first.lower)) return false;
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
  return (
    /^(?:is|are|has|have)$/.test(verb.lower) ||
    (verb.tags.has('PresentTense') && !passingVerbs.has(verb.lower) && !sayVerbs.has(verb.lower))
  );
}

const linking = /^(?:is|was|are|were|remains|remained|became|becomes)$/;
const workingAs = /^(?:acted|acts|doubled|retired|served|serves|worked|works|trained|over)$/;

/**
 * A sentence about the name: "Marsh is the head of the union", "Marsh was named chief executive", "named Marsh chief
 * executive", "Marsh works as a plumber". `behind`: the unit before the verb, the name's own or the end of what is between
 * commas ("Marsh, who has died aged 83, was a sculptor"). `isEnclosed`: it stands between commas itself ("The mayor, Marsh, is").
 */
export function findStatement(line: Line, at: number, behind: number, kind: EntityKind, isEnclosed: boolean): Found[] {
  const { units } = line;
  const gap = gapAfter(line, behind);
  if (!(behind === at && !isEnclosed ? /^\s$/ : /^\)?,\s$|^\)?\s$|^\s?[—–]\s?$/).test(gap)) return [];
  const appointed = behind === at ? findAppointed(line, at, kind) : null;
  if (appointed) return [appointed];
  if (!isEnclosed && !isSubject(line, at)) return [];
  let v = behind + 1;
  const verb = units[v];
  if (!verb || verb.mention) return [];
  if (/^(?:has|had)$/.test(verb.lower) && units[v + 1]?.lower === 'been') v++;
  else if (kind === 'person' && workingAs.test(verb.lower) && units[v + 1]?.lower === 'as') {
    const phrase = readDescription(line, v + 2, kind, true);
    return phrase ? [{ ...phrase, rule: 'appointment' }] : [];
  } else if (!linking.test(verb.lower)) return [];
  let o = v + 1;
  while (adverb.test(units[o]?.lower ?? '') && o < v + 3) o++;
  if (appointingVerbs.has(units[o]?.lower ?? '') && kind === 'person') {
    const role = findRole(line, o + 1, kind);
    return role ? [{ from: o, to: role.to, rule: 'appointment' }] : [];
  }
  if (!/^\s["“]?$/.test(units[o]?.gap ?? '') || isDoing(units[o])) return [];
  // "When Marsh was a girl"
  if (/^(?:when|while|if)$/.test(units[at - 1]?.lower ?? '')) return [];
  const phrase = readDescription(line, o, kind, true);
  // "became the first woman on the bench, and a judge"; "is a town of red brick" as it stands.
  return phrase ? [{ ...phrase, rule: 'copula' }] : [];
}

/** "is asking people"; not "is acting head". */
const isDoing = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  /\p{L}{2}ing$/u.test(unit.lower) &&
  !unit.tags.has('Adjective') &&
  !/^(?:acting|founding|leading|presiding|reigning|ruling|sitting)$/.test(unit.lower);

/** Whether a name may be what the verb behind it is about: not "the office of Marsh is", "he and Marsh were". */
export function isSubject({ units }: Line, at: number): boolean {
  let k = at - 1;
  while (
    k >= 0 &&
    (isCapital(units[k]) || /^(?:the|mr|ms|mrs)$/.test(units[k]?.lower ?? '')) &&
    !isPause(units[k + 1]?.gap ?? '') &&
    !prepositions.has(units[k]?.lower ?? '')
  )
    k--;
  const before = units[k];
  if (!before || k < 0 || isPause(units[k + 1]?.gap ?? '')) return true;
  return !prepositions.has(before.lower) && !/^(?:and|or|if|whether|not)$/.test(before.lower);
}

/** "named Marsh chief executive", "appointed Marsh as director of ports" */
function findAppointed(line: Line, at: number, kind: EntityKind): Found | null {
  const { units } = line;
  if (kind !== 'person') return null;
  let k = at - 1;
  while (k >= at - 2 && /^(?:mr|mrs|ms|dr|sir)$/.test(units[k]?.lower ?? '')) k--;
  const verb = units[k];
  if (
    !verb ||
    !/^(?:appoint|appointed|appointing|appoints|elected|hired|made|named|names|naming|nominated|promoted|elects|picked|chose)$/.test(
      verb.lower,
    ) ||
    isPause(units[at]?.gap ?? '')
  )
    return null;
  const role = findRole(line, at + 1, kind);
  return role && { ...role, rule: 'appointment' };
}

/** "as director of ports", "to be its chairman", "chief executive": without the small words in front. */
function findRole(line: Line, from: number, kind: EntityKind): Phrase | null {
  const { units } = line;
  let o = from;
  if (/^(?:as|to|for)$/.test(units[o]?.lower ?? '')) o++;
  if (units[o]?.lower === 'be') o++;
  const first = units[o];
  if (!first || first.mention?.kind === 'person' || isPause(first.gap)) return null;
  const isDetermined = /^(?:a|an|the|his|her|its|their)$/.test(first.lower);
  const start = isDetermined ? o + 1 : o;
  const end = findPhraseEnd(line, o);
  const { stop, noun } = readNounGroup(line, start, end, kind);
  if (noun < 0 || noun < stop - 2 || (!isDetermined && isClosed(first) && !isNounFor(kind, first.lower))) return null;
  let to = stop;
  while (
    to < end &&
    !isReport(units[to] as Unit) &&
    to - o < 16 &&
    !/^\d/.test(units[to + 1]?.text ?? '') &&
    !/^(?:after|before|because|and|but|when|while)$/.test(units[to]?.lower ?? '')
  )
    to++;
  return { from: o, to };
}
