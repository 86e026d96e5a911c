import type { Span } from '../text/types.ts';
import type { Article, ArticleAnalysis } from './types.ts';

type Pair = readonly [start: number, end: number];

const toPair = (span: Span | null): Pair | null => span && [span.start, span.end];

const toPairs = (spans: readonly Span[]): Pair[] => spans.map(({ start, end }) => [start, end]);

/** A span with what is said of it, its place as a pair. */
function toMarked<T extends Span>({ start, end, ...rest }: T): Omit<T, 'start' | 'end'> & { readonly at: Pair } {
  return { at: [start, end], ...rest };
}

/** The analysis of one document as `npm run analyze` prints it: the form that the benchmarks read. */
export function formatJson(id: string, article: Article, analysis: ArticleAnalysis): Record<string, unknown> {
  return {
    id,
    title: article.meta.title,
    lang: analysis.lang,
    text: article.text,
    mentions: analysis.mentions.map(({ start, end, kind, entityId, score }) => ({ start, end, kind, entityId, score })),
    // Without what only a card uses.
    entities: analysis.entities.map(({ notedAs: _, corrections: __, ...entity }) => entity),
    attributions: analysis.attributions.map((attribution) => ({
      ...attribution,
      source: toPairs(attribution.source),
      cue: toPairs(attribution.cue),
      content: toPairs(attribution.content),
      medium: attribution.medium && toMarked(attribution.medium),
      anonymity: attribution.anonymity && { ...attribution.anonymity, reason: toPair(attribution.anonymity.reason) },
      document: attribution.document && { ...attribution.document, date: toPair(attribution.document.date) },
    })),
    silences: analysis.silences.map(toMarked),
    hearsay: analysis.hearsay.map(({ cue, ...sentence }) => ({ ...toMarked(sentence), cue: toPair(cue) })),
    sentences: analysis.sentences,
    links: analysis.links.map((link) => ({
      start: link.start,
      end: link.end,
      wikidata_id: link.wikidataId,
      geonames_id: link.geonamesId,
      wikipedia_title: link.wikipediaTitle,
      lat: link.lat,
      lng: link.lng,
      kind: link.kind,
    })),
  };
}
