import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../lib/analysis/analyse-article.ts';
import type { Article, ArticleAnalysis } from '../../lib/analysis/types.ts';
import type { FoundMention } from '../../lib/entities/types.ts';
import { goldenFiles, pagesFolder, readGolden } from '../../scripts/golden/read-golden.ts';
import { recutBlocks } from '../../scripts/golden/recut-blocks.ts';
import { emptyArticle, readHtml } from '../../scripts/read-html.ts';
import { readNameModel } from '../../scripts/read-name-model.ts';
import { alignText } from './align-text.ts';
import { type Figures, measureGolden } from './measure-golden.ts';

/**
 * How well Sidelight reads the golden articles, test ones apart, as pages of different publishers. Floors rise with the
 * engines; they never go down to make a change pass.
 */
const floors = {
  entities: 0.985,
  entitiesOfGoldMentions: 0.99,
  introductions: 0.9,
  statements: 0.93,
  sources: 0.92,
};

const model = await readNameModel();
const articles = goldenFiles()
  .map(readGolden)
  .filter(({ part }) => part !== 'test');

function analyse(article: Article, mentions?: readonly FoundMention[]): ArticleAnalysis {
  const outcome = analyseArticle(article, { model, declaredLang: 'en', ...(mentions && { mentions }) });
  if (outcome.status !== 'done') throw new Error(`${article.meta.url} was not read as English`);
  return outcome.analysis;
}

/** The whole product: page, names, entities, statements. */
const fromPages = articles.map((golden): Figures => {
  const file = join(pagesFolder, `${golden.slug}.html`);
  const page = readHtml(readFileSync(file, 'utf8'), `https://news.example/${golden.slug}`);
  const toGolden = alignText(golden.article.text, recutBlocks(golden), page.text);
  return measureGolden(golden, { analysis: analyse(page), text: page.text, toGolden });
});

/** What comes after the names, by itself. */
const fromMentions = articles.map((golden): Figures => {
  const { text, blocks, mentions } = golden.article;
  const given = mentions.map(({ start, end, kinds }) => ({ start, end, kind: kinds[0] ?? 'person', score: 1 }));
  const { meta } = emptyArticle(`https://news.example/${golden.slug}`);
  return measureGolden(golden, { analysis: analyse({ text, blocks, meta }, given), text, toGolden: (span) => span });
});

const sum = (list: readonly Figures[], of: (figures: Figures) => number): number =>
  list.reduce((total, figures) => total + of(figures), 0);

const f1 = (precision: number, recall: number): number =>
  precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;

function bcubed(list: readonly Figures[]): number {
  const mentions = sum(list, (figures) => figures.mentions);
  return f1(sum(list, ({ precision }) => precision) / mentions, sum(list, ({ recall }) => recall) / mentions);
}

/** The faults that begin so, for the message of a floor that does not hold. */
const faults = (begin: string): string =>
  fromPages.flatMap((figures) => figures.faults.filter((fault) => fault.includes(`: ${begin}`))).join('\n');

describe('golden articles', () => {
  it('puts the mentions of one entity together', () => {
    expect(bcubed(fromPages)).toBeGreaterThanOrEqual(floors.entities);
  });

  it('does so when the mentions are given', () => {
    expect(bcubed(fromMentions)).toBeGreaterThanOrEqual(floors.entitiesOfGoldMentions);
  });

  it.each([
    ['found', fromPages],
    ['given', fromMentions],
  ] as const)('takes no two people for one, mentions %s', (_, list) => {
    expect(list.flatMap(({ mergedPeople }) => mergedPeople)).toEqual([]);
  });

  it('finds introductions', () => {
    const share = sum(fromPages, ({ introductions }) => introductions.found);
    const all = sum(fromPages, ({ introductions }) => introductions.gold);
    expect(share / all, faults('introduction')).toBeGreaterThanOrEqual(floors.introductions);
  });

  it('finds statements', () => {
    const found = sum(fromPages, ({ statements }) => statements.found);
    const precision = found / sum(fromPages, ({ statements }) => statements.given);
    const recall = found / sum(fromPages, ({ statements }) => statements.gold);
    expect(f1(precision, recall), `${faults('statement')}\n${faults('no statement')}`).toBeGreaterThanOrEqual(
      floors.statements,
    );
  });

  it('gives statements to their sources', () => {
    const found = sum(fromPages, ({ statements }) => statements.found);
    const right = sum(fromPages, ({ sourcesRight }) => sourcesRight);
    expect(right / found, faults('source')).toBeGreaterThanOrEqual(floors.sources);
  });
});
