import { sayVerbs } from './cue-words.ts';
import { type Found, findPhraseEnd } from './introduction-endings.ts';
import { readDescription } from './introduction-phrases.ts';
import { findLocation } from './introduction-places.ts';
import { findStatement } from './introduction-statements.ts';
import { isParticiplePhrase } from './introduction-states.ts';
import type { Line } from './introduction-units.ts';
import type { EntityKind } from './types.ts';

/**
 * What a sentence says of whom a pronoun or description points back at: "She was a nurse for 40 years", "The town sits on a
 * ridge in Latvia", "The daughter of a chemist, she". `at`: its unit, marked as if it were the name. Not "She was tired",
 * "It was the council that closed it", "He was a good man, she said".
 */
export function findSaidOf(line: Line, at: number, kind: EntityKind): Found[] {
  const { units } = line;
  if (at > 0 && !/[,;—–]/.test(units[at]?.gap ?? '')) return [];
  const all = [...findStatement(line, at, at, kind, false), ...findLocation(line, at, kind)].filter(({ to }) =>
    isHere(line, to),
  );
  return [...(at > 0 ? findOpening(line, at, kind) : []), ...all].filter(
    ({ from, to }) => !isCleft(line, at, to) && !units.slice(0, from).some(({ lower }) => sayVerbs.has(lower)),
  );
}

/** Nobody is said to have said it: "He was a good man, she said". */
const isHere = ({ units }: Line, to: number): boolean => !units.slice(to).some(({ lower }) => sayVerbs.has(lower));

/** "It was the council that closed it": the pronoun is the council. */
const isCleft = ({ units }: Line, at: number, to: number): boolean =>
  units[at]?.lower === 'it' &&
  units.slice(at + 2, to + 1).some((unit, k) => k < 8 && /^(?:that|who|which)$/.test(unit.lower)) &&
  /^(?:the|his|her|their|its)$/.test(units[at + 2]?.lower ?? '');

/** "The daughter of a chemist, she", "Founded in 1990, it": what opens the sentence. */
function findOpening(line: Line, at: number, kind: EntityKind): Found[] {
  const { units } = line;
  if (findPhraseEnd(line, 0) !== at || units[at]?.gap !== ', ') return [];
  // "A nurse on the board, she said, was better": of anybody.
  if (sayVerbs.has(units[at + 1]?.lower ?? '')) return [];
  if (/^(?:a|an|the|one)$/.test(units[0]?.lower ?? '')) {
    const phrase = readDescription(line, 0, kind, true);
    return phrase?.to === at ? [{ ...phrase, rule: 'apposition-before' }] : [];
  }
  const isLasting =
    /^(?:based|born|bought|brought|built|christened|educated|established|formed|founded|headquartered|home|known|launched|led|named|nicknamed|owned|raised|run|set|trained)$/;
  return isLasting.test(units[0]?.lower ?? '') && isParticiplePhrase(line, 0, at, kind)
    ? [{ from: 0, to: at, rule: 'participle' }]
    : [];
}
