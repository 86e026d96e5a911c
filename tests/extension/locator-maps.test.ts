import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { setUpLocatorMap } from '../../entrypoints/background/locator-map.ts';
import { createLocatorMaps } from '../../entrypoints/reader.content/locator-maps.ts';
import type { GlossaryEntry, PlaceFacts } from '../../lib/glossary/types.ts';
import type { LocatorMap } from '../../lib/map/types.ts';
import { serve } from '../../lib/messages/serve.ts';
import { buildMap } from '../../scripts/build-map.ts';

beforeEach(() => fakeBrowser.reset());

const raqqa: PlaceFacts = {
  what: 'city',
  admin1: null,
  countryCode: 'SY',
  country: 'Syria',
  population: null,
  populationYear: null,
  lat: 35.95,
  lng: 39.01,
  timeZone: null,
};

const entry = (place: Partial<PlaceFacts> | null, id = 'geonames:172955'): GlossaryEntry => ({
  id,
  kind: 'place',
  name: 'Raqqa',
  gloss: null,
  facts: [],
  place: place && { ...raqqa, ...place },
  wikipediaTitle: null,
  wikidataId: null,
  geonamesId: null,
  url: null,
  source: 'GeoNames',
  asOf: '2023',
});

const map: LocatorMap = { land: 'M0,0Z', borders: '', country: null, dot: [1, 2] };

/** The maps of a page, whose `onReady` can be waited for. */
function createMaps() {
  const onReady = vi.fn();
  return { maps: createLocatorMaps(onReady), ready: () => vi.waitFor(() => expect(onReady).toHaveBeenCalledOnce()) };
}

describe('the maps of a page', () => {
  it('are asked for once, and told of when they are there', async () => {
    const handler = vi.fn(() => map);
    serve({ 'glossary:map': handler });
    const { maps, ready } = createMaps();
    expect([maps.find(entry({})), maps.find(entry({}))]).toEqual(['loading', 'loading']);
    await ready();
    expect(maps.find(entry({}))).toEqual(map);
    expect(handler).toHaveBeenCalledOnce();
  });

  it('give way when the worker cannot draw', async () => {
    serve({ 'glossary:map': () => Promise.reject(new Error('no outlines')) });
    const { maps, ready } = createMaps();
    expect(maps.find(entry({}))).toBe('loading');
    await ready();
    expect(maps.find(entry({}))).toBeNull();
  });

  it.each([
    ['nothing', null],
    ['what is no place', entry(null)],
    ['a continent', entry({ what: 'continent' })],
    ['a city without coordinates', entry({ lat: null, lng: null })],
    ['a country without coordinates and code', entry({ what: 'country', countryCode: null, lat: null, lng: null })],
  ])('do not show %s', (_, unmapped) => {
    expect(createMaps().maps.find(unmapped)).toBeNull();
  });

  it('show a country by its code alone', () => {
    serve({ 'glossary:map': () => map });
    expect(createMaps().maps.find(entry({ what: 'country', lat: null, lng: null }))).toBe('loading');
  });
});

describe('the worker', () => {
  it('draws from its own file, read once, and tries again when it could not be read', async () => {
    const fetch = vi.fn(() => Promise.resolve(new Response(JSON.stringify(buildMap()))));
    fetch.mockImplementationOnce(() => Promise.reject(new Error('busy')));
    vi.stubGlobal('fetch', fetch);
    vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => path);
    setUpLocatorMap();
    for (const [id, isThere] of [
      ['a', false],
      ['b', true],
      ['c', true],
    ] as const) {
      const { maps, ready } = createMaps();
      maps.find(entry({}, id));
      await ready();
      expect(maps.find(entry({}, id)) !== null).toBe(isThere);
    }
    expect(fetch).toHaveBeenCalledTimes(2);
    vi.unstubAllGlobals();
  });
});
