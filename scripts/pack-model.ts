/**
 * npm run train:pack [-- --from FOLDER] [--out FILE] [--check FILE]
 *
 * Makes the model's file from what training/train.py exported: whole numbers instead of fractions where they do as
 * well, and the word lists beside them; and lays what PyTorch says of our development articles where the tests find it. The same input gives the same bytes.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { hashText } from '../lib/entities/tagger/hash.ts';
import { readModel } from '../lib/entities/tagger/model.ts';
import { labelRows } from '../lib/entities/tagger/network.ts';
import { tag } from '../lib/entities/tagger/tag.ts';
import { inputCount } from '../lib/entities/tagger/word-inputs.ts';
import { type Calibration, calibrate } from './train/calibrate.ts';
import { buildNameLists } from './train/name-lists.ts';
import { readCorpus } from './train/read-documents.ts';
import { readVectors } from './train/vectors.ts';
import { toDifferences, toShorts, writeSections } from './train/write-sections.ts';

/** What is less likely to be right than this is not marked: readers forgive a missed name sooner than a silly one. */
const leastScore = 0.4;

const { values } = parseArgs({
  options: {
    from: { type: 'string', default: '.output/training' },
    out: { type: 'string', default: 'public/models/names.bin' },
    check: { type: 'string', default: 'tests/fixtures/tagger/check.json' },
  },
});

interface About {
  readonly wordCount: number;
  readonly hidden: number;
  readonly filters: number;
  readonly tensors: readonly { readonly name: string; readonly shape: readonly number[] }[];
}

const about = JSON.parse(readFileSync(join(values.from, 'export.json'), 'utf8')) as About;
const tensors = readTensors();
const codes = readFileSync(join(values.from, 'codes.u8'));
const gates = 8 * about.hidden;
const { words } = readVectors(about.wordCount);
const names = buildNameLists(words);

const word = quantiseRows(padColumns(take('word'), gates, 8), gates);
const recurrent = quantiseRows(take('recurrent'), gates);
const inputs = quantiseColumns(take('inputs').subarray(0, inputCount * gates), gates);
const out = quantiseRows(padRows(take('out'), labelRows * 2 * about.hidden), labelRows);
const codeBook = quantiseRows(take('codeBook'), shapeOf('codeBook')[0] ?? 1);

// Rows in the order of the hashes, which then need no numbers of their own.
const order = words.map((text, row) => ({ hash: hashText(text) >>> 0, row })).sort((a, b) => a.hash - b.hash);
const groups = codes.length / words.length;
const sortedCodes = new Uint8Array(codes.length);
order.forEach(({ row }, i) => {
  sortedCodes.set(codes.subarray(row * groups, (row + 1) * groups), i * groups);
});
const sortedNames = [...names].map(([hash, lists]) => [hash >>> 0, lists] as const).sort((a, b) => a[0] - b[0]);

const sections = {
  transitions: toBytes(take('transitions')),
  words: toDifferences(order.map(({ hash }) => hash)),
  codes: sortedCodes,
  codeBook: codeBook.whole,
  codeScales: toBytes(codeBook.scales),
  names: toDifferences(sortedNames.map(([hash]) => hash)),
  nameLists: toShorts(sortedNames.map(([, lists]) => lists)),
  letters: toBytes(take('letters')),
  letterBias: toBytes(take('letterBias')),
  word: word.whole,
  wordScales: toBytes(word.scales),
  inputs: inputs.whole,
  inputScales: toBytes(inputs.scales),
  bias: toBytes(take('bias')),
  recurrent: recurrent.whole,
  recurrentScales: toBytes(recurrent.scales),
  out: out.whole,
  outScales: toBytes(out.scales),
  outBias: toBytes(padRows(take('outBias'), labelRows)),
};
const write = ({ slope, offset }: Calibration, leastScore: number): Uint8Array<ArrayBuffer> =>
  writeSections({ settings: toBytes([about.hidden, about.filters, slope, offset, leastScore]), ...sections });
const plain = readModel(write({ slope: 1, offset: 0 }, 0).buffer);
const calibration = calibrate(readCorpus('dev'), (document) => tag(document, plain));
const bytes = write(calibration, leastScore);
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(values.out, bytes);
copyFileSync(join(values.from, 'check.json'), values.check);
console.error(
  `${values.out}: ${bytes.length} bytes, ${names.size} names, ${words.length} words, chance = ${calibration.slope.toFixed(2)} logit + ${calibration.offset.toFixed(2)}`,
);

function readTensors(): ReadonlyMap<string, Float32Array> {
  const file = readFileSync(join(values.from, 'export.f32'));
  const all = new Float32Array(file.buffer, file.byteOffset, file.length / 4);
  let at = 0;
  return new Map(
    about.tensors.map(({ name, shape }) => {
      const count = shape.reduce((product, side) => product * side, 1);
      at += count;
      return [name, all.subarray(at - count, at)];
    }),
  );
}

function take(name: string): Float32Array {
  const tensor = tensors.get(name);
  if (!tensor) throw new Error(`${join(values.from, 'export.json')} has no ${name}: run training/train.py first.`);
  return tensor;
}

function shapeOf(name: string): readonly number[] {
  const tensor = about.tensors.find((candidate) => candidate.name === name);
  return tensor?.shape ?? [];
}

function padRows(matrix: Float32Array, length: number): Float32Array {
  const padded = new Float32Array(length);
  padded.set(matrix);
  return padded;
}

function padColumns(matrix: Float32Array, rows: number, multiple: number): Float32Array {
  const columns = matrix.length / rows;
  const wide = Math.ceil(columns / multiple) * multiple;
  const padded = new Float32Array(rows * wide);
  for (let r = 0; r < rows; r++) padded.set(matrix.subarray(r * columns, (r + 1) * columns), r * wide);
  return padded;
}

interface Quantised {
  readonly whole: Uint8Array;
  readonly scales: Float32Array;
}

/** Whole numbers from -127 to 127; a row's scale is what 1 stands for. */
function quantiseRows(matrix: Float32Array, rows: number): Quantised {
  const columns = matrix.length / rows;
  return quantise(matrix, rows, (i) => Math.floor(i / columns));
}

function quantiseColumns(matrix: Float32Array, columns: number): Quantised {
  return quantise(matrix, columns, (i) => i % columns);
}

function quantise(matrix: Float32Array, lines: number, lineOf: (i: number) => number): Quantised {
  const scales = new Float32Array(lines);
  matrix.forEach((value, i) => {
    scales[lineOf(i)] = Math.max(scales[lineOf(i)] ?? 0, Math.abs(value) / 127);
  });
  const whole = Uint8Array.from(matrix, (value, i) => Math.round(value / (scales[lineOf(i)] || 1)) & 255);
  return { whole, scales };
}

function toBytes(numbers: ArrayLike<number>): Uint8Array {
  return new Uint8Array(Float32Array.from(numbers).buffer);
}
