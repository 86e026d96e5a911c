import type { FoundMention } from '../../lib/entities/types.ts';
import { addToTally, createTally, joinTallies, type Tally, toFigures } from './measure.ts';
import { type LabelledDocument, readBench, readCorpus } from './read-documents.ts';

const devNames = [
  'conll2003-testa',
  're3d-dev',
  'ewt-dev',
  'gmb-dev',
  'crossner-politics-dev',
  'wikigold-dev',
  'wnut17-dev',
] as const;
const news = ['conll2003-testa', 're3d-dev', 'gmb-dev'];

export type DevSets = ReadonlyMap<string, readonly LabelledDocument[]>;

export function readDevSets(): DevSets {
  const sets = new Map<string, readonly LabelledDocument[]>(devNames.map((name) => [name, readBench('dev', name)]));
  sets.set('own dev', readCorpus('dev'));
  return sets;
}

/** A table of figures for each set, the news sets pooled, and all of the benchmark pooled. */
export function measure(sets: DevSets, find: (document: LabelledDocument) => readonly FoundMention[]): string {
  const tallies = new Map<string, Tally>();
  for (const [name, documents] of sets) {
    const tally = createTally();
    for (const document of documents) addToTally(tally, document, find(document));
    tallies.set(name, tally);
  }
  const pool = (names: readonly string[]): Tally => joinTallies(names.flatMap((name) => tallies.get(name) ?? []));
  tallies.set('news (testa + re3d + gmb)', pool(news));
  tallies.set('all of the benchmark', pool(devNames.filter((name) => tallies.has(name))));
  const rows = [...tallies].map(([name, tally]) => {
    const { precision, recall, f1, person, group, place, span } = toFigures(tally);
    return [name, ...[precision, recall, f1, person, group, place, span].map((number) => number.toFixed(1))];
  });
  const header = ['', 'P', 'R', 'F1', 'person', 'group', 'place', 'span'];
  return [header, header.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
