import type { ArticleAnalysis } from '../../lib/analysis/types.ts';
import type { Attribution } from '../../lib/attribution/types.ts';
import type { EntityId } from '../../lib/entities/types.ts';
import type { Span } from '../../lib/text/types.ts';
import type { GoldenStatement } from '../../scripts/golden/companion.ts';
import { overlaps } from '../../scripts/golden/find-places.ts';
import type { GoldenArticle } from '../../scripts/golden/read-golden.ts';
import type { CorpusMention } from '../../scripts/train/corpus-article.ts';

/** What an analysis found: its text, and its spans laid over the golden article's text. */
export interface Reading {
  readonly analysis: ArticleAnalysis;
  readonly text: string;
  /** Null for a span outside the article. */
  toGolden(span: Span): Span | null;
}

/** Counts of one article or of several; all but the lists may be added up. */
export interface Figures {
  /** Mentions that are gold, and the sums of their B-cubed precision and recall. */
  readonly mentions: number;
  readonly precision: number;
  readonly recall: number;
  readonly introductions: { readonly found: number; readonly gold: number };
  readonly statements: { readonly found: number; readonly given: number; readonly gold: number };
  /** Of the statements found. */
  readonly sourcesRight: number;
  /** People whom the analysis takes for one: "eze / eze-wife". */
  readonly mergedPeople: readonly string[];
  /** What went wrong, in words. */
  readonly faults: readonly string[];
}

/** Content is the same when so much of both is in both. */
const sameContent = 0.5;
/** An answer that touches an optional statement so much counts neither way. */
const touched = 0.2;

export function measureGolden(golden: GoldenArticle, reading: Reading): Figures {
  const faults: string[] = [];
  const pairs = pairMentions(golden, reading);
  const goldenOf = findGoldenEntities(pairs);
  return {
    ...measureEntities(pairs),
    introductions: measureIntroductions(golden, reading, goldenOf, faults),
    ...measureStatements(golden, reading, goldenOf, faults),
    faults: faults.map((fault) => `${golden.slug}: ${fault}`),
  };
}

interface Pair {
  readonly mention: CorpusMention;
  readonly entityId: EntityId;
}

/** Mentions that are found with their exact words. */
function pairMentions({ article }: GoldenArticle, { analysis, toGolden }: Reading): Pair[] {
  const byPlace = new Map(article.mentions.map((mention) => [`${mention.start}:${mention.end}`, mention]));
  return analysis.mentions.flatMap((found) => {
    const span = toGolden(found);
    const mention = span && byPlace.get(`${span.start}:${span.end}`);
    return mention ? [{ mention, entityId: found.entityId }] : [];
  });
}

/** The gold entity that each found one stands for: the one with most of its mentions. */
function findGoldenEntities(pairs: readonly Pair[]): Map<EntityId, string> {
  const found = Map.groupBy(pairs, ({ entityId }) => entityId);
  return new Map(
    [...found].map(([id, own]) => {
      const votes = [...Map.groupBy(own, ({ mention }) => mention.entity)];
      return [id, votes.toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? ''];
    }),
  );
}

function measureEntities(pairs: readonly Pair[]): Pick<Figures, 'mentions' | 'precision' | 'recall' | 'mergedPeople'> {
  const found = Map.groupBy(pairs, ({ entityId }) => entityId);
  const gold = Map.groupBy(pairs, ({ mention }) => mention.entity);
  let precision = 0;
  let recall = 0;
  for (const { mention, entityId } of pairs) {
    const own = found.get(entityId) ?? [];
    const both = own.filter((pair) => pair.mention.entity === mention.entity).length;
    precision += both / own.length;
    recall += both / (gold.get(mention.entity)?.length ?? 1);
  }
  const mergedPeople = [...found.values()].flatMap((own) => {
    const people = own.filter(({ mention }) => mention.kinds[0] === 'person' && !mention.isOptional);
    const slugs = [...new Set(people.map(({ mention }) => mention.entity))];
    return slugs.length > 1 ? [slugs.join(' / ')] : [];
  });
  return { mentions: pairs.length, precision, recall, mergedPeople };
}

/** An entity's introduction is found when one of those given overlaps one of the gold. */
function measureIntroductions(
  { article, companion }: GoldenArticle,
  { analysis, toGolden }: Reading,
  goldenOf: ReadonlyMap<EntityId, string>,
  faults: string[],
): Figures['introductions'] {
  const given = new Map<string, Span[]>();
  for (const { id, introductions } of analysis.entities) {
    const entity = goldenOf.get(id);
    if (entity === undefined) continue;
    given.set(entity, [...(given.get(entity) ?? []), ...introductions.flatMap((span) => toGolden(span) ?? [])]);
  }
  const gold = Map.groupBy(companion.introductions, ({ entity }) => entity);
  let found = 0;
  for (const [entity, phrases] of gold) {
    if (phrases.some((phrase) => given.get(entity)?.some((span) => overlaps(span, phrase)))) found++;
    else
      faults.push(`introduction of ${entity}: ${phrases.map(({ start, end }) => article.text.slice(start, end))[0]}`);
  }
  return { found, gold: gold.size };
}

function measureStatements(
  { article, companion }: GoldenArticle,
  { analysis, text, toGolden }: Reading,
  goldenOf: ReadonlyMap<EntityId, string>,
  faults: string[],
): Pick<Figures, 'statements' | 'sourcesRight'> {
  const answers = analysis.attributions.map((answer) => ({
    answer,
    content: answer.content.flatMap((span) => toGolden(span) ?? []),
  }));
  const candidates = companion.statements
    .flatMap((statement) => answers.map((own) => ({ statement, own, share: jaccard(statement.content, own.content) })))
    .filter(({ share }) => share > 0)
    .toSorted((a, b) => b.share - a.share);
  const pairs = new Map<GoldenStatement, (typeof candidates)[number]>();
  const paired = new Map<Attribution, (typeof candidates)[number]>();
  for (const pair of candidates) {
    if (pairs.has(pair.statement) || paired.has(pair.own.answer)) continue;
    pairs.set(pair.statement, pair);
    paired.set(pair.own.answer, pair);
  }

  const optional = companion.statements.filter(({ isOptional }) => isOptional);
  const counted = answers.filter(
    ({ answer, content }) =>
      !paired.get(answer)?.statement.isOptional && !optional.some((one) => jaccard(one.content, content) > touched),
  );
  const wanted = companion.statements.filter(({ isOptional }) => !isOptional);
  const words = (span: Span | undefined): string => (span ? article.text.slice(span.start, span.end) : '');
  const isRight = (statement: GoldenStatement, { entityId, source }: Attribution): boolean => {
    const entity = entityId === null ? undefined : goldenOf.get(entityId);
    if (entity !== undefined && [statement.entity, ...statement.also].includes(entity)) return true;
    if (statement.entity !== null && statement.sourceKind !== 'document') return false;
    if (statement.source === null) return source.length === 0;
    return sharesWord(words(statement.source), source.map(({ start, end }) => text.slice(start, end)).join(' '));
  };
  let found = 0;
  let sourcesRight = 0;
  for (const statement of wanted) {
    const pair = pairs.get(statement);
    const isFound = pair !== undefined && pair.share >= sameContent;
    if (isFound) found++;
    if (isFound && isRight(statement, pair.own.answer)) sourcesRight++;
    else faults.push(`${isFound ? 'source' : 'statement'}: ${words(statement.content[0])}`);
  }
  for (const { answer, content } of counted)
    if ((paired.get(answer)?.share ?? 0) < sameContent) faults.push(`no statement: ${words(content[0])}`);
  return { statements: { found, given: counted.length, gold: wanted.length }, sourcesRight };
}

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** Characters in both over characters in either. */
function jaccard(a: readonly Span[], b: readonly Span[]): number {
  let both = 0;
  for (const one of a)
    for (const other of b) both += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return both / (lengthOf(a) + lengthOf(b) - both || 1);
}

function sharesWord(a: string, b: string): boolean {
  const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  const known = new Set(wordsOf(a));
  return wordsOf(b).some((word) => known.has(word));
}
