import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CorpusArticle, parseCorpusFile } from '../train/corpus-article.ts';
import type { Companion } from './companion.ts';
import { articleOf, parseCompanion } from './parse-companion.ts';

/** An article of the corpus with its companion. */
export interface GoldenArticle {
  /** File name of both, without its ending. */
  readonly slug: string;
  readonly part: string;
  readonly article: CorpusArticle;
  readonly companion: Companion;
}

export const goldenFolder = 'tests/corpus/golden';
/** Where `npm run corpus -- --golden` puts the pages. */
export const pagesFolder = 'tests/fixtures/articles';

export const goldenFiles = (): string[] =>
  readdirSync(goldenFolder)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => join(goldenFolder, file));

/** Reads a companion and its article. @throws when the companion does not name an article that is there. */
export function readGolden(file: string): GoldenArticle {
  const source = readFileSync(file, 'utf8');
  const name = articleOf(source);
  if (name === null) throw new Error(`${file}:1: does not say "article: part/name.md"`);
  const [article] = parseCorpusFile(readFileSync(join(goldenFolder, '..', name), 'utf8'));
  if (!article) throw new Error(`${file}:1: ${name} holds no article`);
  const [part = '', slug = ''] = name.replace('.md', '').split('/');
  return { slug, part, article, companion: parseCompanion(source, article) };
}
