import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import type { Classifier } from './class-graph.ts';
import { createLineSplitter } from './split-lines.ts';
import type { Candidate } from './to-candidate.ts';
import type { PackKind } from './to-row.ts';

/** Where a candidate stands in the file, and what it is. The rest is read again when its turn comes. */
export interface Selected {
  readonly kind: PackKind;
  readonly sitelinks: number;
  readonly number: number;
  readonly offset: number;
  readonly length: number;
}

export interface Selection {
  /** The best known first. */
  readonly selected: readonly Selected[];
  /** Candidates of one of the three kinds, whether or not they were selected. */
  readonly fitting: number;
}

/** The `most` candidates with most sitelinks that are persons, groups or places. Keeps at most twice as many in memory. */
export async function selectCandidates(
  file: string,
  minSitelinks: number,
  most: number,
  classify: Classifier,
): Promise<Selection> {
  let best: Selected[] = [];
  let fitting = 0;
  const cut = (): void => {
    best = best.sort((a, b) => b.sitelinks - a.sitelinks || a.number - b.number).slice(0, most);
  };
  const splitter = createLineSplitter((line) => {
    if (line === null) return;
    const { id, sitelinks, classes } = JSON.parse(line.toString()) as Candidate;
    const kind = sitelinks < minSitelinks ? null : classify(classes);
    if (kind === null) return;
    fitting++;
    const { length } = line;
    best.push({ kind, sitelinks, number: Number(id.slice(1)), offset: splitter.consumed() - length - 1, length });
    if (best.length >= 2 * most) cut();
  });
  for await (const chunk of createReadStream(file, { highWaterMark: 2 ** 20 })) splitter.push(chunk as Buffer);
  cut();
  return { selected: best, fitting };
}

/** The candidates themselves, one at a time. */
export function* readSelected(
  file: string,
  selected: readonly Selected[],
): Generator<{ readonly candidate: Candidate; readonly kind: PackKind }> {
  const descriptor = openSync(file, 'r');
  try {
    for (const { kind, offset, length } of selected) {
      const bytes = Buffer.alloc(length);
      readSync(descriptor, bytes, 0, length, offset);
      yield { candidate: JSON.parse(bytes.toString()) as Candidate, kind };
    }
  } finally {
    closeSync(descriptor);
  }
}
