import { continents, countries } from 'countries-list';
import { calendarWords } from './calendar-words.ts';
import { femaleNames, maleNames, sharedNames } from './first-names.ts';
import { groupLists } from './groups.ts';
import { groupHeads, placeHeads } from './head-nouns.ts';
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
  /** null: the name does not say. */
  readonly firstNames: ReadonlyMap<string, Gender | null>;
  /** Titles and offices in lower case, without full stops. */
  readonly titles: ReadonlySet<string>;
  readonly calendarWords: ReadonlySet<string>;
  readonly groupHeads: ReadonlySet<string>;
  readonly placeHeads: ReadonlySet<string>;
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

  return {
    names,
    firstNames: new Map<string, Gender | null>([
      ...femaleNames.map((name) => [name, 'f'] as const),
      ...maleNames.map((name) => [name, 'm'] as const),
      ...sharedNames.map((name) => [name, null] as const),
    ]),
    titles: new Set(titles.map((title) => title.toLowerCase().replaceAll('-', ' '))),
    calendarWords: new Set(calendarWords),
    groupHeads: new Set(groupHeads),
    placeHeads: new Set(placeHeads),
  };
}

/** "United Nations = UN | U.N." to its three forms. */
function toForms(line: string): string[] {
  const [name = '', others = ''] = line.split('=');
  return [name, ...others.split('|')].map((form) => form.trim()).filter((form) => form !== '');
}
