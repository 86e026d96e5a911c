import { hashText } from '../../lib/entities/tagger/hash.ts';
import { buildHeadlines, buildInventedArticles } from './augment.ts';
import { readNameStock } from './name-lists.ts';
import { createRandom } from './random.ts';
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

const ownWeight = Number(process.env['OWN'] ?? 2);
const inventedArticles = Number(process.env['INV'] ?? 1500);
const inventedWeight = Number(process.env['INVW'] ?? 0.5);
const headlineWeight = Number(process.env['HEADW'] ?? 0.5);

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
      if (isTuning && (hashText(document.id) >>> 0) % 10 === 0)
        heldOut.set(name, [...(heldOut.get(name) ?? []), document]);
      else documents.push({ document, weight });
    }
  };
  for (const { name, weight } of full) {
    if (recipe === 'free' && !free.has(name)) continue;
    add(name, weight, readBench('train', name));
  }
  const own = readCorpus('train');
  add('own', ownWeight, own);
  const random = createRandom(11);
  for (const document of buildInventedArticles(readNameStock(), inventedArticles, random))
    documents.push({ document, weight: inventedWeight });
  const real = documents
    .filter(({ document }) => /^(?:gmb|own|uner-ewt|re3d|wikigold)/.test(document.corpus))
    .map(({ document }) => document);
  for (const document of buildHeadlines(real, 0.7, random)) documents.push({ document, weight: headlineWeight });
  return { documents, heldOut };
}
