/**
 * npm run train -- [--out FILE] [--epochs N] [--threshold X] [--tune] [--recipe full|free]
 *
 * Trains the name model and writes public/models/names.bin. Reads ../shared/bench/ner/train (or BENCH_DIR) and
 * tests/corpus/train; docs/model-card.md says what is used and why. Takes some minutes; the same input gives the same file.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { deflateSync } from 'node:zlib';
import { buildHashTable } from '../lib/entities/tagger/hash-table.ts';
import { readModel } from '../lib/entities/tagger/model.ts';
import { tag } from '../lib/entities/tagger/tag.ts';
import { buildClusters, toClusterTable } from './train/clusters.ts';
import { measure, readDevSets } from './train/dev-sets.ts';
import { buildNameLists } from './train/name-lists.ts';
import { prune } from './train/prune.ts';
import { readRecipe } from './train/recipe.ts';
import { train } from './train/trainer.ts';
import { buildTrainingSet, keepFeatures } from './train/training-set.ts';
import { writeModel } from './train/write-model.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'public/models/names.bin' },
    epochs: { type: 'string', default: '4' },
    threshold: { type: 'string', default: '0.15' },
    rate: { type: 'string', default: '0.05' },
    tune: { type: 'boolean', default: false },
    recipe: { type: 'string', default: 'full' },
    dropout: { type: 'string', default: '0.5' },
    decay: { type: 'string', default: '0' },
    sharpen: { type: 'string', default: '1.5' },
    vote: { type: 'string', default: '' },
  },
});

const began = performance.now();
const log = (line: string): void =>
  console.error(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${line}`);

const clusters = buildClusters(100_000);
log(`${clusters.words.length} words in clusters`);
const clusterTable = toClusterTable(clusters);
const names = buildNameLists(clusters.words);
log(`${names.size} names in lists`);
const toTable = (map: ReadonlyMap<number, number>) => buildHashTable(Int32Array.from(map.keys()), [...map.values()]);
const lists = { clusters: toTable(clusterTable), names: toTable(names) };

const { documents, heldOut } = readRecipe({ isTuning: values.tune, recipe: values.recipe });
const { set, hashes, words } = buildTrainingSet(documents, lists);
log(`${documents.length} documents, ${words} words, ${set.featureCount} features, ${set.features.length} in place`);

const rate = Number(values.rate);
const full = train(set, {
  epochs: Number(values.epochs),
  rate,
  seed: 7,
  dropout: Number(values.dropout),
  decay: Number(values.decay),
  log,
});
const kept = prune(full, set.featureCount, Number(values.threshold));
const small = keepFeatures(set, hashes, kept);
const parameters = train(small.set, {
  epochs: 1,
  rate: rate / 2,
  seed: 8,
  dropout: Number(values.dropout),
  decay: Number(values.decay),
  log,
  from: {
    weights: small.set.featureCount === 0 ? full.weights : takeRows(full.weights, kept),
    transitions: full.transitions,
  },
});
log(`${kept.length} features kept`);

// Words of the training text are better known than those of any other: without this too many names are missed.
const sharpen = Number(values.sharpen);
for (let k = 0; k < parameters.weights.length; k++) parameters.weights[k] = (parameters.weights[k] ?? 0) * sharpen;

const bytes = writeModel({
  hashes: small.hashes,
  parameters,
  clusters: clusterTable,
  names,
  calibration: { slope: 1, offset: 0 },
});
const packed = deflateSync(bytes, { level: 9 });
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(values.out, packed);
log(`${values.out}: ${bytes.length} bytes, ${packed.length} compressed`);

const model = readModel(bytes.buffer);
console.log(measure(heldOut.size > 0 ? heldOut : readDevSets(), (document) => tag(document, model)));
log('done');

function takeRows(weights: Float32Array, rows: Int32Array): Float32Array {
  const taken = new Float32Array(rows.length * 13);
  rows.forEach((row, i) => {
    taken.set(weights.subarray(row * 13, row * 13 + 13), i * 13);
  });
  return taken;
}
