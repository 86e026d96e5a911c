import type { EntityId } from '../entities/types.ts';
import type { Span } from '../text/types.ts';

/** direct: quotation only. indirect: reported clause only. mixed: reported clause with a quoted part. */
export const manners = ['direct', 'indirect', 'mixed'] as const;
export type Manner = (typeof manners)[number];

export const sourceKinds = ['person', 'organisation', 'document', 'anonymous', 'unknown'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** One statement of a source: who, the cue ("said"), what. Spans are in text order and do not overlap. */
export interface Attribution {
  /** Empty when the text names no source. */
  readonly source: readonly Span[];
  /** Empty for a quotation without a cue. */
  readonly cue: readonly Span[];
  /** At least one. Direct: without the outer marks. Two and more when the cue stands in between or paragraphs go on. */
  readonly content: readonly Span[];
  readonly manner: Manner;
  readonly sourceKind: SourceKind;
  /** The entity that speaks, pronouns resolved; null when it is none or not sure. */
  readonly entityId: EntityId | null;
  /** Words for the source: the entity's name, else as printed ("two officials"); null when unknown. */
  readonly name: string | null;
  /** "reportedly", "allegedly" and the like. */
  readonly hedged: boolean;
}
