import type { EntityId, EntityKind, Introduction, Mention } from '../entities/types.ts';
import type { GlossaryEntry } from '../glossary/types.ts';
import type { ArticleText, Span } from '../text/types.ts';
import { toStatements } from './statements.ts';
import type { ArticleAnalysis, Statement } from './types.ts';

/** What the glossary says of a name: of the one thing that it stands for, or of those that it may stand for. */
export interface CardGlossary {
  readonly entry: GlossaryEntry | null;
  /** Empty beside an entry; else what the reader may choose from, the likeliest first. */
  readonly candidates: readonly GlossaryEntry[];
}

/** More would be a list to search, not a choice. */
const mostCandidates = 3;

/** Everything a card says of one entity. */
export interface CardContent {
  readonly entityId: EntityId;
  readonly kind: EntityKind;
  readonly name: string;
  readonly introductions: readonly Introduction[];
  readonly glossary: CardGlossary | null;
  /** What the office is that the article gives a person. */
  readonly role: GlossaryEntry | null;
  /** What the entity says in this article. */
  readonly statements: readonly Statement[];
  /** The name by which the reader keeps a note on it; null where there was none when the page was read. */
  readonly notedAs: string | null;
  /** In text order, at least one. */
  readonly mentions: readonly Span[];
}

/** What the page needs of an analysis. */
export interface ArticleCards {
  /** In text order; those that have a card. */
  readonly mentions: readonly Mention[];
  readonly cards: readonly CardContent[];
}

export function toArticleCards(article: ArticleText, analysis: ArticleAnalysis): ArticleCards {
  const cards = buildCards(article, analysis);
  return {
    mentions: analysis.mentions.filter(({ entityId }) => cards.has(entityId)),
    cards: [...cards.values()],
  };
}

/**
 * Cards by entity, of those entities that have something to say: an introduction, a glossary entry, a statement, a note of the
 * reader's, or a second place in the article. A name that has none of these gets no card, and so no mark.
 */
export function buildCards(article: ArticleText, analysis: ArticleAnalysis): Map<EntityId, CardContent> {
  const mentions = Map.groupBy(analysis.mentions, ({ entityId }) => entityId);
  const attributions = Map.groupBy(analysis.attributions, ({ entityId }) => entityId);
  const cards = new Map<EntityId, CardContent>();
  for (const { id, kind, name, introductions, entry, candidates, role, notedAs } of analysis.entities) {
    const card: CardContent = {
      entityId: id,
      kind,
      name,
      introductions,
      glossary: toGlossary(entry, candidates),
      role,
      statements: toStatements(article, attributions.get(id) ?? []),
      notedAs,
      mentions: mentions.get(id) ?? [],
    };
    if (hasSomethingToSay(card)) cards.set(id, card);
  }
  return cards;
}

/** The entry whose facts the card shows; `choice` is the id of the candidate that the reader has chosen. */
export function findShownEntry(glossary: CardGlossary | null, choice: string | null): GlossaryEntry | null {
  return glossary && (glossary.entry ?? glossary.candidates.find(({ id }) => id === choice) ?? null);
}

/** Where others fit about as well, an entry is one candidate among them. */
function toGlossary(entry: GlossaryEntry | null, others: readonly GlossaryEntry[]): CardGlossary | null {
  if (others.length === 0) return entry && saysSomething(entry) ? { entry, candidates: [] } : null;
  const all = new Map([...(entry ? [entry] : []), ...others].map((candidate) => [candidate.id, candidate]));
  const candidates = [...all.values()].filter(saysSomething).slice(0, mostCandidates);
  return candidates.length > 0 ? { entry: null, candidates } : null;
}

/** An entry may be no more than a key by which others know the thing. */
const saysSomething = ({ gloss, facts, place }: GlossaryEntry): boolean =>
  gloss !== null || facts.length > 0 || place !== null;

const hasSomethingToSay = ({ mentions, introductions, glossary, statements, notedAs }: CardContent): boolean =>
  mentions.length > 1 ||
  (mentions.length === 1 &&
    (introductions.length > 0 || glossary !== null || statements.length > 0 || notedAs !== null));
