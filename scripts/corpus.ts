/**
 * npm run corpus                    checks tests/corpus and says what is wrong, as file:line: message
 * npm run corpus -- FILE.md ...     checks these
 * npm run corpus -- --jsonl dev     prints a part (train, dev, test) in the form of the benchmarks:
 *                                   {"id","text","entities":[{"start","end","type","types"?,"optional"?,"entity"}]}
 * npm run corpus -- --golden        writes the golden articles as pages, with their gold, to tests/fixtures/articles
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPage } from './golden/build-page.ts';
import { goldenFiles, goldenFolder, pagesFolder, readGolden } from './golden/read-golden.ts';
import { findCorpusProblems } from './train/check-corpus.ts';
import { parseCorpusFile } from './train/corpus-article.ts';

const { values, positionals } = parseArgs({
  options: { jsonl: { type: 'string' }, golden: { type: 'boolean' } },
  allowPositionals: true,
});
const corpus = 'tests/corpus';

const filesOf = (part: string): string[] =>
  readdirSync(join(corpus, part))
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => join(corpus, part, file));

if (values.jsonl !== undefined) {
  for (const file of filesOf(values.jsonl)) {
    parseCorpusFile(readFileSync(file, 'utf8')).forEach(({ text, mentions }, i) => {
      const entities = mentions.map(({ start, end, kinds, isOptional, entity }) => ({
        start,
        end,
        type: kinds[0],
        ...(kinds.length > 1 && { types: kinds }),
        ...(isOptional && { optional: true }),
        entity,
      }));
      console.log(JSON.stringify({ id: `${basename(file, '.md')}-${i}`, text, entities }));
    });
  }
} else if (values.golden) {
  const pages = goldenFiles()
    .map(readGolden)
    .map((golden) => ({ slug: golden.slug, ...buildPage(golden) }));
  rmSync(pagesFolder, { recursive: true, force: true });
  mkdirSync(pagesFolder, { recursive: true });
  for (const { slug, html, gold } of pages) {
    writeFileSync(join(pagesFolder, `${slug}.html`), html);
    writeFileSync(join(pagesFolder, `${slug}.gold.json`), gold);
  }
} else {
  const files = positionals.length > 0 ? positionals : [...['train', 'dev', 'test'].flatMap(filesOf), ...goldenFiles()];
  let count = 0;
  let wrong = 0;
  for (const file of files) {
    if (file.includes(goldenFolder)) {
      for (const { line, message } of readGolden(file).companion.problems) {
        console.log(`${file}:${line}: ${message}`);
        wrong++;
      }
      continue;
    }
    const articles = parseCorpusFile(readFileSync(file, 'utf8'));
    count += articles.length;
    for (const { line, message } of articles.flatMap(findCorpusProblems)) {
      console.log(`${file}:${line}: ${message}`);
      wrong++;
    }
  }
  console.log(`${count} articles, ${wrong} ${wrong === 1 ? 'problem' : 'problems'}`);
  if (wrong > 0) process.exitCode = 1;
}
