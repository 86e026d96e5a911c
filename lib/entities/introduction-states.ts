import { sayVerbs } from './cue-words.ts';
import { isPauseAfter } from './introduction-endings.ts';
import { isNounFor } from './introduction-nouns.ts';
import { isPossessive, type Line, type Unit } from './introduction-units.ts';
import { participles, prepositions } from './introduction-words.ts';
import type { EntityKind } from './types.ts';

export const hasVerb = (units: readonly Unit[], from: number, to: number): boolean =>
  units
    .slice(from, to)
    .some(
      (unit) =>
        sayVerbs.has(unit.lower) ||
        (unit.tags.has('PastTense') && !participles.has(unit.lower) && !/ed$/.test(unit.lower)) ||
        unit.tags.has('Copula'),
    );

/** "in Entebbe, Uganda,": the country; not "in Lisbon, Porto and Faro". */
export function isSeat({ units }: Line, from: number): boolean {
  if (units[from]?.gap !== ', ') return false;
  // "ADRÉ, Chad — Rain fell."
  if (from === 1 && units[0]?.mention?.kind === 'place')
    return /^[^\p{Ll}]+$/u.test(units[0].text)
      ? !isPossessive(units[2]?.gap ?? '')
      : /^\.?\s?[—–-]/.test(units[2]?.gap ?? '');
  if (!seats.test(units[units[from - 2]?.lower === 'the' ? from - 3 : from - 2]?.lower ?? '')) return false;
  const behind = units[from + 1];
  // "in Cork, Oslo, the Tarn and"
  if (behind?.lower === 'the' && units[from + 2]?.mention?.kind === 'place') return false;
  return behind === undefined || (/^[,.)]/.test(behind.gap) && !behind.mention && !/^(?:and|or)$/.test(behind.lower));
}

const seats = /^(?:above|across|around|at|from|in|near|of|off|on|outside|to|towards?)$/;

/** "known as", "also known as", "better known for", "nicknamed" */
export const isKnownAs = (units: readonly Unit[], from: number): boolean => {
  if (units[from]?.lower === 'to' && units[from + 1]?.lower === 'be') return isKnownAs(units, from + 2);
  const skip = /^(?:also|best|better|commonly|formerly|long|once|popularly|previously|widely)$/.test(
    units[from]?.lower ?? '',
  )
    ? from + 1
    : from;
  const verb = units[skip]?.lower ?? '';
  if (/^(?:nicknamed|dubbed)$/.test(verb)) return true;
  return /^known$/.test(verb) && /^(?:as|for|by|locally|simply|to|in)$/.test(units[skip + 1]?.lower ?? '');
};

/**
 * "near the border with", "in northern Ghana", "40 km north of", "just outside Cork", "home to two mills", "four hours west
 * by truck", "across the Tarn", "on the Uzbek border". `end`: behind the phrase.
 */
export function isPosition(units: readonly Unit[], from: number, end: number): boolean {
  let at = from;
  while (/^(?:about|around|deep|down|far|high|just|low|not|out|roughly|some|up)$/.test(units[at]?.lower ?? '')) at++;
  const [first, second] = units.slice(at, at + 2);
  if (!first || !second) return false;
  if (direction.test(first.lower)) return !/^(?:which|whom)$/.test(second.lower);
  const phrase = units.slice(at, end);
  if (/^\d/.test(first.text) || /^(?:an?|two|three|four|five|six|seven|eight|nine|ten|half)$/.test(first.lower))
    return (
      phrase.slice(1, 4).some(({ lower }) => distance.test(lower)) &&
      phrase.slice(2).some(({ lower }) => direction.test(lower) || /^(?:away|by|down|from|inland|up)$/.test(lower))
    );
  if (first.lower === 'home') return second.lower === 'to';
  if (!positions.test(first.lower)) return false;
  // "in Lisbon", "outside the town of Harlow"; not "in a race in Lisbon".
  // "schools in Cork, in Harlow and on the islands", "near Cork, at Harlow, and in Oslo": a list.
  const isListed =
    /^(?:and|or)$/.test(units[end]?.lower ?? '') && /^(?:at|in|near|on)$/.test(units[from - 2]?.lower ?? '');
  if (isListed && /^(?:at|in|on)$/.test(first.lower)) return false;
  if (phrase.some(({ lower }, k) => lower === 'and' && prepositions.has(phrase[k + 1]?.lower ?? ''))) return false;
  const before = phrase.findIndex((unit, k) => k > 0 && !unit.mention && prepositions.has(unit.lower));
  return phrase
    .slice(1, before > 0 ? before : undefined)
    .some((unit) => unit.mention?.kind === 'place' || area.test(unit.lower) || isNounFor('place', unit.lower));
}

const direction = /^(?:(?:north|south)(?:-?(?:east|west))?|east|west|near|upstream|downstream|uphill|downhill)$/;
const distance = /^(?:blocks?|days?|drive|feet|hours?|kilomet(?:er|re)s?|km|met(?:er|re)s|mi|miles?|minutes?|yards)$/;
const positions =
  /^(?:above|across|along|amid|astride|at|behind|below|beneath|beside|between|beyond|in|inside|off|on|opposite|outside|over|overlooking|past|under)$/;
const area =
  /^(?:(?:north|south|east|west)(?:-?(?:east|west))?(?:ern)?|central|dunes|foothills|heart|lower|rural|upper|eastern|northern|southern|western)$/;

/** "the arm of Tide, born in 2017": the arm. */
export const isOfAnother = (units: readonly Unit[], from: number, kind: EntityKind): boolean =>
  kind !== 'person' && units[from - 2]?.lower === 'of' && isNounFor(kind, units[from - 3]?.lower ?? '');

/** "founded in 1990", "born in Cork", "part of the Harlow Group", "in charge of", "prosecuting" */
export function isParticiplePhrase(line: Line, from: number, end: number, kind: EntityKind): boolean {
  const { units } = line;
  const [first, second] = units.slice(from, from + 2);
  if (!first) return false;
  if (/^(?:prosecuting|mitigating)$/.test(first.lower)) return kind === 'person' && isPauseAfter(line, from);
  if (!second || end - from < 2) return false;
  if (first.lower === 'home') return kind !== 'person' && second.lower === 'to';
  if (first.lower === 'part') return kind !== 'person' && second.lower === 'of';
  if (first.lower === 'in') return second.lower === (kind === 'person' ? 'charge' : 'opposition');
  // "the commission, sitting in Cork,"
  if (first.lower === 'sitting') return kind === 'group' && /^(?:at|in)$/.test(second.lower);
  // "Harlow, Latvia, population 111": the town.
  if (first.lower === 'population')
    return (
      kind === 'place' &&
      /^\d/.test(second.text) &&
      !(units[from - 1]?.gap === ', ' && units[from - 2]?.mention?.kind === 'place')
    );
  if (first.lower === 'on') return kind === 'person' && second.lower === 'loan';
  const verb = /^(?:newly|recently|long|jointly|partly|wholly|first)$/.test(first.lower) ? second : first;
  if (!participles.has(verb.lower)) return false;
  const behind = units[units.indexOf(verb) + 1];
  // "The union, led by Marsh, set up a panel"
  if (
    behind?.lower === 'up' &&
    !/^(?:almost|by|in|largely|last|mainly|mostly|only|to|of|as)$/.test(units[units.indexOf(behind) + 1]?.lower ?? '')
  )
    return false;
  if (!behind || hasVerb(units, from + 1, end)) return false;
  return (
    /^(?:as|by|in|up|to|of|for|from|near|on|with|at|last|after|between|beside|outside|just|under)$/.test(
      behind.lower,
    ) ||
    /^(?:(?:1|2)\d{3}|\d{1,4}(?:st|nd|rd|th)|first|number|second|third)$/.test(behind.lower) ||
    isNounFor('person', behind.lower)
  );
}
