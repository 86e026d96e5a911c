import { expect, it } from 'vitest';
import { buildHouse, type HouseEntry } from '../../../scripts/glossary/build-house.ts';

const office: HouseEntry = {
  name: 'Tide Office',
  aliases: [],
  kind: 'group',
  summary: 'British office that measures the tides and warns ports of floods.',
  wikipedia: 'Tide Office',
  asOf: '2026-11',
};

it.each([
  ['British office for tides', 'Q1'],
  ['office that measures tides', 'Q1'],
  ['South Australian office for tides', null],
])('has the Wikidata id of a label that says %j: %s', (description, expected) => {
  const files = new Map([['public-bodies', [office]]]);
  const [entry] = buildHouse(files, new Map([['Tide Office', { id: 'Q1', description }]]));
  expect(entry?.wikidataId).toBe(expected);
});
