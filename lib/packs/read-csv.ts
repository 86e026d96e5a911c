import Papa from 'papaparse';
import type { RawRow } from './check-entry.ts';
import { longestLine, mostLines, mostRows } from './limits.ts';
import { type PackColumn, type PackProblem, packColumns } from './types.ts';

/** Rows of a file, before it is known whether they are good. */
export interface ReadRows {
  readonly rows: readonly RawRow[];
  readonly problems: readonly PackProblem[];
  readonly otherColumns: readonly string[];
}

const separators = [',', ';', '\t'] as const;

/** Other headings of the same columns. */
const headings: Readonly<Record<string, PackColumn>> = { alias: 'aliases', kind: 'type', licence: 'license' };

const isColumn = (word: string): word is PackColumn => (packColumns as readonly string[]).includes(word);

function toColumn(heading: string): PackColumn | null {
  const word = heading.trim().toLowerCase();
  return isColumn(word) ? word : (headings[word] ?? null);
}

/**
 * The rows of a CSV text with lines parted by `\n`. Commas, semicolons and tabs are told apart by the first row: the one that gives
 * the most known columns. A row with quotation marks that do not close is reported and left out.
 */
export function readCsv(text: string): ReadRows {
  const fail = (
    fault: PackProblem['fault'],
    line: number | null,
    column: string | null = null,
    detail: string | null = null,
  ) => ({
    rows: [],
    problems: [{ fault, line, column, detail }],
    otherColumns: [],
  });
  const lines = text.split('\n', mostLines + 1);
  if (lines.length > mostLines) return fail('too-many-rows', null, null, String(mostRows));
  const longLine = lines.findIndex(({ length }) => length > longestLine);
  if (longLine >= 0) return fail('long-line', longLine + 1, null, String(longestLine));
  // Excel writes "sep=;" ahead of the headings to tell itself how to read the file.
  const firstLine = /^sep=.\n/i.test(text) ? 2 : 1;
  const body = firstLine === 2 ? text.slice(text.indexOf('\n') + 1) : text;
  const separator = findSeparator(lines.slice(firstLine - 1).find((row) => row.trim() !== '') ?? '');

  const rows: RawRow[] = [];
  const problems: PackProblem[] = [];
  let columns: readonly (PackColumn | null)[] | null = null;
  let columnNames: readonly string[] = [];
  let headingLine = firstLine;
  let headingFault: PackProblem['fault'] | null = null;
  let line = firstLine;
  let rowCount = 0;

  const takeRow = (fields: readonly string[], fault: PackProblem['fault'] | null, parser: { abort(): void }): void => {
    const rowLine = line;
    line += 1 + fields.reduce((sum, field) => sum + countBreaks(field), 0);
    if (fault === null && fields.every((field) => field.trim() === '')) return;
    if (columns === null) {
      headingFault = fault;
      columnNames = fields.map((field) => field.trim());
      columns = fields.map(toColumn);
      headingLine = rowLine;
      return;
    }
    if (++rowCount > mostRows) {
      parser.abort();
      return;
    }
    const width = columns.length;
    const isTooWide = fields.slice(width).some((field) => field.trim() !== '');
    if (fault !== null) problems.push({ fault, line: rowLine, column: null, detail: null });
    else if (isTooWide) problems.push({ fault: 'too-many-fields', line: rowLine, column: null, detail: String(width) });
    else rows.push(toRow(rowLine, columns, fields));
  };
  Papa.parse<string[]>(body, {
    delimiter: separator,
    newline: '\n',
    step: ({ data, errors }, parser) => takeRow(data, quoteFault(errors), parser),
  });

  if (columns === null) return fail('empty', firstLine);
  if (headingFault !== null) return fail(headingFault, headingLine);
  const known = (columns as readonly (PackColumn | null)[]).filter((column) => column !== null);
  if (!known.includes('name')) return fail('no-name-column', headingLine);
  const double = known.find((column, index) => known.indexOf(column) !== index);
  if (double) return fail('double-column', headingLine, double);
  if (rowCount > mostRows) return fail('too-many-rows', null, null, String(mostRows));
  const otherColumns = columnNames.filter((heading) => heading !== '' && toColumn(heading) === null);
  return { rows, problems, otherColumns };
}

function toRow(line: number, columns: readonly (PackColumn | null)[], fields: readonly string[]): RawRow {
  const byColumn: Partial<Record<PackColumn, string>> = {};
  columns.forEach((column, index) => {
    if (column !== null) byColumn[column] = unguard(fields[index] ?? '');
  });
  const { aliases = '', ...others } = byColumn;
  return { line, fields: others, aliases: aliases.split('|') };
}

/** Spreadsheets take what begins with "=" for a formula; the export puts "'" before it, and here it goes again. */
const unguard = (field: string): string => field.replace(/^'(?='*[=+\-@])/, '');

const countBreaks = (field: string): number => field.split('\n').length - 1;

function quoteFault(errors: readonly { readonly code: string }[]): PackProblem['fault'] | null {
  if (errors.length === 0) return null;
  return errors.some(({ code }) => code === 'MissingQuotes') ? 'open-quote' : 'stray-quote';
}

function findSeparator(headingLine: string): string {
  const counts = separators.map((separator) => {
    const [fields = []] = Papa.parse<string[]>(headingLine, { delimiter: separator, newline: '\n', preview: 1 }).data;
    return fields.filter((field) => toColumn(field) !== null).length;
  });
  return separators[counts.indexOf(Math.max(...counts))] ?? ',';
}
