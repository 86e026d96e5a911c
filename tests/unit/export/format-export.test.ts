import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { popupExamples } from '../../../components/popup/popup.examples.tsx';
import { formatMarkdown } from '../../../lib/analysis/format-summary.ts';
import type { ArticleSummary } from '../../../lib/analysis/types.ts';
import { formatExport } from '../../../lib/export/format-export.ts';
import { exportFormats } from '../../../lib/export/types.ts';

const tab = popupExamples.find(({ title }) => title === 'Done')?.state.tab;
if (tab?.status !== 'done') throw new Error('No example with a summary');
const { summary } = tab;

const readCsv = (text: string) =>
  Papa.parse<Record<string, string>>(text.replace('\ufeff', ''), { header: true, skipEmptyLines: true }).data;

/** The example with one statement by one source, and with one name, both worded so. */
function wordedAs(words: string): ArticleSummary {
  const [source] = summary.sources;
  const [entity] = summary.entities;
  const [statement] = source?.statements ?? [];
  if (!source || !entity || !statement) throw new Error('The example has too little in it');
  return {
    ...summary,
    entities: [{ ...entity, name: words }],
    sources: [{ ...source, name: words, statements: [{ ...statement, text: words }] }],
    unnamed: [],
  };
}

describe('formatExport', () => {
  it.each(exportFormats)('names a file of %s after the article, and leads to the sentences', (format) => {
    const { name, text } = formatExport(summary, format);
    expect(name).toMatch(/^Ferry pilots halt night crossings.*\.(?:md|json|csv)$/);
    expect(text).toContain('https://news.example/gotland-pilots#:~:text=');
  });

  it('has a row for each name', () => {
    const rows = readCsv(formatExport(summary, 'names-csv').text);
    expect(rows).toHaveLength(summary.entities.length);
    expect(rows[0]).toMatchObject({
      kind: 'person',
      name: 'Elin Sandqvist',
      introduction: 'spokeswoman of the Baltic Pilots’ Union',
      mentions: '7',
      link: 'https://news.example/gotland-pilots#:~:text=Elin%20Sandqvist',
    });
  });

  it('says of a place what and where it is, south and west as numbers', () => {
    const place = summary.entities.find(({ entry }) => entry?.place);
    if (!place?.entry?.place) throw new Error('No example of a place');
    const entry = {
      ...place.entry,
      geonamesId: '3911925',
      place: {
        ...place.entry.place,
        what: 'city',
        admin1: 'Cusco',
        country: 'Peru',
        lat: -13.52,
        lng: -71.97,
      } as const,
    };
    const { text } = formatExport({ ...summary, entities: [{ ...place, entry }] }, 'names-csv');
    expect(readCsv(text)[0]).toMatchObject({
      place: 'city',
      region: 'Cusco',
      country: 'Peru',
      latitude: '-13.52',
      longitude: '-71.97',
      geonames: '3911925',
    });
  });

  it('has a row for each statement', () => {
    const rows = readCsv(formatExport(summary, 'sources-csv').text);
    expect(rows).toHaveLength(10);
    expect(rows.find(({ statement }) => statement === 'The offer stands.')).toMatchObject({
      source: 'Anders Bergwall',
      source_kind: 'person',
      role: 'official',
      manner: 'direct',
      hedged: 'no',
      denied: 'no',
    });
    expect(rows.at(-1)).toMatchObject({ source: '', source_kind: 'unknown' });
  });

  it.each(['=HYPERLINK("https://evil.example")', '+1', '-1', '@SUM(A1)', '\t=1'])(
    'writes no formula into a table: %s',
    (words) => {
      for (const format of ['names-csv', 'sources-csv'] as const) {
        const cells = readCsv(formatExport(wordedAs(words), format).text).flatMap((row) => Object.values(row));
        expect(cells).toContain(`'${words}`);
        expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
      }
    },
  );

  it('keeps quotation marks, commas and line breaks inside their cell', () => {
    const words = 'He said "no, never",\nand left';
    expect(readCsv(formatExport(wordedAs(words), 'sources-csv').text)[0]?.['statement']).toBe(words);
  });

  it('gives the whole summary as JSON', () => {
    const read = JSON.parse(formatExport(summary, 'json').text);
    expect(read).toMatchObject({ format: 'sidelight-summary', version: 1, words: 842 });
    expect(read.sources[0].statements[0].link).toContain('#:~:text=Nobody%20steers');
    expect(JSON.stringify(read)).not.toContain('directive');
  });

  it('writes Markdown in which nothing breaks out of its link', () => {
    const meta = { ...summary.meta, url: 'https://news.example/a_(b) c' };
    const { text } = formatExport({ ...wordedAs('[x](javascript:1)'), meta }, 'markdown');
    expect(text).toContain('[\\[x\\](javascript:1) (7)');
    expect(text).toContain('(https://news.example/a_%28b%29%20c#:~:text=');
  });

  it('leaves the Markdown of the command line without links', () => {
    expect(formatMarkdown(summary)).not.toContain('https://');
  });
});
