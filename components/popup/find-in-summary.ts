import type {
  ArticleSummary,
  EntitySummary,
  Passage,
  SilenceSummary,
  SourceSummary,
} from '../../lib/analysis/types.ts';

/** The parts of a summary that hold the words looked for. */
export interface SummaryMatches {
  readonly entities: readonly EntitySummary[];
  readonly sources: readonly SourceSummary[];
  readonly unnamed: readonly SourceSummary[];
  /** Sources that fit by what they say and not by who they are: nobody would see why. */
  readonly byWords: ReadonlySet<string>;
  readonly silences: readonly SilenceSummary[];
  readonly hearsay: readonly Passage[];
}

/** Without case and accents: "erdogan" finds "Erdoğan". */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Everything whose name, introduction or words hold each word of the query; all of it for an empty query. */
export function findInSummary(summary: ArticleSummary, query: string): SummaryMatches {
  const terms = fold(query).split(/\s+/).filter(Boolean);
  const holds = (...texts: readonly (string | null)[]) => {
    const text = fold(texts.filter((part) => part !== null).join(' '));
    return terms.every((term) => text.includes(term));
  };
  /** A source that fits by its name keeps all its statements, else those that fit. */
  const byWords = new Set<string>();
  const findSources = (sources: readonly SourceSummary[]) =>
    sources.flatMap((source) => {
      if (holds(source.name, source.introduction)) return [source];
      const statements = source.statements.filter(({ text }) => holds(source.name, text));
      if (statements.length > 0) byWords.add(source.id);
      return statements.length > 0 ? [{ ...source, statements }] : [];
    });

  return {
    entities: summary.entities.filter(({ name, introductions, entry }) =>
      holds(name, entry?.gloss ?? null, ...introductions.map(({ text }) => text)),
    ),
    sources: findSources(summary.sources),
    unnamed: findSources(summary.unnamed),
    byWords,
    silences: summary.silences.filter(({ name, text }) => holds(name, text)),
    hearsay: summary.hearsay.filter(({ text }) => holds(text)),
  };
}
