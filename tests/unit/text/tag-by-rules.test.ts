import { readdirSync, readFileSync } from 'node:fs';
import nlp from 'compromise/two';
import { expect, it } from 'vitest';
import { tagByRules } from '../../../lib/text/tag-by-rules.ts';
import { parseCorpusFile } from '../../../scripts/train/corpus-article.ts';

interface Term {
  readonly text: string;
  readonly tags: ReadonlySet<string>;
}

const tagsOf = (text: string): string[] =>
  (nlp(text) as unknown as { docs: Term[][] }).docs.flat().map(({ text, tags }) => `${text} ${[...tags].join()}`);

const folder = 'tests/corpus/dev';
const paragraphs = readdirSync(folder).flatMap((file) =>
  parseCorpusFile(readFileSync(`${folder}/${file}`, 'utf8')).flatMap(({ text }) => text.split('\n\n')),
);

it('gives the same tags as compromise itself, in the same order', () => {
  const { two } = nlp.model() as { two: { matches: readonly unknown[] } };
  // Preparing the rules changes them, and each of both prepares its own.
  const rules = structuredClone(two.matches);
  const expected = paragraphs.map(tagsOf);
  two.matches = rules;
  nlp.plugin(tagByRules);
  expect(paragraphs.map(tagsOf)).toEqual(expected);
});
