import { describe, expect, it } from 'vitest';
import { findCountryEntry } from '../../../lib/glossary/country-entry.ts';

const place = (name: string, ...aliases: string[]) => ({
  id: 'x',
  kind: 'place' as const,
  name,
  aliases,
  introductions: [],
  salience: 0,
  mayBe: [],
});

describe('findCountryEntry', () => {
  it.each([
    ['Iraq', 'Iraq'],
    ['US', 'United States'],
    ['Holland', 'Netherlands'],
    ['Burma', 'Myanmar'],
    ['Turkey', 'Türkiye'],
    ['Côte d’Ivoire', 'Ivory Coast'],
  ])('finds %s', (name, expected) => {
    expect(findCountryEntry(place(name))?.name).toBe(expected);
  });

  it('looks at the aliases too', () => {
    expect(findCountryEntry(place('the Kingdom', 'Jordan'))?.name).toBe('Jordan');
  });

  it.each(['Georgia', 'Congo', 'Zurich', '', 'constructor'])('has nothing to say of %j', (name) => {
    expect(findCountryEntry(place(name))).toBeNull();
  });

  it('leaves people and groups alone', () => {
    expect(findCountryEntry({ ...place('Jordan'), kind: 'person' })).toBeNull();
  });

  it('gives facts with their source and date', () => {
    const entry = findCountryEntry(place('Iraq'));
    expect(entry?.facts).toContainEqual({ label: 'capital', value: 'Baghdad' });
    expect(entry?.facts).toContainEqual({ label: 'currency', value: 'Iraqi Dinar', codes: ['IQD'] });
    expect(entry?.facts).toContainEqual({ label: 'demonym', value: 'Iraqi' });
    expect(entry?.facts).toContainEqual({ label: 'flag', value: '🇮🇶' });
    expect(entry).toMatchObject({ wikidataId: 'Q796', place: { what: 'country', countryCode: 'IQ' } });
    expect(entry?.source).toMatch(/\S/);
    expect(entry?.asOf).toMatch(/^\d{4}-\d\d$/);
  });
});
