import type { Span } from '../text/types.ts';
import { type Cue, findCues, pronounContraction } from './find-cues.ts';
import { isTitle } from './quotation.ts';
import { type Complement, readComplement } from './read-complement.ts';
import { findClauseSubject, findSubject, type Range, readNounPhrase } from './source-phrase.ts';
import type { Stretch } from './split-stretches.ts';
import type { Unit } from './units.ts';
import { isAdverb, isCapitalised, isFiniteVerb, prepositions, subordinators, timeWords } from './word-classes.ts';

/** Source, cue and content of one statement, as ranges of units of one block. */
export interface Frame {
  readonly source: Range | null;
  readonly cue: Span | null;
  /** In text order. Empty while the quotation that the cue announces stands in the next paragraph. */
  readonly content: readonly Range[];
  /** Where the subject stands in for a cue of its own: "and warned". */
  readonly position: 'before' | 'behind';
}

/** The statements of one stretch, outermost only, in the order of their cues. */
export function findFrames(units: readonly Unit[], stretch: Stretch): Frame[] {
  const { from: lo, to: hi } = stretch;
  const cues = findCues(units, lo, hi);
  const frames: { source: Range | null; cue: Span; content: Range[]; position: 'before' | 'behind' }[] = [];
  /** The frame whose content still runs to the end of the stretch. */
  let open: (typeof frames)[number] | null = null;
  const closeAt = (end: number): void => {
    if (!open) return;
    const last = open.content.pop();
    let to = end;
    while (last && to > last.from && /^(?:and|but|or|while|then|yet)$/.test(units[to - 1]?.lower ?? '')) to--;
    if (last && to > last.from) open.content.push({ from: last.from, to });
    open = null;
  };

  const asFrame = readAccordingTo(units, lo, hi) ?? readAs(units, lo, hi, cues);
  if (asFrame) return [asFrame];

  for (const cue of cues) {
    const last = frames.at(-1);
    if (last && !open && last.content.some((range) => cue.verb >= range.from && cue.verb < range.to)) continue;
    const quoteBefore = cue.from > lo ? units[cue.from - 1] : undefined;
    const cueSpan = (to = cue.to): Span => ({ start: units[cue.from]?.start ?? 0, end: units[to - 1]?.end ?? 0 });

    // “...,” said Ruth Okafor, the chief engineer.
    const isInvertible = cue.from === cue.verb && cue.cue.form !== 'ing' && cue.cue.form !== 'base';
    if (isInvertible && quoteBefore?.quoted && !/[.;]/.test(units[cue.from]?.gap ?? '')) {
      const source = readNounPhrase(units, cue.to, hi, true);
      if (source && isSpeechBefore(units, cue.from, lo)) {
        closeAt(contentStart(units, lo, cue.from));
        const content = withRest(units, contentStart(units, lo, cue.from), cue.from, source.to, hi);
        frames.push({ source, cue: cueSpan(), content, position: 'behind' });
        continue;
      }
    }

    const complement = readComplement(units, cue, hi);
    if (cue.isParticiple) {
      const source = last?.source ?? findClauseSubject(units, lo, cue.from);
      if (!source || !accepts(cue, complement, units, hi)) continue;
      if (open && !/[,—–]/.test(units[cue.from]?.gap ?? '') && !quoteBefore?.quoted) continue;
      closeAt(cue.from);
      open = { source, cue: cueSpan(), content: [{ from: complement.from, to: hi }], position: 'before' };
      frames.push(open);
      continue;
    }
    const subject = findSubject(units, cue.from, open ? openFrom(open, lo) : lo);
    if (!subject) {
      // The pier, said Okafor, would be painted in spring.
      if (open || !isInvertible || !/,/.test(units[cue.from]?.gap ?? '')) continue;
      const source = readNounPhrase(units, cue.to, hi, false);
      if (
        !source ||
        !isCapitalised(units[source.from] as Unit) ||
        !hasFinite(units, lo, cue.from) ||
        hasFinite(units, source.to, hi)
      )
        continue;
      frames.push({ source, cue: cueSpan(), content: [{ from: lo, to: cue.from }], position: 'behind' });
      continue;
    }
    if (subject.kind === 'shared') {
      const source = last?.source ?? findClauseSubject(units, lo, cue.from);
      if (!source || !accepts(cue, complement, units, hi)) continue;
      if (open && cue.cue.form === 'base') continue;
      if (open && last && complement.opens === 'noun') continue;
      closeAt(cue.from);
      open = { source, cue: cueSpan(), content: [{ from: complement.from, to: hi }], position: 'before' };
      frames.push(open);
      continue;
    }

    const { source } = subject;
    const start = source.from;
    const previous = start > lo ? units[start - 1] : undefined;
    const gap = units[start]?.gap ?? '';
    const isBehindQuotation = previous?.quoted && isSpeechBefore(units, start, lo) && !/[.;]/.test(gap);
    if (
      isBehindQuotation &&
      complement.opens !== 'that' &&
      !(complement.opens === 'clause' && !/[,?!]/.test(previous.text.slice(-1) + gap))
    ) {
      const from = contentStart(units, lo, start);
      closeAt(from);
      const rest = complement.opens === 'quotation' ? complement.from : hi;
      frames.push({
        source,
        cue: cueSpan(),
        content: withRest(units, from, start, Math.min(cue.to, rest), hi),
        position: 'behind',
      });
      continue;
    }
    if (open) {
      // Okafor said the pier was safe, but Lind said it was not.
      const joint = units[start - 1];
      const isNewClause =
        /[;]/.test(gap) ||
        (joint && /^(?:and|but|while|though|yet|although|whereas)$/.test(joint.lower) && /[,;—–]/.test(joint.gap));
      if (!isNewClause) continue;
      closeAt(joint && /[,;—–]/.test(joint.gap) && !/[;]/.test(gap) ? start - 1 : start);
      if (!accepts(cue, complement, units, hi)) continue;
      open = { source, cue: cueSpan(), content: [{ from: complement.from, to: hi }], position: 'before' };
      frames.push(open);
      continue;
    }
    const nextUnit = units[cue.to];
    const isInserted =
      /[,—–]/.test(gap) &&
      start - lo >= 2 &&
      !previous?.quoted &&
      cue.to < hi &&
      /[,—–]/.test(nextUnit?.gap ?? '') &&
      !nextUnit?.quoted;
    if (isInserted && cue.cue.verb.complement !== 'quote') {
      const isFronted = /^(?:asked|speaking|when|writing)$/.test(units[lo]?.lower ?? '');
      const rest = complement.opens === 'quotation' ? contentBehind(units, complement, hi) : { from: cue.to, to: hi };
      frames.push({
        source,
        cue: cueSpan(),
        content: isFronted ? [rest] : [{ from: lo, to: start }, rest],
        position: 'behind',
      });
      continue;
    }
    const hasNothingBehind =
      complement.opens === 'none' || (complement.opens === 'noun' && isCircumstance(units, complement.from));
    if (
      hasNothingBehind &&
      /[,—–]/.test(gap) &&
      hasFinite(units, lo, start) &&
      cue.cue.verb.complement !== 'quote' &&
      !isFrontedClause(units, lo, start)
    ) {
      frames.push({
        source,
        cue: cueSpan(),
        content: [{ from: contentStart(units, lo, start), to: start }],
        position: 'behind',
      });
      continue;
    }
    if (complement.opens === 'none' && /^\s*[:]/.test(units[cue.to]?.gap ?? '') === false && cue.to >= hi) {
      // "Okafor said:" at the end of its paragraph; the quotation may be the next one.
      if (hi === units.length) frames.push({ source, cue: cueSpan(), content: [], position: 'before' });
      continue;
    }
    if (!accepts(cue, complement, units, hi)) continue;
    const end = subject.isRelative ? endOfRelative(units, complement.from, hi) : hi;
    open = { source, cue: cueSpan(), content: [contentBehind(units, complement, end)], position: 'before' };
    const isWhole = (open.content[0]?.to ?? hi) < hi;
    frames.push(open);
    if (isWhole) open = null;
  }
  return frames;
}

const openFrom = (open: { content: Range[] }, lo: number): number => open.content.at(-1)?.from ?? lo;

/** Content that begins with a whole quotation ends with it; “...,” and more quotations directly behind belong to it. */
function contentBehind(units: readonly Unit[], complement: Complement, hi: number): Range {
  const first = units[complement.from];
  if (!first?.quoted) return { from: complement.from, to: hi };
  const isWhole = /[,:]/.test(first.gap) && /^[\p{Lu}\d[(…]/u.test(first.text);
  if (!isWhole) return { from: complement.from, to: hi };
  let to = complement.from + 1;
  while (to < hi && units[to]?.quoted) to++;
  return { from: complement.from, to };
}

/** Whether what stands behind the cue can be its content. */
function accepts(cue: Cue, complement: Complement, units: readonly Unit[], hi: number): boolean {
  const { complement: takes } = cue.cue.verb;
  const { opens, from } = complement;
  if (opens === 'none' || from >= hi) return false;
  if (opens === 'colon') return true;
  // She read “The Long Road to Leith” twice.
  if (opens === 'quotation') return /[,:]/.test(units[from]?.gap ?? '') || !isTitle(units[from]?.text ?? '');
  if (takes === 'quote') return hasQuotation(units, from, hi) || isCharge(cue, units, hi);
  if (opens === 'that' || opens === 'question') return true;
  const first = units[from];
  if (!first || (isFiniteVerb(first) && opens !== 'clause') || (/,/.test(first.gap) && opens !== 'clause'))
    return false;
  if (opens === 'clause') return takes !== 'that' || startsLikeClause(units, from, hi) || hasQuotation(units, from, hi);
  if (cue.cue.verb.cueClass === 'promise')
    return (first.lower === 'to' && hi - from >= 2) || hasQuotation(units, from, hi);
  if (takes === 'any') return first.lower !== 'to' && hi - from >= 3;
  return hasQuotation(units, from, hi);
}

/** Accused the board of hiding the report / called for a new pier: speech without a clause. */
function isCharge(cue: Cue, units: readonly Unit[], hi: number): boolean {
  const wanted = cue.cue.verb.lemma === 'accuse' ? 'of' : cue.cue.verb.lemma === 'call' ? 'for' : null;
  if (!wanted) return false;
  const limit = Math.min(hi, cue.to + (wanted === 'for' ? 1 : 8));
  for (let i = cue.to; i < limit; i++) if (units[i]?.lower === wanted) return true;
  return false;
}

/** Hale, who says the pier is doomed, lives beside it: the comma before the main clause's verb. */
function endOfRelative(units: readonly Unit[], from: number, hi: number): number {
  for (let i = from + 1; i < hi; i++) {
    const unit = units[i];
    if (unit && /,/.test(unit.gap) && isFiniteVerb(unit)) return i;
  }
  return hi;
}

/** "added he was tired", "noted the pier was": a subject at once, and its verb close behind. */
function startsLikeClause(units: readonly Unit[], from: number, hi: number): boolean {
  if (pronounContraction.test(units[from]?.text ?? '')) return true;
  for (let i = from + 1; i < Math.min(hi, from + 6); i++) {
    const unit = units[i];
    if (!unit || unit.quoted || /[,;:]/.test(unit.gap) || /^(?:who|which|that|to)$/.test(unit.lower)) return false;
    if (isFiniteVerb(unit)) return true;
  }
  return false;
}

const hasQuotation = (units: readonly Unit[], from: number, hi: number): boolean => {
  for (let i = from; i < hi; i++) if (units[i]?.quoted) return true;
  return false;
};

const hasFinite = (units: readonly Unit[], from: number, hi: number): boolean => {
  for (let i = from; i < hi; i++) {
    const unit = units[i];
    if (unit && (unit.quoted || isFiniteVerb(unit))) return true;
  }
  return false;
};

/** When asked about the bolts, Okafor said: what stands before the comma is no content. */
const isFrontedClause = (units: readonly Unit[], lo: number, start: number): boolean => {
  const first = units[lo];
  if (!first || first.quoted || start <= lo) return false;
  return /^(?:when|while|as|after|before|asked|speaking|writing|although|though|because|since|until|unless|once)$/.test(
    first.lower,
  );
};

const isCircumstance = (units: readonly Unit[], from: number): boolean => {
  const unit = units[from];
  return (
    !!unit &&
    (prepositions.has(unit.lower) ||
      isAdverb(unit) ||
      timeWords.has(unit.lower) ||
      subordinators.has(unit.lower) ||
      unit.lower.endsWith('ing'))
  );
};

/** Whether the quotation that ends before `at` is speech of its own, not a word in marks at the end of a fronted phrase. */
function isSpeechBefore(units: readonly Unit[], at: number, lo: number): boolean {
  const unit = units[at - 1];
  if (!unit?.quoted) return false;
  if (at - 1 === lo || units[at - 2]?.quoted) return true;
  return !isFrontedClause(units, lo, at) && (/[,?!.…—–]$/.test(unit.text) || /[,—–]/.test(units[at]?.gap ?? ''));
}

/** Where content that ends before `end` begins: the stretch's start, or behind a colon before a quotation. */
function contentStart(units: readonly Unit[], lo: number, end: number): number {
  for (let i = end - 1; i > lo; i--) {
    if (units[i]?.quoted && /:/.test(units[i]?.gap ?? '')) return i;
  }
  return lo;
}

/** The content before a cue, and what goes on behind it: “The crane,” Okafor said, “is older than I am.” */
function withRest(units: readonly Unit[], from: number, to: number, cueEnd: number, hi: number): Range[] {
  const pieces: Range[] = [{ from, to }];
  for (let i = cueEnd; i < hi; i++) {
    const unit = units[i];
    if (!unit) break;
    if (unit.quoted) {
      const isGoingOn = i === cueEnd || /[,:—–]/.test(unit.gap);
      if (isGoingOn) {
        pieces.push({ from: i, to: i + 1 });
        break;
      }
    }
    if (/[;]/.test(unit.gap)) break;
  }
  return pieces;
}

/** The pier is sound, according to two inspectors. / According to Okafor, it is. / The pier, according to her, is. */
function readAccordingTo(units: readonly Unit[], lo: number, hi: number): Frame | null {
  for (let i = lo; i + 2 < hi; i++) {
    const unit = units[i];
    const to = units[i + 1];
    if (!unit || !to || unit.lower !== 'according' || to.lower !== 'to') continue;
    const source = readNounPhrase(units, i + 2, hi, i > lo);
    if (!source) return null;
    const cue: Span = { start: unit.start, end: to.end };
    if (i === lo || (i === lo + 1 && /^(?:and|but|yet|so)$/.test(units[lo]?.lower ?? ''))) {
      let from = source.to;
      // According to Ruth Okafor, the chief engineer, the pier is sound.
      const described = readNounPhrase(units, i + 2, hi, true);
      if (described && described.to > source.to && described.to < hi && hasFinite(units, described.to, hi))
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
      hasFinite(units, source.to, hi) &&
      !hasFinite(units, lo, i)
    ) {
      content.push({ from: source.to, to: hi });
    }
    return { source, cue, content, position: 'behind' };
  }
  return null;
}

/** As Okafor said, the pier is old. / The pier, as Okafor put it, is old. / The pier is, in the words of Okafor, old. */
function readAs(units: readonly Unit[], lo: number, hi: number, cues: readonly Cue[]): Frame | null {
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
            /[,]/.test(units[candidate.to]?.gap ?? (candidate.to >= hi ? ',' : '')),
        );
      if (!cue || cue.to > hi) continue;
      const subject = findSubject(units, cue.from, i + 1);
      if (subject?.kind !== 'own') continue;
      const span: Span = { start: units[cue.from]?.start ?? 0, end: units[cue.to - 1]?.end ?? 0 };
      return around(units, lo, hi, i, cue.to, subject.source, span);
    }
    const [second, third, fourth] = [units[i + 1], units[i + 2], units[i + 3]];
    if (unit.lower === 'in' && second?.lower === 'the' && third?.lower === 'words' && fourth?.lower === 'of') {
      const source = readNounPhrase(units, i + 4, hi, false);
      if (source) return around(units, lo, hi, i, source.to, source, { start: unit.start, end: fourth.end });
    }
  }
  return null;
}

function findPutIt(units: readonly Unit[], from: number, hi: number): { from: number; to: number } | null {
  for (let i = from + 1; i < Math.min(hi - 1, from + 16); i++) {
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
