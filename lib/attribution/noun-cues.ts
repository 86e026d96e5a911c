import type { Frame } from './frame.ts';
import type { Range, Unit } from './units.ts';
import { auxiliaries, isAdverb, isFiniteVerb, relatives, subordinators } from './word-classes.ts';

/** Nouns of saying that take a clause: "her claim that it held". Sorted. */
const clauseNouns: ReadonlySet<string> = new Set(
  (
    'acknowledgment admission allegation allegations announcement argument arguments assertion assertions assurance assurances ' +
    'boast charge claim claims comment comments complaint complaints conclusion contention declaration denial estimate ' +
    'explanation finding findings insistence observation prediction predictions promise proposal quip remark remarks report ' +
    'statement statements suggestion suggestions testimony vow warning warnings'
  ).split(' '),
);
/** Those that take "to" and a verb: "his promise to open the pier". Sorted. */
const verbNouns: ReadonlySet<string> = new Set(['offer', 'pledge', 'promise', 'threat', 'vow']);

/** Adjectives between the owner and the noun at most. */
const mostAdjectives = 3;

/** Okafor's repeated claim that the pier was safe / her promise to open it: statements whose cue is a noun. */
export function findNounCues(
  units: readonly Unit[],
  { from: lo, to }: Range,
  /** Where the sources of the stretch's verbs begin: "In answer to Hale's charge that it sank, Okafor said". */
  starts: readonly number[],
): Frame[] {
  const frames: Frame[] = [];
  for (let i = lo + 1; i + 2 < to; i++) {
    const unit = units[i];
    const next = units[i + 1];
    if (!unit || !next || unit.quoted) continue;
    const takesClause =
      clauseNouns.has(unit.lower) && (next.lower === 'that' || (next.quoted && !/[,.]/.test(next.gap)));
    const takesVerb = verbNouns.has(unit.lower) && next.lower === 'to';
    if (!takesClause && !takesVerb) continue;
    const source = findOwner(units, i, lo);
    if (!source) continue;
    const from = next.lower === 'that' ? i + 2 : i + 1;
    const hi = Math.min(to, ...starts.filter((start) => start > from));
    const end = endOfClause(units, from, hi, !hasVerb(units, lo, source.from));
    if (end - from < 2 && !next.quoted) continue;
    const cue = { start: unit.start, end: unit.end };
    const stance = unit.lower === 'denial' ? 'denied' : 'said';
    frames.push({ source, cue, content: [{ from, to: end }], position: 'before', stance });
    i = end;
  }
  return frames;
}

/** "Okafor's", "the mayor's", "her" before the noun and its adjectives. */
function findOwner(units: readonly Unit[], noun: number, lo: number): Range | null {
  for (let i = noun - 1; i >= lo && i >= noun - 1 - mostAdjectives; i--) {
    const unit = units[i];
    if (!unit || unit.quoted || /[,;:]/.test(units[i + 1]?.gap ?? '')) return null;
    if (/^(?:his|her|their|its)$/.test(unit.lower)) return { from: i, to: i + 1 };
    if (/(?:['’]s|s['’])$/.test(unit.text) || /^['’]/.test(units[i + 1]?.gap ?? ''))
      return { from: startOfName(units, i, lo), to: i + 1 };
    if ((isFiniteVerb(unit) && !/ed$/.test(unit.lower)) || subordinators.has(unit.lower)) return null;
  }
  return null;
}

/** Where a name, or "the" and a noun, begins that ends with the unit. */
function startOfName(units: readonly Unit[], last: number, lo: number): number {
  let from = last;
  const isName = (unit: Unit | undefined): boolean => /^\p{Lu}/u.test(unit?.text ?? '');
  while (from > lo && isName(units[from - 1]) && isName(units[from]) && /^\.?\s$/.test(units[from]?.gap ?? '')) from--;
  if (from > lo && /^(?:the|a|an)$/.test(units[from - 1]?.lower ?? '')) from--;
  return from;
}

/** His claim that it held was false: a clause in the subject ends where the sentence's own verb comes. */
function endOfClause(units: readonly Unit[], from: number, hi: number, isSubject: boolean): number {
  let verbs = 0;
  for (let i = from; i < hi; i++) {
    const unit = units[i];
    if (!unit || /[;]/.test(unit.gap)) return i;
    if (!isSubject || unit.quoted) continue;
    if (relatives.has(unit.lower) || subordinators.has(unit.lower) || unit.lower === 'and') verbs = 0;
    else if (isFiniteVerb(unit) && !isFollowing(units[i - 1]) && ++verbs === 2) return i;
  }
  return hi;
}

/** "would sail", "has never sailed": one verb. */
const isFollowing = (before: Unit | undefined): boolean =>
  before !== undefined && (auxiliaries.has(before.lower) || isAdverb(before) || before.lower === 'to');

const hasVerb = (units: readonly Unit[], from: number, to: number): boolean =>
  units.slice(from, to).some((unit) => isFiniteVerb(unit));
