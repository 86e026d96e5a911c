import { isNounFor, singular } from './introduction-nouns.ts';
import { type Found, findPhraseEnd, isPauseAfter } from './introduction-phrases.ts';
import { isPause, type Line, type Unit } from './introduction-units.ts';
import { isClosed, isReport } from './introduction-words.ts';
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
  let first = at;
  if (units[at - 1]?.lower === 'and' && units[at]?.gap === ' ') {
    first = at - 2;
    if (units[first]?.mention?.kind !== kind) first = at - 4;
  }
  const isFirst = first === at;
  if (units[first]?.mention?.kind !== kind || !/^,\s$|^\s[—–]\s$|^:\s$/.test(units[first]?.gap ?? '')) return [];
  const next = isFirst ? units.slice(at + 1, at + 5).findIndex((unit) => unit.lower === 'and') : 0;
  if (next < 0 || units[first - 1]?.mention) return [];
  let from = first - 1;
  while (
    from > 0 &&
    first - from < 10 &&
    !isPause(units[from]?.gap ?? '') &&
    !/^(?:two|three|four|both|his|her)$/.test(units[from]?.lower ?? '')
  )
    from--;
  const phrase = units.slice(from, first);
  if (!/^(?:two|three|four|both|his|her|their|its)$/.test(phrase[0]?.lower ?? '')) return [];
  const isPlural = phrase.some((unit, k) => k < 6 && isPluralFor(unit, kind));
  return isPlural && !phrase.some((unit) => isReport(unit)) ? [{ from, to: first, rule: 'apposition-before' }] : [];
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
  if (/^(?:his|her|their|its)$/.test(units[from - 1]?.lower ?? '') && units[from]?.gap === ' ') from--;
  // "unions Tide and Red Dawn", "Justices Ann Mott and Peter Pike": the bare noun says too little.
  return first - from > 1 ? [{ from, to: first, rule: 'title' }] : [];
}

/** "Tide and Red Dawn, the city's two big clubs,": what is said behind the second is said of both. */
export function findBoth(line: Line, at: number, kind: EntityKind): Found[] {
  const { units } = line;
  const second = units[at + 2]?.lower === 'the' ? at + 3 : at + 2;
  const from = second + 1;
  if (
    units[at + 1]?.lower !== 'and' ||
    units[at + 1]?.gap !== ' ' ||
    units[second]?.mention?.kind !== kind ||
    units[from]?.gap !== ', '
  )
    return [];
  // "Ann Mott, Tide and Red Dawn, both clubs": a list, of which nobody knows where it begins.
  if (/,\s$/.test(units[at]?.gap ?? '') && units[at - 1]?.mention) return [];
  const to = findPhraseEnd(line, from);
  const phrase = units.slice(from, to);
  const isOfTwo = phrase.slice(0, 4).some((unit) => !unit.mention && /^(?:both|two)$/.test(unit.lower));
  const noun = phrase.findIndex((unit) => isPluralFor(unit, kind));
  const behind = units[from + noun + 1];
  const isHead = from + noun + 1 === to || /^(?:at|from|in|of|on)$/.test(behind?.lower ?? '');
  if (!isOfTwo || noun < 0 || !isHead || phrase.length > 10 || !isPauseAfter(line, to - 1)) return [];
  return phrase.some((unit) => isReport(unit)) ? [] : [{ from, to, rule: 'apposition' }];
}
