import { type HashTable, openHashTable } from './hash-table.ts';
import { labelCount } from './labels.ts';
import { letterCodes } from './letters.ts';
import { createNetwork, labelRows, type Network, type NetworkWeights } from './network.ts';
import { ModelError, readSections, type Sections } from './sections.ts';
import { inputCount } from './word-inputs.ts';
import type { WordLists } from './word-lists.ts';

/** What training leaves: lists of words, a network that scores labels, and what is needed to make names of the scores. */
export interface TaggerModel {
  readonly lists: WordLists;
  readonly network: Network;
  /** Scores of steps between labels, `[labelCount][labelCount]`. */
  readonly transitions: Float64Array;
  /** A chance p as computed becomes `1 / (1 + exp(-(slope * logit(p) + offset)))`. */
  readonly calibration: { readonly slope: number; readonly offset: number };
  /** What is less sure is not marked. */
  readonly leastScore: number;
}

/**
 * Reads a model from the bytes of its file, which are not packed: they hardly shrink, and unpacking takes longer than all the
 * rest. Throws a `ModelError` that says what is wrong when they are cut
 * short, changed, or of another version.
 */
export function readModel(bytes: ArrayBuffer): TaggerModel {
  const sections = readSections(bytes);
  const settings = sections.numbers('settings', 5);
  const [hidden = 0, filters = 0, slope = 1, offset = 0, leastScore = 0] = settings;
  const wordHashes = sections.hashes('words');
  return {
    lists: { words: buildWords(wordHashes), names: readNames(sections) },
    network: createNetwork(readWeights(sections, wordHashes.length, hidden, filters)),
    transitions: Float64Array.from(sections.numbers('transitions', labelCount * labelCount)),
    calibration: { slope, offset },
    leastScore,
  };
}

/** Words come in the order of their hashes, and so do their codes. */
const buildWords = (hashes: Int32Array): HashTable =>
  openHashTable(
    hashes,
    hashes.map((_, row) => row),
  );

function readNames(sections: Sections): HashTable {
  const hashes = sections.hashes('names');
  return openHashTable(hashes, sections.shorts('nameLists', hashes.length));
}

function readWeights(sections: Sections, words: number, hidden: number, filters: number): NetworkWeights {
  const gates = 8 * hidden;
  const codes = sections.bytes('codes');
  const groups = codes.length / words;
  const codeBook = sections.bytes('codeBook');
  const dimensions = codeBook.length / 256;
  // The kernel counts in eights.
  const fits = [hidden / 8, filters, groups, dimensions / groups].every((size) => size > 0 && Number.isInteger(size));
  if (!fits) throw new ModelError('The name model has a network of a shape that cannot be run.');
  return {
    hidden,
    filters,
    codes,
    groups,
    codeBook: scaleRows(codeBook, sections.numbers('codeScales', groups)),
    letters: sections.numbers('letters', 3 * letterCodes * filters),
    letterBias: sections.numbers('letterBias', filters),
    word: signed(sections.bytes('word', gates * Math.ceil((dimensions + filters) / 8) * 8)),
    wordScales: sections.numbers('wordScales', gates),
    inputs: scaleColumns(sections.bytes('inputs', inputCount * gates), sections.numbers('inputScales', gates)),
    bias: sections.numbers('bias', gates),
    recurrent: signed(sections.bytes('recurrent', gates * hidden)),
    recurrentScales: sections.numbers('recurrentScales', gates),
    out: signed(sections.bytes('out', labelRows * 2 * hidden)),
    outScales: sections.numbers('outScales', labelRows),
    outBias: sections.numbers('outBias', labelRows),
  };
}

const signed = (bytes: Uint8Array): Int8Array => new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);

/** Whole numbers times the scale of their row. */
function scaleRows(bytes: Uint8Array, scales: Float32Array): Float32Array {
  const columns = bytes.length / scales.length;
  const scaled = new Float32Array(signed(bytes));
  scales.forEach((scale, row) => {
    for (let i = row * columns; i < (row + 1) * columns; i++) scaled[i] = (scaled[i] as number) * scale;
  });
  return scaled;
}

/** Whole numbers times the scale of their column. */
function scaleColumns(bytes: Uint8Array, scales: Float32Array): Float32Array {
  const scaled = new Float32Array(signed(bytes));
  const columns = scales.length;
  for (let i = 0; i < scaled.length; i++) scaled[i] = (scaled[i] as number) * (scales[i % columns] as number);
  return scaled;
}
