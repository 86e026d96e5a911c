import { describe, expect, it } from 'vitest';
import { femaleNames, maleNames, sharedNames } from '../../../lib/gazetteer/first-names.ts';
import { normaliseName } from '../../../lib/glossary/normalise-name.ts';
import { toRoleKey } from '../../../lib/glossary/role-key.ts';
import { buildHouse, type HouseEntry, readHouseFiles } from '../../../scripts/glossary/build-house.ts';
import { readGlossary } from '../../../scripts/glossary/read-glossary.ts';

const { places: table } = await readGlossary();

const files = readHouseFiles();
const all = [...files].flatMap(([file, entries]) => entries.map((entry) => ({ file, entry })));
const groups = all.filter(({ entry }) => entry.kind === 'group').map(({ entry }) => entry);
const roles = all.filter(({ entry }) => entry.kind === 'role').map(({ entry }) => entry);
const places = all.map(({ entry }) => entry).filter((entry) => entry.kind === 'place');

const keysOfAll = ['aliases', 'asOf', 'kind', 'name', 'shortForms', 'summary', 'wikipedia'];
const keys: Record<HouseEntry['kind'], readonly string[]> = {
  group: [...keysOfAll, 'community', 'founded', 'seat', 'wikidata'],
  place: [...keysOfAll, 'at', 'country', 'speaks', 'what'],
  role: [...keysOfAll, 'of'],
};

const lower = ({ name }: HouseEntry): string => name.toLowerCase();

/** Praise, blame, and words that are true for a while only. */
const judgements =
  /\b(?:brutal|controversial|currently|evil|famous|fanatic|infamous|notorious|nowadays|prestigious|radical|recently|renowned|respected|thugs?|today|world-famous)\b/i;

/** A present leader stands in no entry; who founded a body, or led it long ago, may. */
const past =
  /\b(?:1[5-9]\d\d|20\d\d|1[5-9]\d\ds|began|begun|cofounded|created|fall|family|former|formed|founded|founder|founders|grew|killed|long|memory|named|started|successor|tried|set up)\b/;

/** Named for what happened, with nothing that ages. */
const pastWithoutSaying: ReadonlySet<string> = new Set([
  'AB InBev',
  'Berkshire Hathaway',
  'Brazilian Social Democracy Party',
  'Fox Corporation',
  'Infowars',
  'National Hockey League',
  'News Corp',
  'Otzma Yehudit',
  'Socialist Party (France)',
  'United States Anti-Doping Agency',
  'USA Gymnastics',
  'Xhosa',
  'pope',
]);

const given = new Set([...femaleNames, ...maleNames, ...sharedNames].map((name) => name.toLowerCase()));
const seatOf = (entry: HouseEntry): string => (entry.kind === 'group' ? (entry.seat ?? '') : '');
const bodies = all
  .flatMap(({ entry }) => [entry.name, ...entry.aliases, entry.wikipedia ?? '', seatOf(entry)])
  .join('|');

/** Personal names in a text: a first name and capitalised words, unless a body is called so. */
const findPersons = (text: string): string[] =>
  [...text.matchAll(/(\p{Lu}\p{L}+)(?: (?:al-|bin |von |van |de )?\p{Lu}[\p{L}-]+)+/gu)]
    .filter(([name, first = '']) => given.has(first.toLowerCase()) && !bodies.includes(name))
    .map(([name]) => name);

type Spot = readonly [lat: number, lng: number];

function kilometresBetween([lat, lng]: Spot, [otherLat, otherLng]: Spot): number {
  const across = (((lng - otherLng + 540) % 360) - 180) * Math.cos((((lat + otherLat) / 2) * Math.PI) / 180);
  return 111.2 * Math.hypot(lat - otherLat, across);
}

const towns = new Map<string, Spot[]>();
for (let row = 0; row < table.size; row++) {
  const place = table.at(row);
  if (place?.kind !== 'city' || place.countryCode === null) continue;
  const known = towns.get(place.countryCode) ?? [];
  towns.set(place.countryCode, known);
  known.push([place.lat, place.lng]);
}

/** Infinite for a country that is not known. */
const kilometresToTown = (country: string, at: Spot): number =>
  Math.min(...(towns.get(country) ?? []).map((town) => kilometresBetween(town, at)));

describe('the house list', () => {
  it('holds at least 500 groups and 150 terms of office', () => {
    expect(groups.length).toBeGreaterThanOrEqual(500);
    expect(roles.length).toBeGreaterThanOrEqual(150);
  });

  it.each([...files])('%s is sorted by name', (_file, entries) => {
    expect(entries.map(lower)).toEqual(entries.map(lower).sort());
  });

  it.each([...files])('%s has the form', (_file, entries) => {
    for (const entry of entries) {
      const { aliases, asOf, kind, name, shortForms = [], wikipedia } = entry;
      expect(Object.keys(keys), name).toContain(kind);
      expect(keys[kind], name).toEqual(expect.arrayContaining(Object.keys(entry)));
      expect(asOf, name).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])$/);
      expect(wikipedia ?? 'x', name).not.toBe('');
      if (entry.kind !== 'place') {
        expect(entry.founded ?? '1900', name).toMatch(/^\d{3,4}$/);
        expect(entry.seat ?? 'Vienna, Austria', name).not.toMatch(/^\s|\s$|^$/);
        expect(entry.wikidata ?? 'Q1', name).toMatch(/^Q\d+$/);
      }
      for (const form of [name, ...aliases, ...shortForms]) expect(form, name).toMatch(/^[^\s|](?:[^|\n]*[^\s|])?$/);
      expect(aliases, name).not.toContain(name);
      expect(new Set(aliases).size, name).toBe(aliases.length);
    }
  });

  it.each([...files])('%s: a sentence or two each, in plain, neutral words', (_file, entries) => {
    for (const { name, summary } of entries) {
      expect(summary.length, name).toBeGreaterThanOrEqual(60);
      expect(summary.length, name).toBeLessThanOrEqual(220);
      expect(summary, name).toMatch(/^[\p{Lu}\d][^\n"“”<>]*\.$/u);
      expect(summary, name).not.toMatch(judgements);
      // "terrorist" is somebody's word, and the entry says whose.
      if (/\bterrorist\b/.test(summary))
        expect(summary, name).toMatch(/\b(?:banned|declared|financing|labelled|list)/i);
    }
  });

  it('names nobody who holds an office', () => {
    const named = all
      .flatMap(({ entry }) => entry.summary.split(/(?<=\.) /).map((sentence) => ({ name: entry.name, sentence })))
      .filter(
        ({ name, sentence }) =>
          findPersons(sentence).length > 0 && !past.test(sentence) && !pastWithoutSaying.has(name),
      );
    expect(named).toEqual([]);
  });

  it('has no name twice', () => {
    const owners = new Map<string, Set<string>>();
    for (const { entry } of all) {
      const isRole = entry.kind === 'role';
      const unsure = new Set(entry.shortForms);
      for (const form of [entry.name, ...entry.aliases].filter((alias) => !unsure.has(alias))) {
        const key = isRole ? `role ${toRoleKey(form)}` : `${entry.kind} ${normaliseName(form)}`;
        owners.set(key, (owners.get(key) ?? new Set()).add(entry.name));
      }
    }
    expect([...owners].filter(([, names]) => names.size > 1)).toEqual([]);
  });

  it('says where each place is, to a tenth of a degree or so', () => {
    for (const { name, at, what, speaks } of places) {
      expect(['continent', 'feature', 'place', 'region', 'sea'], name).toContain(what);
      for (const degrees of at) expect(Math.round(degrees * 20), name).toBeCloseTo(degrees * 20, 6);
      expect(Math.abs(at[0]), name).toBeLessThanOrEqual(90);
      expect(Math.abs(at[1]), name).toBeLessThanOrEqual(180);
      if (speaks) expect(what, name).toBe('place');
    }
  });

  it('puts no place far from the towns of its country', () => {
    const far = places.filter(({ at, country }) => country !== null && !(kilometresToTown(country, at) < 1000));
    expect(far.map(({ name }) => name)).toEqual([]);
  });

  it('has no town that GeoNames has by that name', () => {
    const doubled = places.filter(({ name, what, at }) =>
      table.names.findName(name).some(({ record, isPrimary }) => {
        const place = table.at(record);
        return (
          what === 'place' && isPrimary && place?.kind === 'city' && kilometresBetween([place.lat, place.lng], at) < 30
        );
      }),
    );
    expect(doubled.map(({ name }) => name)).toEqual([]);
  });

  it('gives every entry an id of its own', () => {
    const ids = buildHouse(files, new Map()).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual([...ids].sort());
  });
});
