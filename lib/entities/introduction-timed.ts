import { isNamedBehind } from './introduction-affiliations.ts';
import { type Found, findPhraseEnd, isPauseAfter } from './introduction-endings.ts';
import { isAge, readDescription } from './introduction-phrases.ts';
import { isKnownAs, isParticiplePhrase, isPosition } from './introduction-states.ts';
import type { Line } from './introduction-units.ts';
import type { EntityKind } from './types.ts';

/** "now a teacher", "formerly of the BBC", "then 23", "then led by Ann Mott" */
export function findTimed(line: Line, from: number, kind: EntityKind): Found | null {
  const { units } = line;
  if (isKnownAs(units, from)) return { from, to: findPhraseEnd(line, from), rule: 'known-as' };
  // "Harlow, then in East Prussia,"
  if (kind === 'place') {
    const to = findPhraseEnd(line, from);
    if (isPosition(units, from + 1, to) && isPauseAfter(line, to - 1)) return { from, to, rule: 'location' };
  }
  const next = units[from + 1];
  if (!next || !/^\s$/.test(next.gap)) return null;
  if (kind === 'person' && isAge(next) && isPauseAfter(line, from + 1)) return { from, to: from + 2, rule: 'age' };
  if (
    /^(?:formerly|lately|latterly|once|previously|originally)$/.test(units[from]?.lower ?? '') &&
    (next.mention || isNamedBehind(line, from + 1, /^(?:of|with|at|from)$/))
  )
    return { from, to: findPhraseEnd(line, from), rule: next.mention ? 'known-as' : 'affiliation' };
  // "now part of Tide", "then led by Ann Mott"
  const end = findPhraseEnd(line, from + 1);
  // "Tide of Harlow, now part of Anchor": Tide.
  const isOwner = kind === 'place' && units[from - 2]?.lower === 'of';
  if (!isOwner && isParticiplePhrase(line, from + 1, end, kind) && isPauseAfter(line, end - 1))
    return { from, to: end, rule: 'participle' };
  const phrase = readDescription(line, from + 1, kind);
  return phrase && { from, to: phrase.to, rule: 'apposition' };
}
