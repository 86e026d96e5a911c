import { functionWords, sayVerbs } from './cue-words.ts';
import { type Found, isPauseAfter } from './introduction-endings.ts';
import { isNounFor } from './introduction-nouns.ts';
import { gapAfter, isCapital, isCommon, isPause, isPossessive, type Line, type Unit } from './introduction-units.ts';
import { isClosed } from './introduction-words.ts';
import type { EntityKind } from './types.ts';

/** "Marsh, for the defence,", "Marsh, for Pike,": whom a lawyer or speaker is there for. */
export const isParty = ({ units }: Line, k: number): boolean =>
  units[k]?.mention?.kind === 'person' ||
  (units[k]?.mention?.kind === 'group' && isPause(units[k + 1]?.gap ?? '')) ||
  (units[k]?.lower === 'the' &&
    /^(?:council|crown|defence|defense|family|government|majority|minority|prosecution|state|union)$/.test(
      units[k + 1]?.lower ?? '',
    ));

/** "of the Tide Institute", "with Harlow City Council": a preposition and a group's or place's name; `isAt`: a place's alone. */
export function isNamedBehind({ units }: Line, from: number, allowed: RegExp, isAt = false): boolean {
  const first = units[from];
  if (!first || first.mention || !allowed.test(first.lower)) return false;
  let skip = /^(?:the|a|an)$/.test(units[from + 1]?.lower ?? '') ? from + 2 : from + 1;
  const isPlace = units[skip]?.mention?.kind === 'place';
  // "of the lobby Tide", "of the US-based firm Tide"
  while (
    !isPlace &&
    skip < from + 5 &&
    units[skip]?.mention === null &&
    units[skip + 1]?.gap === ' ' &&
    !isClosed(units[skip] as Unit)
  )
    skip++;
  const named = units[skip];
  if (isAt)
    return (
      named?.mention?.kind === 'place' &&
      skip - from < 3 &&
      (units[skip + 1]?.gap !== ' ' || /^(?:and|in)$/.test(units[skip + 1]?.lower ?? ''))
    );
  if (named?.mention?.kind === 'group') return true;
  if (named?.mention?.kind === 'place') {
    return (
      /^(?:of|from)$/.test(first.lower) || (units[skip + 1]?.gap === '-' && units[skip + 2]?.mention?.kind === 'group')
    );
  }
  return false;
}

/** "D-Ohio", "R-Ky." */
export const isPartyLabel = ({ units }: Line, from: number): boolean => {
  const first = units[from];
  if (!first) return false;
  return (
    /^[DRI](?:FL)?-\p{Lu}[\p{L}.]*$/u.test(first.text) ||
    (/^[DRI]$/.test(first.text) && /^[-–]$/.test(units[from + 1]?.gap ?? '') && isCapital(units[from + 1]))
  );
};

/** "Dana Okoro of the Oslo-based Tide Institute", "said Okoro at the Tide Institute". */
export function findAffiliation(line: Line, at: number, kind: EntityKind): Found[] {
  const isShort = kind === 'group' && line.units[at + 1]?.gap === ' (' && gapAfter(line, at + 1) === ') ';
  if (kind === 'place' || !(isShort || /^\s$/.test(gapAfter(line, at)))) return [];
  const from = isShort ? at + 2 : at + 1;
  // "Harlow Metals of Antwerp", "the Red Dawn of Peter Pike"
  if (kind === 'group') {
    // "the People's Party of President Ann Mott"
    let k = from + 1;
    while (k < from + 5 && !line.units[k]?.mention && isCapital(line.units[k])) k++;
    const named = line.units[k]?.mention?.kind;
    const isOf =
      !isPartyName(line.units[at]) &&
      line.units[from]?.lower === 'of' &&
      (named === 'place' || (named === 'person' && !isPossessive(gapAfter(line, k))));
    return isOf ? [{ from, to: k + 1, rule: 'affiliation' }] : [];
  }
  const isOf = isNamedBehind(line, from, /^of$/);
  const before = line.units[at - 1];
  const isSpeaker =
    before === undefined ||
    /[,;—“"]/.test(line.units[at]?.gap ?? '') ||
    sayVerbs.has(before.lower) ||
    before.lower === 'by' ||
    isNounFor('person', before.lower);
  const says = line.units.slice(from, from + 8).some((unit) => sayVerbs.has(unit.lower));
  // "Two came: Ann Mott from Cork, and"
  const isStart = before === undefined || before.lower === 'and' || /[,;:]/.test(line.units[at]?.gap ?? '');
  const isFrom = isStart && isNamedBehind(line, from, /^from$/) && isPauseAfter(line, from + 1);
  if (
    !isOf &&
    !isFrom &&
    !((isSpeaker || says) && isNamedBehind(line, from, /^(?:at|from)$/) && (isSpeakerVerb(before) || says))
  )
    return [];
  const skip = line.units.slice(from, from + 6).findIndex((unit) => unit.mention);
  if (skip < 0) return [];
  let to = from + skip + 1;
  if (line.units[to]?.gap === '-' && line.units[to + 1]?.mention) to += 2;
  // "of Norway's parliament": the owner's words too.
  else if (line.units[to] && /^['’]s?\s$/.test(line.units[to]?.gap ?? '')) return [];
  if (functionWords.has(line.units[to - 1]?.lower ?? '')) return [];
  return [{ from, to, rule: 'affiliation' }];
}

/** "Democrat of New Mexico": what a person is, though marked as a group. */
const isPartyName = (unit: Unit | undefined): boolean => unit !== undefined && isCommon(unit);

const isSpeakerVerb = (unit: Unit | undefined): boolean =>
  unit !== undefined && (sayVerbs.has(unit.lower) || unit.lower === 'by');
