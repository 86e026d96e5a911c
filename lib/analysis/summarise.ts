import type { Attribution, Manner } from '../attribution/types.ts';
import { findQuotations } from '../text/quotation.ts';
import type { Span } from '../text/types.ts';
import { countWords } from '../text/words.ts';
import { toStatements } from './statements.ts';
import type { Article, ArticleAnalysis, ArticleSummary, EntitySummary, SourceSummary } from './types.ts';

/** Limits that keep a summary small enough for session storage, whatever the page; a reader never sees the end of them. */
const mostEntities = 1000;
const mostMentions = 500;
const mostSources = 500;
const mostStatements = 100;

/** Sums an analysis up for the popup: who is named, and where the statements come from. */
export function summarise(article: Article, analysis: ArticleAnalysis): ArticleSummary {
  const words = countWords(article.text);
  const sources = summariseSources(article, words, analysis);
  return {
    meta: article.meta,
    words,
    entities: summariseEntities(analysis),
    sources: sources.filter(isNamed).slice(0, mostSources),
    unnamed: sources.filter((source) => !isNamed(source)).slice(0, mostSources),
    wordsQuoted: sources.reduce((sum, source) => sum + source.wordsQuoted, 0),
    attributedShare: words ? countAttributedWords(article.text, analysis.attributions) / words : 0,
  };
}

const isNamed = (source: SourceSummary): boolean =>
  source.sourceKind !== 'anonymous' && source.sourceKind !== 'unknown';

function summariseEntities(analysis: ArticleAnalysis): EntitySummary[] {
  const spans = new Map<string, Span[]>();
  for (const { entityId, start, end } of analysis.mentions) {
    const known = spans.get(entityId);
    if (known) known.push({ start, end });
    else spans.set(entityId, [{ start, end }]);
  }
  return analysis.entities
    .toSorted((a, b) => b.salience - a.salience)
    .map((entity) => ({
      id: entity.id,
      kind: entity.kind,
      name: entity.name,
      introduction: entity.introductions[0]?.text ?? null,
      mentions: spans.get(entity.id) ?? [],
    }))
    .filter((entity) => entity.mentions.length > 0)
    .slice(0, mostEntities)
    .map((entity) => ({ ...entity, mentions: entity.mentions.slice(0, mostMentions) }));
}

/** Statements that were made by the same source, ranked by their words. */
function summariseSources(article: Article, articleWords: number, analysis: ArticleAnalysis): SourceSummary[] {
  const entities = new Map(analysis.entities.map((entity) => [entity.id, entity]));
  const quoted = findQuotations(article).flatMap(({ pieces }) => pieces.map(({ inner }) => inner));
  const groups = Map.groupBy(analysis.attributions, sourceKey);
  return [...groups]
    .flatMap(([id, attributions]) => {
      const [first] = attributions;
      if (!first) return [];
      const entity = first.entityId === null ? undefined : entities.get(first.entityId);
      const words = countWordsIn(
        article.text,
        attributions.flatMap(({ content }) => content),
      );
      const counts: Record<Manner, number> = { direct: 0, indirect: 0, mixed: 0 };
      for (const { manner } of attributions) counts[manner]++;
      return {
        id,
        name: entity?.name ?? first.name,
        sourceKind: first.sourceKind,
        entityId: entity?.id ?? null,
        introduction: entity?.introductions[0]?.text ?? null,
        statements: toStatements(article.text, attributions).slice(0, mostStatements),
        counts,
        words,
        wordsQuoted: attributions.reduce(
          (sum, { content }) => sum + countWordsIn(article.text, overlap(content, quoted)),
          0,
        ),
        share: articleWords ? words / articleWords : 0,
      };
    })
    .sort((a, b) => b.words - a.words);
}

/** Sources are the same when they are one entity, or are worded alike ("two officials"). */
const sourceKey = (attribution: Attribution): string =>
  attribution.entityId ?? `${attribution.sourceKind}:${attribution.name?.toLowerCase() ?? ''}`;

/** Words in attributed content; what two attributions share counts once. */
function countAttributedWords(text: string, attributions: readonly Attribution[]): number {
  const spans = attributions.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
  const parts: Span[] = [];
  let reached = 0;
  for (const { start, end } of spans) {
    if (end > reached) parts.push({ start: Math.max(start, reached), end });
    reached = Math.max(reached, end);
  }
  return countWordsIn(text, parts);
}

const countWordsIn = (text: string, spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + countWords(text.slice(start, end)), 0);

/** The parts of `spans` that lie in `others`, which are in text order and do not overlap. */
function overlap(spans: readonly Span[], others: readonly Span[]): Span[] {
  return spans.flatMap((span) => {
    const parts: Span[] = [];
    for (let i = findFirstEndingAfter(others, span.start); i < others.length; i++) {
      const other = others[i];
      if (!other || other.start >= span.end) break;
      parts.push({ start: Math.max(span.start, other.start), end: Math.min(span.end, other.end) });
    }
    return parts;
  });
}

/** Index of the first span that ends behind an offset: binary search. */
function findFirstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
