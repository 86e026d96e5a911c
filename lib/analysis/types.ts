import type { Attribution, Manner, SourceKind } from '../attribution/types.ts';
import type { Entity, EntityId, EntityKind, Mention, Reference } from '../entities/types.ts';
import type { GlossaryEntry, Link } from '../glossary/types.ts';
import type { ArticleText, Span } from '../text/types.ts';

/** What the page says of itself; null where it does not. */
export interface ArticleMeta {
  readonly url: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  /** ISO 8601 date as the page gives it. */
  readonly published: string | null;
  /** BCP 47 tag that the page declares. */
  readonly lang: string | null;
}

export interface Article extends ArticleText {
  readonly meta: ArticleMeta;
}

/** An entity with what the glossary knows of it. */
export interface ExplainedEntity extends Entity {
  readonly entry: GlossaryEntry | null;
  /** Other entries that fit about as well; empty when `entry` is sure or there is none. */
  readonly candidates: readonly GlossaryEntry[];
}

export interface ArticleAnalysis {
  /** BCP 47 language of the text: detected, checked against what the page declares. */
  readonly lang: string;
  /** In text order, not overlapping. */
  readonly mentions: readonly Mention[];
  readonly entities: readonly ExplainedEntity[];
  /** Pronouns and descriptions that stand for an entity, in text order; never marked. */
  readonly references: readonly Reference[];
  /** In text order of their content. */
  readonly attributions: readonly Attribution[];
  readonly links: readonly Link[];
}

/** What came of an analysis; a language that we can't read is an answer, not an error. */
export type AnalysisOutcome =
  /** Names are not read when the name model is missing or damaged. */
  | { readonly status: 'done'; readonly areNamesRead: boolean; readonly analysis: ArticleAnalysis }
  | { readonly status: 'unsupported-language'; readonly lang: string };

/** A statement as the popup and the card show it. */
export interface Statement {
  /** The words, pieces joined by " … ", cut to a reasonable length. */
  readonly text: string;
  /** Where the first piece stands; a click goes there. */
  readonly at: Span;
  /** All its pieces. */
  readonly content: readonly Span[];
  readonly manner: Manner;
  readonly hedged: boolean;
}

export interface SourceSummary {
  /** Key for lists; the entity's id where there is one. */
  readonly id: string;
  readonly name: string | null;
  readonly sourceKind: SourceKind;
  readonly entityId: EntityId | null;
  /** How the article introduces the source, first phrase. */
  readonly introduction: string | null;
  readonly statements: readonly Statement[];
  readonly counts: Readonly<Record<Manner, number>>;
  /** Words of all its statements. */
  readonly words: number;
  /** Words inside quotation marks among them. */
  readonly wordsQuoted: number;
  /** `words` over all words of the article, 0 to 1. */
  readonly share: number;
}

export interface EntitySummary {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly name: string;
  readonly introduction: string | null;
  /** Mentions in text order. */
  readonly mentions: readonly Span[];
}

/** What the popup shows; complete in itself, so that it outlives page and worker. */
export interface ArticleSummary {
  readonly meta: ArticleMeta;
  readonly words: number;
  /** Ranked by salience; the order of the analysis among equals. */
  readonly entities: readonly EntitySummary[];
  /** Named sources (people, organisations, documents), ranked by words. */
  readonly sources: readonly SourceSummary[];
  /** Unnamed sources grouped by their wording, and statements whose speaker is unclear. */
  readonly unnamed: readonly SourceSummary[];
  /** Words inside quotation marks that are attributed. */
  readonly wordsQuoted: number;
  /** Share of the article's words that lie in attributed content, 0 to 1. */
  readonly attributedShare: number;
}
