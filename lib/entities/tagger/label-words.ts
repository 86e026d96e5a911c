import { buildLattice, findBestLabels, findChance } from './crf.ts';
import type { DocumentFacts } from './document-facts.ts';
import { kindOf, last, outside, positionOf, unit } from './labels.ts';
import type { TaggerModel } from './model.ts';
import type { TaggerSentence } from './sentences.ts';
import { findInputs } from './word-inputs.ts';

/** A name in a sentence: words `from` to `to`, end excluded. */
export interface WordSpan {
  readonly from: number;
  readonly to: number;
  /** Index into `entityKinds`. */
  readonly kind: number;
  /** 0 to 1, the model's own estimate that exactly these words are a name of this kind. */
  readonly chance: number;
}

/** Finds the most probable names of a sentence. `steps` is exp of the model's transitions. */
export function labelWords(
  sentence: TaggerSentence,
  facts: DocumentFacts,
  model: TaggerModel,
  steps: Float64Array,
): WordSpan[] {
  const count = sentence.words.length;
  const scores = model.network.score(sentence.words, findInputs(sentence, facts, model.lists));
  const labels = findBestLabels(scores, count, model.transitions);
  const lattice = buildLattice(scores, count, steps);
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
  return spans;
}
