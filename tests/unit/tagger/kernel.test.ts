import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createKernel } from '../../../lib/entities/tagger/kernel/create-kernel.ts';
import { createPlainKernel } from '../../../lib/entities/tagger/kernel/plain-kernel.ts';
import type { Kernel } from '../../../lib/entities/tagger/kernel/types.ts';
import { compileKernel, kernelFolder } from '../../../scripts/compile-kernel.ts';
import { createRandom } from '../../../scripts/train/random.ts';

/** What one rounding to 32 bits may change of a number of size 1. */
const rounding = 2 ** -24;

type Numbers = readonly ['shorts' | 'floats', readonly number[]];

/** Lays the numbers out one behind the other, in the same places of both memories, and gives their addresses. */
function fill(kernels: readonly Kernel[], parts: readonly Numbers[]): number[] {
  let address = 0;
  return parts.map(([type, numbers]) => {
    const at = address;
    for (const { memory } of kernels) {
      if (type === 'shorts') new Int16Array(memory).set(numbers, at / 2);
      else new Float32Array(memory).set(numbers, at / 4);
    }
    address += Math.ceil((numbers.length * (type === 'shorts' ? 2 : 4)) / 16) * 16;
    return at;
  });
}

const readFloats = ({ memory }: Kernel, at: number, count: number): number[] => [
  ...new Float32Array(memory, at, count),
];
const readShorts = ({ memory }: Kernel, at: number, count: number): number[] => [...new Int16Array(memory, at, count)];

const whole = (random: () => number, count: number, largest: number): number[] =>
  Array.from({ length: count }, () => Math.round((2 * random() - 1) * largest));
const fractions = (random: () => number, count: number, largest: number): number[] =>
  Array.from({ length: count }, () => (2 * random() - 1) * largest);

describe('the compiled kernel gives what the plain one gives', () => {
  it.each([
    { rows: 4, columns: 8 },
    { rows: 16, columns: 256 },
    { rows: 24, columns: 72 },
    { rows: 1024, columns: 200 },
  ])('addProduct, $rows rows of $columns', ({ rows, columns }) => {
    const random = createRandom(rows);
    const kernels = [createKernel(1 << 20), createPlainKernel(1 << 20)] as const;
    const before = fractions(random, rows, 3);
    const [weights = 0, scales = 0, vector = 0, out = 0] = fill(kernels, [
      ['shorts', whole(random, rows * columns, 127)],
      ['floats', fractions(random, rows, 0.02)],
      ['shorts', whole(random, columns, 32767)],
      ['floats', before],
    ]);
    for (const kernel of kernels) kernel.addProduct(weights, scales, rows, columns, vector, 1 / 32767, out);
    const expected = readFloats(kernels[1], out, rows);
    readFloats(kernels[0], out, rows).forEach((value, row) => {
      const was = Math.abs(before[row] ?? 0);
      expect(Math.abs(value - (expected[row] ?? 0))).toBeLessThanOrEqual(
        6 * rounding * (was + Math.abs(value) + 0.001),
      );
    });
  });

  it.each([8, 64, 1000])('addRows, %i numbers, also where the sum replaces one of the two', (count) => {
    const random = createRandom(count);
    const kernels = [createKernel(1 << 14), createPlainKernel(1 << 14)] as const;
    const [a = 0, b = 0, out = 0] = fill(kernels, [
      ['floats', fractions(random, count, 10)],
      ['floats', fractions(random, count, 0.1)],
      ['floats', fractions(random, count, 1)],
    ]);
    for (const kernel of kernels) {
      kernel.addRows(a, b, count, out);
      kernel.addRows(a, b, count, a);
    }
    expect(readFloats(kernels[0], out, count)).toEqual(readFloats(kernels[1], out, count));
    expect(readFloats(kernels[0], a, count)).toEqual(readFloats(kernels[0], out, count));
  });

  const directions = [
    { direction: 'forwards', step: 1 },
    { direction: 'backwards', step: -1 },
  ];
  const sizes = [
    { words: 1, hidden: 8 },
    { words: 2, hidden: 24 },
    { words: 7, hidden: 8 },
    { words: 33, hidden: 128 },
    { words: 300, hidden: 32 },
  ];
  it.each(directions.flatMap((direction) => sizes.map((size) => ({ ...direction, ...size }))))(
    'runLstm $direction, $words words, $hidden units',
    ({ step, words, hidden }) => {
      const random = createRandom(words + step);
      const kernels = [createKernel(1 << 20), createPlainKernel(1 << 20)] as const;
      // As in the network, the outputs of the other direction lie in between and must stay as they are.
      const untouched = 12_345;
      const [weights = 0, scales = 0, gates = 0, cell = 0, out = 0, zero = 0, sum = 0, rows = 0] = fill(kernels, [
        ['shorts', whole(random, 4 * hidden * hidden, 127)],
        ['floats', fractions(random, 4 * hidden, 0.01 / Math.sqrt(hidden))],
        ['floats', fractions(random, words * 4 * hidden, 6)],
        ['floats', new Array<number>(hidden).fill(0)],
        ['shorts', new Array<number>(2 * hidden * words).fill(untouched)],
        // Two rows a word, of which the second is all 0, and room for their sum.
        ['floats', new Array<number>(4 * hidden).fill(0)],
        ['floats', new Array<number>(4 * hidden).fill(0)],
        ['shorts', new Array<number>(4 * words).fill(0)],
      ]);
      const stride = 16 * hidden;
      for (const kernel of kernels)
        for (let t = 0; t < words; t++)
          new Uint32Array(kernel.memory).set([gates + t * stride, zero], (rows >> 2) + 2 * t);
      const outStride = 4 * hidden;
      const first = step === 1 ? 0 : words - 1;
      for (const kernel of kernels)
        kernel.runLstm(
          weights,
          scales,
          hidden,
          words,
          rows + 8 * first,
          8 * step,
          0,
          sum,
          cell,
          out + first * outStride,
          step * outStride,
        );
      const expected = readShorts(kernels[1], out, 2 * hidden * words);
      const found = readShorts(kernels[0], out, 2 * hidden * words);
      const furthest = Math.max(...found.map((value, i) => Math.abs(value - (expected[i] ?? 0))));
      // e^x is right to a millionth in the one, and a rounding can fall the other way: 4 of 32767.
      expect(furthest).toBeLessThanOrEqual(4);
      expect(found.filter((_, i) => i % (2 * hidden) >= hidden).every((value) => value === untouched)).toBe(true);
      expect(new Set(found).size).toBeGreaterThan(hidden / 2);
    },
  );

  it('runLstm stays inside -1 and 1 when a gate is as wide open as can be', () => {
    const kernels = [createKernel(1 << 12), createPlainKernel(1 << 12)] as const;
    const hidden = 8;
    const [weights = 0, scales = 0, gates = 0, cell = 0, out = 0, zero = 0, sum = 0, rows = 0] = fill(kernels, [
      ['shorts', new Array<number>(4 * hidden * hidden).fill(0)],
      ['floats', new Array<number>(4 * hidden).fill(0)],
      ['floats', Array.from({ length: 4 * hidden }, (_, i) => (i % 2 === 0 ? 1e6 : -1e6))],
      ['floats', new Array<number>(hidden).fill(0)],
      ['shorts', new Array<number>(hidden).fill(0)],
      ['floats', new Array<number>(4 * hidden).fill(0)],
      ['floats', new Array<number>(4 * hidden).fill(0)],
      ['shorts', new Array<number>(4).fill(0)],
    ]);
    for (const kernel of kernels) {
      new Uint32Array(kernel.memory).set([gates, zero], rows >> 2);
      kernel.runLstm(weights, scales, hidden, 1, rows, 0, 0, sum, cell, out, 0);
    }
    // tanh(1), and nothing where the gates are shut.
    const expected = Array.from({ length: hidden }, (_, i) => (i % 2 === 0 ? Math.round(Math.tanh(1) * 32767) : 0));
    for (const kernel of kernels) expect(readShorts(kernel, out, hidden)).toEqual(expected);
  });
});

it('kernel-bytes.ts is what kernel.as.ts compiles to', async () => {
  expect(await compileKernel()).toBe(readFileSync(`${kernelFolder}/kernel-bytes.ts`, 'utf8'));
}, 30_000);

describe('createKernel', () => {
  afterEach(() => vi.unstubAllGlobals());

  /** Only the plain kernel has memory of just the size that was asked for; the other has whole pages. */
  const isPlain = (kernel: Kernel): boolean => kernel.memory.byteLength === 4096;

  it('compiles where it can', () => {
    expect(isPlain(createKernel(4096))).toBe(false);
  });

  class Forbidden {
    constructor() {
      throw new Error('Refused to compile: unsafe-eval is not allowed.');
    }
  }
  it.each([
    ['there is no WebAssembly', undefined],
    ['the page’s rules forbid to compile', { ...nameParts(), Module: Forbidden }],
    ['there is no memory to be had', { ...nameParts(), Memory: Forbidden }],
    ['the processor cannot count in fours', { ...nameParts(), Instance: Forbidden }],
  ])('is plain when %s', (_, api) => {
    vi.stubGlobal('WebAssembly', api);
    const kernel = createKernel(4096);
    expect(isPlain(kernel)).toBe(true);
    const [a = 0, b = 0] = fill(
      [kernel],
      [
        ['floats', [1, 2, 3, 4, 5, 6, 7, 8]],
        ['floats', [8, 7, 6, 5, 4, 3, 2, 1]],
      ],
    );
    kernel.addRows(a, b, 8, b);
    expect(readFloats(kernel, b, 8)).toEqual(new Array(8).fill(9));
  });

  function nameParts(): object {
    const { Memory, Module, Instance } = WebAssembly;
    return { Memory, Module, Instance };
  }
});
