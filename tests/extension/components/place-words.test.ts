import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { describePlace, formatFact, nameEntry } from '../../../components/card/place-words.ts';
import { toCountryEntry } from '../../../lib/glossary/country-entry.ts';
import type { GlossaryEntry } from '../../../lib/glossary/types.ts';
import german from '../../../public/_locales/de/messages.json' with { type: 'json' };

const messages = german as Readonly<Record<string, { readonly message: string } | undefined>>;

function getMessage(key: string, substitutions: readonly string[]): string {
  const message = messages[key]?.message ?? '';
  return message.replace(/\$([1-9])/g, (_, place: string) => substitutions[Number(place) - 1] ?? '');
}

function countryEntry(code: string): GlossaryEntry {
  const entry = toCountryEntry(code, null);
  if (!entry) throw new Error(`No country ${code}`);
  return entry;
}

function townIn(code: string): GlossaryEntry {
  const { place, ...country } = countryEntry(code);
  return { ...country, name: 'Somewhere', place: place && { ...place, what: 'town' } };
}

beforeEach(() => {
  vi.stubGlobal('browser', { i18n: { getMessage } });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('in German', () => {
  it('has a country’s own name, its languages, currency and continent', () => {
    const entry = countryEntry('CH');
    expect(nameEntry(entry)).toBe('Schweiz');
    expect(describePlace(entry)).toBe('Land in Europa');
    expect(entry.facts.map(formatFact)).toEqual(
      expect.arrayContaining(['Deutsch, Französisch, Italienisch', 'Schweizer Franken', 'Bern']),
    );
  });

  it.each([
    ['US', 'Kleinstadt (Vereinigte Staaten)'],
    ['TR', 'Kleinstadt (Türkei)'],
  ])('sets the name of %s apart, since it would be another in a sentence', (code, line) => {
    expect(describePlace(townIn(code))).toBe(line);
  });

  it('keeps what a reader’s own glossary says without codes, and codes that nobody knows', () => {
    expect(formatFact({ label: 'country', value: 'Ruritania' })).toBe('Ruritania');
    expect(formatFact({ label: 'languages', value: 'German, Elvish', codes: ['de', 'x-elvish'] })).toBe(
      'German, Elvish',
    );
  });
});

it('keeps our own names in English', () => {
  vi.stubGlobal('browser', undefined);
  expect(nameEntry(countryEntry('HK'))).toBe('Hong Kong');
  expect(describePlace(townIn('US'))).toBe('town in the United States');
});
