import { type EntryTable, openEntryTable, type TextEntry } from '../../../lib/glossary/entry-table.ts';
import { writeEntries } from '../../../scripts/glossary/build-entries.ts';

/** An entry of a test: a group of the house list unless said otherwise. */
export const entry = (name: string, more: Partial<TextEntry> = {}): TextEntry => ({
  id: `house:${name.toLowerCase().replaceAll(' ', '-')}`,
  kind: 'group',
  name,
  aliases: [],
  shortForms: [],
  countries: [],
  summary: `What ${name} is.`,
  founded: null,
  seat: null,
  wikipediaTitle: null,
  wikidataId: null,
  source: 'house',
  asOf: '2026-11',
  ...more,
});

export const openEntries = (entries: readonly TextEntry[]): EntryTable => openEntryTable(writeEntries(entries).buffer);
