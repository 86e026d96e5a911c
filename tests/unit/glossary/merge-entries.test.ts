import { expect, it } from 'vitest';
import { mergeEntries } from '../../../scripts/glossary/merge-entries.ts';
import { entry } from './sample-entries.ts';

const house = entry('World Tide Office', { aliases: ['WTO'] });
const wordNet = (name: string, more = {}) => entry(name, { id: `wordnet:${name}`, source: 'wordnet', ...more });
const organisation = (name: string, more = {}) =>
  entry(name, { id: `wikidata:${name}`, source: 'name-suggestion-index', ...more });

const namesOf = (entries: ReturnType<typeof mergeEntries>) => entries.map(({ name, aliases }) => [name, ...aliases]);

it('keeps one entry for a thing, and its Wikidata id', () => {
  const merged = mergeEntries([
    organisation('World Tide Office', { wikidataId: 'Q7' }),
    house,
    wordNet('world tide office'),
  ]);
  expect(merged).toEqual([{ ...house, wikidataId: 'Q7' }]);
});

it('leaves an acronym to the source that comes first', () => {
  expect(namesOf(mergeEntries([house, organisation('Western Telephone Operator', { aliases: ['WTO'] })]))).toEqual([
    ['World Tide Office', 'WTO'],
    ['Western Telephone Operator'],
  ]);
});

it('takes a group of the dictionary that shares an acronym for the same group', () => {
  expect(namesOf(mergeEntries([house, wordNet('Office of World Tides', { aliases: ['WTO'] })]))).toEqual([
    ['World Tide Office', 'WTO'],
  ]);
});

it('takes a group that is called as a place of the house list for those who work there', () => {
  const place = entry('White House', { kind: 'place' });
  expect(mergeEntries([place, wordNet('White House'), organisation('White House')])).toEqual([place]);
});

it('keeps namesakes of one source, and things of another kind', () => {
  const merged = mergeEntries([house, wordNet('Severn', { kind: 'place' }), wordNet('Severn', { kind: 'place' })]);
  expect(merged).toHaveLength(3);
  expect(mergeEntries([house, wordNet('World Tide Office', { kind: 'place' })])).toHaveLength(2);
});
