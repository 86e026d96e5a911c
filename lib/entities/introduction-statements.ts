import { sayVerbs } from './cue-words.ts';
import { adverb } from './introduction-clauses.ts';
import { type Found, findPhraseEnd, isPauseAfter, type Phrase } from './introduction-endings.ts';
import { isNounFor, momentNouns, timeNouns } from './introduction-nouns.ts';
import { isAge, readDescription, readNounGroup } from './introduction-phrases.ts';
import { isKnownAs } from './introduction-states.ts';
import { gapAfter, isCapital, isPause, type Line, type Unit } from './introduction-units.ts';
import { appointingVerbs, isClosed, isFiniteVerb, isReport, prepositions } from './introduction-words.ts';
import type { EntityKind } from './types.ts';

const linking = /^(?:is|was|are|were|remains|remained|became|becomes)$/;
const workingAs =
  /^(?:acted|acts|continues|doubled|doubles|quit|quits|resigned|resigns|retired|retires|returned|returns|served|serves|stayed|stays|stepped|steps|stood|trained|worked|works)$/;
/** What is so for long behind "is", and for good behind "was": "is coached by her mother", "was born in Rikon". */
const isLasting =
  /^(?:backed|based|chaired|coached|controlled|financed|funded|headed|headquartered|led|located|managed|married|owned|run|situated|sponsored|staffed)$/;
const wasOnce = /^(?:born|built|christened|educated|established|formed|founded|raised)$/;

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
  if (kind === 'person') {
    const working = findWorking(line, v, kind);
    if (working) return [working];
  }
  // "Marsh belongs to the opposition"
  if (verb.lower === 'belongs' && units[v + 1]?.lower === 'to') {
    const to = findClauseEnd(line, v);
    const isSome = units
      .slice(v + 2, to)
      .some(({ mention, lower }) => mention || lower === 'opposition' || isNounFor('group', lower));
    return isSome ? [{ from: v, to, rule: 'affiliation' }] : [];
  }
  if (/^(?:has|had)$/.test(verb.lower) && units[v + 1]?.lower === 'been') v++;
  else if (!linking.test(verb.lower)) return [];
  let o = v + 1;
  while (adverb.test(units[o]?.lower ?? '') && o < v + 3) o++;
  if (appointingVerbs.has(units[o]?.lower ?? '') && kind === 'person') {
    const role = findRole(line, o + 1, kind);
    return role ? [{ from: o, to: role.to, rule: 'appointment' }] : [];
  }
  if (!/^\s["“]?$/.test(units[o]?.gap ?? '') || isDoing(units[o])) return [];
  // "When Marsh was a girl"
  if (/^(?:when|while|if)$/.test(units[at - 1]?.lower ?? '')) return [];
  // "Marsh was 83."
  if (kind === 'person' && isAge(units[o]) && /^\d\d/.test(units[o]?.text ?? '') && isPauseAfter(line, o))
    return [{ from: o, to: o + 1, rule: 'age' }];
  const state = findState(line, v, kind);
  if (state) return [state];
  const phrase = readDescription(line, o, kind, true);
  // "became the first woman on the bench, and a judge"; "is a town of red brick" as it stands.
  return phrase ? [{ ...phrase, rule: 'copula' }] : [];
}

/** "works as a plumber", "stepped down as chairman of Tide last night", "took over as director": what as, without when. */
function findWorking(line: Line, from: number, kind: EntityKind): Found | null {
  const { units } = line;
  let v = from;
  if (/^(?:has|had|will)$/.test(units[v]?.lower ?? '')) v++;
  const verb = units[v]?.lower ?? '';
  const isOver = /^(?:taken|takes|took)$/.test(verb) && units[v + 1]?.lower === 'over';
  if (!isOver && !workingAs.test(verb)) return null;
  if (/^(?:back|down|on|over)$/.test(units[v + 1]?.lower ?? '')) v++;
  if (units[v + 1]?.lower !== 'as') return null;
  const phrase = readDescription(line, v + 2, kind, true);
  if (!phrase) return null;
  const when = units.findIndex((unit, k) => k > phrase.from && k < phrase.to && isTime(unit, units[k + 1]));
  return { from: phrase.from, to: when < 0 ? phrase.to : when, rule: 'appointment' };
}

/** "last night", "on Monday", "in 2019", "yesterday" */
const isTime = (unit: Unit, next: Unit | undefined): boolean =>
  /^(?:after|amid|before|earlier|hours|later|today|until|when|while|yesterday)$/.test(unit.lower) ||
  (/^(?:from|in|last|next|on|since|this)$/.test(unit.lower) &&
    next !== undefined &&
    !next.mention &&
    (timeNouns.has(next.lower) || momentNouns.has(next.lower) || next.tags.has('Date') || /^\d/.test(next.lower)));

/** "is best known for her songs", "is coached by her mother", "was born in Rikon": up to the next clause. */
function findState(line: Line, verb: number, kind: EntityKind): Found | null {
  const { units } = line;
  let from = verb + 1;
  while (/^(?:also|still|now|partly|jointly)$/.test(units[from]?.lower ?? '')) from++;
  let to = findClauseEnd(line, from);
  // "was born on May 2, 1937, in Cork"
  if (units[from]?.lower === 'born')
    while (
      units[to]?.gap === ', ' &&
      (/^\d{4}$/.test(units[to]?.text ?? '') || (units[to]?.lower === 'in' && units[to + 1]?.mention))
    )
      to = findClauseEnd(line, to);
  if (units.slice(from, to).some((unit) => !unit.mention && sayVerbs.has(unit.lower))) return null;
  if (isKnownAs(units, from)) return { from, to, rule: 'known-as' };
  const [first, next] = units.slice(from, from + 2);
  if (!first || !next || first.mention) return null;
  const isNow = /^(?:is|are)$/.test(units[verb]?.lower ?? '');
  const isBy =
    /^(?:as|at|by|from|in|near|on|outside)$/.test(next.lower) || (first.lower === 'married' && next.lower === 'to');
  const isState = (isNow ? isLasting : wasOnce).test(first.lower) && next.gap === ' ' && isBy && to - from > 2;
  return isState && !(kind === 'place' && first.lower === 'led') ? { from, to, rule: 'participle' } : null;
}

/** Where a phrase ends, or the "and" or "when" that begins a clause in it. */
function findClauseEnd(line: Line, from: number): number {
  const { units } = line;
  const end = findPhraseEnd(line, from);
  const clause = units.findIndex(
    (unit, k) =>
      k > from &&
      k < end &&
      !unit.mention &&
      (/^(?:because|but|when|while)$/.test(unit.lower) || (unit.lower === 'and' && isNewClause(units[k + 1]))),
  );
  return clause < 0 ? end : clause;
}

/** What may follow the "and" of another clause: "and left", "and never came back", "and her coach". */
const isNewClause = (unit: Unit | undefined): boolean =>
  isFiniteVerb(unit) || /^(?:he|her|his|it|its|never|she|still|their|they)$/.test(unit?.lower ?? '');

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
  // "It made Tide the largest bank in Norway"
  if (
    kind === 'group' &&
    /^ma(?:de|kes?|king)$/.test(units[units[at - 1]?.lower === 'the' ? at - 2 : at - 1]?.lower ?? '')
  ) {
    const phrase = /^(?:the|one)$/.test(units[at + 1]?.lower ?? '') ? readDescription(line, at + 1, kind, true) : null;
    return phrase && { ...phrase, rule: 'appointment' };
  }
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
