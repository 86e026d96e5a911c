import nationalityData from 'i18n-nationality/langs/en.json' with { type: 'json' };

/** Words for what is of a country that the package lacks or has in another form. */
const moreWords: Readonly<Record<string, string>> = {
  AE: 'Emirati',
  AR: 'Argentine, Argentinian',
  BA: 'Bosnian',
  BW: 'Botswanan',
  CD: 'Congolese, Zairean',
  DO: 'Dominican',
  EC: 'Ecuadorian',
  DK: 'Danish, Dane',
  ES: 'Spanish, Spaniard',
  FI: 'Finnish, Finn',
  FR: 'French',
  GB: 'British, Briton, English, Scottish, Scot, Welsh, Northern Irish',
  HK: 'Hong Konger',
  HR: 'Croatian, Croat',
  KG: 'Kyrgyzstani',
  KP: 'North Korean',
  KZ: 'Kazakh',
  LS: 'Basotho',
  NP: 'Nepali',
  NZ: 'New Zealander',
  PH: 'Filipino, Philippine',
  PL: 'Polish, Pole',
  PS: 'Palestinian, Gazan',
  RS: 'Serbian, Serb',
  SA: 'Saudi, Saudi Arabian',
  SE: 'Swedish, Swede',
  SI: 'Slovene',
  SK: 'Slovak',
  SS: 'South Sudanese',
  TM: 'Turkmen',
  TR: 'Turkish, Turk',
  TT: 'Trinidadian',
  US: 'American',
  UZ: 'Uzbek',
  XK: 'Kosovan, Kosovar',
  YE: 'Yemeni',
};

/** The place of words that speak of a part of a country, or of several. */
const regionWords: Readonly<Record<string, string>> = {
  Abkhaz: 'Abkhazia',
  Abkhazian: 'Abkhazia',
  African: 'Africa',
  Asian: 'Asia',
  Catalan: 'Catalonia',
  Chechen: 'Chechnya',
  Crimean: 'Crimea',
  Dagestani: 'Dagestan',
  English: 'England',
  European: 'Europe',
  Kashmiri: 'Kashmir',
  Kurdish: 'Kurdistan',
  'Latin American': 'Latin America',
  'Middle Eastern': 'Middle East',
  'North American': 'North America',
  'Northern Irish': 'Northern Ireland',
  Scandinavian: 'Scandinavia',
  Scottish: 'Scotland',
  'South American': 'South America',
  'South Ossetian': 'South Ossetia',
  Welsh: 'Wales',
};

/** "European" to "Europe"; null for all other words. */
export const findRegionOfWord = (word: string): string | null =>
  Object.hasOwn(regionWords, word) ? (regionWords[word] as string) : null;

/** Rows of the package that name a place, or something else than the nationality. */
const wrongRows = new Set(['AG', 'BV', 'CG', 'DJ', 'DM', 'GF', 'GN', 'PF', 'TF', 'TM', 'VA', 'WF', 'XK']);

const nationalities: Readonly<Record<string, string>> = nationalityData.nationalities;

let codesByWord: ReadonlyMap<string, string> | undefined;

/** What is of the country: "Syrian"; null where it is not known. */
export function findNationality(countryCode: string): string | null {
  const own = wrongRows.has(countryCode) ? undefined : nationalities[countryCode];
  const word = own ?? moreWords[countryCode]?.split(', ')[0];
  return word !== undefined && /^[\p{L} -]+$/u.test(word) && /(?:n|i|ese|ish|ch|ek|ss|sh|no|er|t|be)$/.test(word)
    ? word
    : null;
}

/** Capitalised words, two at a time where two are a nationality. */
const capitalised = /\p{Lu}[\p{L}]+(?:[ -]\p{Lu}[\p{L}]+)?/gu;

/** A nationality in a text. */
export interface FoundNationality {
  readonly at: number;
  readonly length: number;
  readonly countryCode: string;
}

/** "the Syrian army", "two South Koreans": where nationalities stand, in text order. */
export function findNationalities(text: string): FoundNationality[] {
  codesByWord ??= indexWords();
  const found: FoundNationality[] = [];
  for (const { 0: words, index } of text.matchAll(capitalised)) {
    const both = readCode(words);
    if (both) {
      found.push({ at: index, length: words.length, countryCode: both });
      continue;
    }
    let at = index;
    for (const word of words.split(/[ -]/)) {
      const code = readCode(word);
      if (code) found.push({ at, length: word.length, countryCode: code });
      at += word.length + 1;
    }
  }
  return found;
}

function readCode(word: string): string | undefined {
  return codesByWord?.get(word) ?? (word.endsWith('s') ? codesByWord?.get(word.slice(0, -1)) : undefined);
}

function indexWords(): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const code of Object.keys(nationalities)) {
    const word = findNationality(code);
    if (word !== null && !words.has(word)) words.set(word, code);
  }
  for (const [code, more] of Object.entries(moreWords)) for (const word of more.split(', ')) words.set(word, code);
  return words;
}
