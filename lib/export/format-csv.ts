import Papa from 'papaparse';
import { linkToPassage } from '../analysis/text-fragment.ts';
import type { ArticleSummary } from '../analysis/types.ts';

const nameColumns = [
  'kind',
  'name',
  'introduction',
  'mentions',
  'description',
  'place',
  'region',
  'country',
  'latitude',
  'longitude',
  'wikidata',
  'geonames',
  'link',
];

/** A row for each person, group and place; the link leads to its first mention. */
export function formatNamesCsv({ meta, entities }: ArticleSummary): string {
  return formatTable(
    nameColumns,
    entities.map(({ kind, name, introductions, mentions, entry, directive }) => [
      kind,
      name,
      introductions.map(({ text }) => text).join('; '),
      mentions.length,
      entry?.gloss ?? '',
      entry?.place?.what ?? '',
      entry?.place?.admin1 ?? '',
      entry?.place?.country ?? '',
      entry?.place?.lat ?? '',
      entry?.place?.lng ?? '',
      entry?.wikidataId ?? '',
      entry?.geonamesId ?? '',
      linkToPassage(meta.url, directive),
    ]),
  );
}

/** A row for each statement, with its source; the link leads to its sentence. */
export function formatSourcesCsv({ meta, sources, unnamed }: ArticleSummary): string {
  return formatTable(
    ['source', 'source_kind', 'role', 'introduction', 'manner', 'hedged', 'denied', 'statement', 'link'],
    [...sources, ...unnamed].flatMap(({ name, sourceKind, roleClass, introduction, statements }) =>
      statements.map(({ manner, hedged, isDenied, text, directive }) => [
        name ?? '',
        sourceKind,
        roleClass ?? '',
        introduction ?? '',
        manner,
        hedged ? 'yes' : 'no',
        isDenied ? 'yes' : 'no',
        text,
        linkToPassage(meta.url, directive),
      ]),
    ),
  );
}

/**
 * For a spreadsheet: with the mark by which Excel knows UTF-8, and an apostrophe before what it would take for a formula,
 * since an article can say "=HYPERLINK(…)".
 */
const formatTable = (columns: string[], rows: (string | number)[][]): string =>
  `\ufeff${Papa.unparse([columns, ...rows], { escapeFormulae: true })}\r\n`;
