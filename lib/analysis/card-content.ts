import type { EntityId, EntityKind, Introduction } from '../entities/types.ts';
import type { Fact } from '../glossary/types.ts';
import type { Span } from '../text/types.ts';
import type { Statement } from './types.ts';

/** Facts of the glossary with where they come from, as a card shows them. */
export interface CardFacts {
  readonly facts: readonly Fact[];
  readonly source: string;
  readonly asOf: string;
}

/** Everything a card says of one entity. */
export interface CardContent {
  readonly entityId: EntityId;
  readonly kind: EntityKind;
  readonly name: string;
  readonly introductions: readonly Introduction[];
  readonly glossary: CardFacts | null;
  /** What the entity says in this article. */
  readonly statements: readonly Statement[];
  /** In text order, at least one. */
  readonly mentions: readonly Span[];
}
