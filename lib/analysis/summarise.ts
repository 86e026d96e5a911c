import type { Attribution, RoleClass, SourceKind } from '../attribution/types.ts';
import type { Span } from '../text/types.ts';
import { countWords } from '../text/words.ts';
import { cutWords } from './statements.ts';
import { addCounts, countWordsIn, summariseSources } from './summarise-sources.ts';
import { toTextDirective } from './text-fragment.ts';
import type { Article, ArticleAnalysis, ArticleSummary, EntitySummary, RoleSummary, SourceSummary } from './types.ts';

/** Limits that keep a summary small enough for session storage, whatever the page; a reader never sees the end of them. */
const mostEntities = 1000;
const mostMentions = 500;
const mostIntroductions = 5;
/** Those named most have an entry with them. */
const mostEntries = 200;
const mostSources = 500;
const mostSilences = 100;
const mostHearsay = 100;

/** Sums an analysis up for the popup: who is named, and where the statements come from. */
export function summarise(article: Article, analysis: ArticleAnalysis): ArticleSummary {
  const words = countWords(article.text);
  const sources = summariseSources(article, words, analysis);
  const shares = countShares(article.text, words, analysis.attributions);
  return {
    meta: article.meta,
    length: article.text.length,
    words,
    entities: summariseEntities(article.text, analysis),
    sources: sources.filter(isNamed).slice(0, mostSources),
    unnamed: sources.filter((source) => !isNamed(source)).slice(0, mostSources),
    counts: addCounts(sources.map(({ counts }) => counts)),
    sentences: analysis.sentences,
    roles: summariseRoles(sources),
    unclear: analysis.attributions.filter(({ sourceKind }) => sourceKind === 'unknown').length,
    silences: analysis.silences.slice(0, mostSilences).map(({ start, end, kind, name }) => ({
      name,
      kind,
      text: cutWords(article.text, { start, end }),
      at: { start, end },
    })),
    hearsay: analysis.hearsay.slice(0, mostHearsay).map(({ start, end }) => ({
      text: cutWords(article.text, { start, end }),
      at: { start, end },
    })),
    wordsQuoted: sources.reduce((sum, source) => sum + source.wordsQuoted, 0),
    attributedShare: Object.values(shares).reduce((sum, share) => sum + share, 0),
    shares,
  };
}

const isNamed = (source: SourceSummary): boolean =>
  source.sourceKind !== 'anonymous' && source.sourceKind !== 'unknown';

/** Sources by what they do; those of whom it is not clear who they are do nothing that could be counted. */
function summariseRoles(sources: readonly SourceSummary[]): RoleSummary[] {
  const roles = new Map<RoleClass | null, { sources: number; words: number }>();
  for (const { roleClass, sourceKind, words } of sources) {
    if (sourceKind === 'unknown' || sourceKind === 'document') continue;
    const role = roles.get(roleClass) ?? { sources: 0, words: 0 };
    roles.set(roleClass, { sources: role.sources + 1, words: role.words + words });
  }
  return [...roles].map(([roleClass, counts]) => ({ roleClass, ...counts })).sort((a, b) => b.words - a.words);
}

function summariseEntities(text: string, analysis: ArticleAnalysis): EntitySummary[] {
  const spans = new Map<string, Span[]>();
  for (const { entityId, start, end } of analysis.mentions) {
    const known = spans.get(entityId);
    if (known) known.push({ start, end });
    else spans.set(entityId, [{ start, end }]);
  }
  return analysis.entities
    .toSorted((a, b) => b.salience - a.salience)
    .filter(({ id, isHidden }) => !isHidden && spans.has(id))
    .slice(0, mostEntities)
    .map(({ id, kind, name, introductions, entry, candidates }, rank) => ({
      id,
      kind,
      name,
      introductions: introductions
        .slice(0, mostIntroductions)
        .map(({ start, end }) => ({ text: cutWords(text, { start, end }), at: { start, end } })),
      entry: candidates.length === 0 && rank < mostEntries ? entry : null,
      mentions: spans.get(id)?.slice(0, mostMentions) ?? [],
      directive: toTextDirective(text, spans.get(id)?.[0] ?? { start: 0, end: 0 }),
    }));
}

/** Shares of the words in attributed content by kind of source; what two attributions share counts once. */
function countShares(text: string, words: number, attributions: readonly Attribution[]): Record<SourceKind, number> {
  const shares = { person: 0, organisation: 0, document: 0, anonymous: 0, unknown: 0 };
  const spans = attributions
    .flatMap(({ content, sourceKind }) => content.map((span) => ({ ...span, sourceKind })))
    .sort((a, b) => a.start - b.start);
  let reached = 0;
  for (const { start, end, sourceKind } of spans) {
    if (end > reached)
      shares[sourceKind] += countWordsIn(text, [{ start: Math.max(start, reached), end }]) / Math.max(words, 1);
    reached = Math.max(reached, end);
  }
  return shares;
}
