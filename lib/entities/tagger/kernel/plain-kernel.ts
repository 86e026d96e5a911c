import type { Kernel } from './types.ts';

/** The kernel where WebAssembly is not to be had: the same numbers, some times slower. */
export function createPlainKernel(bytes: number): Kernel {
  const memory = new ArrayBuffer(bytes);
  const floats = new Float32Array(memory);
  const shorts = new Int16Array(memory);
  const addresses = new Uint32Array(memory);

  const addProduct: Kernel['addProduct'] = (weights, scales, rows, columns, vector, scale, out) => {
    const v = vector >> 1;
    for (let r = 0; r < rows; r++) {
      const w = (weights >> 1) + r * columns;
      let sum = 0;
      for (let c = 0; c < columns; c++) sum += (shorts[w + c] as number) * (shorts[v + c] as number);
      (floats[(out >> 2) + r] as number) += sum * (floats[(scales >> 2) + r] as number) * scale;
    }
  };

  const addRows: Kernel['addRows'] = (a, b, count, out) => {
    for (let i = 0; i < count; i++)
      floats[(out >> 2) + i] = (floats[(a >> 2) + i] as number) + (floats[(b >> 2) + i] as number);
  };

  const runLstm: Kernel['runLstm'] = (
    weights,
    scales,
    hidden,
    count,
    rows,
    step,
    offset,
    gates,
    cell,
    out,
    outStride,
  ) => {
    for (let t = 0; t < count; t++) {
      const pair = (rows + t * step) >> 2;
      const to = (out + t * outStride) >> 1;
      addRows((addresses[pair] as number) + offset, (addresses[pair + 1] as number) + offset, 4 * hidden, gates);
      if (t > 0) addProduct(weights, scales, 4 * hidden, hidden, out + (t - 1) * outStride, 1 / 32767, gates);
      const gate = gates >> 2;
      for (let i = 0; i < hidden; i++) {
        const input = sigmoid(floats[gate + i] as number);
        const forget = sigmoid(floats[gate + hidden + i] as number);
        const candidate = Math.tanh(floats[gate + 2 * hidden + i] as number);
        const output = sigmoid(floats[gate + 3 * hidden + i] as number);
        const c = forget * (floats[(cell >> 2) + i] as number) + input * candidate;
        floats[(cell >> 2) + i] = c;
        shorts[to + i] = Math.round(output * Math.tanh(c) * 32767);
      }
    }
  };

  return { memory, addProduct, addRows, runLstm };
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
