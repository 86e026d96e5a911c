import type { EntityId, EntityKind, Introduction } from '../entities/types.ts';
import type { Fact } from '../glossary/types.ts';
import type { Span } from '../text/types.ts';
import { toStatements } from './statements.ts';
import type { ArticleAnalysis, Statement } from './types.ts';

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

/**
 * Cards by entity, of those entities that have something to say: an introduction, a glossary entry, a statement, or a
 * second place in the article. A name that has none of these gets no card, and so no mark.
 */
export function buildCards(text: string, analysis: ArticleAnalysis): Map<EntityId, CardContent> {
  const mentions = Map.groupBy(analysis.mentions, ({ entityId }) => entityId);
  const attributions = Map.groupBy(analysis.attributions, ({ entityId }) => entityId);
  const cards = new Map<EntityId, CardContent>();
  for (const { id, kind, name, introductions, entry } of analysis.entities) {
    const card: CardContent = {
      entityId: id,
      kind,
      name,
      introductions,
      glossary: entry && { facts: entry.facts, source: entry.source, asOf: entry.asOf },
      statements: toStatements(text, attributions.get(id) ?? []),
      mentions: mentions.get(id) ?? [],
    };
    if (hasSomethingToSay(card)) cards.set(id, card);
  }
  return cards;
}

const hasSomethingToSay = ({ mentions, introductions, glossary, statements }: CardContent): boolean =>
  mentions.length > 1 ||
  (mentions.length === 1 && (introductions.length > 0 || glossary !== null || statements.length > 0));
