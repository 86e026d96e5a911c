import type { Entity, Mention } from '../entities/types.ts';
import type { AnnotatedText, Span } from '../text/types.ts';
import { type Frame, findFrames } from './find-frames.ts';
import { findQuotations, isTitle, type Quotation, type QuotationPiece } from './quotation.ts';
import { createSourceResolver, type ResolvedSource } from './resolve-source.ts';
import { findClauseSubject, type Range } from './source-phrase.ts';
import { hedges } from './source-words.ts';
import { type Stretch, splitStretches } from './split-stretches.ts';
import type { Attribution, Manner } from './types.ts';
import { readUnits, type Unit } from './units.ts';
import { isCapitalised, isFiniteVerb } from './word-classes.ts';

/** A quotation of fewer words without a cue is a scare quote, a title or a slogan. */
const fewestWords = 4;

/** A statement on its way: content may still grow by follow-up quotations and further paragraphs. */
interface Draft {
  readonly block: number;
  readonly source: Range | null;
  readonly stretchFrom: number;
  readonly cue: Span | null;
  readonly content: { readonly block: number; readonly range: Range }[];
}

/**
 * Finds who says what: quotations and reported speech, outermost only, in the order of their content. Quotations that
 * go on over a cue or a paragraph are one attribution.
 */
export function findAttributions(
  annotated: AnnotatedText,
  mentions: readonly Mention[],
  entities: readonly Entity[],
): Attribution[] {
  const blocks = readUnits(annotated, findQuotations(annotated));
  // A source is resolved by what stands before it, so in the order of the sources.
  const drafts = findDrafts(annotated, blocks).sort((a, b) => anchorOf(blocks, a) - anchorOf(blocks, b));
  const resolveSource = createSourceResolver(annotated, blocks, mentions, entities);
  const attributions: Attribution[] = [];
  for (const draft of drafts) {
    const attribution = toAttribution(annotated.text, blocks, draft, resolveSource);
    if (attribution) attributions.push(attribution);
  }
  return attributions.sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
}

function anchorOf(blocks: readonly (readonly Unit[])[], draft: Draft): number {
  const first = draft.source?.from ?? draft.content[0]?.range.from ?? 0;
  return blocks[draft.block]?.[first]?.start ?? 0;
}

function findDrafts(annotated: AnnotatedText, blocks: readonly (readonly Unit[])[]): Draft[] {
  const drafts: Draft[] = [];
  /** The draft that each quotation belongs to. */
  const owners = new Map<Quotation, Draft>();
  const claimed = new Set<QuotationPiece>();
  /** “It held.” stands alone before “We never doubted it,” Okafor said. */
  let waiting: { block: number; range: Range }[] = [];
  /** Okafor was blunt: ¶ “It is gone.” */
  let announced: Draft | null = null;
  /** The draft that the block before ended with, when it ended with a quotation and its cue. */
  let previous: Draft | null = null;
  const own = (draft: Draft, units: readonly Unit[], range: Range): void => {
    for (let i = range.from; i < range.to; i++) {
      const quoted = units[i]?.quoted;
      if (!quoted) continue;
      claimed.add(quoted.piece);
      if (!owners.has(quoted.quotation)) owners.set(quoted.quotation, draft);
    }
  };
  const flush = (): void => {
    for (const { block, range } of waiting) {
      const quotation = blocks[block]?.[range.from]?.quoted?.quotation;
      const owner = quotation && owners.get(quotation);
      if (owner) {
        owner.content.push({ block, range });
        own(owner, blocks[block] ?? [], range);
        continue;
      }
      const draft: Draft = { block, source: null, stretchFrom: range.from, cue: null, content: [{ block, range }] };
      drafts.push(draft);
      own(draft, blocks[block] ?? [], range);
    }
    waiting = [];
  };

  blocks.forEach((units, block) => {
    let last: Draft | null = isFollowUp(units, block) ? previous : null;
    for (const stretch of splitStretches(units)) {
      const isQuoteOnly = units.slice(stretch.from, stretch.to).every((unit) => unit.quoted);
      if (isQuoteOnly) {
        const earlier: Draft | null | undefined =
          last ?? announced ?? owners.get(units[stretch.from]?.quoted?.quotation as Quotation);
        if (earlier) {
          earlier.content.push({ block, range: stretch });
          own(earlier, units, stretch);
          last = earlier;
        } else waiting.push({ block, range: stretch });
        announced = null;
        continue;
      }
      const frames = withByline(annotated.text, units, stretch, findFrames(units, stretch));
      const kept = frames.filter((frame) => frame.content.length > 0);
      for (const frame of kept) {
        const content = frame.content.map((range) => ({ block, range }));
        const startsQuoted = units[frame.content[0]?.from ?? 0]?.quoted;
        const leads =
          frame.position === 'behind' && startsQuoted
            ? waiting.filter((lead) => lead.block === block || goesOn(blocks, lead, startsQuoted.quotation))
            : [];
        waiting = waiting.filter((lead) => !leads.includes(lead));
        const draft: Draft = {
          block,
          source: frame.source,
          stretchFrom: stretch.from,
          cue: frame.cue,
          content: [...leads, ...content],
        };
        drafts.push(draft);
        for (const { block: from, range } of draft.content) own(draft, blocks[from] ?? [], range);
        last = draft;
      }
      flush();
      // “It is a haven,” Okafor said. That “makes it a place to watch.” The word takes up what was just said.
      const takesUp =
        kept.length === 0 && last !== null && /^(?:it|that|this|which)$/.test(units[stretch.from]?.lower ?? '');
      if (kept.length === 0 && !takesUp) last = null;
      for (const loose of findLooseQuotations(units, stretch)) {
        const { quotation, piece } = loose.quoted;
        if (claimed.has(piece)) continue;
        const earlier = owners.get(quotation) ?? (loose.source ? null : last);
        if (earlier) earlier.content.push({ block, range: loose.range });
        else
          drafts.push({
            block,
            source: loose.source,
            stretchFrom: stretch.from,
            cue: loose.cue,
            content: [{ block, range: loose.range }],
          });
        const owner = earlier ?? drafts.at(-1);
        if (owner) own(owner, units, loose.range);
      }
      announced = announce(annotated.text, units, block, stretch, frames, drafts);
    }
    previous = endsQuoted(units, last, owners) ? last : null;
    if (!waiting.some((lead) => !blocks[lead.block]?.[lead.range.to - 1]?.quoted?.piece.isClosed)) flush();
  });
  flush();
  return drafts;
}

/** A paragraph of quotations only, none of which goes on further down to a cue of its own. */
const isFollowUp = (units: readonly Unit[], block: number): boolean =>
  units.length > 0 && units.every((unit) => unit.quoted?.quotation.pieces.at(-1)?.block === block);

/** Whether the block ends with the draft's words, or its cue, in a stretch that has a quotation. */
const endsQuoted = (units: readonly Unit[], draft: Draft | null, owners: ReadonlyMap<Quotation, Draft>): boolean =>
  draft !== null && units.some((unit) => unit.quoted && owners.get(unit.quoted.quotation) === draft);

/** Whether a waiting lead is an earlier piece of the quotation. */
const goesOn = (
  blocks: readonly (readonly Unit[])[],
  lead: { block: number; range: Range },
  quotation: Quotation,
): boolean => blocks[lead.block]?.[lead.range.to - 1]?.quoted?.quotation === quotation;

/** “I would walk on it.” — Marta Lind: the dash is the cue. */
function withByline(text: string, units: readonly Unit[], stretch: Stretch, frames: Frame[]): Frame[] {
  if (frames.length > 0) return frames;
  const first = units[stretch.from];
  const second = units[stretch.from + 1];
  if (!first?.quoted || !second || second.quoted || stretch.to !== units.length || stretch.to - stretch.from > 12)
    return frames;
  const dash = /[—–―]|\s-\s/.exec(second.gap);
  if (!dash || !/^\p{Lu}/u.test(second.text)) return frames;
  const at = second.start - second.gap.length + dash.index + (dash[0].length > 1 ? 1 : 0);
  if (text.charAt(at) === ' ') return frames;
  const source = { from: stretch.from + 1, to: stretch.to };
  return [
    {
      source,
      cue: { start: at, end: at + 1 },
      content: [{ from: stretch.from, to: stretch.from + 1 }],
      position: 'behind',
    },
  ];
}

/** A paragraph that ends in a colon or in a cue without content announces the quotation that the next one opens with. */
function announce(
  text: string,
  units: readonly Unit[],
  block: number,
  stretch: Stretch,
  frames: readonly Frame[],
  drafts: Draft[],
): Draft | null {
  if (stretch.to !== units.length) return null;
  const empty = frames.find((frame) => frame.content.length === 0);
  const end = units[stretch.to - 1]?.end ?? 0;
  const colon = /^\s*:/.exec(text.slice(end, end + 3));
  if (!empty && !colon) return null;
  const cue = empty?.cue ?? (colon && { start: end + colon[0].length - 1, end: end + colon[0].length });
  const source = empty?.source ?? frames.at(-1)?.source ?? findClauseSubject(units, stretch.from, stretch.to);
  if (!cue || !source) return null;
  const draft: Draft = { block, source, stretchFrom: stretch.from, cue, content: [] };
  drafts.push(draft);
  return draft;
}

interface LooseQuotation {
  readonly quoted: NonNullable<Unit['quoted']>;
  readonly range: Range;
  /** Who stands before a colon: Okafor was blunt: “It is gone.” */
  readonly source: Range | null;
  readonly cue: Span | null;
}

/** Quotations of a stretch that may be speech though no cue verb governs them. */
function findLooseQuotations(units: readonly Unit[], stretch: Stretch): LooseQuotation[] {
  const loose: LooseQuotation[] = [];
  for (let i = stretch.from; i < stretch.to; i++) {
    const unit = units[i];
    if (!unit?.quoted) continue;
    const colon = i > stretch.from ? unit.gap.indexOf(':') : -1;
    const source = colon < 0 ? null : (findLabel(units, stretch.from, i) ?? findClauseSubject(units, stretch.from, i));
    if (!source && (isTitle(unit.text) || isFragment(unit.text))) continue;
    const at = unit.start - unit.gap.length + colon;
    loose.push({
      quoted: unit.quoted,
      range: { from: i, to: i + 1 },
      source,
      cue: source && { start: at, end: at + 1 },
    });
  }
  return loose;
}

/** Okafor: ‘The crane is safe’. A name before the colon, without a verb. */
function findLabel(units: readonly Unit[], from: number, to: number): Range | null {
  const label = units.slice(from, to);
  const isLabel =
    label.length <= 6 &&
    label.every((unit) => !unit.quoted && !isFiniteVerb(unit) && !/[,;:]/.test(unit === label[0] ? '' : unit.gap));
  return isLabel && label[0] && isCapitalised(label[0]) ? { from, to } : null;
}

/** He was called “a senior pilot and engineer”: without a cue too little to tell speech from a name or a scare quote. */
const isFragment = (words: string): boolean =>
  !/^[\p{Lu}…]/u.test(words) && words.split(/\s+/).length < 2 * fewestWords;

function toAttribution(
  text: string,
  blocks: readonly (readonly Unit[])[],
  draft: Draft,
  resolveSource: (block: number, range: Range, stretchFrom: number) => ResolvedSource,
): Attribution | null {
  const units = draft.content.flatMap(({ block, range }) => (blocks[block] ?? []).slice(range.from, range.to));
  const manner = readManner(units);
  if (!manner) return null;
  if (!draft.cue && countSpaces(units) < fewestWords) return null;
  const content = mergeSpans(draft.content.flatMap(({ block, range }) => toSpans(text, blocks[block] ?? [], range)));
  const sourceUnits = draft.source && (blocks[draft.block] ?? []).slice(draft.source.from, draft.source.to);
  const [first, last] = [sourceUnits?.[0], sourceUnits?.at(-1)];
  const source = first && last ? { start: first.start, end: trimPossessive(last) } : null;
  const isClear = content.length > 0 && content.every((span) => isApart(span, draft.cue) && isApart(span, source));
  if (!isClear) return null;
  const resolved = draft.source ? resolveSource(draft.block, draft.source, draft.stretchFrom) : null;
  return {
    source: source ? [source] : [],
    cue: draft.cue ? [draft.cue] : [],
    content,
    manner,
    sourceKind: resolved?.sourceKind ?? 'unknown',
    entityId: resolved?.entityId ?? null,
    name: resolved?.name ?? null,
    hedged: units.some((unit) => hedges.has(unit.lower)),
  };
}

const trimPossessive = (unit: Unit): number => unit.end - (/['’]s$/.exec(unit.text)?.[0].length ?? 0);

const isApart = (a: Span, b: Span | null): boolean => !b || a.end <= b.start || b.end <= a.start;

function readManner(units: readonly Unit[]): Manner | null {
  const quoted = units.filter((unit) => unit.quoted).length;
  if (units.length === 0) return null;
  return quoted === units.length ? 'direct' : quoted === 0 ? 'indirect' : 'mixed';
}

const countSpaces = (units: readonly Unit[]): number =>
  units.reduce((sum, unit) => sum + unit.text.split(/\s+/).length, 0);

/** A run of quotations gives the words of each without marks; anything else one span, marks included. */
function toSpans(text: string, units: readonly Unit[], range: Range): Span[] {
  const slice = units.slice(range.from, range.to);
  const first = slice[0];
  const last = slice.at(-1);
  if (!first || !last) return [];
  const spans: Span[] = [];
  if (slice.every((unit) => unit.quoted)) {
    for (const unit of slice) if (unit.quoted) spans.push(trimEnd(text, unit.quoted.piece.inner));
  } else spans.push(trimEnd(text, { start: first.start, end: last.end }));
  return spans.filter((span) => span.end > span.start);
}

function trimEnd(text: string, span: Span): Span {
  let { end } = span;
  while (end > span.start && /[\s,:;—–]/.test(text.charAt(end - 1))) end--;
  return { start: span.start, end };
}

function mergeSpans(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  return sorted.filter((span, i) => i === 0 || span.start >= (sorted[i - 1]?.end ?? 0));
}
