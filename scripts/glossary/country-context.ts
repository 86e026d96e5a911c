import { countries } from 'countries-list';
import nationalityData from 'i18n-nationality/langs/en.json' with { type: 'json' };

/** What else the news calls a country, or says of what belongs to it. */
const more: Readonly<Record<string, string>> = {
  AE: 'emirates emirati uae',
  AR: 'argentine',
  BA: 'bosnia bosnian',
  CD: 'congo congolese',
  CI: 'ivorian',
  CZ: 'czech',
  GB: 'britain british england english scotland scottish uk wales welsh',
  GR: 'greek',
  IE: 'irish',
  IL: 'israeli knesset',
  KP: 'pyongyang',
  KR: 'korean seoul',
  MM: 'burma burmese myanmar',
  NL: 'dutch netherlands',
  NZ: 'zealand',
  PH: 'filipino philippine philippines',
  PL: 'polish',
  PS: 'gaza palestinian palestinians',
  SA: 'saudi',
  TR: 'turkey turkish',
  TW: 'taiwan taiwanese',
  US: 'america american u.s us',
  VA: 'vatican',
  XK: 'kosovan kosovar kosovo',
};

const nationalities: Readonly<Record<string, string>> = nationalityData.nationalities;

const wordsOfCountries = new Map(
  Object.entries(countries).map(([code, { name }]) => [
    code,
    new Set(
      [name.replace(/ \(.*/, ''), nationalities[code] ?? '', ...(more[code] ?? '').split(' ')]
        .map((word) => word.toLowerCase())
        .filter((word) => word !== ''),
    ),
  ]),
);

/** By ISO code, the words in small letters by which an article shows that it speaks of a country. */
export const allCountryWords: readonly (readonly [string, readonly string[]])[] = [...wordsOfCountries]
  .map(([code, words]) => [code, [...words]] as const)
  .sort(([a], [b]) => (a < b ? -1 : 1));

const countryNames = new Set(Object.values(countries).map(({ name }) => name.replace(/ \(.*/, '')));

/** Whether a country is called so; its card comes from elsewhere. */
export const isCountryName = (name: string): boolean => countryNames.has(name);

/** Whether it is the code of a country that is known. */
export const isCountry = (code: string): boolean => wordsOfCountries.has(code);

/** ISO codes of the countries that a text names, by name or adjective; at most three, in order of the codes. */
export function findCountries(text: string): readonly string[] {
  const plain = text.toLowerCase().replace(/[^\p{L}.]+/gu, ' ');
  const words = ` ${plain} `.replace(/\.+ /g, ' ');
  return [...wordsOfCountries]
    .filter(([, names]) => [...names].some((name) => name !== 'us' && words.includes(` ${name} `)))
    .map(([code]) => code)
    .sort()
    .slice(0, 3);
}
