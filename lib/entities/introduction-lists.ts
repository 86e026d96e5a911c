import { sayVerbs } from './cue-words.ts';
import type { Found } from './introduction-endings.ts';
import { isNounFor } from './introduction-nouns.ts';
import { isCapital, isPause, type Line } from './introduction-units.ts';
import type { EntityKind } from './types.ts';

/** Names from the verb on to the one looked at. */
const longestList = 16;

/** "The four who came out are Ann Mott, Peter Pike and Dana Okoro", "Its largest holders are Tide and Anchor": each of them. */
export function findListed({ units }: Line, at: number, kind: EntityKind): Found[] {
  if (kind === 'place') return [];
  let verb = at - 1;
  while (
    verb > 0 &&
    at - verb < longestList &&
    (units[verb]?.mention?.kind === kind || /^(?:and|the)$/.test(units[verb]?.lower ?? '') || isCapital(units[verb]))
  )
    verb--;
  if (!/^(?:are|were)$/.test(units[verb]?.lower ?? '') || !/^\s$/.test(units[verb + 1]?.gap ?? '')) return [];
  const names = units.slice(verb + 1, at + 8);
  const and = names.findIndex(({ lower }) => lower === 'and');
  if (and < 1 || names[and - 1]?.mention?.kind !== kind) return [];
  let from = verb;
  while (from > 0 && verb - from < 14 && !isPause(units[from]?.gap ?? '')) from--;
  if (/^(?:and|but|among)$/.test(units[from]?.lower ?? '')) from++;
  const phrase = units.slice(from, verb);
  const opening = phrase[0]?.lower ?? '';
  if (!/^(?:the|his|her|its|their|other|two|three|four|both)$/.test(opening) || phrase.length < 2) return [];
  const isMany = phrase
    .slice(0, 5)
    .some(
      (unit) =>
        !unit.mention &&
        ((/(?:s|men|women|children)$/.test(unit.lower) && isNounFor(kind, unit.lower)) ||
          /^(?:two|three|four|five|six|seven|eight|nine|ten)$/.test(unit.lower)),
    );
  const isOther = phrase.some((unit) => sayVerbs.has(unit.lower) || /^(?:that|when|where|while)$/.test(unit.lower));
  return isMany && !isOther ? [{ from, to: verb, rule: 'copula' }] : [];
}
