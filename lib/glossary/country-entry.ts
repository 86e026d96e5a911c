import { continents, countries, type ICountry, languages } from 'countries-list';
import type { Entity } from '../entities/types.ts';
import { buildGazetteer, toNameKey } from '../gazetteer/build-gazetteer.ts';
import type { Fact, GlossaryEntry } from './types.ts';

/** Where the facts come from and how old they are: shown on the card. */
const source = 'countries-list 3.4';
const asOf = '2026-07';

/** Also the name of a state or of a second country: without more to go by, no entry is better than the wrong one. */
const sharedNames: ReadonlySet<string> = new Set(['Congo', 'Georgia']);

let entriesByKey: ReadonlyMap<string, GlossaryEntry> | undefined;

/** What the country list says of a place, found by any of its names in the article; null for everything else. */
export function findCountryEntry({ kind, name, aliases }: Entity): GlossaryEntry | null {
  if (kind !== 'place') return null;
  entriesByKey ??= buildEntries();
  for (const surface of [name, ...aliases].filter((form) => !sharedNames.has(form))) {
    const entry = entriesByKey.get(toCanonicalKey(surface));
    if (entry) return entry;
  }
  return null;
}

/** "Holland", "the UK" and "Burma" are other names of countries; the gazetteer knows which. */
function toCanonicalKey(name: string): string {
  const key = toNameKey(name.replace(/^the\s+/i, ''));
  return toNameKey(buildGazetteer().names.get(key)?.name ?? key);
}

function buildEntries(): Map<string, GlossaryEntry> {
  return new Map(
    Object.entries(countries).map(([code, country]) => [toCanonicalKey(country.name), toEntry(code, country)]),
  );
}

function toEntry(code: string, country: ICountry): GlossaryEntry {
  const currencies = new Intl.DisplayNames('en', { type: 'currency' });
  const facts: Fact[] = [
    { label: 'continent', value: continents[country.continent] },
    { label: 'capital', value: country.capital },
    { label: 'languages', value: country.languages.map((language) => languages[language].name).join(', ') },
    { label: 'currency', value: currencies.of(country.currency[0] ?? 'XXX') ?? '' },
  ];
  return {
    id: `country:${code}`,
    kind: 'place',
    name: country.name,
    facts: facts.filter(({ value }) => value !== ''),
    wikipediaTitle: country.name,
    source,
    asOf,
  };
}
