import { describe, expect, it } from 'vitest';
import {
  findBestStatements,
  findCurrentStatements,
  findDate,
  findItemIds,
  readCoordinates,
  readPath,
} from '../../../scripts/packs/read-entity.ts';
import { coordinates, during, entity, item, time } from './dump-entities.ts';

const withClaims = (property: string, ...statements: object[]): object =>
  entity('Q900000001', { claims: { [property]: statements } });

describe('findBestStatements', () => {
  it('takes the preferred ones alone', () => {
    const read = withClaims('P17', item('P17', 'Q900000002'), item('P17', 'Q900000003', { rank: 'preferred' }));
    expect(findItemIds(findBestStatements(read, 'P17'))).toEqual(['Q900000003']);
  });

  it('takes no deprecated ones, even when there are no others', () => {
    const wrong = item('P17', 'Q900000002', { rank: 'deprecated' });
    expect(findBestStatements(withClaims('P17', wrong), 'P17')).toEqual([]);
    expect(findItemIds(findBestStatements(withClaims('P17', wrong, item('P17', 'Q900000003')), 'P17'))).toEqual([
      'Q900000003',
    ]);
  });

  it.each([[{}], [{ claims: [] }], [{ claims: { P17: 'x' } }], [null], ['text'], [{ claims: { P17: [null, 5] } }]])(
    'reads no item out of %j',
    (odd) => expect(findItemIds(findBestStatements(odd, 'P17'))).toEqual([]),
  );
});

describe('findCurrentStatements', () => {
  it.each([
    ['without an end', during('+2020-01-01T00:00:00Z'), 1],
    ['with the word that there is none', during('+2020-01-01T00:00:00Z', null), 1],
    ['with an end', during('+2020-01-01T00:00:00Z', '+2021-01-01T00:00:00Z'), 0],
    ['with an end at an unknown time', during('+2020-01-01T00:00:00Z', 'unknown'), 0],
  ])('%s', (_, parts, count) =>
    expect(findCurrentStatements(withClaims('P39', item('P39', 'Q900000002', parts)), 'P39')).toHaveLength(count),
  );
});

describe('findDate', () => {
  it.each([
    ['+1951-04-30T00:00:00Z', 11, '1951-04-30'],
    ['+1951-04-00T00:00:00Z', 10, '1951-04'],
    ['+1951-00-00T00:00:00Z', 9, '1951'],
    ['+1951-00-00T00:00:00Z', 11, '1951'],
    ['+1950-00-00T00:00:00Z', 8, null],
    ['-0044-03-15T00:00:00Z', 11, null],
    ['+10000000-00-00T00:00:00Z', 9, null],
    ['+0000-01-01T00:00:00Z', 11, null],
    ['yesterday', 11, null],
  ])('%s with precision %i is %s', (value, precision, date) =>
    expect(findDate(findBestStatements(withClaims('P571', time('P571', value, precision)), 'P571'))).toBe(date),
  );

  it('takes the year alone of a day in the Julian calendar', () => {
    const statement = time('P571', '+1703-05-16T00:00:00Z');
    const value = readPath(statement, 'mainsnak', 'datavalue', 'value') as Record<string, unknown>;
    value['calendarmodel'] = 'http://www.wikidata.org/entity/Q1985786';
    expect(findDate(findBestStatements(withClaims('P571', statement), 'P571'))).toBe('1703');
  });
});

describe('readCoordinates', () => {
  it.each([
    [coordinates(57.63478123, -18.29474), { lat: 57.6348, lng: -18.2947 }],
    [coordinates(10, 20, 'Q405'), null],
    [coordinates(91, 20), null],
  ])('reads them on Earth, to ten metres', (statement, expected) =>
    expect(readCoordinates(statement as Record<string, unknown>)).toEqual(expected),
  );
});
