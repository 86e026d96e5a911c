import { hashText } from '../../lib/entities/tagger/hash.ts';
import { type LabelledDocument, readBench, readCorpus } from './read-documents.ts';
import type { WeightedDocument } from './training-set.ts';

interface Source {
  readonly name: string;
  readonly weight: number;
}

/** What is learned from, and how much each sentence counts. */
const full: readonly Source[] = [
  { name: 'wnut17-train', weight: 1 },
  { name: 'wikigold-train', weight: 1 },
  { name: 'btc-train', weight: 1.3 },
  { name: 'ewt-train', weight: 1 },
  { name: 'crossner-train', weight: 1 },
  { name: 'gmb-train', weight: 0.4 },
  { name: 're3d-train', weight: 1 },
  { name: 'sec-train', weight: 0.5 },
];

const ownWeight = 2;

/** Without the sets under share-alike terms (EWT, CrossNER), without GMB, which names no terms, and without re3d. */
const free: ReadonlySet<string> = new Set(['wnut17-train', 'wikigold-train', 'btc-train', 'sec-train']);

export function readRecipe({ isTuning, recipe }: { isTuning: boolean; recipe: string }): {
  documents: WeightedDocument[];
  heldOut: ReadonlyMap<string, readonly LabelledDocument[]>;
} {
  const documents: WeightedDocument[] = [];
  const heldOut = new Map<string, LabelledDocument[]>();
  const add = (name: string, weight: number, all: readonly LabelledDocument[]): void => {
    for (const document of all) {
      if (isTuning && (hashText(document.id) >>> 0) % 10 === 0) heldOut.set(name, [...(heldOut.get(name) ?? []), document]);
      else documents.push({ document, weight });
    }
  };
  for (const { name, weight } of full) {
    if (recipe === 'free' && !free.has(name)) continue;
    add(name, weight, readBench('train', name));
  }
  add('own', ownWeight, readCorpus('train'));
  return { documents, heldOut };
}
