import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { buildPage } from '../../scripts/golden/build-page.ts';
import { parseCompanion } from '../../scripts/golden/parse-companion.ts';
import { goldenFiles, pagesFolder, readGolden } from '../../scripts/golden/read-golden.ts';
import { parseCorpusFile } from '../../scripts/train/corpus-article.ts';

const toWords = (text: string): string =>
  text
    .replace(/\u00AD/g, '')
    .replace(/\s+/g, ' ')
    .trim();

interface Gold {
  readonly article_root_selector: string;
  readonly body_selector: string;
  readonly exclude_selectors: readonly string[];
  readonly body: readonly string[];
  readonly attributions: readonly {
    readonly content: readonly string[];
    readonly spans: readonly (readonly [number, number, number])[];
  }[];
}

describe.each(goldenFiles())('%s', (file) => {
  const golden = readGolden(file);
  const { html, gold } = buildPage(golden);
  const { body, ...parsed } = JSON.parse(gold) as Gold;

  it('fits its article', () => {
    expect(golden.companion.problems).toEqual([]);
  });

  it('is what its page was made from (npm run corpus -- --golden)', () => {
    expect(readFileSync(join(pagesFolder, `${golden.slug}.html`), 'utf8')).toBe(html);
    expect(readFileSync(join(pagesFolder, `${golden.slug}.gold.json`), 'utf8')).toBe(gold);
  });

  it('has a page that shows its article, block for block', () => {
    const root = parseHTML(html).document.querySelector(parsed.article_root_selector);
    const shown = [...(root?.querySelectorAll(parsed.body_selector) ?? [])].filter(
      (element) => !parsed.exclude_selectors.some((selector) => element.closest(selector)),
    );
    expect(shown.map((element) => toWords(element.textContent ?? ''))).toEqual(body.map(toWords));
  });

  it('has its statements at their places', () => {
    for (const { content, spans } of parsed.attributions)
      expect(spans.map(([block, start, end]) => body[block]?.slice(start, end))).toEqual(content);
  });
});

it('has no page without a companion', () => {
  const pages = readdirSync(pagesFolder).filter((name) => name.endsWith('.html'));
  expect(pages).toEqual(goldenFiles().map((file) => file.replace(/^.*\/|\.md$/g, '').concat('.html')));
});

describe('what is wrong with a companion', () => {
  const [article] = parseCorpusFile(`desk: local
style: local
date: 2024-03-02

# Lido ‘to open’

[Olwen Sprake](person:sprake), who keeps the lido, said it was cold. “It is cold,” she said.

“Bring a towel,” said a man. [Barry](place:barry) laughed.`);
  const good = `article: dev/lido.md

# Introductions

person:sprake
- who keeps the lido

# Statements

indirect | person:sprake | source: Olwen Sprake | cue: said
> it was cold

direct | person:sprake | source: she | cue: said
> It is cold

direct | anonymous | source: a man | cue: said
> Bring a towel

# Not statements

- ‘to open’ (headline)
`;
  const problemsOf = (companion: string): string[] => {
    if (!article) throw new Error('no article');
    return parseCompanion(companion, article).problems.map(({ line, message }) => `${line}: ${message}`);
  };

  it('is nothing here, and every word is the right one of its kind', () => {
    expect(problemsOf(good)).toEqual([]);
    const { statements } = article ? parseCompanion(good, article) : { statements: [] };
    expect(new Set(statements.map(({ cue }) => cue?.start)).size).toBe(3);
  });

  it.each([
    ['dev/lido.md', 'lido', '1: does not say "article: part/name.md"'],
    ['# Introductions', '# Openings', '3: there is no part "Openings"'],
    ['person:sprake\n', 'person:spark\n', '5: there is no person:spark in the article'],
    ['person:sprake\n', 'group:sprake\n', '5: sprake is a person in the article'],
    ['- who keeps', '- who heats', '6: "who heats the lido" is not in the text'],
    ['- who keeps the lido', '- to open', '6: "to open" stands in the headline (a later @?)'],
    ['> it was cold', '> it was cold @2', '11: "it was cold" is in the text once only'],
    ['indirect | person', 'reported | person', '10: "reported" is no manner (direct, mixed, indirect)'],
    ['| cue: said\n> It', '| verb: said\n> It', '13: "verb: said" is not understood'],
    ['> It is cold', '> It is cold,', '14: a direct piece has its outer marks or final comma'],
    ['> Bring a towel', '', '16: a statement without words'],
    ['cue: said\n> Bring', 'cue: open\n> Bring', '16: the cue "open" is far from its statement'],
    ['> Bring a towel', '> Lido', '16: stands before the statement above it (a later @?)'],
    ['> Bring a towel', '> a man', '1: is in no part: “Bring a towel,”'],
    ['- ‘to open’ (headline)', '- ‘to open’', '21: is not "- words (reason)"'],
  ])('%s -> %s', (from, to, problem) => {
    expect(problemsOf(good.replace(from, to))).toContain(problem);
  });
});
