import type { Span } from '../text/types.ts';
import type { Stance } from './read-stance.ts';
import type { SourceReading } from './source-reading.ts';
import { hedges } from './source-words.ts';
import type { Attribution, Manner } from './types.ts';
import type { Range, Unit } from './units.ts';

/** A quotation of fewer words without a cue is a scare quote, a title or a slogan. */
export const fewestWords = 4;

/** A statement on its way: content may still grow by follow-up quotations and further paragraphs. */
export interface Draft {
  readonly block: number;
  readonly source: Range | null;
  /** "who" of "Hale, who says". */
  readonly relative?: Range | undefined;
  readonly stretchFrom: number;
  readonly cue: Span | null;
  readonly content: { readonly block: number; readonly range: Range }[];
  /** Left out: said. */
  readonly stance?: Stance | undefined;
}

export function toAttribution(
  text: string,
  blocks: readonly (readonly Unit[])[],
  draft: Draft,
  readSource: (draft: Draft) => SourceReading,
): Attribution | null {
  if (draft.stance === 'unsaid') return null;
  const units = draft.content.flatMap(({ block, range }) => (blocks[block] ?? []).slice(range.from, range.to));
  const manner = readManner(units);
  if (!manner) return null;
  if (!draft.cue && countSpaces(units) < fewestWords) return null;
  const content = mergeSpans(draft.content.flatMap(({ block, range }) => toSpans(text, blocks[block] ?? [], range)));
  const sourceUnits = draft.source && (blocks[draft.block] ?? []).slice(draft.source.from, draft.source.to);
  const [first, last] = [sourceUnits?.[0], sourceUnits?.at(-1)];
  const source = first && last ? { start: first.start, end: trimPossessive(last) } : null;
  const who = draft.relative && blocks[draft.block]?.[draft.relative.from];
  const isClear = content.length > 0 && content.every((span) => isApart(span, draft.cue) && isApart(span, source));
  if (!isClear) return null;
  const { cited, ...reading } = readSource(draft);
  const isCitedApart = cited && content.every((span) => isApart(span, cited));
  return {
    source: [
      ...(source ? [source] : []),
      ...(who ? [{ start: who.start, end: who.end }] : []),
      ...(isCitedApart ? [cited] : []),
    ],
    cue: draft.cue ? [draft.cue] : [],
    content,
    manner,
    ...reading,
    hedged: units.some((unit) => hedges.has(unit.lower)),
    // Hale denied it: “It held.” What stands in quotation marks alone are the source's own words.
    isDenied: draft.stance === 'denied' && manner !== 'direct',
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
