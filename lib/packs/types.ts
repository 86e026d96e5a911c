import type { EntityKind } from '../entities/types.ts';

/** One row of a pack. Every text is plain and in one line; null where the row says nothing. */
export interface PackEntry {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Null: whatever kind of name the article has. */
  readonly kind: EntityKind | null;
  readonly summary: string | null;
  readonly role: string | null;
  /** "2019", "2019-04" or "2019-04-30", as `to` and `updated`. */
  readonly from: string | null;
  readonly to: string | null;
  /** A name, or ISO 3166-1 in two capitals. */
  readonly country: string | null;
  /** Degrees; null for both or for neither. */
  readonly lat: number | null;
  readonly lng: number | null;
  readonly url: string | null;
  readonly wikidata: string | null;
  readonly source: string | null;
  readonly license: string | null;
  readonly updated: string | null;
}

/** What a pack says of itself. */
export interface PackHead {
  /** Small letters, digits and hyphens; a pack with the id of another one is a newer version of it. */
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly license: string | null;
  readonly attribution: string | null;
  readonly updated: string | null;
}

export interface Pack extends PackHead {
  readonly entries: readonly PackEntry[];
}

/** What the list of packs shows. */
export interface StoredPack extends PackHead {
  readonly rows: number;
  /** The day of the import: "2026-11-23". */
  readonly imported: string;
  readonly isOn: boolean;
}

export const packColumns = [
  'name',
  'aliases',
  'type',
  'summary',
  'role',
  'from',
  'to',
  'country',
  'lat',
  'lng',
  'url',
  'wikidata',
  'source',
  'license',
  'updated',
] as const;
export type PackColumn = (typeof packColumns)[number];

/** What can be wrong with a file as a whole: nothing of it is read. */
export type FileFault =
  | 'archive'
  | 'binary'
  | 'double-column'
  | 'empty'
  | 'long-line'
  | 'no-name-column'
  | 'no-rows'
  | 'not-json'
  | 'not-pack'
  | 'too-big'
  | 'too-many-rows';

/** What can be wrong with a row: the row is left out. */
export type RowFault =
  | 'bar-in-alias'
  | 'bad-coordinate'
  | 'bad-date'
  | 'bad-type'
  | 'bad-url'
  | 'bad-wikidata'
  | 'control'
  | 'duplicate'
  | 'encoding'
  | 'half-coordinates'
  | 'html'
  | 'no-name'
  | 'not-text'
  | 'nothing-said'
  | 'open-quote'
  | 'script'
  | 'stray-quote'
  | 'to-before-from'
  | 'too-long'
  | 'too-many-aliases'
  | 'too-many-fields';

export interface PackProblem {
  readonly fault: FileFault | RowFault;
  /** From 1, as editors count; null where the fault has no line. */
  readonly line: number | null;
  /** The column or field; null where it is not about one. */
  readonly column: string | null;
  /** What belongs into the message: the limit, the words at fault, the line of the first of two. */
  readonly detail: string | null;
}

export interface ParsedPack {
  /** The good rows; null where there is none or the file as a whole is at fault. */
  readonly pack: Pack | null;
  /** In the order of their lines. */
  readonly problems: readonly PackProblem[];
  /** Columns that mean nothing here and were left out. */
  readonly otherColumns: readonly string[];
  /** How the bytes were read, where it was not UTF-8. */
  readonly encoding: 'utf-16be' | 'utf-16le' | 'windows-1252' | null;
}

/** Characters of a note. */
export const longestNote = 2_000;

/** A note of the reader's own. One text for each name and kind, on all pages. */
export interface Note {
  readonly kind: EntityKind;
  /** As the article wrote it when the note was first kept. */
  readonly name: string;
  readonly text: string;
  /** ISO time of the last change. */
  readonly updated: string;
}
