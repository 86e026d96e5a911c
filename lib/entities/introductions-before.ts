import type { Gazetteer } from '../gazetteer/build-gazetteer.ts';
import { functionWords } from './cue-words.ts';
import { isNounFor } from './introduction-nouns.ts';
import type { Found } from './introduction-phrases.ts';
import { isCapital, isPause, isPossessive, type Line, type Unit } from './introduction-units.ts';
import { isClosed, prepositions } from './introduction-words.ts';
import type { EntityKind } from './types.ts';

const courtesy = /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|prof|rev)$/;

/** The unit before a name and its form of address: "Speaker Rev Mark Alder" is no Rev. */
export function skipCourtesy({ units }: Line, at: number): number {
  let k = at - 1;
  while (k >= 0 && courtesy.test(units[k]?.lower ?? '') && !isPause(units[k + 1]?.gap ?? '')) k--;
  return k;
}

const plainGap = /^(?:['’]s?)?\.?\s$|^-$/;

/** "US Defence Secretary Ann Mott", "militant group Red Dawn", "security analyst Dana Okoro", "the port city Odesa". */
export function findBefore(line: Line, at: number, kind: EntityKind, gazetteer: Gazetteer): Found[] {
  const { units } = line;
  const last = skipCourtesy(line, at);
  let from = last + 1;
  let hasNoun = false;
  const office = kind === 'person' && plainGap.test(units[last + 1]?.gap ?? '') ? findOfficeOf(units, last) : -1;
  if (office >= 0) {
    from = office;
    hasNoun = true;
  }
  while (from > 0 && last - from < 9) {
    const unit = units[from - 1] as Unit;
    if (!plainGap.test(units[from]?.gap ?? '')) break;
    if (gazetteer.calendarWords.has(unit.text)) break;
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
  if (!hasNoun || from > last || (kind === 'place' && /^(?:coast|border|beach)$/.test(units[last]?.lower ?? '')))
    return [];
  // "They told the mayor Ann Mott": at the end of a clause anything may stand; one ordinary word behind a verb is enough.
  return [{ from, to: last + 1, rule: 'title' }];
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

/** "general-elect", "number one", "No. 1", "chief of staff" */
const isEnding = (units: readonly Unit[], k: number, kind: EntityKind): boolean => {
  const word = units[k]?.lower ?? '';
  if (kind !== 'person') return false;
  // "the Australian Ann Mott"
  if (/^\p{Lu}\p{L}+(?:[ie]an|ese|ish|man)$/u.test(units[k]?.text ?? '') && units[k - 1]?.lower === 'the') return true;
  if (/-(?:general|elect|designate|year-old)$/.test(word)) return true;
  if (/^(?:one|two|three|four|five|\d{1,2})$/.test(word)) return /^(?:number|no)$/.test(units[k - 1]?.lower ?? '');
  return (
    /^(?:staff|defence|defense|state|research|operations|ports|health)$/.test(word) && units[k - 1]?.lower === 'of'
  );
};

function isJoint(units: readonly Unit[], k: number, kind: EntityKind, hasNoun: boolean, gazetteer: Gazetteer): boolean {
  const [before, unit] = [units[k - 1], units[k]];
  if (!before || !unit || before.mention || isPause(unit.gap) || !hasNoun) return false;
  const isNoun = isNounFor(kind, before.lower) || (isCapital(before) && gazetteer.titles.has(before.lower));
  return isNoun && /^(?:of|and|for)$/.test(unit.lower) && kind !== 'place';
}

const compound =
  /^(?:[\p{L}.]+-)?(?:affiliated|aligned|allied|backed|based|born|controlled|funded|held|led|linked|listed|occupied|owned|ravaged|ruled|run|stricken|torn|trained)$/u;

/** "the Brussels-based Tide Institute", "war-torn Kunar", "Iran-backed Red Dawn". */
export function findCompoundBefore(line: Line, at: number, kind: EntityKind): Found[] {
  const { units } = line;
  // "the ruling People's Party"
  if (
    kind === 'group' &&
    /^(?:governing|opposition|outlawed|ruling)$/.test(units[at - 1]?.lower ?? '') &&
    units[at]?.gap === ' '
  )
    return [{ from: at - 1, to: at, rule: 'compound' }];
  let to = at;
  // "the Oslo-based shipping charity Tide"
  while (
    to > 0 &&
    at - to < 4 &&
    units[to]?.gap === ' ' &&
    !units[to - 1]?.mention &&
    !compound.test(units[to - 1]?.lower ?? '')
  ) {
    if (isClosed(units[to - 1] as Unit) && !/ing$/.test(units[to - 1]?.lower ?? '')) break;
    to--;
  }
  const last = units[to - 1];
  if (!last || last.mention || units[to]?.gap !== ' ' || !compound.test(last.lower)) return [];
  // "a family-owned chain in Ohio", "the army-led government closed Harim": of others.
  if (to < at && !isNounFor(kind, units[at - 1]?.lower ?? '')) return [];
  // "the London-based United Nations agency"
  if (/^(?:agency|arm|body|branch|office|unit)$/.test(units[at + 1]?.lower ?? '') && units[at + 1]?.gap === ' ')
    return [];
  let from = to - 1;
  while (from > 0 && units[from]?.gap === '-') from--;
  if (from === to - 1 && !last.lower.includes('-')) return [];
  if (
    isCapital(units[from - 1]) &&
    units[from]?.gap === ' ' &&
    !units[from - 1]?.mention &&
    !functionWords.has(units[from - 1]?.lower ?? '')
  )
    from--;
  return [{ from, to: at, rule: 'compound' }];
}

/** "of encrypted apps", "used encrypted apps": no verb stands there. "The city closed schools such as": one. */
const isParticiple = (units: readonly Unit[], k: number): boolean => {
  const before = units[k - 1];
  if (!/ed$/.test(units[k]?.lower ?? '')) return false;
  return before === undefined || prepositions.has(before.lower) || before.tags.has('Verb');
};

/** "encrypted apps such as Telegram", "banks including Tide": what the first of the examples is. */
export function findExample(line: Line, at: number, kind: EntityKind): Found[] {
  const { units } = line;
  let k = at - 1;
  if (units[k]?.lower === 'the') k--;
  const isSuchAs = units[k]?.lower === 'as' && units[k - 1]?.lower === 'such';
  if (!isSuchAs && units[k]?.lower !== 'including') return [];
  const to = isSuchAs ? k - 1 : k;
  const noun = units[to - 1];
  if (
    !noun ||
    noun.mention ||
    !/s$/.test(noun.lower) ||
    /^(?:names|ones|others|things)$/.test(noun.lower) ||
    !/^,?\s$/.test(units[to]?.gap ?? '')
  )
    return [];
  if (!isSuchAs && !isNounFor(kind, noun.lower)) return [];
  let from = to - 1;
  while (
    from > 0 &&
    to - from < 3 &&
    units[from]?.gap === ' ' &&
    !units[from - 1]?.mention &&
    (!isClosed(units[from - 1] as Unit) || isParticiple(units, from - 1))
  )
    from--;
  return [{ from, to, rule: 'example' }];
}

/** "Harlow University’s Tide Database", "the BBC’s Dana Okoro": whose it is. */
export function findOwner(line: Line, at: number): Found[] {
  const { units } = line;
  const owner = units[at - 1]?.mention;
  if (!owner || owner.kind === 'person' || !isPossessive(units[at]?.gap ?? '')) return [];
  return [{ from: at - 1, to: at, rule: 'owner' }];
}
