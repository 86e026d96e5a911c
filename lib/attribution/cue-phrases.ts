import type { Span } from '../text/types.ts';
import type { Cue } from './find-cues.ts';
import type { Frame } from './frame.ts';
import { readNounPhrase } from './noun-phrase.ts';
import { findSubject } from './source-phrase.ts';
import type { Range, Unit } from './units.ts';
import { hasFiniteVerb, isAdverb, isFiniteVerb, prepositions, timeWords } from './word-classes.ts';

/** Sorted by size, done by plan: nobody's words. Sorted. */
const scales: ReadonlySet<string> = new Set([
  'ability',
  'age',
  'need',
  'plan',
  'rank',
  'schedule',
  'size',
  'taste',
  'type',
]);

/** The pier is sound, according to two inspectors. / According to Okafor, it is. / The pier, according to her, is. */
export function readAccordingTo(units: readonly Unit[], lo: number, hi: number): Frame | null {
  for (let i = lo; i + 2 < hi; i++) {
    const unit = units[i];
    const to = units[i + 1];
    if (!unit || !to || unit.lower !== 'according' || to.lower !== 'to') continue;
    if (scales.has(units[i + 2]?.lower ?? '')) continue;
    // Reuters reported that, according to the memo, it sank: what Reuters says holds it.
    if (units[i - 1]?.text === 'that' && i > lo) continue;
    const source = readNounPhrase(units, i + 2, hi, i > lo, true);
    if (!source) return null;
    const cue: Span = { start: unit.start, end: to.end };
    if (i === lo || (i === lo + 1 && /^(?:and|but|yet|so)$/.test(units[lo]?.lower ?? ''))) {
      let from = source.to;
      // According to Ruth Okafor, the chief engineer, the pier is sound.
      const described = readNounPhrase(units, i + 2, hi, true, true);
      if (described && described.to > source.to && described.to < hi && hasFiniteVerb(units, described.to, hi))
        from = described.to;
      while (from < hi && !/,/.test(units[from]?.gap ?? '')) from++;
      if (from >= hi) return null;
      return { source: { from: source.from, to: from }, cue, content: [{ from, to: hi }], position: 'before' };
    }
    const content: Range[] = [{ from: lo, to: i }];
    const next = units[source.to];
    if (
      source.to < hi &&
      next &&
      (/,/.test(next.gap) || next.quoted) &&
      hasFiniteVerb(units, source.to, hi) &&
      !hasFiniteVerb(units, lo, i)
    ) {
      content.push({ from: source.to, to: hi });
    }
    return { source, cue, content, position: 'behind' };
  }
  return null;
}

/** As Okafor said, the pier is old. / The pier, as Okafor put it, is old. / The pier is, in the words of Okafor, old. */
export function readAs(units: readonly Unit[], lo: number, hi: number, cues: readonly Cue[]): Frame | null {
  for (let i = lo; i + 2 < hi; i++) {
    const unit = units[i];
    if (!unit || unit.quoted) continue;
    const isStart = i === lo || /[,—–]/.test(unit.gap);
    if (unit.lower === 'as' && isStart) {
      const put = findPutIt(units, i, hi);
      const cue =
        put ??
        cues.find(
          (candidate) =>
            candidate.verb > i &&
            candidate.verb < i + 16 &&
            /[,]/.test(units[endOfCircumstance(units, candidate.to, hi)]?.gap ?? (candidate.to >= hi ? ',' : '')),
        );
      if (!cue || cue.to > hi) continue;
      const subject = findSubject(units, cue.from, i + 1);
      if (subject?.kind !== 'own') continue;
      // As Okafor put it in her memo, “the pier is old.”
      const end = endOfCircumstance(units, cue.to, hi);
      const span: Span = { start: units[cue.from]?.start ?? 0, end: units[cue.to - 1]?.end ?? 0 };
      return around(units, lo, hi, i, end, subject.source, span);
    }
    const [second, third, fourth] = [units[i + 1], units[i + 2], units[i + 3]];
    if (unit.lower === 'in' && second?.lower === 'the' && third?.lower === 'words' && fourth?.lower === 'of') {
      const source = readNounPhrase(units, i + 4, hi, false);
      if (source) return around(units, lo, hi, i, source.to, source, { start: unit.start, end: fourth.end });
    }
  }
  return null;
}

/** Said on Monday in Leith, / put it in her memo: the unit that the comma behind stands before; `from` when there is none. */
export function endOfCircumstance(units: readonly Unit[], from: number, hi: number): number {
  const first = units[from];
  // She tells the children, / told Reuters,
  const isHearer = /^t(?:ells?|old)$/.test(units[from - 1]?.lower ?? '');
  if (!first || !(isHearer || prepositions.has(first.lower) || timeWords.has(first.lower) || isAdverb(first)))
    return from;
  for (let i = from; i < Math.min(hi, from + 12); i++) {
    const unit = units[i];
    if (!unit || /[,:]/.test(unit.gap)) return i;
    if (isFiniteVerb(unit)) break;
  }
  return from;
}

function findPutIt(units: readonly Unit[], from: number, hi: number): { from: number; to: number } | null {
  for (let i = from + 1; i < Math.min(hi - 1, from + 30); i++) {
    const isPut = /^puts?$/.test(units[i]?.lower ?? '') && /^(?:it|this)$/.test(units[i + 1]?.lower ?? '');
    if (isPut) return { from: i, to: i + 2 };
  }
  return null;
}

/** Content on both sides of an inserted phrase that takes units `from` to `to`. */
function around(
  units: readonly Unit[],
  lo: number,
  hi: number,
  from: number,
  to: number,
  source: Range,
  cue: Span,
): Frame | null {
  const content: Range[] = [];
  if (from > lo) content.push({ from: lo, to: from });
  if (to < hi && (/[,:]/.test(units[to]?.gap ?? '') || units[to]?.quoted)) content.push({ from: to, to: hi });
  return content.length > 0 ? { source, cue, content, position: from > lo ? 'behind' : 'before' } : null;
}

const benches = /^(?:court|coroner|hearing|inquest|inquiry|judge|jurors|jury|magistrates|panel|trial|tribunal)$/;

/** The inquest heard that the pier had sunk. / Jurors were told it had: somebody said so there; who is not said. */
export function readHeard(units: readonly Unit[], lo: number, hi: number): Frame | null {
  for (let i = lo + 1; i + 2 < hi && i < lo + longestBench; i++) {
    const unit = units[i];
    const isTold = unit?.lower === 'told' && /^(?:was|were|is|been)$/.test(units[i - 1]?.lower ?? '');
    if (!unit || unit.quoted || (unit.lower !== 'heard' && !isTold)) continue;
    const subject = units[isTold ? i - 2 : i - 1];
    if (!subject || !benches.test(subject.lower)) continue;
    const next = units[i + 1];
    const from = next?.lower === 'that' ? i + 2 : i + 1;
    const isClause =
      next?.lower === 'that' || /^(?:how|why)$/.test(next?.lower ?? '') || hasFiniteVerb(units, from, hi);
    if (!isClause || prepositions.has(units[from]?.lower ?? '')) return null;
    const cue = { start: units[isTold ? i - 1 : i]?.start ?? unit.start, end: unit.end };
    return { source: null, cue, content: [{ from, to: hi }], position: 'before' };
  }
  return null;
}

const longestBench = 12;
