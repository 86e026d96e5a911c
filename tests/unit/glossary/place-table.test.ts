import { readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ModelError } from '../../../lib/entities/tagger/sections.ts';
import { packPopulation, unpackPopulation } from '../../../lib/glossary/place-columns.ts';
import { openPlaceTable } from '../../../lib/glossary/place-table.ts';
import { readGlossary } from '../../../scripts/glossary/read-glossary.ts';

const { places } = await readGlossary();

const files = ['public/glossary/places.bin', 'public/glossary/entries.bin'];

const find = (surface: string) => places.names.findName(surface).map(({ record }) => places.at(record));

describe('the place table', () => {
  it.each([
    ['Deir ez-Zor', { kind: 'city', countryCode: 'SY', isSeat: true }],
    ['Baghdad', { kind: 'city', countryCode: 'IQ', isCapital: true, timeZone: 'Asia/Baghdad' }],
    ['Menbij', { kind: 'city', countryCode: 'SY' }],
    ['UK', { kind: 'country', countryCode: 'GB', parent: null }],
    ['Kentucky', { kind: 'division', code: 'US.KY' }],
    ['Ky.', { kind: 'division', code: 'US.KY' }],
    ['Adair County', { kind: 'county', countryCode: 'US' }],
    ['Georgia', { kind: 'country' }],
    ['Georgia', { kind: 'division', code: 'US.GA' }],
    ['the Balkans', { kind: 'region', countryCode: null }],
    ['Tigris', { kind: 'feature', countryCode: null }],
    ['Atlantic', { kind: 'sea' }],
    ['Reading', { isCommonWord: true }],
    ['Clinton', { isPersonalName: true }],
    ['Nauru', { kind: 'country', countryCode: 'NR' }],
    ['Kremlin', { kind: 'place', code: 'house:kremlin', countryCode: 'RU', isListed: true, speaks: true }],
    ['Kobane', { kind: 'place', name: 'Kobani', isListed: true, speaks: false }],
    ['Xinjiang', { kind: 'division', countryCode: 'CN', isListed: true }],
    ['Kentucky', { kind: 'division', isListed: false }],
  ])('knows %s', (surface, expected) => {
    expect(find(surface)).toContainEqual(expect.objectContaining(expected));
  });

  it.each(['of', 'the', 'POLICE!', 'was', 'WAS', 'nice', 'Us', '', '\u0000', 'constructor'])(
    'has nothing for %j',
    (surface) => {
      expect(find(surface)).toEqual([]);
    },
  );

  it('says what holds a place, nearest first', () => {
    const row = find('Lexington').find((place) => place?.kind === 'city' && place.population > 200_000)?.row ?? -1;
    expect(places.holders(row).map((holder) => places.at(holder)?.name)).toEqual([
      'Fayette County',
      'Kentucky',
      'United States',
    ]);
    expect(places.at(places.size)).toBeNull();
    expect(places.holders(places.size)).toEqual([]);
  });

  it('knows each country by its code', () => {
    expect(places.at(places.countryRow('SY') ?? -1)?.name).toBe('Syria');
    expect(places.countryRow('XX')).toBeNull();
  });

  it.each([0, 7, 999, 1000, 12_345, 999_999, 38_200_000])('keeps three digits of %i inhabitants', (population) => {
    const kept = unpackPopulation(packPopulation(population));
    expect(Math.abs(kept - population)).toBeLessThanOrEqual(population / 200);
  });

  it('fits into the extension', () => {
    const sizes = files.map((file) => statSync(file).size);
    const zipped = files.map((file) => gzipSync(readFileSync(file)).length);
    expect(sizes.reduce((a, b) => a + b)).toBeLessThan(6 * 2 ** 20);
    expect(zipped.reduce((a, b) => a + b)).toBeLessThan(3.5 * 2 ** 20);
  });

  it('is found in quickly', () => {
    const names = ['London', 'Deir ez-Zor', 'Springfield', 'Nowhereton', 'San Francisco', 'xyz'];
    const begin = performance.now();
    for (let i = 0; i < 6000; i++) places.names.findName(names[i % names.length] as string);
    expect((performance.now() - begin) / 6000).toBeLessThan(0.05);
  });

  it('refuses a damaged file', () => {
    const bytes = new Uint8Array(readFileSync(files[0] as string));
    expect(() => openPlaceTable(new ArrayBuffer(0))).toThrow(ModelError);
    expect(() => openPlaceTable(bytes.slice(0, 1000).buffer)).toThrow('The glossary is cut short.');
    bytes[bytes.length - 1] = (bytes[bytes.length - 1] as number) ^ 1;
    expect(() => openPlaceTable(bytes.buffer)).toThrow('The glossary is damaged: its checksum is wrong.');
  });
});
