import type { Found } from './introduction-endings.ts';
import { isNounFor } from './introduction-nouns.ts';
import { isCapital, isPause, isPossessive, type Line, type Unit } from './introduction-units.ts';
import { prepositions, relatives, timeWords } from './introduction-words.ts';
import type { EntityKind, Introduction, IntroductionPart } from './types.ts';

type Parts = Pick<Introduction, 'role' | 'affiliation' | 'place' | 'isFormer'>;

/** "a former US Marine Corps general" → "general", the Marine Corps, no place, former. */
export function readParts(line: Line, found: Found, kind: EntityKind): Parts {
  const units = line.units.slice(found.from, found.to);
  const name = (kindOf: EntityKind): IntroductionPart | null => {
    const mention = units.find((unit) => unit.mention?.kind === kindOf)?.mention;
    return mention ? { start: mention.start, end: mention.end, entityId: mention.entityId } : null;
  };
  return {
    role: readRole(line, found, kind),
    affiliation: name('group') ?? findUnnamed(line, found),
    place: name('place'),
    isFormer: isFormer(line, found),
  };
}

/** What the phrase calls the name: the first noun with its adjectives, and "of ports" behind it. Nothing in "based in Oslo". */
function readRole(line: Line, { from, to, rule }: Found, kind: EntityKind): string | null {
  if (
    !/^(?:apposition|apposition-before|title|copula|appointment|clause|known-as|description|example|compound|division)$/.test(
      rule,
    )
  )
    return null;
  const { units } = line;
  // "who leads the union", "whose brother owns the mill": nothing is called anything.
  if (relatives.has(units[from]?.lower ?? '')) return null;
  let noun = -1;
  for (let k = from; k < to; k++) {
    const unit = units[k] as Unit;
    if (k > from && relatives.has(unit.lower)) break;
    if (noun >= 0 && (unit.mention || isPause(unit.gap) || prepositions.has(unit.lower) || isPossessive(unit.gap)))
      break;
    if (!unit.mention && isNounFor(kind, unit.lower) && !isPossessive(units[k + 1]?.gap ?? '')) noun = k;
  }
  if (noun < 0) return null;
  let start = noun;
  while (start > from && !isRoleStart(units, start)) start--;
  return line.text.slice(units[start]?.start, units[findRoleEnd(units, noun, to)]?.end);
}

/** Whether a role goes no further to the left: an article, an owner, a name, "former" or an age stands before it. */
function isRoleStart(units: readonly Unit[], k: number): boolean {
  const before = units[k - 1];
  if (!before || before.mention || isPause(units[k]?.gap ?? '') || isPossessive(units[k]?.gap ?? '')) return true;
  return (
    /^(?:a|an|the|his|her|their|its|another|former|ex|retired|late|one|then|based|backed|owned|listed|led|\d.*)$/.test(
      before.lower,
    ) ||
    compoundEnd.test(before.lower) ||
    timeWords.has(before.lower) ||
    prepositions.has(before.lower) ||
    before.tags.has('Pronoun')
  );
}

const compoundEnd = /-(?:based|backed|owned|listed|led|run|born|old)$/;

/** "minister of ports", "head of research": the unit that ends it; a name or an article ends it before. */
function findRoleEnd(units: readonly Unit[], noun: number, to: number): number {
  const next = units[noun + 1];
  if (next && noun + 1 < to && /^(?:general|elect|executive|designate)$/.test(next.lower) && next.gap !== ', ')
    return noun + 1;
  if (next?.lower !== 'of' || noun + 2 >= to) return noun;
  let end = noun;
  for (let k = noun + 2; k < to && k - noun < 5; k++) {
    const unit = units[k] as Unit;
    if (unit.mention) return noun;
    if (
      isPause(unit.gap) ||
      prepositions.has(unit.lower) ||
      relatives.has(unit.lower) ||
      /^(?:a|an|the|its|his|her|their|that)$/.test(unit.lower)
    )
      break;
    // "of ports and the coast", "of 9,000 halfway between": what belongs to the words behind it stays with them.
    if (!leading.test(unit.lower)) end = k;
  }
  return end;
}

const leading = /^(?:and|or|halfway|midway|deep|just|close|near|not|far|(?:north|south)?(?:east|west)|north|south)$/;

const former = /^(?:ex|ex-.*|former|formerly|late|once|onetime|one-time|previously|retired)$/;

/** "a former nurse", "once of the BBC", "who was a nurse", "Marsh was a nurse". */
function isFormer(line: Line, { from, to, rule }: Found): boolean {
  const { units } = line;
  const opening = units.slice(from, Math.min(to, from + 4));
  if (opening.some((unit) => !unit.mention && former.test(unit.lower))) return true;
  if (rule !== 'copula' && rule !== 'clause') return false;
  if (/^(?:who|which)$/.test(units[from]?.lower ?? '')) return isPast(units[from + 1], units[from + 2]);
  return [units[from - 1], units[from - 2]].some((unit) => isPast(unit, undefined));
}

/** "was", "had been", "used to" */
const isPast = (unit: Unit | undefined, next: Unit | undefined): boolean =>
  /^(?:was|were)$/.test(unit?.lower ?? '') ||
  (unit?.lower === 'had' && next?.lower === 'been') ||
  (unit?.lower === 'used' && next?.lower === 'to');

/** "a lecturer at Harlow College" that the tagger took for no name: its words all the same. */
function findUnnamed({ units }: Line, { from, to, rule }: Found): IntroductionPart | null {
  if (rule === 'location' || rule === 'age') return null;
  for (let k = from + 1; k + 1 < to; k++) {
    if (!/^(?:at|with)$/.test(units[k]?.lower ?? '')) continue;
    const start = units[k + 1]?.lower === 'the' ? k + 2 : k + 1;
    let end = start;
    while (end < to && !units[end]?.mention && isCapital(units[end]) && (end === start || units[end]?.gap === ' '))
      end++;
    const [first, last] = [units[start], units[end - 1]];
    if (end - start > 1 && first && last) return { start: first.start, end: last.end, entityId: null };
  }
  return null;
}
