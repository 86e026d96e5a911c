import { findDocumentFacts } from '../../lib/entities/tagger/document-facts.ts';
import { findFeatures } from '../../lib/entities/tagger/features.ts';
import { begin, inside, kindIndex, last, outside, toLabel, unit } from '../../lib/entities/tagger/labels.ts';
import { splitSentences, type TaggerSentence } from '../../lib/entities/tagger/sentences.ts';
import { createWordBook } from '../../lib/entities/tagger/word-facts.ts';
import type { WordLists } from '../../lib/entities/tagger/word-lists.ts';
import type { LabelledDocument } from './read-documents.ts';
import type { TrainingSet } from './trainer.ts';

/** A document and how much its sentences count. */
export interface WeightedDocument {
  readonly document: LabelledDocument;
  readonly weight: number;
}

/** Grows as numbers are added. */
class Numbers {
  private values = new Int32Array(1 << 20);
  length = 0;

  add(numbers: Int32Array): void {
    if (this.length + numbers.length > this.values.length) {
      const larger = new Int32Array(Math.max(this.values.length * 2, this.length + numbers.length));
      larger.set(this.values.subarray(0, this.length));
      this.values = larger;
    }
    this.values.set(numbers, this.length);
    this.length += numbers.length;
  }

  get array(): Int32Array {
    return this.values.subarray(0, this.length);
  }
}

/**
 * Splits documents with the tagger's own words and features, labels the words and numbers the features. Features that
 * come only once are left out. `hashes[i]` is the hash of feature i.
 */
export function buildTrainingSet(
  documents: readonly WeightedDocument[],
  lists: WordLists,
  leastCount = 2,
): { set: TrainingSet; hashes: Int32Array; words: number } {
  const book = createWordBook(lists);
  const all = new Numbers();
  const wordOffsets: number[] = [0];
  const labels: number[] = [];
  const sentenceOffsets: number[] = [0];
  const weights: number[] = [];
  for (const { document, weight } of documents) {
    const sentences = splitSentences(document, book);
    const facts = findDocumentFacts(sentences);
    for (const sentence of sentences) {
      const labelled = labelSentence(sentence, document);
      if (!labelled) continue;
      const { hashes, offsets } = findFeatures(sentence, facts, lists);
      const base = all.length;
      all.add(hashes);
      for (let i = 1; i < offsets.length; i++) wordOffsets.push(base + (offsets[i] ?? 0));
      for (const label of labelled) labels.push(label);
      sentenceOffsets.push(labels.length);
      weights.push(weight);
    }
  }
  const { features, hashes } = numberFeatures(all.array, wordOffsets, leastCount);
  return {
    set: {
      features,
      wordOffsets: Int32Array.from(wordOffsets),
      labels: Uint8Array.from(labels),
      sentenceOffsets: Int32Array.from(sentenceOffsets),
      weights: Float32Array.from(weights),
      featureCount: hashes.length,
    },
    hashes,
    words: labels.length,
  };
}

/** The labels of a sentence; null when a name in it is optional, since no label is right then. */
function labelSentence(sentence: TaggerSentence, document: LabelledDocument): Uint8Array | null {
  const { starts, ends } = sentence;
  const labels = new Uint8Array(starts.length).fill(outside);
  const from = starts[0] ?? 0;
  const to = ends.at(-1) ?? 0;
  for (const name of namesBetween(document, from, to)) {
    let first = -1;
    let final = -1;
    for (let i = 0; i < starts.length; i++) {
      if ((ends[i] ?? 0) <= name.start || (starts[i] ?? 0) >= name.end) continue;
      if (first < 0) first = i;
      final = i;
    }
    if (first < 0) continue;
    // "@name" and "#name" are no names in the news.
    if (/^[@#]/.test(document.text.slice(name.start, name.end))) continue;
    const kind = kindIndex(name.kind);
    if (first === final) labels[first] = toLabel(kind, unit);
    else {
      labels[first] = toLabel(kind, begin);
      labels.fill(toLabel(kind, inside), first + 1, final);
      labels[final] = toLabel(kind, last);
    }
  }
  return labels;
}

const byStart = new WeakMap<LabelledDocument, LabelledDocument['names']>();

function namesBetween(document: LabelledDocument, from: number, to: number): LabelledDocument['names'] {
  let names = byStart.get(document);
  if (!names) {
    names = [...document.names].sort((a, b) => a.start - b.start);
    byStart.set(document, names);
  }
  return names.filter((name) => name.end > from && name.start < to);
}

/** Rewrites hashes to numbers in place and drops the rare ones. */
function numberFeatures(
  all: Int32Array,
  wordOffsets: number[],
  leastCount: number,
): { features: Int32Array; hashes: Int32Array } {
  let size = 1 << 20;
  while (size < all.length / 2) size *= 2;
  const mask = size - 1;
  const keys = new Int32Array(size);
  const counts = new Int32Array(size);
  const slotOf = (hash: number): number => {
    const key = hash || 1;
    let slot = key & mask;
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
    keys[slot] = key;
    return slot;
  };
  for (let i = 0; i < all.length; i++) {
    const slot = slotOf(all[i] as number);
    (counts[slot] as number) += 1;
  }
  const numbers = new Int32Array(size).fill(-1);
  const hashes: number[] = [];
  let kept = 0;
  let at = 0;
  for (let word = 1; word < wordOffsets.length; word++) {
    const end = wordOffsets[word] as number;
    for (; at < end; at++) {
      const slot = slotOf(all[at] as number);
      if ((counts[slot] as number) < leastCount) continue;
      let number = numbers[slot] as number;
      if (number < 0) {
        number = hashes.length;
        numbers[slot] = number;
        hashes.push(keys[slot] as number);
      }
      all[kept++] = number;
    }
    wordOffsets[word] = kept;
  }
  return { features: all.slice(0, kept), hashes: Int32Array.from(hashes) };
}

/** Keeps the features of `keep` (numbers in a set) and numbers them anew. */
export function keepFeatures(
  set: TrainingSet,
  hashes: Int32Array,
  keep: Int32Array,
): { set: TrainingSet; hashes: Int32Array } {
  const renumbered = new Int32Array(set.featureCount).fill(-1);
  keep.forEach((feature, i) => {
    renumbered[feature] = i;
  });
  const features = new Int32Array(set.features.length);
  const wordOffsets = new Int32Array(set.wordOffsets.length);
  let kept = 0;
  for (let word = 1; word < wordOffsets.length; word++) {
    for (let f = set.wordOffsets[word - 1] as number; f < (set.wordOffsets[word] as number); f++) {
      const number = renumbered[set.features[f] as number] as number;
      if (number >= 0) features[kept++] = number;
    }
    wordOffsets[word] = kept;
  }
  return {
    set: { ...set, features: features.slice(0, kept), wordOffsets, featureCount: keep.length },
    hashes: keep.map((feature) => hashes[feature] as number),
  };
}
