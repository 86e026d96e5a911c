import { ModelError, readSections } from '../entities/tagger/sections.ts';
import { glossaryForm } from './file-form.ts';
import { type KeyTable, openKeyTable } from './key-table.ts';
import {
  listedKinds,
  type PlaceKind,
  placeFlags,
  placeKinds,
  stepsPerDegree,
  unpackPopulation,
} from './place-columns.ts';
import { openTextColumn } from './text-column.ts';

/** A place of the table; made when it is asked for. */
export interface PlaceRecord {
  readonly row: number;
  readonly kind: PlaceKind;
  readonly name: string;
  /** Null for what GeoNames' cities do not hold. */
  readonly geonamesId: string | null;
  /** ISO 3166-1; null for what lies in several countries. */
  readonly countryCode: string | null;
  /** Row of the county, else of the division, else of the country that holds the place; null for countries. */
  readonly parent: number | null;
  readonly lat: number;
  readonly lng: number;
  /** Of a country, division or county: of the places in it that the table's source has. */
  readonly population: number;
  /** "US.KY" for divisions, "US.KY.067" for counties, "SY" for countries, "house:mosul-dam" from the house list; null for cities. */
  readonly code: string | null;
  readonly timeZone: string | null;
  readonly isCapital: boolean;
  readonly isSeat: boolean;
  readonly isCommonWord: boolean;
  readonly isPersonalName: boolean;
  readonly speaks: boolean;
  /** It is on the house list. */
  readonly isListed: boolean;
}

export interface PlaceTable {
  readonly size: number;
  readonly names: KeyTable;
  /** Null for a row that is not there. */
  at(row: number): PlaceRecord | null;
  /** Rows of the places that hold a place, nearest first: county, division, country. */
  holders(row: number): readonly number[];
  /** The row of a country by its code. */
  countryRow(code: string): number | null;
}

/** What `places.bin` says of its columns, as JSON. */
export interface PlaceLists {
  readonly timeZones: readonly string[];
  /** By row: countries come first. */
  readonly countryCodes: readonly string[];
}

const none = 0xffff;

/** Opens `places.bin`. Throws a `ModelError` for a file that is cut, damaged or of another version. */
export function openPlaceTable(buffer: ArrayBuffer): PlaceTable {
  const sections = readSections(buffer, glossaryForm);
  const kinds = sections.bytes('place.kind');
  const size = kinds.length;
  const flags = sections.bytes('place.flags', size);
  const ids = new Uint32Array(sections.bytes('place.id', size * 4).slice().buffer);
  const [parents, populations, zones] = ['parent', 'population', 'zone'].map((name) =>
    sections.shorts(`place.${name}`, size),
  ) as [Uint16Array, Uint16Array, Uint16Array];
  const lats = new Int16Array(sections.shorts('place.lat', size).buffer);
  const lngs = sections.shorts('place.lng', size);
  const names = openTextColumn(sections, 'place.name');
  const codes = openTextColumn(sections, 'place.code');
  const lists = readLists(sections.bytes('place.lists'));
  const countryRows = new Map(lists.countryCodes.map((code, row) => [code, row]));

  function holders(row: number): number[] {
    const rows: number[] = [];
    // Three at most; a damaged table may go round in circles.
    for (let at = parents[row] ?? none; at !== none && rows.length < 3; at = parents[at] ?? none) rows.push(at);
    return rows;
  }

  function at(row: number): PlaceRecord | null {
    const kind = placeKinds[kinds[row] ?? none];
    if (kind === undefined) return null;
    const parent = parents[row] as number;
    const flag = flags[row] as number;
    const country = kind === 'country' ? row : holders(row).at(-1);
    return {
      row,
      kind,
      name: names(row),
      geonamesId: ids[row] === 0 ? null : String(ids[row]),
      countryCode: country === undefined ? null : (lists.countryCodes[country] ?? null),
      parent: parent === none ? null : parent,
      lat: (lats[row] as number) / stepsPerDegree,
      lng: (lngs[row] as number) / stepsPerDegree - 180,
      population: unpackPopulation(populations[row] as number),
      code: codes(row) || null,
      timeZone: lists.timeZones[zones[row] as number] ?? null,
      isCapital: (flag & placeFlags.capital) !== 0,
      isSeat: (flag & placeFlags.seat) !== 0,
      isCommonWord: (flag & placeFlags.commonWord) !== 0,
      isPersonalName: (flag & placeFlags.personalName) !== 0,
      speaks: (flag & placeFlags.speaks) !== 0,
      isListed: listedKinds.has(kind) || (flag & placeFlags.listed) !== 0,
    };
  }

  return {
    size,
    names: openKeyTable(sections, 'place.names'),
    at,
    holders,
    countryRow: (code) => countryRows.get(code) ?? null,
  };
}

function readLists(bytes: Uint8Array): PlaceLists {
  let json = '';
  for (const byte of bytes) json += String.fromCharCode(byte);
  try {
    return JSON.parse(json) as PlaceLists;
  } catch {
    throw new ModelError('The glossary is damaged: its lists are wrong.');
  }
}
