import type { Manner, SourceKind } from '../../lib/attribution/types.ts';
import type { Span } from '../../lib/text/types.ts';

/** What a golden companion says of its article: tests/corpus/README.md has the form. Spans are into the article's text. */
export interface Companion {
  readonly introductions: readonly GoldenIntroduction[];
  readonly statements: readonly GoldenStatement[];
  /** What looks like a statement and is none. */
  readonly notStatements: readonly GoldenNonStatement[];
  /** What breaks the form or does not fit the article, in the order of lines. */
  readonly problems: readonly { readonly line: number; readonly message: string }[];
}

export interface GoldenIntroduction extends Span {
  /** The article's slug of the entity. */
  readonly entity: string;
}

export interface GoldenStatement {
  readonly manner: Manner;
  /** `other`: none of the product's kinds. */
  readonly sourceKind: SourceKind | 'other';
  /** Slug of the entity that speaks; null for a source without a name. */
  readonly entity: string | null;
  /** Slugs of further right answers: joint sources, the body that unnamed people belong to. */
  readonly also: readonly string[];
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly content: readonly Span[];
  readonly isOptional: boolean;
}

export interface GoldenNonStatement extends Span {
  readonly reason: string;
}
