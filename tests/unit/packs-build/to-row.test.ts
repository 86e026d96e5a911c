import { describe, expect, it } from 'vitest';
import { toCandidate } from '../../../scripts/packs/to-candidate.ts';
import { type PackKind, type PackRow, toRow } from '../../../scripts/packs/to-row.ts';
import { coordinates, during, type EntityParts, entity, ids, item, time } from './dump-entities.ts';

const labels = new Map([
  [ids.mayor, { label: 'Mayor of Exampleton', countryCode: '' }],
  [ids.minister, { label: 'Minister of Tides', countryCode: '' }],
  [ids.sailor, { label: 'sailor', countryCode: '' }],
  [ids.exampleland, { label: 'Exampleland', countryCode: 'XE' }],
  [ids.film, { label: 'Old Exampleland', countryCode: '' }],
]);

function rowOf(kind: PackKind, parts: EntityParts): PackRow | null {
  const candidate = toCandidate(entity('Q900000001', parts), 'Q900000001');
  return candidate === null ? null : toRow(candidate, kind, labels);
}

const person = (claims: NonNullable<EntityParts['claims']>): PackRow | null =>
  rowOf('person', { label: 'Marta Example', claims: { P31: [item('P31', 'Q5')], ...claims } });

describe('a person', () => {
  it('has the office held now, since when', () => {
    const row = person({
      P39: [
        item('P39', ids.mayor, during('+2010-05-01T00:00:00Z', '+2018-05-01T00:00:00Z')),
        item('P39', ids.minister, during('+2018-06-02T00:00:00Z')),
      ],
      P106: [item('P106', ids.sailor)],
      P569: [time('P569', '+1970-01-02T00:00:00Z')],
    });
    expect(row).toEqual({
      name: 'Marta Example',
      type: 'person',
      role: 'Minister of Tides',
      from: '2018-06-02',
      url: 'https://en.wikipedia.org/wiki/Marta_Example',
      wikidata: 'Q900000001',
      updated: '2026-03-04',
    });
  });

  it('has the newest of several offices', () => {
    const older = item('P39', ids.minister, during('+2012-01-01T00:00:00Z'));
    const newer = item('P39', ids.mayor, during('+2019-01-01T00:00:00Z', null));
    expect(person({ P39: [older, newer] })?.role).toBe('Mayor of Exampleton');
    expect(person({ P39: [newer, item('P39', ids.minister)] })?.role).toBe('Mayor of Exampleton');
  });

  it('has no office that is deprecated or over, and then an occupation without dates', () => {
    const row = person({
      P39: [
        item('P39', ids.mayor, { rank: 'deprecated', ...during('+2019-01-01T00:00:00Z') }),
        item('P39', ids.minister, during('+2019-01-01T00:00:00Z', 'unknown')),
      ],
      P106: [item('P106', ids.sailor), item('P106', 'Q900000999')],
    });
    expect(row).toMatchObject({ role: 'Sailor' });
    expect(row).not.toHaveProperty('from');
  });

  it('who is dead has dates of life and no office, even one that nobody ended', () => {
    const row = person({
      P39: [item('P39', ids.mayor, during('+1960-01-01T00:00:00Z'))],
      P106: [item('P106', ids.sailor)],
      P569: [time('P569', '+1903-00-00T00:00:00Z', 9)],
      P570: [time('P570', '+1981-11-07T00:00:00Z')],
    });
    expect(row).toMatchObject({ role: 'Sailor', from: '1903', to: '1981-11-07' });
  });

  it('is left out when there is nothing to say', () => expect(person({})).toBeNull());
});

describe('a group', () => {
  it('has its time, a summary and the code of its country', () => {
    const row = rowOf('group', {
      label: 'Exampleton Harbour Board',
      description: 'runs an invented harbour',
      aliases: ['EHB'],
      claims: {
        P17: [item('P17', ids.exampleland)],
        P571: [time('P571', '+1951-02-31T00:00:00Z')],
        P576: [time('P576', '+1999-00-00T00:00:00Z', 9)],
        P625: [coordinates(10, 20)],
      },
    });
    expect(row).toMatchObject({
      aliases: ['EHB'],
      summary: 'Runs an invented harbour',
      from: '1951',
      to: '1999',
      country: 'XE',
    });
    expect(row).not.toHaveProperty('lat');
  });

  it('has no dates that contradict each other', () => {
    const claims = { P571: [time('P571', '+1999-05-01T00:00:00Z')], P576: [time('P576', '+1998-01-01T00:00:00Z')] };
    const row = rowOf('group', { description: 'invented', claims });
    expect(row).not.toHaveProperty('from');
    expect(row).not.toHaveProperty('to');
  });
});

describe('a place', () => {
  it('has coordinates and the country it is in now', () => {
    const row = rowOf('place', {
      claims: {
        P17: [
          item('P17', ids.film, during('+1900-01-01T00:00:00Z', '+1950-01-01T00:00:00Z')),
          item('P17', ids.exampleland),
        ],
        P571: [time('P571', '+1200-00-00T00:00:00Z', 9)],
        P625: [coordinates(1, 2, 'Q2', { rank: 'deprecated' }), coordinates(57.5, 18.25)],
      },
    });
    expect(row).toMatchObject({ country: 'XE', lat: 57.5, lng: 18.25 });
    expect(row).not.toHaveProperty('from');
  });

  it('has the name of a country without a code', () =>
    expect(rowOf('place', { claims: { P17: [item('P17', ids.film)] } })?.country).toBe('Old Exampleland'));
});

describe('a label', () => {
  it('may stand for all languages', () =>
    expect(rowOf('place', { label: 'Exampleton', language: 'mul', description: 'town' })?.name).toBe('Exampleton'));

  it.each([[{ label: null }], [{ language: 'de' }], [{ label: '<i>Exampleton</i>' }]])('is missing in %j', (parts) =>
    expect(rowOf('place', { description: 'town', ...parts })).toBeNull(),
  );

  it('becomes a link that survives odd titles', () =>
    expect(rowOf('place', { label: 'Ex & C? #1 Ä "x"', description: 'town' })?.url).toBe(
      'https://en.wikipedia.org/wiki/Ex_&_C%3F_%231_%C3%84_%22x%22',
    ));
});
