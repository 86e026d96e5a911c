import type { EntityId } from '../entities/types.ts';
import type { Span } from '../text/types.ts';

/** direct: quotation only. indirect: reported clause only. mixed: reported clause with a quoted part. */
export const manners = ['direct', 'indirect', 'mixed'] as const;
export type Manner = (typeof manners)[number];

export const sourceKinds = ['person', 'organisation', 'document', 'anonymous', 'unknown'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** What a source does, by the article's own words for it; null where the article does not say. */
export const roleClasses = [
  'official',
  'military',
  'party',
  'company',
  'expert',
  'ngo',
  'witness',
  'lawyer',
  'athlete',
  'journalist',
  'other',
] as const;
export type RoleClass = (typeof roleClasses)[number];

/** To whom a source spoke, or who passed its words on: "told Reuters", "in an interview with the Herald". */
export interface Medium extends Span {
  readonly name: string;
  readonly entityId: EntityId | null;
}

/** What the article tells of sources without a name. */
export interface Anonymity {
  /** 2 of "two officials", 1 of "an official"; null: nobody says how many. */
  readonly count: number | null;
  /** "because they were not allowed to speak to the press". */
  readonly reason: Span | null;
}

/** Which document it is: "an August report by the Tide Institute". */
export interface DocumentDetails {
  /** Lower case, singular: "report". */
  readonly noun: string;
  /** Who made or filed it; null when it is no entity or not said. */
  readonly makerId: EntityId | null;
  /** "August", "last week". */
  readonly date: Span | null;
}

/** Somebody who was asked and said nothing: "Acme did not respond to a request for comment". */
export interface Silence extends Span {
  readonly kind: 'declined' | 'no-answer';
  readonly entityId: EntityId | null;
  /** The entity's name, else as printed; null when nobody is named. */
  readonly name: string | null;
}

/** A sentence that reports hearsay without a source: "The crane was reportedly sold." */
export interface Hearsay extends Span {
  /** "reportedly" */
  readonly cue: Span;
}

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
  /** The source says that the content is not so: "denied that the pier sank". */
  readonly isDenied: boolean;
  readonly roleClass: RoleClass | null;
  readonly medium: Medium | null;
  /** Null for every source that is not anonymous. */
  readonly anonymity: Anonymity | null;
  /** Null for every source that is no document. */
  readonly document: DocumentDetails | null;
}
