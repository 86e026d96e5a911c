/**
 * npm run corpus                    checks tests/corpus and says what is wrong, as file:line: message
 * npm run corpus -- FILE.md ...     checks these
 * npm run corpus -- --jsonl dev     prints a part (train, dev, test) in the form of the benchmarks:
 *                                   {"id","text","entities":[{"start","end","type","types"?,"optional"?,"entity"}]}
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { findCorpusProblems } from './train/check-corpus.ts';
import { parseCorpusFile } from './train/corpus-article.ts';

const { values, positionals } = parseArgs({ options: { jsonl: { type: 'string' } }, allowPositionals: true });
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
} else {
  const files = positionals.length > 0 ? positionals : ['train', 'dev', 'test'].flatMap(filesOf);
  let count = 0;
  let wrong = 0;
  for (const file of files) {
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
