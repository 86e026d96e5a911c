import { labelCount } from '../../lib/entities/tagger/labels.ts';
import { headBytes, modelMagic, modelVersion, sumBytes } from '../../lib/entities/tagger/model.ts';
import type { Parameters } from './trainer.ts';

export interface ModelParts {
  readonly hashes: Int32Array;
  readonly parameters: Parameters;
  readonly clusters: ReadonlyMap<number, number>;
  readonly names: ReadonlyMap<number, number>;
  readonly calibration: { readonly slope: number; readonly offset: number };
}

/** Weights are kept to the 127th part of this; larger ones are cut. */
const largestWeight = 4;

/** The bytes that `readModel` reads: hashes in order as differences, weights as whole numbers from -127 to 127. */
export function writeModel({ hashes, parameters, clusters, names, calibration }: ModelParts): Uint8Array<ArrayBuffer> {
  const scale = largestWeight / 127;
  const order = Array.from(hashes, (_, i) => i).sort((a, b) => toUnsigned(hashes[a]) - toUnsigned(hashes[b]));
  const masks: number[] = [];
  const weights: number[] = [];
  const kept: number[] = [];
  for (const row of order) {
    let mask = 0;
    const rowWeights: number[] = [];
    for (let label = 0; label < labelCount; label++) {
      const weight = Math.max(
        -127,
        Math.min(127, Math.round((parameters.weights[row * labelCount + label] as number) / scale)),
      );
      if (weight === 0) continue;
      mask |= 1 << label;
      rowWeights.push(weight & 255);
    }
    if (mask === 0) continue;
    masks.push(mask);
    weights.push(...rowWeights);
    kept.push(toUnsigned(hashes[row]));
  }
  const clusterList = sortTable(clusters);
  const nameList = sortTable(names);
  const head = new DataView(new ArrayBuffer(headBytes + 4 * (6 + labelCount * labelCount)));
  head.setUint32(0, modelMagic, true);
  head.setUint32(4, modelVersion, true);
  [kept.length, clusterList.keys.length, nameList.keys.length].forEach((count, i) => {
    head.setUint32(headBytes + 4 * i, count, true);
  });
  [scale, calibration.slope, calibration.offset, ...parameters.transitions].forEach((number, i) => {
    head.setFloat32(headBytes + 12 + 4 * i, number, true);
  });
  const parts = [
    new Uint8Array(head.buffer),
    toDifferences(kept),
    toShorts(masks),
    Uint8Array.from(weights),
    toDifferences(clusterList.keys),
    toShorts(clusterList.values),
    toDifferences(nameList.keys),
    toShorts(nameList.values),
  ];
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  const view = new DataView(bytes.buffer);
  view.setUint32(8, bytes.length, true);
  view.setUint32(12, sumBytes(bytes.subarray(headBytes)), true);
  return bytes;
}

const toUnsigned = (hash: number | undefined): number => (hash ?? 0) >>> 0;

function sortTable(table: ReadonlyMap<number, number>): { keys: number[]; values: number[] } {
  const rows = [...table].map(([key, value]) => [key >>> 0, value] as const).sort((a, b) => a[0] - b[0]);
  return { keys: rows.map(([key]) => key), values: rows.map(([, value]) => value) };
}

/** Differences between rising numbers, seven bits a byte, low bits first. */
function toDifferences(numbers: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  let before = 0;
  for (const number of numbers) {
    let rest = number - before;
    before = number;
    while (rest > 127) {
      bytes.push((rest % 128) | 128);
      rest = Math.floor(rest / 128);
    }
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}

const toShorts = (numbers: readonly number[]): Uint8Array =>
  Uint8Array.from([...numbers.map((number) => number & 255), ...numbers.map((number) => number >> 8)]);
