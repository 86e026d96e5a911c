import { describe, expect, it } from 'vitest';
import { openEntryTable } from '../../../lib/glossary/entry-table.ts';
import { writeEntries } from '../../../scripts/glossary/build-entries.ts';
import { entry, openEntries } from './sample-entries.ts';

const port = entry('Port Authority of Zeeland', {
  aliases: ['PAZ', 'Zeeland ports'],
  shortForms: ['Ports'],
  countries: ['NL'],
  founded: '1931',
  seat: 'Vlissingen, Netherlands',
  wikipediaTitle: 'Port Authority of Zeeland',
  wikidataId: 'Q1',
});
const person = entry('Ada Lovelace', { id: 'wordnet:1', kind: 'person', source: 'wordnet', asOf: '2006' });
const role = entry('prime minister of Latvia', { kind: 'role', aliases: ['Latvian prime minister'] });
const table = openEntries([port, person, role]);

const find = (surface: string) => table.findName(surface).map(({ record }) => table.readEntry(record).name);

describe('the entry table', () => {
  it('gives back what was written', () => {
    expect([0, 1, 2].map(table.readEntry)).toEqual([port, person, role]);
    expect(table.size).toBe(3);
    expect(() => table.readEntry(3)).toThrow(RangeError);
  });

  it.each([
    ['the Port Authority of Zeeland', port.name],
    ['PAZ', port.name],
    ['Ports', port.name],
    ['Ada Lovelace’s', person.name],
  ])('finds %s', (surface, name) => {
    expect(find(surface)).toEqual([name]);
  });

  it.each(['paz', 'Paz', 'Zeeland', 'prime minister of Latvia', ''])('does not find %j by name', (surface) => {
    expect(find(surface)).toEqual([]);
  });

  it('finds terms of office by their words', () => {
    expect(table.findRole('latvia minister prime')).toHaveLength(1);
    expect(table.findRole('latvia minister')).toEqual([]);
  });

  it('knows how articles speak of countries', () => {
    expect(table.countryWords.get('NL')).toContain('dutch');
  });

  it('takes British spellings of spoken acronyms', () => {
    const nato = openEntries([entry('NATO'), entry('OHS')]);
    expect(nato.findName('Nato')).toHaveLength(1);
    expect(nato.findName('Ohs')).toEqual([]);
  });

  it('finds a name that has lost an inner article', () => {
    const names = openEntries([entry('Institute for the Study of Tides')]);
    expect(names.findName('Institute for Study of Tides')).toHaveLength(1);
  });

  it('throws for other bytes', () => {
    expect(() => openEntryTable(new ArrayBuffer(10))).toThrow();
    const cut = writeEntries([port]).buffer.slice(0, -4);
    expect(() => openEntryTable(cut)).toThrow();
  });
});
