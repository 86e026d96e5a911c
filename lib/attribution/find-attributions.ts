import type { Entity, Mention, Reference } from '../entities/types.ts';
import { findQuotations, type Quotation, type QuotationPiece } from '../text/quotation.ts';
import type { AnnotatedText } from '../text/types.ts';
import { findClauseSubject } from './clause-subject.ts';
import { findFrames } from './find-frames.ts';
import type { Frame } from './frame.ts';
import { findLooseQuotations, readHeadline, withByline } from './loose-quotations.ts';
import { createSourceReader } from './source-reader.ts';
import { type Stretch, splitStretches } from './split-stretches.ts';
import { type Draft, toAttribution } from './to-attribution.ts';
import type { Attribution } from './types.ts';
import { type Range, readUnits, type Unit } from './units.ts';

/**
 * Finds who says what: quotations and reported speech, outermost only, in the order of their content. Quotations that
 * go on over a cue or a paragraph are one attribution.
 */
export function findAttributions(
  annotated: AnnotatedText,
  mentions: readonly Mention[],
  entities: readonly Entity[],
  references: readonly Reference[],
): Attribution[] {
  const blocks = readUnits(annotated, findQuotations(annotated));
  // A source is resolved by what stands before it, so in the order of the sources.
  const drafts = findDrafts(annotated, blocks).sort((a, b) => anchorOf(blocks, a) - anchorOf(blocks, b));
  const readSource = createSourceReader(annotated, blocks, mentions, entities, references);
  const attributions: Attribution[] = [];
  for (const draft of drafts) {
    const attribution = toAttribution(annotated.text, blocks, draft, readSource);
    if (attribution) attributions.push(attribution);
  }
  return attributions.sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
}

function anchorOf(blocks: readonly (readonly Unit[])[], draft: Draft): number {
  const first = draft.source?.from ?? draft.content[0]?.range.from ?? 0;
  return blocks[draft.block]?.[first]?.start ?? 0;
}

/** In characters; a first paragraph so short is a headline, whatever the page calls it. */
const longestHeadline = 160;

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
  /** Hale denied that it sank. “It held.” The words that follow are his own: a statement by itself. */
  const goOn = (earlier: Draft, block: number, range: Range): Draft => {
    if (!isContrary(earlier)) {
      earlier.content.push({ block, range });
      return earlier;
    }
    const draft: Draft = { ...earlier, cue: null, content: [{ block, range }], stance: 'said' };
    drafts.push(draft);
    return draft;
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
    const at = annotated.blocks[block];
    const isHeadline = at?.role === 'headline' || (block === 0 && at && at.end - at.start < longestHeadline);
    for (const stretch of splitStretches(units)) {
      const isQuoteOnly = units.slice(stretch.from, stretch.to).every((unit) => unit.quoted);
      if (isQuoteOnly) {
        const earlier: Draft | null | undefined =
          last ?? announced ?? owners.get(units[stretch.from]?.quoted?.quotation as Quotation);
        if (earlier) {
          last = goOn(earlier, block, stretch);
          own(last, units, stretch);
        } else waiting.push({ block, range: stretch });
        announced = null;
        continue;
      }
      const label = isHeadline && stretch.from === 0 ? readHeadline(annotated.text, units) : null;
      const frames = label ? [label] : withByline(annotated.text, units, stretch, findFrames(units, stretch));
      const kept = frames.filter((frame) => frame.content.length > 0);
      let spoken: Draft | null = null;
      for (const frame of kept) {
        const content = frame.content.map((range) => ({ block, range }));
        const startsQuoted = units[frame.content[0]?.from ?? 0]?.quoted;
        const leads =
          frame.position === 'behind' && startsQuoted
            ? waiting.filter((lead) => lead.block === block || goesOn(blocks, lead, startsQuoted.quotation))
            : [];
        waiting = waiting.filter((lead) => !leads.includes(lead));
        const opening =
          frame.content[0]?.from === 0 && frame.position === 'behind' && readUnfinished(annotated, blocks, block);
        if (opening) leads.push(opening);
        const draft: Draft = {
          block,
          source: frame.source,
          relative: frame.relative,
          stretchFrom: stretch.from,
          cue: frame.cue,
          content: [...leads, ...content],
          stance: frame.stance,
        };
        drafts.push(draft);
        for (const { block: from, range } of draft.content) own(draft, blocks[from] ?? [], range);
        // “It held,” said Hale, who noted that it was old. “It will.” The second quotation goes on from the first.
        if (startsQuoted || !spoken) last = draft;
        if (startsQuoted) spoken = draft;
      }
      flush();
      // “It is a haven,” Okafor said. That “makes it a place to watch.” The word takes up what was just said.
      const opening = units[stretch.from];
      const takesUp =
        kept.length === 0 &&
        last !== null &&
        (opening?.quoted || /^(?:it|that|this|which)$/.test(opening?.lower ?? ''));
      if (kept.length === 0 && !takesUp) last = null;
      for (const loose of findLooseQuotations(units, stretch)) {
        const { quotation, piece } = loose.quoted;
        if (claimed.has(piece)) continue;
        const earlier = owners.get(quotation) ?? (loose.source ? null : last);
        if (earlier) goOn(earlier, block, loose.range);
        else
          drafts.push({
            block,
            source: loose.source,
            stretchFrom: stretch.from,
            cue: loose.cue,
            content: [{ block, range: loose.range }],
          });
        const owner = earlier && !isContrary(earlier) ? earlier : drafts.at(-1);
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

/** Whether the content so far is what the source does not say. An announced quotation is its own: Hale denied it: ¶ “It held.” */
const isContrary = ({ stance, content }: Draft): boolean =>
  (stance === 'denied' || stance === 'unsaid') && content.length > 0;

/** The last sentence of the paragraph before, where a broken page cuts it in two. */
function readUnfinished(
  annotated: AnnotatedText,
  blocks: readonly (readonly Unit[])[],
  block: number,
): { block: number; range: Range } | null {
  const before = annotated.blocks[block - 1];
  const units = blocks[block - 1];
  if (!/^[\p{Ll}\d]/u.test(annotated.text.charAt(annotated.blocks[block]?.start ?? 0))) return null;
  if (before?.role !== 'paragraph' || !units || before.end - before.start < longestHeadline) return null;
  const stretch = /[\p{L}\p{N},]$/u.test(annotated.text.slice(before.start, before.end))
    ? splitStretches(units).at(-1)
    : undefined;
  return stretch ? { block: block - 1, range: stretch } : null;
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
