import { continents, countries, type ICountry, languages, type TContinentCode } from 'countries-list';
import type { Entity } from '../entities/types.ts';
import { buildGazetteer, toNameKey } from '../gazetteer/build-gazetteer.ts';
import { countryGeonamesIds, countryWikidataIds } from './country-ids.ts';
import { findNationality } from './nationalities.ts';
import type { Fact, GlossaryEntry } from './types.ts';

/** Where the facts come from and how old they are: shown on the card. */
const source = 'countries-list 3.4';
const asOf = '2026-07';

/** Also the name of a state or of a second country: without more to go by, no entry is better than the wrong one. */
const sharedNames: ReadonlySet<string> = new Set(['Congo', 'Georgia']);

/** Titles of articles that are not the country's name. */
const wikipediaTitles: Readonly<Record<string, string>> = {
  CZ: 'Czech Republic',
  GE: 'Georgia (country)',
  IE: 'Republic of Ireland',
};

/** Of the United Nations (M49), as CLDR names continents. */
const continentCodes: Readonly<Record<TContinentCode, string>> = {
  AF: '002',
  AN: 'AQ',
  AS: '142',
  EU: '150',
  NA: '003',
  OC: '009',
  SA: '005',
};

/** Where a country lies; what the country list does not say. */
export interface CountryPlace {
  readonly lat: number;
  readonly lng: number;
  readonly timeZone: string | null;
}

let codesByKey: ReadonlyMap<string, string> | undefined;

/** What the country list says of a place, found by any of its names in the article; null for everything else. */
export function findCountryEntry({ kind, name, aliases }: Entity): GlossaryEntry | null {
  if (kind !== 'place') return null;
  codesByKey ??= new Map(Object.entries(countries).map(([code, country]) => [toCanonicalKey(country.name), code]));
  for (const surface of [name, ...aliases].filter((form) => !sharedNames.has(form))) {
    const code = codesByKey.get(toCanonicalKey(surface));
    if (code !== undefined) return toCountryEntry(code, null);
  }
  return null;
}

/** "Holland", "the UK" and "Burma" are other names of countries; the gazetteer knows which. */
function toCanonicalKey(name: string): string {
  const key = toNameKey(name.replace(/^the\s+/i, ''));
  return toNameKey(buildGazetteer().names.get(key)?.name ?? key);
}

/** The country's name by its code; null for a code that is none. */
export const findCountryName = (code: string): string | null => findCountry(code)?.name ?? null;

const findCountry = (code: string): ICountry | null =>
  Object.hasOwn(countries, code) ? countries[code as keyof typeof countries] : null;

/** Made when it is first needed: that takes a while. */
let currencies: Intl.DisplayNames | undefined;

/** The entry of a country by its code; null for a code that is none. */
export function toCountryEntry(code: string, place: CountryPlace | null): GlossaryEntry | null {
  const country = findCountry(code);
  if (!country) return null;
  const currency = country.currency[0] ?? 'XXX';
  currencies ??= new Intl.DisplayNames('en', { type: 'currency' });
  const facts: Fact[] = [
    { label: 'flag', value: toFlag(code) },
    { label: 'continent', value: continents[country.continent], codes: [continentCodes[country.continent]] },
    { label: 'capital', value: country.capital },
    { label: 'demonym', value: findNationality(code) ?? '' },
    {
      label: 'languages',
      value: country.languages.map((language) => languages[language].name).join(', '),
      codes: country.languages,
    },
    { label: 'currency', value: currencies.of(currency) ?? '', codes: [currency] },
  ];
  return {
    id: `country:${code}`,
    kind: 'place',
    name: country.name,
    gloss: null,
    facts: facts.filter(({ value }) => value !== ''),
    place: {
      what: 'country',
      admin1: null,
      countryCode: code,
      country: country.name,
      population: null,
      populationYear: null,
      lat: place?.lat ?? null,
      lng: place?.lng ?? null,
      timeZone: place?.timeZone ?? null,
    },
    wikipediaTitle: wikipediaTitles[code] ?? country.name,
    wikidataId: countryWikidataIds.get(code) ?? null,
    geonamesId: countryGeonamesIds[code] ?? null,
    url: null,
    source,
    asOf,
  };
}

/** "SY" as two letters that are shown as a flag. */
const toFlag = (code: string): string =>
  String.fromCodePoint(...[...code].map((letter) => 0x1f1e6 + letter.charCodeAt(0) - 65));
