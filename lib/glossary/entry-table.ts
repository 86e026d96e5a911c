import { readSections } from '../entities/tagger/sections.ts';
import type { EntityKind } from '../entities/types.ts';
import { glossaryForm } from './file-form.ts';
import { openKeyTable, type Posting } from './key-table.ts';
import { openTextColumn } from './text-column.ts';

/** In order of precedence: what this project wrote itself comes first. */
export const entrySources = ['house', 'wordnet', 'name-suggestion-index'] as const;
export type EntrySource = (typeof entrySources)[number];

/** A term of office is looked up by the words of an introduction, never by a name. */
const textKinds = ['person', 'group', 'place', 'role'] as const;
export type TextKind = EntityKind | 'role';

/** What a text source says of a group, a people, a place, a person of the past or a term of office. */
export interface TextEntry {
  readonly id: string;
  readonly kind: TextKind;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Names that count only where the article says more: "Labour". May hold the name itself. */
  readonly shortForms: readonly string[];
  /** ISO codes of the countries that it belongs to; empty for what is known everywhere. */
  readonly countries: readonly string[];
  readonly summary: string;
  readonly founded: string | null;
  readonly seat: string | null;
  readonly wikipediaTitle: string | null;
  readonly wikidataId: string | null;
  readonly source: EntrySource;
  readonly asOf: string;
}

export interface EntryTable {
  readonly size: number;
  /** Throws for a row that is not there. */
  readEntry(row: number): TextEntry;
  /** The entries with a name as it is written in the text, terms of office left out. */
  findName(surface: string): readonly Posting[];
  /** Terms of office by `toRoleKey`. */
  findRole(key: string): readonly Posting[];
  /** By ISO code, the words in small letters by which an article shows that it speaks of the country. */
  readonly countryWords: ReadonlyMap<string, readonly string[]>;
}

/** Opens `entries.bin`. Reads little more than its head; throws for bytes that are no such file. */
export function openEntryTable(buffer: ArrayBuffer): EntryTable {
  const sections = readSections(buffer, glossaryForm);
  const texts = openTextColumn(sections, 'entries');
  const traits = sections.bytes('traits');
  const names = openKeyTable(sections, 'names');
  const roles = openKeyTable(sections, 'roles');
  const countries = openTextColumn(sections, 'countries');
  return {
    size: traits.length,
    readEntry(row) {
      const trait = traits[row];
      if (trait === undefined) throw new RangeError(`There is no entry ${row}.`);
      return toTextEntry(texts(row), trait);
    },
    findName: names.findName,
    findRole: roles.findKey,
    countryWords: new Map(
      countries(0)
        .split('\n')
        .map((line) => line.split(':'))
        .map(([code = '', words = '']) => [code, words.split(',')]),
    ),
  };
}

/** An id that says the Wikidata id, too. */
const wikidataPrefix = 'wikidata:';

/** Lines of an entry's text, in this order; `fromTextEntry` is the way back. */
function toTextEntry(text: string, trait: number): TextEntry {
  const [
    id = '',
    name = '',
    summary = '',
    asOf = '',
    aliases,
    shortForms,
    countries,
    title,
    wikidataId,
    founded,
    seat,
  ] = text.split('\n');
  return {
    id,
    kind: textKinds[trait & 3] ?? 'group',
    name,
    aliases: toList(aliases),
    shortForms: toList(shortForms),
    countries: toList(countries),
    summary,
    founded: founded || null,
    seat: seat || null,
    wikipediaTitle: title || null,
    wikidataId: wikidataId || (id.startsWith(wikidataPrefix) ? id.slice(wikidataPrefix.length) : null),
    source: entrySources[trait >> 2] ?? 'house',
    asOf,
  };
}

const toList = (joined = ''): string[] => (joined === '' ? [] : joined.split('|'));

/** An entry as the file holds it: its text, and kind and source in one byte. */
export function fromTextEntry(entry: TextEntry): { text: string; trait: number } {
  const fields = [
    entry.id,
    entry.name,
    entry.summary,
    entry.asOf,
    entry.aliases.join('|'),
    entry.shortForms.join('|'),
    entry.countries.join('|'),
    entry.wikipediaTitle ?? '',
    entry.id === `${wikidataPrefix}${entry.wikidataId}` ? '' : (entry.wikidataId ?? ''),
    entry.founded ?? '',
    entry.seat ?? '',
  ];
  return {
    text: fields.join('\n').trimEnd(),
    trait: textKinds.indexOf(entry.kind) | (entrySources.indexOf(entry.source) << 2),
  };
}
