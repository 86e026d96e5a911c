import { continents, countries } from 'countries-list';
import nationalityData from 'i18n-nationality/langs/en.json' with { type: 'json' };
import { communities } from './communities.ts';
import { calendarWords, dangerWords } from './danger-words.ts';
import { femaleNames, maleNames, sharedNames } from './first-names.ts';
import {
  alliances,
  armedGroups,
  associations,
  companies,
  mediaOutlets,
  parties,
  publicBodies,
  sportsBodies,
  worldBodies,
} from './groups.ts';
import { groupHeads, placeFirstWords, placeHeads } from './head-nouns.ts';
import { knownSurnames } from './known-surnames.ts';
import { nationalities } from './nationalities.ts';
import { placeAliases } from './place-aliases.ts';
import { cities, regions } from './places.ts';
import { titles } from './titles.ts';

export type Gender = 'f' | 'm';

/** A known name. `name` is the form that its other forms are taken to be the same as. */
export interface KnownName {
  readonly name: string;
  readonly kind: 'group' | 'place';
}

export interface Gazetteer {
  /** Known groups and places by `toNameKey`. */
  readonly names: ReadonlyMap<string, KnownName>;
  /** For the first word of a known name's key: the number of words of the longest name that begins so. */
  readonly longest: ReadonlyMap<string, number>;
  /** null: the name does not say. */
  readonly firstNames: ReadonlyMap<string, Gender | null>;
  /** Of public figures. */
  readonly surnames: ReadonlySet<string>;
  /** Adjectives, some of two words: "North Korean". */
  readonly nationalities: ReadonlySet<string>;
  /** Plural nouns: "Kurds". */
  readonly communities: ReadonlySet<string>;
  /** Titles and offices in lower case, without full stops. */
  readonly titles: ReadonlySet<string>;
  readonly dangerWords: ReadonlySet<string>;
  readonly calendarWords: ReadonlySet<string>;
  readonly groupHeads: ReadonlySet<string>;
  readonly placeHeads: ReadonlySet<string>;
  readonly placeFirstWords: ReadonlySet<string>;
}

/**
 * How names are compared: without accents, full stops and possessive endings, hyphens as spaces, straight apostrophes.
 * Case counts: "US" is a country and "us" is not.
 */
export function toNameKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .replace(/[’ʼ`]/g, "'")
    .replace(/[-‐‑–\s]+/g, ' ')
    .replace(/'s?(?=\s|$)/g, '')
    .trim();
}

let gazetteer: Gazetteer | undefined;

/** The look-up over all lists; made on the first call and kept. */
export function buildGazetteer(): Gazetteer {
  gazetteer ??= createGazetteer();
  return gazetteer;
}

function createGazetteer(): Gazetteer {
  const names = new Map<string, KnownName>();
  const add = (kind: KnownName['kind'], forms: readonly string[]): void => {
    const first = forms[0];
    if (first === undefined) return;
    const known = names.get(toNameKey(first)) ?? { name: first, kind };
    for (const form of forms) {
      const key = toNameKey(form);
      if (!names.has(key)) names.set(key, known);
      // "Al-Qaeda" opens a sentence.
      const capital = key.charAt(0).toUpperCase() + key.slice(1);
      if (!names.has(capital)) names.set(capital, known);
    }
  };

  for (const line of placeAliases) add('place', toForms(line));
  for (const country of Object.values(countries)) {
    add('place', [country.name]);
    add('place', [country.capital]);
  }
  for (const continent of Object.values(continents)) add('place', [continent]);
  for (const list of [cities, regions]) for (const place of list) add('place', [place]);
  for (const list of groupLists) for (const line of list) add('group', toForms(line));

  const longest = new Map<string, number>();
  for (const key of names.keys()) {
    const words = key.split(' ');
    const first = words[0] ?? '';
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  }

  const demonyms = Object.values(nationalityData.nationalities).filter((word) => !names.has(toNameKey(word)));
  const adjectives = new Set([...nationalities, ...demonyms]);
  const plurals = [...adjectives].filter((word) => /(?:an|[mnrstz]i)$/.test(word)).map((word) => `${word}s`);
  return {
    names,
    longest,
    firstNames: new Map<string, Gender | null>([
      ...femaleNames.map((name) => [name, 'f'] as const),
      ...maleNames.map((name) => [name, 'm'] as const),
      ...sharedNames.map((name) => [name, null] as const),
    ]),
    surnames: new Set(knownSurnames),
    nationalities: new Set([...adjectives].map(toNameKey)),
    communities: new Set([...communities, ...plurals].map(toNameKey)),
    titles: new Set(titles.map((title) => title.toLowerCase().replaceAll('-', ' '))),
    dangerWords: new Set([...dangerWords, ...calendarWords]),
    calendarWords: new Set(calendarWords),
    groupHeads: new Set(groupHeads),
    placeHeads: new Set(placeHeads),
    placeFirstWords: new Set(placeFirstWords),
  };
}

const groupLists = [
  worldBodies,
  alliances,
  publicBodies,
  parties,
  armedGroups,
  mediaOutlets,
  companies,
  associations,
  sportsBodies,
];

/** "United Nations = UN | U.N." to its three forms. */
function toForms(line: string): string[] {
  const [name = '', others = ''] = line.split('=');
  return [name, ...others.split('|')].map((form) => form.trim()).filter((form) => form !== '');
}
