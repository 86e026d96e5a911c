import { sayVerbs } from './cue-words.ts';
import { isNounFor } from './introduction-nouns.ts';
import { isPauseAfter } from './introduction-phrases.ts';
import type { Line, Unit } from './introduction-units.ts';
import { participles } from './introduction-words.ts';
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
  if (units[from]?.gap !== ', ' || !/^(?:at|from|in|near|of|to)$/.test(units[from - 2]?.lower ?? '')) return false;
  const behind = units[from + 1];
  return behind === undefined || (/^[,.)]/.test(behind.gap) && !behind.mention && !/^(?:and|or)$/.test(behind.lower));
}

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

/** "near the border with", "in northern Ghana", "40 km north of", "just outside Cork", "home to two mills" */
export function isPosition(units: readonly Unit[], from: number): boolean {
  const skip = /^(?:about|around|just|roughly|some)$/.test(units[from]?.lower ?? '') ? from + 1 : from;
  const [first, second, third] = units.slice(skip, skip + 3);
  if (!first || !second) return false;
  if (
    /^(?:across|near|north|south|east|west|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west|upstream|downstream)$/.test(
      first.lower,
    )
  )
    return !/^(?:which|whom)$/.test(second.lower);
  if (/^\d/.test(first.text) && /^(?:km|kilometres|kilometers|miles|metres|meters|mi)$/.test(second.lower)) return true;
  const area =
    /^(?:(?:north|south|east|west)(?:-?(?:east|west))?(?:ern)?|central|upper|lower|rural|eastern|northern|southern|western)$/;
  // "on a hill above the port"
  if (first.lower === 'on' && second.lower === 'a' && isNounFor('place', third?.lower ?? '')) return true;
  if (/^(?:in|on)$/.test(first.lower)) {
    if (area.test(second.lower) || second.mention?.kind === 'place') return true;
    return (
      second.lower === 'the' &&
      third !== undefined &&
      (area.test(third.lower) ||
        isNounFor('place', third.lower) ||
        third.lower === 'heart' ||
        third.lower === 'foothills' ||
        third.mention?.kind === 'place')
    );
  }
  return /^home$/.test(first.lower) && second.lower === 'to';
}

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
  if (first.lower === 'in') return kind === 'person' && second.lower === 'charge';
  if (first.lower === 'on') return kind === 'person' && second.lower === 'loan';
  const verb = /^(?:newly|recently|long|jointly|partly|wholly|first)$/.test(first.lower) ? second : first;
  if (!participles.has(verb.lower)) return false;
  const behind = units[units.indexOf(verb) + 1];
  // "The union, led by Marsh, set up a panel"
  if (behind?.lower === 'up' && !/^(?:by|in|last|only|to|of|as)$/.test(units[units.indexOf(behind) + 1]?.lower ?? ''))
    return false;
  if (!behind || hasVerb(units, from + 1, end)) return false;
  return (
    /^(?:as|by|in|up|to|of|for|from|near|on|with|at|last|after|between|beside|outside|just|under)$/.test(
      behind.lower,
    ) ||
    /^(?:1|2)\d{3}$/.test(behind.text) ||
    isNounFor('person', behind.lower)
  );
}
