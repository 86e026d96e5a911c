import type { Attribution, Manner } from '../attribution/types.ts';
import type { Entity, EntityId } from '../entities/types.ts';
import { partitionPoint } from '../text/partition-point.ts';
import { findQuotations } from '../text/quotation.ts';
import type { Span } from '../text/types.ts';
import { countWords } from '../text/words.ts';
import { cutWords, toStatements } from './statements.ts';
import { toTextDirective } from './text-fragment.ts';
import type { AnonymitySummary, Article, ArticleAnalysis, DocumentSummary, SourceSummary } from './types.ts';

/** Limits that keep a summary small enough for session storage; a reader never sees the end of them. */
const mostStatements = 100;
const mostMedia = 5;

type Counts = Readonly<Record<Manner, number>>;

/** Statements that were made by the same source, ranked by their words. */
export function summariseSources(article: Article, articleWords: number, analysis: ArticleAnalysis): SourceSummary[] {
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
      return {
        id,
        name: entity?.name ?? first.name,
        sourceKind: first.sourceKind,
        entityId: entity?.id ?? null,
        introduction: entity?.introductions[0]?.text ?? null,
        roleClass: attributions.find(({ roleClass }) => roleClass !== null)?.roleClass ?? null,
        media: listMedia(attributions),
        anonymity: summariseAnonymity(article.text, attributions),
        document: summariseDocument(article.text, attributions, entities),
        statements: toStatements(article, attributions)
          .slice(0, mostStatements)
          .map((statement) => ({ ...statement, directive: toTextDirective(article.text, statement.at) })),
        counts: countManners(attributions),
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

function countManners(attributions: readonly Attribution[]): Counts {
  const counts: Record<Manner, number> = { direct: 0, indirect: 0, mixed: 0 };
  for (const { manner } of attributions) counts[manner]++;
  return counts;
}

export const addCounts = (list: readonly Counts[]): Counts =>
  list.reduce(
    (sum, { direct, indirect, mixed }) => ({
      direct: sum.direct + direct,
      indirect: sum.indirect + indirect,
      mixed: sum.mixed + mixed,
    }),
    { direct: 0, indirect: 0, mixed: 0 },
  );

const listMedia = (attributions: readonly Attribution[]): string[] =>
  [...new Set(attributions.flatMap(({ medium }) => medium?.name ?? []))].slice(0, mostMedia);

/** The number and the reason that are given first. */
function summariseAnonymity(text: string, attributions: readonly Attribution[]): AnonymitySummary | null {
  const all = attributions.flatMap(({ anonymity }) => anonymity ?? []);
  if (all.length === 0) return null;
  const reason = all.find((each) => each.reason !== null)?.reason;
  return {
    count: all.find(({ count }) => count !== null)?.count ?? null,
    reason: reason ? cutWords(text, reason) : null,
  };
}

function summariseDocument(
  text: string,
  attributions: readonly Attribution[],
  entities: ReadonlyMap<EntityId, Entity>,
): DocumentSummary | null {
  const all = attributions.flatMap(({ document }) => document ?? []);
  const [first] = all;
  if (!first) return null;
  const date = all.find((each) => each.date !== null)?.date;
  const makerId = all.find((each) => each.makerId !== null)?.makerId;
  return {
    noun: first.noun,
    maker: entities.get(makerId ?? '')?.name ?? null,
    date: date ? cutWords(text, date) : null,
  };
}

export const countWordsIn = (text: string, spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + countWords(text.slice(start, end)), 0);

/** The parts of `spans` that lie in `others`, which are in text order and do not overlap. */
function overlap(spans: readonly Span[], others: readonly Span[]): Span[] {
  return spans.flatMap((span) => {
    const parts: Span[] = [];
    for (let i = partitionPoint(others, ({ end }) => end <= span.start); i < others.length; i++) {
      const other = others[i];
      if (!other || other.start >= span.end) break;
      parts.push({ start: Math.max(span.start, other.start), end: Math.min(span.end, other.end) });
    }
    return parts;
  });
}
