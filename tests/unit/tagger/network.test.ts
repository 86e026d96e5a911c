import { describe, expect, it } from 'vitest';
import { findDocumentFacts } from '../../../lib/entities/tagger/document-facts.ts';
import { createPlainKernel } from '../../../lib/entities/tagger/kernel/plain-kernel.ts';
import { labelCount } from '../../../lib/entities/tagger/labels.ts';
import { letterCodes, letterCount, readLetters } from '../../../lib/entities/tagger/letters.ts';
import { createNetwork, labelRows, type Network, type NetworkWeights } from '../../../lib/entities/tagger/network.ts';
import type { TaggerSentence } from '../../../lib/entities/tagger/sentences.ts';
import type { WordFacts } from '../../../lib/entities/tagger/word-facts.ts';
import { findInputs, inputCount, type SentenceInputs } from '../../../lib/entities/tagger/word-inputs.ts';
import { createRandom } from '../../../scripts/train/random.ts';
import { buildLists, readSentences } from './read-words.ts';

const hidden = 8;
const filters = 8;
const groups = 2;
/** Numbers that a code stands for. */
const size = 3;
/** Two more than vector and filters need: the kernel counts in eights. */
const columns = 16;
const gates = 8 * hidden;
const known = ['the', 'ferry', 'to', 'lisbon', 'left', 'late'];

function drawWeights(): NetworkWeights {
  const random = createRandom(41);
  const fractions = (count: number, largest: number): Float32Array =>
    Float32Array.from({ length: count }, () => (2 * random() - 1) * largest);
  const whole = (count: number): Int8Array =>
    Int8Array.from({ length: count }, () => Math.round((2 * random() - 1) * 127));
  return {
    hidden,
    filters,
    groups,
    codes: Uint8Array.from({ length: known.length * groups }, () => Math.floor(random() * 256)),
    codeBook: fractions(groups * 256 * size, 1.5),
    letters: fractions(3 * letterCodes * filters, 0.5),
    letterBias: fractions(filters, 0.2),
    word: whole(gates * columns),
    wordScales: fractions(gates, 0.005),
    inputs: fractions(inputCount * gates, 0.8),
    bias: fractions(gates, 0.5),
    recurrent: whole(gates * hidden),
    recurrentScales: fractions(gates, 0.008),
    out: whole(labelRows * 2 * hidden),
    outScales: fractions(labelRows, 0.03),
    outBias: fractions(labelRows, 1),
  };
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
const range = (count: number): number[] => [...new Array<number>(count).keys()];
const at = (numbers: ArrayLike<number>, i: number): number => numbers[i] ?? Number.NaN;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** The same network as it stands in a textbook: nothing kept, nothing rounded, nothing at two places of a memory. */
function scorePlainly(w: NetworkWeights, words: readonly WordFacts[], { ids, offsets }: SentenceInputs): number[] {
  const incoming = words.map((word, i) => {
    const vector = range(groups * size).map((d) => {
      const group = Math.floor(d / size);
      if (word.row < 0) return 0;
      const code = at(w.codes, word.row * groups + group);
      return at(w.codeBook, (group * 256 + code) * size + (d % size));
    });
    const codes = [0, ...readLetters(word.text), 0];
    const letters = range(filters).map((filter) => {
      const sums = range(letterCount).map((position) =>
        sum(range(3).map((k) => at(w.letters, (k * letterCodes + at(codes, position + k)) * filters + filter))),
      );
      return Math.max(0, ...sums.map((total) => total + at(w.letterBias, filter)));
    });
    const column = [...vector, ...letters];
    const own = ids.subarray(offsets[i], offsets[i + 1]);
    return range(gates).map(
      (gate) =>
        at(w.bias, gate) +
        sum(column.map((value, c) => value * at(w.word, gate * columns + c) * at(w.wordScales, gate))) +
        sum([...own].map((id) => at(w.inputs, id * gates + gate))),
    );
  });

  const run = (direction: number, rows: readonly (readonly number[])[]): number[][] => {
    let output = new Array<number>(hidden).fill(0);
    let cell = output;
    return rows.map((row) => {
      const total = range(4 * hidden).map((gate) => {
        const line = direction * 4 * hidden + gate;
        const back = output.map((value, unit) => value * at(w.recurrent, line * hidden + unit));
        return at(row, line) + sum(back) * at(w.recurrentScales, line);
      });
      const gate = (which: number, unit: number): number => at(total, which * hidden + unit);
      cell = cell.map(
        (value, unit) => sigmoid(gate(1, unit)) * value + sigmoid(gate(0, unit)) * Math.tanh(gate(2, unit)),
      );
      output = cell.map((value, unit) => sigmoid(gate(3, unit)) * Math.tanh(value));
      return output;
    });
  };
  const forwards = run(0, incoming);
  const backwards = run(1, incoming.toReversed()).toReversed();
  return forwards.flatMap((output, i) => {
    const both = [...output, ...(backwards[i] ?? [])];
    return range(labelCount).map((label) => {
      const products = both.map((value, c) => value * at(w.out, label * 2 * hidden + c));
      return at(w.outBias, label) + sum(products) * at(w.outScales, label);
    });
  });
}

const lists = buildLists({ lisbon: ['city'], 'porto novo': ['city'], ana: ['firstName'] }, known);

function score(network: Network, sentences: readonly TaggerSentence[]): number[][] {
  const facts = findDocumentFacts(sentences);
  return sentences.map((sentence) => [...network.score(sentence.words, findInputs(sentence, facts, lists))]);
}

const weights = drawWeights();
const sentences = readSentences(
  `Go
  The ferry to Lisbon left late.
  Ana Brancaleone-Weatherspoon, 61, of Porto Novo, saw it “go” twice … THE FERRY TO LISBON
  ${'the ferry to Lisbon and the ferry to Porto Novo left late , '.repeat(21)}`,
  lists,
);

describe.each([
  ['compiled', undefined],
  ['plain', createPlainKernel],
])('on the %s kernel', (_, makeKernel) => {
  it.each(sentences.map((sentence) => ({ count: sentence.words.length, sentence })))(
    'scores $count words as the textbook does',
    ({ sentence }) => {
      const facts = findDocumentFacts(sentences);
      const inputs = findInputs(sentence, facts, lists);
      const expected = scorePlainly(weights, sentence.words, inputs);
      const found = createNetwork(weights, makeKernel).score(sentence.words, inputs);
      expect(found.length).toBe(expected.length);
      const furthest = Math.max(...expected.map((value, i) => Math.abs(value - at(found, i))));
      // Scores of some units; vectors and outputs are rounded to 16 bits.
      expect(furthest).toBeLessThan(0.002);
      expect(Math.max(...expected) - Math.min(...expected)).toBeGreaterThan(1);
    },
  );

  it('scores a sentence the same before and after 2,500 other words, and in the middle of them', () => {
    const network = createNetwork(weights, makeKernel);
    const words = range(2500).map((i) => `w${toLetters(i)}`);
    const many = readSentences(`${words.join(' ')} .`, lists);
    expect(new Set(many.flatMap((sentence) => sentence.words.map(({ text }) => text))).size).toBeGreaterThan(2048);
    const fresh = many.map((sentence) => score(createNetwork(weights, makeKernel), [sentence])[0]);
    const before = score(network, sentences);
    expect(many.map((sentence) => score(network, [sentence])[0])).toEqual(fresh);
    expect(score(network, sentences)).toEqual(before);
    expect(many.map((sentence) => score(network, [sentence])[0])).toEqual(fresh);
  });

  it('and before and after 600 other sets of inputs', () => {
    const network = createNetwork(weights, makeKernel);
    const { words } = sentences[0] ?? { words: [] };
    const word = words[0] as WordFacts;
    const sets = range(600).map((i) => Uint8Array.of(i % 40, 40 + Math.floor(i / 40)));
    const scoreWith = (on: Network, inputs: readonly Uint8Array[]): number[][] =>
      inputs.map((ids) => [...on.score([word], { ids, offsets: Int32Array.of(0, 2) })]);
    const once = scoreWith(network, sets);
    expect(new Set(once.map((scores) => scores.join())).size).toBe(600);
    expect(scoreWith(network, sets)).toEqual(once);
    // What was made after there was no room for more.
    expect(scoreWith(createNetwork(weights, makeKernel), sets.slice(500))).toEqual(once.slice(500));
  });
});

it('scores a sentence the same in whatever order sentences come', () => {
  const network = createNetwork(weights);
  const backwards = sentences.toReversed();
  const facts = findDocumentFacts(sentences);
  const scoreIn = (order: readonly TaggerSentence[]): Map<TaggerSentence, number[]> =>
    new Map(
      order.map((sentence) => [sentence, [...network.score(sentence.words, findInputs(sentence, facts, lists))]]),
    );
  const there = scoreIn(sentences);
  const back = scoreIn(backwards);
  for (const sentence of sentences) expect(back.get(sentence)).toEqual(there.get(sentence));
});

/** "b", "c", ... "bb": a word of its own for every number. */
function toLetters(number: number): string {
  const rest = Math.floor(number / 20);
  return 'bcdfghjklmnpqrstvwxz'.charAt(number % 20) + (rest > 0 ? toLetters(rest) : '');
}
