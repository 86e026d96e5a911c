import type { Correction } from '../entities/corrections.ts';
import type { EntityId, EntityKind, Introduction, Mention } from '../entities/types.ts';
import type { GlossaryEntry } from '../glossary/types.ts';
import { partitionPoint } from '../text/partition-point.ts';
import type { ArticleText, Span } from '../text/types.ts';
import { findCompanions } from './find-companions.ts';
import { explainMark, type MarkReasons } from './mark-reasons.ts';
import { findNamesInside, type NameInside } from './names-inside.ts';
import { toStatements } from './statements.ts';
import { toTextDirective } from './text-fragment.ts';
import type { ArticleAnalysis, Statement } from './types.ts';

/** What the glossary says of a name: of the one thing that it stands for, or of those that it may stand for. */
export interface CardGlossary {
  readonly entry: GlossaryEntry | null;
  /** Empty beside an entry; else what the reader may choose from, the likeliest first. */
  readonly candidates: readonly GlossaryEntry[];
}

/** More would be a list to search, not a choice. */
const mostCandidates = 3;
/** More of a kind would push what the card says of the name itself out of sight. */
const mostRelated = 3;

export interface CardIntroduction extends Introduction {
  readonly names: readonly NameInside[];
}

export interface CardStatement extends Statement {
  readonly names: readonly NameInside[];
}

/** Another name, which has a card of its own. */
export interface RelatedName {
  readonly entityId: EntityId;
  readonly kind: EntityKind;
  readonly name: string;
  /** The sentence that shows the relation. */
  readonly at: Span;
}

/** Somebody or something that the article introduces by this name: "Elin Sandqvist, spokeswoman of the union". */
export interface IntroducedName extends RelatedName {
  readonly role: string | null;
  readonly isFormer: boolean;
}

/** Named in the same sentences. */
export interface CompanionName extends RelatedName {
  readonly sentences: number;
}

/** Everything a card says of one entity. */
export interface CardContent {
  readonly entityId: EntityId;
  readonly kind: EntityKind;
  readonly name: string;
  readonly introductions: readonly CardIntroduction[];
  readonly glossary: CardGlossary | null;
  /** What the office is that the article gives a person. */
  readonly role: GlossaryEntry | null;
  /** What the entity says in this article. */
  readonly statements: readonly CardStatement[];
  /** Whom this name stays undecided between; empty for most. */
  readonly mayBe: readonly RelatedName[];
  readonly introduced: readonly IntroducedName[];
  readonly companions: readonly CompanionName[];
  readonly reasons: MarkReasons;
  /** The name by which the reader keeps a note on it; null where there was none when the page was read. */
  readonly notedAs: string | null;
  /** What the reader has corrected about it, on this page or others. */
  readonly corrections: readonly Correction[];
  /** In text order, at least one. */
  readonly mentions: readonly Span[];
  /** Characters of the whole article, in which `mentions` lie. */
  readonly textLength: number;
  /** BCP 47 language of the article's words. */
  readonly lang: string;
  /** For a link to the sentence that tells most: see `toTextDirective`. */
  readonly directive: string;
}

/** What the page needs of an analysis. */
export interface ArticleCards {
  /** In text order; those that have a card. */
  readonly mentions: readonly Mention[];
  readonly cards: readonly CardContent[];
}

export function toArticleCards(article: ArticleText, analysis: ArticleAnalysis, isRepeatEnough = false): ArticleCards {
  const cards = buildCards(article, analysis, isRepeatEnough);
  return {
    mentions: analysis.mentions.filter(({ entityId }) => cards.has(entityId)),
    cards: [...cards.values()],
  };
}

/**
 * Cards by entity, of those entities that have something to say: an introduction, a glossary entry, a statement, a note or a
 * correction of the reader's. A name that has none of these, or that the reader has hidden, gets no card, and so no mark.
 * @param isRepeatEnough whether a second place in the article is something to say, too
 */
export function buildCards(
  article: ArticleText,
  analysis: ArticleAnalysis,
  isRepeatEnough = false,
): Map<EntityId, CardContent> {
  const { text } = article;
  const { lang } = analysis;
  const mentions = Map.groupBy(analysis.mentions, ({ entityId }) => entityId);
  const attributions = Map.groupBy(analysis.attributions, ({ entityId }) => entityId);
  const all = new Map<EntityId, CardContent>();
  for (const entity of analysis.entities) {
    if (entity.isHidden) continue;
    const { id, kind, name, introductions, entry, candidates, role, notedAs, corrections } = entity;
    const own = mentions.get(id) ?? [];
    const card: CardContent = {
      entityId: id,
      kind,
      name,
      introductions: introductions.map((introduction) => ({ ...introduction, names: [] })),
      glossary: toGlossary(entry, candidates),
      role,
      statements: toStatements(article, attributions.get(id) ?? []).map((statement) => ({ ...statement, names: [] })),
      mayBe: [],
      introduced: [],
      companions: [],
      reasons: explainMark(text, name, own),
      notedAs,
      corrections,
      mentions: own.map(({ start, end }) => ({ start, end })),
      textLength: text.length,
      lang,
      directive: '',
    };
    if (own.length > 0) all.set(id, card);
  }
  const introduced = findIntroduced(all);
  const isTold = (card: CardContent): boolean =>
    hasSomethingToSay(card) || (isRepeated(card) && (isRepeatEnough || introduced.has(card.entityId)));
  const told = new Set([...all.values()].filter(isTold).map(({ entityId }) => entityId));
  // That a name may be one of several is told where these have cards.
  for (const { id, mayBe } of analysis.entities) {
    const card = all.get(id);
    if (card && isRepeated(card) && mayBe.some((other) => told.has(other))) told.add(id);
  }
  const cards = [...all].filter(([id]) => told.has(id));
  return relateCards(text, analysis, new Map(cards));
}

/** Adds what leads from card to card, which only those can that there is a card of. */
function relateCards(
  text: string,
  { mentions, entities, sentenceSpans }: ArticleAnalysis,
  cards: ReadonlyMap<EntityId, CardContent>,
): Map<EntityId, CardContent> {
  const named = mentions.filter(({ entityId }) => cards.has(entityId));
  const companions = findCompanions(sentenceSpans, named);
  const introduced = findIntroduced(cards);
  const mayBe = new Map(entities.map((entity) => [entity.id, entity.mayBe]));
  const toRelated = (entityId: EntityId, at: Span): RelatedName[] => {
    const card = cards.get(entityId);
    return card ? [{ entityId, kind: card.kind, name: card.name, at }] : [];
  };
  const relate = (card: CardContent): CardContent => {
    const { entityId, statements } = card;
    const names = (pieces: readonly Span[], shown: string) => findNamesInside(text, pieces, shown, named, entityId);
    const introductions = card.introductions.map((one) => ({ ...one, names: names([one], one.text) }));
    const own = introduced.get(entityId) ?? [];
    const shown = new Set(own.map((one) => one.entityId));
    // What a name in an introduction leads to already.
    const told = new Set(introductions.flatMap((one) => one.names.map((name) => name.entityId)));
    const others = (companions.get(entityId) ?? []).filter(
      ({ entityId: id, sentences }) => !shown.has(id) && (sentences > 1 || !told.has(id)),
    );
    const [mention = nothing] = card.mentions;
    const sentence = introductions[0]?.sentence ?? findSentence(sentenceSpans, statements[0]?.at ?? mention);
    return {
      ...card,
      introductions,
      statements: statements.map((one) => ({ ...one, names: names(one.content, one.text) })),
      mayBe: (mayBe.get(entityId) ?? []).flatMap((id) => toRelated(id, cards.get(id)?.mentions[0] ?? nothing)),
      introduced: own,
      companions: others
        .slice(0, mostRelated)
        .flatMap(({ entityId: id, sentences, at }) => toRelated(id, at).map((name) => ({ ...name, sentences }))),
      directive: toTextDirective(text, sentence),
    };
  };
  return new Map([...cards].map(([id, card]) => [id, relate(card)]));
}

/** By the name that introduces them: the other way round, the introduction itself says it. */
function findIntroduced(cards: ReadonlyMap<EntityId, CardContent>): Map<EntityId, IntroducedName[]> {
  const found = new Map<EntityId, IntroducedName[]>();
  for (const { entityId, kind, name, introductions } of cards.values()) {
    for (const { affiliation, place, role, isFormer, sentence } of introductions) {
      for (const by of new Set([affiliation?.entityId, place?.entityId])) {
        if (!by || by === entityId) continue;
        const names = found.get(by) ?? [];
        found.set(by, names);
        if (names.length < mostRelated && names.every((one) => one.entityId !== entityId))
          names.push({ entityId, kind, name, role, isFormer, at: sentence });
      }
    }
  }
  return found;
}

const nothing: Span = { start: 0, end: 0 };

/** The sentence that a span begins in; the span itself where there is none. */
function findSentence(sentences: readonly Span[], span: Span): Span {
  const sentence = sentences[partitionPoint(sentences, ({ end }) => end <= span.start)];
  return sentence && sentence.start <= span.start ? sentence : span;
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

const hasSomethingToSay = ({ introductions, glossary, statements, notedAs, corrections }: CardContent): boolean =>
  introductions.length > 0 || glossary !== null || statements.length > 0 || notedAs !== null || corrections.length > 0;

/** Of what is named once only in another's introduction, that other's card says it all. */
const isRepeated = ({ mentions }: CardContent): boolean => mentions.length > 1;
