import { type Found, findPhraseEnd, isPauseAfter } from './introduction-endings.ts';
import { isNounFor, singular } from './introduction-nouns.ts';
import { gapAfter, isCapital, isPause, type Line, type Unit } from './introduction-units.ts';
import { isClosed, isFiniteVerb, isReport, prepositions } from './introduction-words.ts';
import type { EntityKind } from './types.ts';

/** A plural noun of the kind: "lawmakers", "policewomen", "children". */
const isPluralFor = (unit: Unit | undefined, kind: EntityKind): boolean =>
  unit !== undefined &&
  !unit.mention &&
  /(?:s|men|women|children)$/.test(unit.lower) &&
  isNounFor(kind, singular(unit.lower).replace(/children$/, 'child'));

/** "Two other lawmakers, Ann Mott and Peter Pike", "two sons, Tom and Will": what each of two is. */
export function findPair(line: Line, at: number, kind: EntityKind): Found[] {
  const { units } = line;
  const toThe = (k: number): number => (units[k - 1]?.lower === 'the' && units[k]?.gap === ' ' ? k - 1 : k);
  let name = at;
  const and = toThe(at) - 1;
  if (units[and]?.lower === 'and' && units[and + 1]?.gap === ' ')
    name = units[and - 1]?.mention?.kind === kind ? and - 1 : and - 3;
  const isFirst = name === at;
  const first = toThe(name);
  if (units[name]?.mention?.kind !== kind || !/^,\s$|^\s[—–]\s$|^:\s$/.test(units[first]?.gap ?? '')) return [];
  const next = isFirst ? units.slice(at + 1, at + 5).findIndex((unit) => unit.lower === 'and') : 0;
  // "Two students of Tide, Ann Mott and Peter Pike,", "two students of the college in Cork, Latvia, Ann Mott and Peter Pike"
  const ahead = units[first - 1]?.mention;
  const isOfOther = kind === 'person' && ahead?.kind !== 'person';
  const isTown = isOfOther && ahead?.kind === 'place' && units[first - 1]?.gap === ', ';
  if (next < 0 || (ahead && units[first]?.gap !== ': ' && !isOfOther)) return [];
  // "their neighbours, Tide beat Red Dawn and"
  if (
    !units
      .slice(at + 1, at + 1 + next)
      .every((unit) => unit.mention || isCapital(unit) || unit.lower === 'the' || prepositions.has(unit.lower))
  )
    return [];
  let from = isTown ? first - 2 : first - 1;
  while (from > 0 && first - from < 14 && !isPause(units[from]?.gap ?? '') && !isOpening(units, from, kind)) from--;
  if (!isOpening(units, from, kind)) return [];
  const phrase = units.slice(from, first);
  const isThe = phrase[0]?.lower === 'the';
  // "They met the unions, Tide and Red Dawn": with "the" a pause must close it.
  const last = isFirst ? toThe(at + next + 2) : at;
  const end = units[last]?.mention ? last : last + 1;
  if (isThe && !(units[end]?.mention?.kind === kind && isPauseAfter(line, end) && at - from < 12)) return [];
  return phrase.some(
    (unit, k) => isReport(unit) && !phrase.slice(0, k).some(({ lower }) => /^(?:who|that|which)$/.test(lower)),
  )
    ? []
    : [{ from, to: first, rule: 'apposition-before' }];
}

/** "two other lawmakers", "his sons", "the big clubs": a unit that opens a plural, whose noun a clause may follow. */
function isOpening(units: readonly Unit[], from: number, kind: EntityKind): boolean {
  if (!/^(?:two|three|four|both|his|her|their|its|the)$/.test(units[from]?.lower ?? '')) return false;
  const isThe = units[from]?.lower === 'the';
  for (let k = from + 1; k < from + 6 && units[k]; k++) {
    const unit = units[k] as Unit;
    if (isPluralFor(unit, kind)) return true;
    if (isThe && (isPause(unit.gap) || (!unit.mention && isClosed(unit)))) return false;
  }
  return false;
}

/** "his nephews Tom and Will Mott": the second is one of them, too. */
export function findSecond(line: Line, at: number, kind: EntityKind): Found[] {
  const { units } = line;
  const first = at - 2;
  const isJoined =
    units[at - 1]?.lower === 'and' &&
    units[at]?.gap === ' ' &&
    units[at - 1]?.gap === ' ' &&
    units[first]?.mention?.kind === kind &&
    units[first]?.gap === ' ';
  if (!isJoined || !isPluralFor(units[first - 1], kind)) return [];
  let from = first - 1;
  while (
    from > 0 &&
    first - from < 5 &&
    units[from]?.gap === ' ' &&
    !units[from - 1]?.mention &&
    !isClosed(units[from - 1] as Unit)
  )
    from--;
  if (/^(?:his|her|their|its|the)$/.test(units[from - 1]?.lower ?? '') && units[from]?.gap === ' ') from--;
  // "unions Tide and Red Dawn", "Justices Ann Mott and Peter Pike": the bare noun says too little.
  return first - from > 1 ? [{ from, to: first, rule: 'title' }] : [];
}

/** "Tide and Red Dawn, the city's two big clubs,": what is said behind the second is said of both. */
export function findBoth(line: Line, at: number, kind: EntityKind): Found[] {
  const { units } = line;
  const second = units[at + 2]?.lower === 'the' ? at + 3 : at + 2;
  // "Tide and the Harlow Metals Union (HMU), both unions,"
  const isShort = units[second + 1]?.gap === ' (' && units[second + 2]?.gap === '), ';
  const from = isShort ? second + 2 : second + 1;
  if (
    units[at + 1]?.lower !== 'and' ||
    units[at + 1]?.gap !== ' ' ||
    units[second]?.mention?.kind !== kind ||
    !(isShort || units[from]?.gap === ', ')
  )
    return [];
  // "Ann Mott, Tide and Red Dawn, both clubs": a list, of which nobody knows where it begins.
  if (/,\s$/.test(units[at]?.gap ?? '') && units[at - 1]?.mention) return [];
  const to = findPhraseEnd(line, from);
  const phrase = units.slice(from, to);
  // "Tide and Anchor, the city's two advisers,"; not "Tide and Anchor, the doctors',".
  const noun = phrase.findIndex(
    (unit, k) =>
      isPluralFor(unit, kind) ||
      (kind === 'group' &&
        /s$/.test(unit.lower) &&
        isNounFor(kind, unit.lower) &&
        !/^['’]/.test(gapAfter(line, from + k))),
  );
  const isOfTwo = phrase
    .slice(0, Math.max(0, Math.min(noun, 4)))
    .some((unit) => !unit.mention && /^(?:both|the|two)$/.test(unit.lower));
  const behind = units[from + noun + 1];
  const isHead = from + noun + 1 === to || (behind !== undefined && !isCapital(behind) && !isFiniteVerb(behind));
  if (!isOfTwo || noun < 0 || !isHead || phrase.length > 10 || !isPauseAfter(line, to - 1)) return [];
  return phrase.some((unit) => isReport(unit)) ? [] : [{ from, to, rule: 'apposition' }];
}
