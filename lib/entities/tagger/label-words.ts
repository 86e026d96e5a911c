import { buildLattice, findBestLabels, findChance } from './crf.ts';
import type { DocumentFacts } from './document-facts.ts';
import { findFeatures } from './features.ts';
import { findHash } from './hash-table.ts';
import { kindOf, labelCount, last, outside, positionOf, unit } from './labels.ts';
import type { TaggerModel } from './model.ts';
import type { TaggerSentence } from './sentences.ts';

/** A name in a sentence: words `from` to `to`, end excluded. */
export interface WordSpan {
  readonly from: number;
  readonly to: number;
  /** Index into `entityKinds`. */
  readonly kind: number;
  /** 0 to 1, the model's own estimate that exactly these words are a name of this kind. */
  readonly chance: number;
}

export interface LabelledSentence {
  readonly spans: readonly WordSpan[];
  /** For every word the chance to be part of a name of each kind: three numbers a word. */
  readonly kindChances: Float32Array;
}

/** Finds the most probable names of a sentence. `steps` is exp of the model's transitions. */
export function labelWords(
  sentence: TaggerSentence,
  facts: DocumentFacts,
  model: TaggerModel,
  steps: Float64Array,
): LabelledSentence {
  const count = sentence.words.length;
  const scores = scoreWords(sentence, facts, model);
  const labels = findBestLabels(scores, count, model.transitions);
  const lattice = buildLattice(scores, count, steps);
  const kindChances = new Float32Array(count * 3);
  for (let i = 0; i < count; i++)
    for (let label = 1; label < labelCount; label++) {
      const cell = i * labelCount + label;
      const slot = i * 3 + kindOf(label);
      kindChances[slot] = (kindChances[slot] ?? 0) + (lattice.forward[cell] ?? 0) * (lattice.backward[cell] ?? 0);
    }
  const spans: WordSpan[] = [];
  let from = 0;
  for (let i = 0; i < count; i++) {
    const label = labels[i] ?? outside;
    if (label === outside) continue;
    const position = positionOf(label);
    if (position === unit || position === 0) from = i;
    if (position !== unit && position !== last) continue;
    const chance = findChance(lattice, from, [...labels.subarray(from, i + 1)]);
    spans.push({ from, to: i + 1, kind: kindOf(label), chance });
  }
  return { spans, kindChances };
}

function scoreWords(sentence: TaggerSentence, facts: DocumentFacts, model: TaggerModel): Float64Array {
  const { hashes, offsets } = findFeatures(sentence, facts, model.lists);
  const { features, weights, scale } = model;
  const count = sentence.words.length;
  const scores = new Float64Array(count * labelCount);
  for (let i = 0; i < count; i++) {
    const cell = i * labelCount;
    const end = offsets[i + 1] ?? 0;
    for (let k = offsets[i] ?? 0; k < end; k++) {
      const row = findHash(features, hashes[k] ?? 0);
      if (row < 0) continue;
      const base = row * labelCount;
      for (let label = 0; label < labelCount; label++)
        scores[cell + label] = (scores[cell + label] ?? 0) + (weights[base + label] ?? 0);
    }
    for (let label = 0; label < labelCount; label++) scores[cell + label] = (scores[cell + label] ?? 0) * scale;
  }
  return scores;
}
