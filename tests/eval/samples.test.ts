import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../lib/analysis/analyse-article.ts';
import type { ArticleAnalysis } from '../../lib/analysis/types.ts';
import { type EntityKind, entityKinds } from '../../lib/entities/types.ts';
import { readHtml } from '../../scripts/read-html.ts';
import { readNameModel } from '../../scripts/read-name-model.ts';

/**
 * How well Sidelight reads its own samples, against what a careful reader found in them. Floors rise with the engines;
 * they never go down to make a change pass.
 */
const floors = { precision: 0.9, recall: 0.8, introductions: 0.6, speakers: 0.75 };

interface Expected {
  readonly mentions: Readonly<Record<EntityKind, readonly string[]>>;
  readonly optional: readonly string[];
  readonly mustNotMark: readonly string[];
  readonly introductions: Readonly<Record<string, readonly string[]>>;
  readonly quotations: readonly { readonly speaker: string | null; readonly startsWith: string }[];
}

const folder = new URL('../fixtures/samples/', import.meta.url);

const model = await readNameModel();

function analyse(name: string): { text: string; analysis: ArticleAnalysis; expected: Expected } {
  const article = readHtml(readFileSync(new URL(`${name}.html`, folder), 'utf8'), `https://sample.example/${name}`);
  const outcome = analyseArticle(article, { model, declaredLang: article.meta.lang });
  if (outcome.status !== 'done') throw new Error(`${name} was not read as English`);
  const expected = JSON.parse(readFileSync(new URL(`${name}.expected.json`, folder), 'utf8')) as Expected;
  return { text: article.text, analysis: outcome.analysis, expected };
}

const words = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

const share = (hits: readonly unknown[], all: readonly unknown[]): number =>
  all.length ? hits.length / all.length : 1;

describe.each(['harbour-talks', 'night-train', 'grain-wire'])('%s', (name) => {
  const { text, analysis, expected } = analyse(name);
  const surface = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  const wanted = entityKinds.flatMap((kind) => expected.mentions[kind].map((words) => `${kind} ${words}`));
  const found = [...new Set(analysis.mentions.map((mention) => `${mention.kind} ${surface(mention)}`))];
  const isOptional = (line: string): boolean => expected.optional.includes(line.slice(line.indexOf(' ') + 1));
  const introduced = new Map(
    analysis.entities.flatMap((entity) => [entity.name, ...entity.aliases].map((form) => [form, entity])),
  );

  it('marks names and nothing else', () => {
    const counted = found.filter((line) => !isOptional(line));
    const wrong = counted.filter((line) => !wanted.includes(line));
    expect(
      share(
        counted.filter((line) => wanted.includes(line)),
        counted,
      ),
      `wrong: ${wrong.join('; ')}`,
    ).toBeGreaterThanOrEqual(floors.precision);
  });

  it('finds the names', () => {
    const missed = wanted.filter((line) => !found.includes(line));
    expect(
      share(
        wanted.filter((line) => found.includes(line)),
        wanted,
      ),
      `missed: ${missed.join('; ')}`,
    ).toBeGreaterThanOrEqual(floors.recall);
  });

  it('marks none of the traps', () => {
    const marked = expected.mustNotMark.filter((trap) => {
      const at = text.indexOf(trap);
      const first = at + (/^\S+/.exec(trap)?.[0].length ?? 0);
      return at >= 0 && analysis.mentions.some(({ start, end }) => start < first && end > at);
    });
    expect(marked).toEqual([]);
  });

  it('tells how the article introduces them', () => {
    const all = Object.entries(expected.introductions);
    const hits = all.filter(([who, phrases]) =>
      introduced
        .get(who)
        ?.introductions.some((own) =>
          phrases.some((phrase) => words(own.text).includes(words(phrase)) || words(phrase).includes(words(own.text))),
        ),
    );
    const missed = all.filter((pair) => !hits.includes(pair)).map(([who]) => who);
    expect(share(hits, all), `missed: ${missed.join('; ')}`).toBeGreaterThanOrEqual(floors.introductions);
  });

  it('gives quotations to their speakers', () => {
    const named = expected.quotations.filter(({ speaker }) => speaker !== null);
    const hits = named.filter(({ speaker, startsWith }) =>
      analysis.attributions.some(
        (attribution) =>
          attribution.content.some((span) => words(surface(span)).includes(words(startsWith))) &&
          attribution.entityId !== null &&
          introduced.get(speaker ?? '')?.id === attribution.entityId,
      ),
    );
    const missed = named.filter((quotation) => !hits.includes(quotation)).map(({ startsWith }) => startsWith);
    expect(share(hits, named), `missed: ${missed.join('; ')}`).toBeGreaterThanOrEqual(floors.speakers);
  });
});
