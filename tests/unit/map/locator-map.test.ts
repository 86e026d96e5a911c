import { describe, expect, it } from 'vitest';
import { toLocatorMap } from '../../../lib/map/locator-map.ts';
import { type MapPlace, mapSize } from '../../../lib/map/types.ts';
import { buildMap } from '../../../scripts/build-map.ts';

const world = buildMap();
const { width, height } = mapSize;
const draw = (place: MapPlace) => toLocatorMap(world, place, width, height);

const town = (countryCode: string | null, lat: number, lng: number): MapPlace => ({
  what: 'town',
  countryCode,
  lat,
  lng,
});
const country = (countryCode: string, lat: number | null = null, lng: number | null = null): MapPlace => ({
  what: 'country',
  countryCode,
  lat,
  lng,
});

type Pair = readonly [x: number, y: number];

/** The rings of a path that is made of straight lines. */
const toRings = (path: string): Pair[][] =>
  path
    .split('M')
    .slice(1)
    .map((ring) =>
      ring
        .replace('Z', '')
        .split('L')
        .map((pair) => pair.split(',').map(Number) as unknown as Pair),
    );

/** By the even-odd rule. */
function isInside(path: string, [x, y]: Pair): boolean {
  let inside = false;
  for (const ring of toRings(path)) {
    for (const [index, [x1, y1]] of ring.entries()) {
      const [x2, y2] = ring[index - 1] ?? ring.at(-1) ?? [x1, y1];
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    }
  }
  return inside;
}

const places = {
  Raqqa: town('SY', 35.95, 39.01),
  Paris: town('FR', 48.85, 2.35),
  'Cayenne, in France across the ocean': town('FR', 4.92, -52.31),
  'Lexington, Kentucky': town('US', 38.05, -84.5),
  Vladivostok: town('RU', 43.12, 131.89),
  'Anadyr, beside the antimeridian': town('RU', 64.73, 177.51),
  'Suva, with the antimeridian through its country': town('FJ', -18.14, 178.44),
  'Taveuni, on the antimeridian': town('FJ', -16.85, -180),
  Longyearbyen: town('SJ', 78.22, 15.65),
  'the South Pole': town('AQ', -90, 0),
  'the North Pole': town(null, 90, 0),
  'Easter Island, far from its country': town('CL', -27.15, -109.43),
  Honolulu: town('US', 21.31, -157.86),
  'a country that nobody knows': town('ZZ', 10, 10),
};

describe('a place', () => {
  it.each(Object.entries(places))('%s is in the frame, with land around it', (_, place) => {
    const begin = performance.now();
    const map = draw(place);
    expect(performance.now() - begin).toBeLessThan(1000);
    const [x = -1, y = -1] = map?.dot ?? [];
    expect([x > 0, x < width, y > 0, y < height]).toEqual([true, true, true, true]);
    expect(toRings(map?.land ?? '').length).toBeGreaterThan(0);
    for (const path of [map?.land, map?.country, map?.borders]) {
      expect(path ?? '').toMatch(/^(?:[MLZ]?-?\d*\.?\d*(?:e-\d+)?,?)*Z?$/);
      for (const [px, py] of toRings(path ?? '').flat()) {
        expect(px >= 0 && px <= width && py >= 0 && py <= height).toBe(true);
      }
    }
  });

  it.each(['Raqqa', 'Paris', 'Lexington, Kentucky', 'Cayenne, in France across the ocean'] as const)(
    '%s is on the land of its country',
    (name) => {
      const map = draw(places[name]);
      expect(map?.dot && isInside(map.land, map.dot)).toBe(true);
      expect(map?.dot && isInside(map.country ?? '', map.dot)).toBe(true);
    },
  );

  it('has its country around it, and what is not its country outside', () => {
    const map = draw(places.Raqqa);
    // Far to the left in the picture is the sea, far to the right Iran.
    expect(isInside(map?.land ?? '', [10, height / 2])).toBe(false);
    expect(isInside(map?.land ?? '', [width - 10, height / 2])).toBe(true);
    expect(isInside(map?.country ?? '', [width - 10, height / 2])).toBe(false);
  });

  it('shows the part of a country that it is in', () => {
    const spread = (path: string | null | undefined) => {
      const xs = toRings(path ?? '')
        .flat()
        .map(([x]) => x);
      return Math.max(...xs) - Math.min(...xs);
    };
    // All of France with Guiana would make the country itself a speck.
    expect(spread(draw(places.Paris)?.country)).toBeGreaterThan(60);
  });

  it('in Crimea is in Ukraine', () => {
    const map = draw(town('UA', 44.95, 34.1));
    expect(map?.dot && isInside(map.country ?? '', map.dot)).toBe(true);
  });

  it('of which no country and no point is known has no map', () => {
    expect(draw({ what: 'town', countryCode: null, lat: null, lng: null })).toBeNull();
    expect(draw(country('ZZ'))).toBeNull();
  });
});

describe('a country', () => {
  it('needs no point and has no dot', () => {
    for (const map of [draw(country('SY')), draw(country('SY', 35, 38))]) {
      expect(map?.dot).toBeNull();
      expect(isInside(map?.country ?? '', [width / 2, height / 2])).toBe(true);
    }
  });

  it('is a dot where its outlines would be too small', () => {
    const vatican = draw(country('VA', 41.9, 12.45));
    expect(vatican?.country).toBeNull();
    expect(vatican?.dot).toEqual([width / 2, height / 2]);
  });

  it('is never so near that one does not see where it is', () => {
    // Luxembourg is some 60 km wide, the frame at least 2,800 km.
    const xs = toRings(draw(country('LU'))?.country ?? '')
      .flat()
      .map(([x]) => x);
    expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(12);
  });

  it.each(['AQ', 'FJ', 'RU', 'US'])('%s, at a pole or over the antimeridian, stays in one piece', (code) => {
    const map = draw(country(code));
    const xs = toRings(map?.country ?? '')
      .flat()
      .map(([x]) => x);
    expect(Math.max(...xs)).toBeLessThan(width);
    expect(Math.min(...xs)).toBeGreaterThan(0);
  });
});

it('gives every outline an ISO code', () => {
  const codes = world.objects.countries.geometries.map(({ id }) => id);
  expect(codes.filter((code) => !/^[A-Z]{2}$/.test(String(code)))).toEqual([]);
  expect(codes).toEqual(expect.arrayContaining(['DE', 'PS', 'SS', 'TW', 'XK']));
});
