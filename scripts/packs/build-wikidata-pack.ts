import { normaliseName } from '../../lib/glossary/normalise-name.ts';
import { mostRows } from '../../lib/packs/limits.ts';
import { readClassifier, readClassRows } from './class-graph.ts';
import { classRoots } from './class-roots.ts';
import type { Dump } from './open-dump.ts';
import { scanDump } from './scan-dump.ts';
import { type ScanState, toScanFiles } from './scan-state.ts';
import { readSelected, type Selected, selectCandidates } from './select-candidates.ts';
import { findNeededItems, type ItemLabel, type PackKind, toRow } from './to-row.ts';
import { createPackWriter, type WrittenPack } from './write-packs.ts';

export interface BuildOptions {
  readonly dump: string;
  readonly out: string;
  readonly minSitelinks: number;
  /** Rows; null for as many as fit, which is one pack or, split, all. */
  readonly limit: number | null;
  readonly isSplit: boolean;
  /** The classes of another scan, for a dump that does not hold them all; null for those of this one. */
  readonly classes: string | null;
  readonly signal: AbortSignal;
  readonly onProgress: (state: Readonly<ScanState>, dump: Dump) => void;
}

export interface BuiltPacks {
  readonly scan: ScanState;
  /** Null when the scan was stopped. */
  readonly written: readonly WrittenPack[] | null;
  readonly counts: Readonly<Record<PackKind, number>>;
  /** Persons, groups and places that stayed out, because a better known one has the name or there is nothing to say. */
  readonly twins: number;
  readonly empty: number;
  /** Those that stayed out because the pack is full. */
  readonly leftOut: number;
  /** Sitelinks of the last one taken in. */
  readonly leastSitelinks: number;
}

/** The folder beside the pack where the scan of its dump is kept. */
export function toScanFolder(out: string): string {
  return `${out.replace(/\.json$/, '')}.scan`;
}

/**
 * Reads the dump once and keeps what could belong into a pack; then, with all classes known, takes what is a person,
 * a group or a place, looks up the labels it needs, and writes the pack. A second run with other limits starts from what
 * the first one kept.
 */
export async function buildWikidataPack(options: BuildOptions): Promise<BuiltPacks> {
  const { out, minSitelinks, isSplit } = options;
  const folder = toScanFolder(out);
  const scan = await scanDump({ ...options, folder });
  const counts: Record<PackKind, number> = { person: 0, group: 0, place: 0 };
  if (!scan.isDone) return { scan, written: null, counts, twins: 0, empty: 0, leftOut: 0, leastSitelinks: 0 };

  const files = toScanFiles(folder);
  const classes = options.classes ?? files.classes;
  const limit = options.limit ?? (isSplit ? Number.POSITIVE_INFINITY : mostRows);
  // Twice the limit, since some of them fall out for their names.
  const classify = await readClassifier(classes, classRoots);
  const { selected, fitting } = await selectCandidates(files.candidates, minSitelinks, 2 * limit, classify);
  const labels = await readLabels([...new Set([classes, files.classes])], files.candidates, selected);

  const writer = createPackWriter(out, isSplit);
  const names = new Set<string>();
  let rows = 0;
  let twins = 0;
  let empty = 0;
  let leastSitelinks = 0;
  for (const { candidate, kind } of readSelected(files.candidates, selected)) {
    if (rows >= limit) break;
    const row = toRow(candidate, kind, labels);
    // Two rows of one kind and one key would be one name on a page.
    const key = `${kind} ${normaliseName(candidate.name)}`;
    if (row === null) empty++;
    else if (names.has(key)) twins++;
    else if (writer.add(row)) {
      names.add(key);
      rows++;
      counts[kind]++;
      leastSitelinks = candidate.sitelinks;
    } else break;
  }
  const leftOut = fitting - rows - twins - empty;
  return { scan, written: writer.finish(), counts, twins, empty, leftOut, leastSitelinks };
}

/** The labels that the selected ones need, and no others: offices, occupations, countries. */
async function readLabels(
  classFiles: readonly string[],
  candidates: string,
  selected: readonly Selected[],
): Promise<ReadonlyMap<string, ItemLabel>> {
  const needed = new Set<string>();
  for (const { candidate } of readSelected(candidates, selected))
    for (const id of findNeededItems(candidate)) needed.add(id);
  const labels = new Map<string, ItemLabel>();
  for (const file of classFiles)
    await readClassRows(file, ({ id, label, countryCode }) => {
      if (needed.has(id)) labels.set(id, { label, countryCode });
    });
  return labels;
}
