import { buildHashTable, type HashTable } from './hash-table.ts';
import { labelCount } from './labels.ts';
import type { WordLists } from './word-lists.ts';

/** What training leaves: weights of features, scores of steps between labels, and lists of words. */
export interface TaggerModel {
  readonly lists: WordLists;
  /** Hash of a feature to its row in `weights`. */
  readonly features: HashTable;
  /** `labelCount` weights a row, to be multiplied by `scale`. */
  readonly weights: Int8Array;
  readonly scale: number;
  readonly transitions: Float64Array;
  /** A chance p as computed becomes `1 / (1 + exp(-(slope * logit(p) + offset)))`. */
  readonly calibration: { readonly slope: number; readonly offset: number };
}

/** "SLNT", first four bytes of the file. */
export const modelMagic = 0x544e4c53;

/** Rises with every change of the file's form, the features or the hashes. */
export const modelVersion = 1;

/** Bytes before the part that the checksum covers. */
export const headBytes = 16;

/** What is wrong with the bytes of a model. */
class ModelError extends Error {
  override readonly name = 'ModelError';
}

/**
 * Reads a model from the inflated bytes of its file. Throws a `ModelError` that says what is wrong when they are cut
 * short, changed, or of another version.
 */
export function readModel(bytes: ArrayBuffer): TaggerModel {
  if (bytes.byteLength < headBytes) throw new ModelError('The name model is empty or cut short.');
  const view = new DataView(bytes);
  if (view.getUint32(0, true) !== modelMagic) throw new ModelError('This file is not a name model.');
  const version = view.getUint32(4, true);
  if (version !== modelVersion)
    throw new ModelError(`The name model has version ${version}, needed is ${modelVersion}.`);
  if (view.getUint32(8, true) !== bytes.byteLength) throw new ModelError('The name model is cut short.');
  if (view.getUint32(12, true) !== sumBytes(new Uint8Array(bytes, headBytes)))
    throw new ModelError('The name model is damaged: its checksum is wrong.');
  try {
    return readParts(view);
  } catch (error) {
    if (error instanceof ModelError) throw error;
    throw new ModelError('The name model cannot be read.');
  }
}

/** Checksum of a model's bytes. */
export function sumBytes(bytes: Uint8Array): number {
  let a = 0x811c9dc5;
  for (const byte of bytes) a = Math.imul(a ^ byte, 0x01000193);
  return a >>> 0;
}

function readParts(view: DataView): TaggerModel {
  let at = headBytes;
  const readCount = (): number => {
    at += 4;
    return view.getUint32(at - 4, true);
  };
  const readNumber = (): number => {
    at += 4;
    return view.getFloat32(at - 4, true);
  };
  const featureCount = readCount();
  const clusterCount = readCount();
  const nameCount = readCount();
  if (featureCount + clusterCount + nameCount > view.byteLength) throw new ModelError('The name model cannot be read.');
  const scale = readNumber();
  const calibration = { slope: readNumber(), offset: readNumber() };
  const transitions = new Float64Array(labelCount * labelCount);
  for (let i = 0; i < transitions.length; i++) transitions[i] = readNumber();

  const readHashes = (count: number): Int32Array => {
    const hashes = new Int32Array(count);
    let hash = 0;
    for (let i = 0; i < count; i++) {
      let shift = 1;
      for (;;) {
        const byte = view.getUint8(at++);
        hash += (byte & 127) * shift;
        if (byte < 128) break;
        shift *= 128;
      }
      hashes[i] = hash | 0;
    }
    return hashes;
  };
  const readShorts = (count: number): Uint16Array => {
    const shorts = new Uint16Array(count);
    // Low bytes first, then high bytes: they compress better apart.
    for (let i = 0; i < count; i++) shorts[i] = view.getUint8(at + i) | (view.getUint8(at + count + i) << 8);
    at += 2 * count;
    return shorts;
  };

  const featureHashes = readHashes(featureCount);
  const masks = readShorts(featureCount);
  const weights = new Int8Array(featureCount * labelCount);
  for (let row = 0; row < featureCount; row++) {
    const mask = masks[row] ?? 0;
    for (let label = 0; label < labelCount; label++)
      if (mask & (1 << label)) weights[row * labelCount + label] = view.getInt8(at++);
  }
  const clusterHashes = readHashes(clusterCount);
  const clusters = buildHashTable(clusterHashes, readShorts(clusterCount));
  const nameHashes = readHashes(nameCount);
  const names = buildHashTable(nameHashes, readShorts(nameCount));
  const rows = Int32Array.from({ length: featureCount }, (_, row) => row);
  return {
    lists: { clusters, names },
    features: buildHashTable(featureHashes, rows),
    weights,
    scale,
    transitions,
    calibration,
  };
}
