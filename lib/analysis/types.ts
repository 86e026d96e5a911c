import type { Attribution, Hearsay, Manner, RoleClass, Silence, SourceKind } from '../attribution/types.ts';
import type { Correction } from '../entities/corrections.ts';
import type { Entity, EntityId, EntityKind, Mention, Reference } from '../entities/types.ts';
import type { GlossaryEntry, Link } from '../glossary/types.ts';
import type { ArticleText, Span } from '../text/types.ts';

/** What the page says of itself; null where it does not. */
export interface ArticleMeta {
  readonly url: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  /** ISO 8601 dates as the page gives them. */
  readonly published: string | null;
  readonly modified: string | null;
  /** "World", as the page names it. */
  readonly section: string | null;
  /** Whether the page says that this is opinion, and that it is not free to read. */
  readonly isOpinion: boolean;
  readonly isPaywalled: boolean;
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
  /** The office that the article gives a person: what it is, not that somebody holds it. */
  readonly role: GlossaryEntry | null;
  /** The name by which the reader keeps a note on it; null without one. */
  readonly notedAs: string | null;
  /** What the reader has corrected about it. */
  readonly corrections: readonly Correction[];
}

/** Sentences of the running text: without headline, crossheads and captions. */
export interface SentenceCounts {
  readonly all: number;
  /** Those in which words of a source lie. */
  readonly attributed: number;
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
  /** Who was asked and said nothing, in text order. */
  readonly silences: readonly Silence[];
  /** Sentences that pass on what nobody in particular says, in text order. */
  readonly hearsay: readonly Hearsay[];
  readonly sentences: SentenceCounts;
  /** All of them, headline and captions too, in text order. */
  readonly sentenceSpans: readonly Span[];
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
  /** The source says that it is not so. */
  readonly isDenied: boolean;
  /** In a live blog, when the post was written: ISO 8601 or as printed. */
  readonly time: string | null;
}

/** A statement that an address can lead to, on a page that is not open. */
export interface LinkedStatement extends Statement {
  /** As `toTextDirective` gives it. */
  readonly directive: string;
}

export interface SourceSummary {
  /** Key for lists; the entity's id where there is one. */
  readonly id: string;
  readonly name: string | null;
  readonly sourceKind: SourceKind;
  readonly entityId: EntityId | null;
  /** How the article introduces the source, first phrase. */
  readonly introduction: string | null;
  readonly roleClass: RoleClass | null;
  /** Outlets that it spoke to, or that passed its words on: "Reuters". */
  readonly media: readonly string[];
  /** Null for every source that has a name. */
  readonly anonymity: AnonymitySummary | null;
  /** Null for every source that is no document. */
  readonly document: DocumentSummary | null;
  readonly statements: readonly LinkedStatement[];
  readonly counts: Readonly<Record<Manner, number>>;
  /** Words of all its statements. */
  readonly words: number;
  /** Words inside quotation marks among them. */
  readonly wordsQuoted: number;
  /** `words` over all words of the article, 0 to 1. */
  readonly share: number;
}

/** What the article tells of a source without a name, in its own words. */
export interface AnonymitySummary {
  /** Null: nobody says how many there are. */
  readonly count: number | null;
  readonly reason: string | null;
}

export interface DocumentSummary {
  /** "report" */
  readonly noun: string;
  /** Who made it. */
  readonly maker: string | null;
  /** "last week" */
  readonly date: string | null;
}

/** Somebody who was asked and said nothing, in the article's words. */
export interface SilenceSummary extends Passage {
  readonly name: string | null;
  readonly kind: Silence['kind'];
}

/** Words of the article, and where they stand. */
export interface Passage {
  readonly text: string;
  readonly at: Span;
}

/** Sources that do the same by the article's words for them; `roleClass` null: it says nothing of them. */
export interface RoleSummary {
  readonly roleClass: RoleClass | null;
  readonly sources: number;
  readonly words: number;
}

export interface EntitySummary {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly name: string;
  readonly introductions: readonly Passage[];
  /** What the glossary says of it; null where it says nothing, is not sure, or for those named in passing in a very long article. */
  readonly entry: GlossaryEntry | null;
  /** Mentions in text order. */
  readonly mentions: readonly Span[];
  /** The text directive of the first mention. */
  readonly directive: string;
}

/** What the popup shows; complete in itself, so that it outlives page and worker. */
export interface ArticleSummary {
  readonly meta: ArticleMeta;
  /** Characters of the article: what spans are parts of. */
  readonly length: number;
  readonly words: number;
  /** Ranked by salience; the order of the analysis among equals. */
  readonly entities: readonly EntitySummary[];
  /** Named sources (people, organisations, documents), ranked by words. */
  readonly sources: readonly SourceSummary[];
  /** Unnamed sources grouped by their wording, and statements whose speaker is unclear. */
  readonly unnamed: readonly SourceSummary[];
  /** Statements of all sources by manner. */
  readonly counts: Readonly<Record<Manner, number>>;
  readonly sentences: SentenceCounts;
  /** Sources by what they do, ranked by words. */
  readonly roles: readonly RoleSummary[];
  /** Statements of which it is not clear who makes them. */
  readonly unclear: number;
  readonly silences: readonly SilenceSummary[];
  readonly hearsay: readonly Passage[];
  /** Words inside quotation marks that are attributed. */
  readonly wordsQuoted: number;
  /** Share of the article's words that lie in attributed content, 0 to 1. */
  readonly attributedShare: number;
  /** The same by kind of source; what two say together counts for the first, so the sum is `attributedShare`. */
  readonly shares: Readonly<Record<SourceKind, number>>;
}
