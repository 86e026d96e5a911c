import Papa from 'papaparse';
import { packFormat } from './read-json.ts';
import { type Pack, type PackEntry, packColumns } from './types.ts';

/** The pack with all it says of itself; what it does not say is left out. */
export function formatPackJson({ entries, ...head }: Pack): string {
  const rows = entries.map(({ kind, aliases, ...fields }) => ({
    ...said(fields),
    ...(aliases.length > 0 && { aliases }),
    ...(kind !== null && { type: kind }),
  }));
  return `${JSON.stringify({ format: packFormat, version: 1, ...said(head), entries: rows }, null, 2)}\n`;
}

/** The rows, for a spreadsheet: with the mark by which Excel knows UTF-8. */
export function formatPackCsv({ entries }: Pack): string {
  const rows = entries.map((entry) => packColumns.map((column) => toField(entry, column)));
  return `\ufeff${Papa.unparse([[...packColumns], ...rows])}\r\n`;
}

function toField(entry: PackEntry, column: (typeof packColumns)[number]): string {
  if (column === 'aliases') return guard(entry.aliases.join('|'));
  if (column === 'type') return entry.kind ?? '';
  const value = entry[column];
  return typeof value === 'number' ? String(value) : guard(value ?? '');
}

/** A spreadsheet would take "=…" for a formula; reading takes the apostrophe away again. */
const guard = (field: string): string => (/^'*[=+\-@]/.test(field) ? `'${field}` : field);

const said = (fields: object): object =>
  Object.fromEntries(Object.entries(fields).filter(([, field]) => field !== null));
