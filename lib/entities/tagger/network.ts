import { createKernel } from './kernel/create-kernel.ts';
import type { Kernel } from './kernel/types.ts';
import { labelCount } from './labels.ts';
import { letterCount, readLetters } from './letters.ts';
import { longestSentence } from './sentences.ts';
import type { WordFacts } from './word-facts.ts';
import type { SentenceInputs } from './word-inputs.ts';

/** The numbers of a trained network; training/model.py has the same in PyTorch. */
export interface NetworkWeights {
  /** Outputs of each direction. */
  readonly hidden: number;
  /** Numbers that a word's letters are summed up in. */
  readonly filters: number;
  /** `dimensions` numbers a word are its codes looked up in the code book: `[group][code][number]`. */
  readonly codes: Uint8Array;
  readonly codeBook: Float32Array;
  readonly groups: number;
  /** What a letter adds to the filters as left neighbour, itself and right neighbour: `[3][letterCodes][filters]`. */
  readonly letters: Float32Array;
  readonly letterBias: Float32Array;
  /** From vector and filters to the gates of both directions: `[8 * hidden][columns]`, and what a whole number stands for in a row. */
  readonly word: Int8Array;
  readonly wordScales: Float32Array;
  /** What each input adds to the gates: `[inputs][8 * hidden]`. */
  readonly inputs: Float32Array;
  readonly bias: Float32Array;
  /** From the last output to the gates, forwards and backwards: `[2][4 * hidden][hidden]`. */
  readonly recurrent: Int8Array;
  readonly recurrentScales: Float32Array;
  /** From the outputs of both directions to the labels: `[labelRows][2 * hidden]`. */
  readonly out: Int8Array;
  readonly outScales: Float32Array;
  readonly outBias: Float32Array;
}

/** A network with its weights laid out in a kernel's memory, ready to run. */
export interface Network {
  /** Scores of labels, `labelCount` numbers a word. At most `longestSentence` words. */
  score(words: readonly WordFacts[], inputs: SentenceInputs): Float64Array;
}

/** The kernel counts in fours. */
export const labelRows = Math.ceil(labelCount / 4) * 4;

/** So many words' gates are kept for the next time the word comes, and so many sets of inputs. */
const keptWords = 2048;
const keptInputs = 512;

export function createNetwork(weights: NetworkWeights, makeKernel: (bytes: number) => Kernel = createKernel): Network {
  const { hidden, filters, groups, codes, codeBook } = weights;
  const gates = 8 * hidden;
  const size = codeBook.length / (groups * 256);
  const dimensions = groups * size;
  const columns = weights.word.length / gates;

  const layout = new Layout();
  const at = {
    word: layout.take(2 * weights.word.length),
    wordScales: layout.take(4 * gates),
    inputs: layout.take(4 * weights.inputs.length),
    recurrent: layout.take(2 * weights.recurrent.length),
    recurrentScales: layout.take(4 * gates),
    vector: layout.take(2 * columns),
    keptWords: layout.take(4 * gates * keptWords),
    keptInputs: layout.take(4 * gates * keptInputs),
    rows: layout.take(8 * longestSentence),
    gates: layout.take(16 * hidden),
    outputs: layout.take(4 * hidden * longestSentence),
    cell: layout.take(4 * hidden),
    out: layout.take(2 * weights.out.length),
    outScales: layout.take(4 * labelRows),
    scores: layout.take(4 * labelRows),
  };
  const kernel = makeKernel(layout.size);
  const floats = new Float32Array(kernel.memory);
  const shorts = new Int16Array(kernel.memory);
  const addresses = new Uint32Array(kernel.memory);
  shorts.set(weights.word, at.word >> 1);
  floats.set(weights.wordScales, at.wordScales >> 2);
  floats.set(weights.inputs, at.inputs >> 2);
  shorts.set(weights.recurrent, at.recurrent >> 1);
  floats.set(weights.recurrentScales, at.recurrentScales >> 2);
  shorts.set(weights.out, at.out >> 1);
  floats.set(weights.outScales, at.outScales >> 2);

  const vector = new Float32Array(columns);
  /** What a word brings to the gates by its vector and letters, wherever it stands. */
  const words = new Cache(at.keptWords, 4 * gates, keptWords, (word: WordFacts, slot) => {
    vector.fill(0);
    if (word.row >= 0)
      for (let group = 0; group < groups; group++) {
        const from = (group * 256 + (codes[word.row * groups + group] ?? 0)) * size;
        for (let d = 0; d < size; d++) vector[group * size + d] = codeBook[from + d] as number;
      }
    sumLetters(weights, readLetters(word.text), vector.subarray(dimensions, dimensions + filters));
    let largest = 1e-9;
    for (let c = 0; c < columns; c++) largest = Math.max(largest, Math.abs(vector[c] as number));
    const scale = largest / 32767;
    for (let c = 0; c < columns; c++) shorts[(at.vector >> 1) + c] = Math.round((vector[c] as number) / scale);
    floats.set(weights.bias, slot >> 2);
    kernel.addProduct(at.word, at.wordScales, gates, columns, at.vector, scale, slot);
  });
  /** What a set of inputs brings to the gates. */
  const inputSets = new Cache(at.keptInputs, 4 * gates, keptInputs, (ids: Uint8Array, slot) => {
    floats.fill(0, slot >> 2, (slot >> 2) + gates);
    for (const id of ids) kernel.addRows(slot, at.inputs + 4 * gates * id, gates, slot);
  });

  return {
    score(sentence, { ids, offsets }) {
      const count = sentence.length;
      words.makeRoom(count);
      inputSets.makeRoom(count);
      for (let i = 0; i < count; i++) {
        const word = sentence[i] as WordFacts;
        const own = ids.subarray(offsets[i], offsets[i + 1]);
        addresses[(at.rows >> 2) + 2 * i] = words.place(word.text, word);
        addresses[(at.rows >> 2) + 2 * i + 1] = inputSets.place(toKey(own), own);
      }
      runDirection(0, 0, count, 1);
      runDirection(1, count - 1, count, -1);
      const scores = new Float64Array(count * labelCount);
      for (let i = 0; i < count; i++) {
        floats.set(weights.outBias, at.scores >> 2);
        const outputs = at.outputs + 4 * hidden * i;
        kernel.addProduct(at.out, at.outScales, labelRows, 2 * hidden, outputs, 1 / 32767, at.scores);
        for (let label = 0; label < labelCount; label++)
          scores[i * labelCount + label] = floats[(at.scores >> 2) + label] as number;
      }
      return scores;
    },
  };

  function runDirection(direction: number, first: number, count: number, step: number): void {
    const half = 4 * hidden;
    const outStride = 4 * hidden;
    floats.fill(0, at.cell >> 2, (at.cell >> 2) + hidden);
    kernel.runLstm(
      at.recurrent + 2 * direction * half * hidden,
      at.recurrentScales + 4 * direction * half,
      hidden,
      count,
      at.rows + 8 * first,
      8 * step,
      4 * direction * half,
      at.gates,
      at.cell,
      at.outputs + first * outStride + 2 * direction * hidden,
      step * outStride,
    );
  }
}

function toKey(ids: Uint8Array): string {
  let key = '';
  for (const id of ids) key += String.fromCharCode(id);
  return key;
}

/** Addresses one behind the other, each a multiple of 16. */
class Layout {
  size = 0;

  take(bytes: number): number {
    const address = this.size;
    this.size += Math.ceil(bytes / 16) * 16;
    return address;
  }
}

/** Rows that are made when they are first asked for. */
class Cache<Source> {
  private readonly slots = new Map<string, number>();
  private readonly from: number;
  private readonly bytes: number;
  private readonly room: number;
  private readonly fill: (source: Source, slot: number) => void;

  constructor(from: number, bytes: number, room: number, fill: (source: Source, slot: number) => void) {
    this.from = from;
    this.bytes = bytes;
    this.room = room;
    this.fill = fill;
  }

  /** Forgets all rows unless so many more find room. */
  makeRoom(count: number): void {
    if (this.slots.size + count > this.room) this.slots.clear();
  }

  /** Address of the row of `key`, good until room is made. */
  place(key: string, source: Source): number {
    const known = this.slots.get(key);
    if (known !== undefined) return known;
    const slot = this.from + this.bytes * this.slots.size;
    this.slots.set(key, slot);
    this.fill(source, slot);
    return slot;
  }
}

/** The largest that any three neighbouring letters give each filter. */
function sumLetters({ letters, letterBias, filters }: NetworkWeights, codes: Uint8Array, out: Float32Array): void {
  const position = letters.length / 3;
  for (let i = 0; i < letterCount; i++) {
    const left = i > 0 ? (codes[i - 1] ?? 0) * filters : 0;
    const own = position + (codes[i] ?? 0) * filters;
    const right = 2 * position + (codes[i + 1] ?? 0) * filters;
    for (let f = 0; f < filters; f++) {
      const sum =
        (letterBias[f] as number) +
        (letters[left + f] as number) +
        (letters[own + f] as number) +
        (letters[right + f] as number);
      if (sum > (out[f] as number)) out[f] = sum;
    }
  }
}
