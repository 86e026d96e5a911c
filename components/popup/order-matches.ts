import type { SummaryMatches } from './find-in-summary.ts';

/** A summary comes by importance: names by how much the article is about them, sources by their words. */
export type ListOrder = 'importance' | 'appearance';

export function orderMatches(matches: SummaryMatches, order: ListOrder): SummaryMatches {
  if (order === 'importance') return matches;
  const { entities, sources, unnamed } = matches;
  return {
    ...matches,
    entities: sortBy(entities, ({ mentions }) => mentions[0]?.start),
    sources: sortBy(sources, ({ statements }) => statements[0]?.at.start),
    unnamed: sortBy(unnamed, ({ statements }) => statements[0]?.at.start),
  };
}

const sortBy = <T>(list: readonly T[], toStart: (item: T) => number | undefined): T[] =>
  list.toSorted((a, b) => (toStart(a) ?? 0) - (toStart(b) ?? 0));
