import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findBestLabels } from '../../../lib/entities/tagger/crf.ts';
import { findDocumentFacts } from '../../../lib/entities/tagger/document-facts.ts';
import { labelCount } from '../../../lib/entities/tagger/labels.ts';
import { splitSentences } from '../../../lib/entities/tagger/sentences.ts';
import { createWordBook } from '../../../lib/entities/tagger/word-facts.ts';
import { findInputs } from '../../../lib/entities/tagger/word-inputs.ts';
import { readNameModel } from '../../../scripts/read-name-model.ts';
import { readCorpus } from '../../../scripts/train/read-documents.ts';

/** Of every word of our development articles the label, and of the first sentences all scores, as PyTorch had them. */
interface Check {
  readonly labels: readonly number[];
  readonly scores: readonly number[];
}

it('scores words as PyTorch did, but for what whole numbers round off', async () => {
  const model = await readNameModel();
  const check = JSON.parse(readFileSync('tests/fixtures/tagger/check.json', 'utf8')) as Check;
  const labels: number[] = [];
  const scores: number[] = [];
  for (const document of readCorpus('dev')) {
    const sentences = splitSentences(document, createWordBook(model.lists));
    const facts = findDocumentFacts(sentences);
    for (const sentence of sentences) {
      const found = model.network.score(sentence.words, findInputs(sentence, facts, model.lists));
      labels.push(...findBestLabels(found, sentence.words.length, model.transitions));
      if (scores.length < check.scores.length) scores.push(...found);
    }
  }
  expect(labels).toHaveLength(check.labels.length);
  const differing = labels.filter((label, i) => label !== check.labels[i]).length;
  expect(differing / labels.length).toBeLessThan(0.005);

  expect(scores).toHaveLength(check.scores.length);
  expect(scores.length % labelCount).toBe(0);
  const error = scores.reduce((sum, score, i) => sum + Math.abs(score - (check.scores[i] ?? 0)), 0) / scores.length;
  expect(error).toBeLessThan(0.1);
});
