/**
 * npm run train:measure [-- --model FILE] [--part test]
 *
 * Scores the tagger by itself, exact span and kind: on the benchmark's development sets and our own (or, for a final
 * figure, on the test part of our own corpus), with the time that it takes.
 */
import { parseArgs } from 'node:util';
import { tag } from '../lib/entities/tagger/tag.ts';
import { nameModelFile, readNameModel } from './read-name-model.ts';
import { measure, readDevSets } from './train/dev-sets.ts';
import { readCorpus } from './train/read-documents.ts';

const { values } = parseArgs({
  options: { model: { type: 'string', default: nameModelFile }, part: { type: 'string', default: 'dev' } },
});

const model = await readNameModel(values.model);
const sets = values.part === 'test' ? new Map([['own test', readCorpus('test')]]) : readDevSets();
const began = performance.now();
console.log(measure(sets, (document) => tag(document, model)));
const took = performance.now() - began;
const words = [...sets.values()].flat().reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
console.log(`\n${((1000 * took) / words).toFixed(1)} ms for 1,000 words`);
