import { readFileSync } from 'node:fs';
import { countries } from 'countries-list';
import { geoCentroid } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { stateAbbreviations } from '../../lib/entities/state-abbreviations.ts';
import { placeFlags } from '../../lib/glossary/place-columns.ts';
import { listHousePlaces } from './build-house.ts';
import { compareCodes, type PlaceRow, readPlaceAliases } from './place-row.ts';
import { type City, readDivisions } from './read-glossary-sources.ts';

/** Where counties are spoken of as places of their own: "Kent", "Adair County". */
const countyCountries = new Set(['GB', 'IE', 'US']);

/** Countries, the places of the house list, divisions of first order, and counties where they are spoken of. */
export function buildAreaRows(cities: readonly City[]): PlaceRow[] {
  const listed = listedRows();
  const listedNames = new Map(
    listed.flatMap((row) => row.primary.map((name) => [`${row.parent} ${name}`, row] as const)),
  );
  // "Catalonia" is a region of our list and a division of the package's: one row with the names of both.
  const joined = new Set<PlaceRow>();
  const divisions = divisionRows(cities).map((row) => {
    const own = row.primary
      .map((name) => listedNames.get(`${row.parent} ${name}`))
      .find((found) => found !== undefined);
    if (own?.kind !== 'region' || row.kind !== 'division') return row;
    joined.add(own);
    const { name, primary, others } = own;
    return {
      ...row,
      name,
      primary: [...primary, ...row.primary],
      others: [...others, ...row.others],
      flags: row.flags | placeFlags.listed,
    };
  });
  return [...countryRows(cities), ...listed.filter((row) => !joined.has(row)), ...divisions];
}

function countryRows(cities: readonly City[]): PlaceRow[] {
  const aliases = new Map(readPlaceAliases());
  const middles = readMiddles();
  const byCountry = Map.groupBy(cities, ({ country }) => country);
  return Object.entries(countries).map(([code, country]) => {
    const inside = byCountry.get(code) ?? [];
    const [lng, lat] = middles.get(code) ?? meanOf(inside);
    const others = aliases.get(country.name) ?? [];
    return {
      kind: 'country',
      name: country.name,
      primary: [country.name, ...others, ...(code === 'CG' ? ['Congo'] : [])],
      others: [],
      id: 0,
      code,
      parent: null,
      lat,
      lng,
      population: sumOf(inside),
      timeZone: zoneOf(inside),
      flags: 0,
    };
  });
}

/** Longitude and latitude of the middle of a country, by its code. */
function readMiddles(): Map<string, [number, number]> {
  const read = (file: string): unknown => JSON.parse(readFileSync(`node_modules/${file}`, 'utf8'));
  const codes = new Map((read('i18n-nationality/codes.json') as string[][]).map(([two = '', , n = '']) => [n, two]));
  const atlas = read('world-atlas/countries-50m.json') as Topology<{ countries: GeometryCollection }>;
  const middles = new Map<string, [number, number]>();
  for (const shape of feature(atlas, atlas.objects.countries).features) {
    const code = codes.get(String(shape.id));
    if (code !== undefined) middles.set(code, geoCentroid(shape));
  }
  return middles;
}

function listedRows(): PlaceRow[] {
  return listHousePlaces().map(({ id, name, aliases, shortForms, what, at: [lat, lng], country, speaks }) => ({
    kind: what,
    name,
    primary: [name, ...aliases].filter((form) => !shortForms.includes(form)),
    others: shortForms,
    id: 0,
    code: id,
    parent: country,
    lat,
    lng,
    population: 0,
    timeZone: '',
    flags: speaks ? placeFlags.speaks : 0,
  }));
}

const divisionWords =
  'Autonomous Region|City|County|Department|District|Governorate|Kr?ay|Krai|Municipality|Oblast|Parish|Prefecture|Province|Region|Republic|State|Territory|Voivodeship';
const divisionEnd = new RegExp(` (?:${divisionWords})$`, 'i');
const divisionStart = new RegExp(`^(?:Free )?(?:${divisionWords}|Metropolitan Borough|Borough) of `, 'i');

/** Divisions of first order, and counties where they are spoken of. */
function divisionRows(cities: readonly City[]): PlaceRow[] {
  const states = Map.groupBy(stateAbbreviations.keys(), (form) => stateAbbreviations.get(form) as string);
  const first = Map.groupBy(cities, ({ country, admin1 }) => `${country}.${admin1}`);
  const second = Map.groupBy(cities, ({ country, admin1, admin2 }) => `${country}.${admin1}.${admin2}`);
  const sorted = (level: 1 | 2) => readDivisions(level).sort((a, b) => compareCodes(a.code, b.code));
  const toRow = (kind: 'county' | 'division', { code, name }: { code: string; name: string }): PlaceRow => {
    const inside = (kind === 'division' ? first : second).get(code) ?? [];
    const [lng, lat] = meanOf(inside);
    const [country = '', , short = ''] = code.split('.');
    const bare = name.replace(divisionEnd, '').replace(divisionStart, '');
    const isUs = country === 'US';
    // "Reading" is the town before it is the authority that runs it.
    const isTown = kind === 'county' && inside.some((city) => city.name === bare);
    const shortNames = bare === name || isTown || (isUs && kind === 'county') ? [] : [bare];
    return {
      kind,
      name,
      // "Washington County" is never called Washington.
      primary: [...(bare === name && isTown ? [] : [name]), ...shortNames],
      others: [
        ...(isUs || country === 'CA' || country === 'AU' ? (states.get(name) ?? []) : []),
        // "TX": the code of a state is the one of its post offices.
        ...(isUs && kind === 'division' ? [code.slice(3)] : []),
      ],
      id: 0,
      code,
      parent: kind === 'county' ? code.slice(0, -short.length - 1) : country,
      lat,
      lng,
      population: sumOf(inside),
      timeZone: zoneOf(inside),
      flags: 0,
    };
  };
  return [
    ...sorted(1).map((division) => toRow('division', division)),
    ...sorted(2)
      .filter(({ code }) => countyCountries.has(code.slice(0, 2)))
      .map((division) => toRow('county', division)),
  ].filter(({ population, lat }) => population > 0 && Number.isFinite(lat));
}

const sumOf = (cities: readonly City[]): number => cities.reduce((sum, { population }) => sum + population, 0);

/** Longitude and latitude. Places that lie on both sides of the date line give a wrong one; only small divisions have them. */
function meanOf(cities: readonly City[]): [number, number] {
  const mean = (of: (city: City) => number) => cities.reduce((sum, city) => sum + of(city), 0) / (cities.length || 1);
  return [mean(({ lng }) => lng), mean(({ lat }) => lat)];
}

/** The time zone of all of them; empty where they have several. */
function zoneOf(cities: readonly City[]): string {
  const [first, ...others] = new Set(cities.map(({ timeZone }) => timeZone));
  return first !== undefined && others.length === 0 ? first : '';
}
