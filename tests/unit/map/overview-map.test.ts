import { describe, expect, it } from 'vitest';
import { findNamedPlaces } from '../../../lib/map/named-places.ts';
import { toOverviewMap } from '../../../lib/map/overview-map.ts';
import { type NamedPlace, overviewSize } from '../../../lib/map/types.ts';
import { buildMap } from '../../../scripts/build-map.ts';

const world = buildMap();
const { width, height } = overviewSize;

const town = (name: string, lat: number, lng: number, count = 1): NamedPlace => ({
  name,
  count,
  what: 'town',
  countryCode: null,
  lat,
  lng,
});
const country = (name: string, countryCode: string, count = 1): NamedPlace => ({
  name,
  count,
  what: 'country',
  countryCode,
  lat: null,
  lng: null,
});
const draw = (...places: NamedPlace[]) => {
  const map = toOverviewMap(world, places, width, height);
  return { ...map, find: (name: string) => map?.dots.find((dot) => dot.name === name) };
};

describe('an overview of places', () => {
  it.each([
    ['one place', [town('Visby', 57.6, 18.3)]],
    ['two in one spot', [town('Visby', 57.6, 18.3), town('Old Visby', 57.6, 18.3)]],
    ['the whole world', [town('Nome', 64.5, -165.4), town('Ushuaia', -54.8, -68.3), town('Suva', -18.1, 178.4)]],
    ['both poles', [town('North', 90, 0), town('South', -90, 0)]],
    ['a country without a known middle', [country('Mongolia', 'MN')]],
  ])('has every dot in the frame: %s', (_, places) => {
    const map = draw(...places);
    expect(map.dots).toHaveLength(places.length);
    for (const { x, y } of map.dots ?? []) {
      expect([x >= 0, x <= width, y >= 0, y <= height]).toEqual([true, true, true, true]);
    }
    expect(map.land).toMatch(/^M/);
  });

  it('lies with north up and east to the right, also over the antimeridian', () => {
    const { find } = draw(town('Anadyr', 64.7, 177.5), town('Nome', 64.5, -165.4), town('Suva', -18.1, 178.4));
    expect(find('Anadyr')?.x).toBeLessThan(find('Nome')?.x ?? 0);
    expect(find('Anadyr')?.y).toBeLessThan(find('Suva')?.y ?? 0);
  });

  it('makes the area of a dot grow with the mentions, and draws the largest last', () => {
    const map = draw(town('Oslo', 59.9, 10.7, 16), town('Bergen', 60.4, 5.3, 4), town('Rome', 41.9, 12.5, 1));
    expect((map.find('Oslo')?.radius ?? 0) / (map.find('Bergen')?.radius ?? 1)).toBeCloseTo(2);
    expect(map.dots?.at(-1)?.name).toBe('Oslo');
  });

  it('puts the dot of a country into its largest part, whatever middle the glossary has', () => {
    const { find } = draw({ ...country('France', 'FR'), lat: 42.96, lng: -6.68 }, town('Bordeaux', 44.84, -0.58));
    expect(find('France')?.x).toBeGreaterThan(find('Bordeaux')?.x ?? 0);
    expect(find('France')?.y).toBeLessThan(find('Bordeaux')?.y ?? 0);
  });

  it('keeps the point of a country that is too small for the outlines', () => {
    expect(draw({ ...country('Vatican', 'VA'), lat: 41.9, lng: 12.45 }).dots).toHaveLength(1);
  });

  it('writes names where there is room, and none over another', () => {
    const map = draw(town('Kyiv', 50.45, 30.52, 9), town('Bucha', 50.54, 30.22, 2), town('Irpin', 50.52, 30.25, 1));
    expect(map.find('Kyiv')?.label).toBe('right');
    expect(map.find('Irpin')?.label).toBeNull();
  });

  it('tints the countries that are named themselves', () => {
    expect(draw(country('Chile', 'CL'), town('Lima', -12, -77)).countries).toMatch(/^M/);
    expect(draw(town('Lima', -12, -77)).countries).toBe('');
  });

  it('is not there where nothing has a point', () => {
    expect(toOverviewMap(world, [country('Nowhere', 'ZZ')], width, height)).toBeNull();
  });
});

describe('findNamedPlaces', () => {
  it('takes what a map can show, not continents and names without an entry', () => {
    const base = {
      id: 'x',
      kind: 'place',
      introductions: [],
      mentions: [{ start: 0, end: 1 }],
      directive: '',
    } as const;
    const entry = (what: 'town' | 'continent', lat: number | null) =>
      ({ place: { what, countryCode: 'NO', lat, lng: lat } }) as never;
    const found = findNamedPlaces([
      { ...base, name: 'Oslo', entry: entry('town', 60) },
      { ...base, name: 'Europe', entry: entry('continent', 50) },
      { ...base, name: 'Lost', entry: entry('town', null) },
      { ...base, name: 'Unknown', entry: null },
    ]);
    expect(found).toEqual([{ name: 'Oslo', count: 1, countryCode: 'NO', lat: 60, lng: 60, what: 'town' }]);
  });
});
