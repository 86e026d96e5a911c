import { type EntryTable, openEntryTable } from './entry-table.ts';
import { openPlaceTable, type PlaceTable } from './place-table.ts';

/** The built-in glossary. */
export interface Glossary {
  readonly places: PlaceTable;
  /** Groups, peoples, regions and persons of the past. */
  readonly entries: EntryTable;
}

/** Where the two files lie, below the root of the extension. */
export const glossaryFiles = { places: 'glossary/places.bin', entries: 'glossary/entries.bin' } as const;

/** Opens the two files without reading them whole. Throws a `ModelError` for a file that is cut, damaged or of another version. */
export function openGlossary(buffers: { readonly places: ArrayBuffer; readonly entries: ArrayBuffer }): Glossary {
  return { places: openPlaceTable(buffers.places), entries: openEntryTable(buffers.entries) };
}
