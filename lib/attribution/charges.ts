import type { Cue } from './find-cues.ts';
import type { Unit } from './units.ts';
import { isCapitalised, prepositions } from './word-classes.ts';

/** The word that a judgment's ground follows: "accused the board of", "praised Hale for", "described it as". */
const groundWords: ReadonlyMap<string, string> = new Map([
  ['accuse', 'of'],
  ['attack', 'for'],
  ['blame', 'for'],
  ['characterise', 'as'],
  ['characterize', 'as'],
  ['condemn', 'for'],
  ['credit', 'with'],
  ['criticise', 'for'],
  ['criticize', 'for'],
  ['denounce', 'as'],
  ['describe', 'as'],
  ['dismiss', 'as'],
  ['praise', 'for'],
  ['slam', 'for'],
  ['thank', 'for'],
  ['urge', 'to'],
]);

/** How far from the verb its ground begins. */
const farthestGround = 10;

/** Accused the board of hiding the report / called for a new pier / called Hale a liar: speech without a clause. */
export function isCharge(cue: Cue, units: readonly Unit[], hi: number): boolean {
  const { lemma } = cue.cue.verb;
  const first = units[cue.to];
  if (lemma === 'call') return isNaming(units, cue.to, hi);
  if (lemma === 'put') return isFigure(units, cue.to, hi);
  const wanted = groundWords.get(lemma);
  if (!wanted || !first || prepositions.has(first.lower)) return false;
  for (let i = cue.to + 1; i < Math.min(hi, cue.to + farthestGround); i++) {
    if (/[,;:—–]/.test(units[i]?.gap ?? '')) return false;
    if (units[i]?.lower === wanted) return i + 1 < hi;
  }
  return false;
}

/** "put the number at 40", "put her third, with 14%" */
function isFigure(units: readonly Unit[], from: number, hi: number): boolean {
  for (let i = from + 1; i + 1 < Math.min(hi, from + farthestGround); i++) {
    if (units[i]?.lower === 'at')
      return /^(?:\W?\d|about|almost|around|between|just|less|more|nearer|nearly|over|up)/.test(
        units[i + 1]?.text ?? '',
      );
    if (/^(?:first|second|third|fourth|fifth|last)$/.test(units[i]?.lower ?? '')) return true;
  }
  return false;
}

/** "called him a liar", "called Ruth Okafor the best", "called the plan a mistake" */
function isNaming(units: readonly Unit[], from: number, hi: number): boolean {
  let i = from;
  if (/^(?:him|her|them|it|himself|herself|themselves|itself)$/.test(units[i]?.lower ?? '')) i++;
  else if (/^(?:the|his|her|their|its|this)$/.test(units[i]?.lower ?? ''))
    while (i < hi && i - from < 5 && !/^(?:a|an)$/.test(units[i]?.lower ?? '') && units[i]?.gap === ' ') i++;
  else while (i < hi && i - from < 4 && isCapitalised(units[i] as Unit) && units[i]?.gap === ' ') i++;
  return i > from && i + 1 < hi && /^(?:a|an|the)$/.test(units[i]?.lower ?? '') && units[i]?.gap === ' ';
}
