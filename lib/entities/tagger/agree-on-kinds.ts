import type { DocumentFacts } from './document-facts.ts';
import type { LabelledSentence, WordSpan } from './label-words.ts';
import type { TaggerSentence } from './sentences.ts';

/** Makes the names of an article agree with each other. */
export function agreeOnKinds(
  sentences: readonly TaggerSentence[],
  labelled: readonly LabelledSentence[],
  _facts: DocumentFacts,
): WordSpan[][] {
  return sentences.map((_, i) => [...(labelled[i]?.spans ?? [])]);
}
