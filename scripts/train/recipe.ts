import { buildHeadlines } from './build-headlines.ts';
import { buildInventedArticles } from './build-invented-articles.ts';
import { readNameStock, readSwapStock } from './name-lists.ts';
import { createRandom } from './random.ts';
import { type LabelledDocument, readBench, readCorpus } from './read-documents.ts';
import { swapNames } from './swap-names.ts';

/** A document and how much its sentences count. */
export interface WeightedDocument {
  readonly document: LabelledDocument;
  readonly weight: number;
}

const sets = [
  'wnut17-train',
  'wikigold-train',
  'btc-train',
  'ewt-train',
  'crossner-train',
  'gmb-train',
  're3d-train',
  'sec-train',
] as const;

/** What is left without share-alike terms (EWT, CrossNER, part of re3d) and without GMB, which names no terms. */
const freeSets: ReadonlySet<string> = new Set(['wnut17-train', 'wikigold-train', 'btc-train', 'sec-train']);

/** The BBC's part of re3d, which may not be learned from; the set names no sources, but goes source by source. */
const withheld: ReadonlySet<string> = new Set([
  're3d-dc40eb7b4bdb',
  're3d-ddc23537df2d',
  're3d-3095fb15aff7',
  're3d-a0302ea7b1bd',
  're3d-55ae94fc6d11',
  're3d-aebfcd2500e5',
]);

export const recipes = ['full', 'free'] as const;
export type Recipe = (typeof recipes)[number];

/** What the network learns from: labelled corpora, our own articles, and what is made of them. */
export function readRecipe(recipe: Recipe): WeightedDocument[] {
  const random = createRandom(11);
  const labelled = sets
    .filter((name) => recipe === 'full' || freeSets.has(name))
    .flatMap((name) => readBench('train', name))
    .filter(({ id }) => !withheld.has(id));
  const own = readCorpus('train');
  const real = [...labelled, ...own];
  const edited = real.filter(({ corpus }) => /^(?:gmb|own|uner|re3d|wikigold)/.test(corpus));
  const stock = readSwapStock();
  const swapped = [...own, ...own, ...real.filter(({ corpus }) => /^(?:uner|re3d|wikigold|crossner)/.test(corpus))].map(
    (document) => swapNames(document, stock, random),
  );
  const weigh = (documents: readonly LabelledDocument[], weight: number): WeightedDocument[] =>
    documents.map((document) => ({ document, weight }));
  return [
    ...weigh(real, 1),
    ...weigh(swapped, 0.5),
    ...weigh(buildHeadlines(edited, 0.7, random), 0.5),
    ...weigh(buildInventedArticles(readNameStock(), 1500, random), 0.5),
  ];
}
