import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { TextEntry } from '../../lib/glossary/entry-table.ts';
import type { LabelledId } from './build-organisations.ts';
import { findCountries } from './country-context.ts';

/** What all entries of the house list's files have. */
interface HouseText {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Names that count only in context: "Labour". */
  readonly shortForms?: readonly string[];
  readonly summary: string;
  readonly wikipedia: string | null;
  readonly asOf: string;
}

export interface HouseGroup extends HouseText {
  readonly kind: 'group' | 'role';
  /** The name is a people's or a religious community's. */
  readonly community?: true;
  readonly founded?: string | null;
  readonly seat?: string | null;
  /** Of a term of office: the country or body. */
  readonly of?: string | null;
  readonly wikidata?: string;
}

/** A place that the packages lack, or of which there is more to say than where it lies. */
export interface HousePlace extends HouseText {
  readonly kind: 'place';
  readonly what: 'continent' | 'feature' | 'place' | 'region' | 'sea';
  /** Degrees north and east, to about a tenth: the spot, or roughly the middle. */
  readonly at: readonly [lat: number, lng: number];
  /** ISO 3166-1 code; null for what lies in several countries or is claimed by several. */
  readonly country: string | null;
  /** News makes it speak: "the White House said". */
  readonly speaks?: true;
}

export type HouseEntry = HouseGroup | HousePlace;

const houseFolder = 'lib/glossary/house';

/** The house list by file, in order of the files' names. */
export function readHouseFiles(folder = houseFolder): ReadonlyMap<string, readonly HouseEntry[]> {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort();
  return new Map(
    files.map((file) => [
      basename(file, '.json'),
      JSON.parse(readFileSync(join(folder, file), 'utf8')) as readonly HouseEntry[],
    ]),
  );
}

/** What the project says in its own words, sorted by id. */
export function buildHouse(
  files: ReadonlyMap<string, readonly HouseEntry[]>,
  wikidataIds: ReadonlyMap<string, LabelledId>,
): TextEntry[] {
  return [...files]
    .flatMap(([file, entries]) => entries.map((entry) => toEntry(entry, wikidataIds, file === 'companies')))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The places of the house list, with id and names as their texts have them. */
export const listHousePlaces = (files = readHouseFiles()) =>
  [...files.values()]
    .flat()
    .filter((entry) => entry.kind === 'place')
    .map((entry) => {
      const { what, at, country, speaks = false } = entry;
      return { ...toNames(entry), what, at, country, speaks };
    });

function toEntry(entry: HouseEntry, wikidataIds: ReadonlyMap<string, LabelledId>, isFirm: boolean): TextEntry {
  const { kind, summary, wikipedia, asOf } = entry;
  const shared = { ...toNames(entry), kind, summary, wikipediaTitle: wikipedia, source: 'house', asOf } as const;
  if (entry.kind === 'place') {
    const countries = entry.country === null ? [] : [entry.country];
    return { ...shared, countries, founded: null, seat: null, wikidataId: null };
  }
  const { founded = null, seat = null } = entry;
  return {
    ...shared,
    // Firms are at home everywhere.
    countries: isFirm ? [] : findCountriesOf(entry),
    founded,
    seat,
    wikidataId: kind === 'role' ? null : (entry.wikidata ?? findWikidataId(entry, shared.name, wikidataIds)),
  };
}

function toNames(entry: HouseEntry): Pick<TextEntry, 'id' | 'name' | 'aliases' | 'shortForms'> {
  const { aliases, kind } = entry;
  // "Signal (app)": what stands in brackets is for the list; the bare name counts where the article says more.
  const name = entry.name.replace(/ \([^)]*\)$/, '');
  const isBare = name === entry.name || aliases.includes(name);
  const shortForms = [...new Set([...(isBare ? [] : [name]), ...(entry.shortForms ?? [])])];
  return {
    id: `house:${kind === 'role' ? 'role-' : ''}${toSlug(entry.name)}`,
    name,
    aliases: aliases.filter((alias) => alias !== name && !shortForms.includes(alias)),
    shortForms,
  };
}

/** By label, unless the label's owner is somewhere else: South Australia has a "Department for Education", too. */
function findWikidataId(
  { name, summary, wikipedia }: HouseGroup,
  shortName: string,
  wikidataIds: ReadonlyMap<string, LabelledId>,
): string | null {
  const found = wikidataIds.get(wikipedia ?? shortName) ?? wikidataIds.get(name);
  if (found === undefined) return null;
  const [own, others] = [summary, found.description].map(findCountries) as [readonly string[], readonly string[]];
  const mayBeSame = own.length === 0 || others.length === 0 || own.some((code) => others.includes(code));
  return mayBeSame ? found.id : null;
}

/** Where it belongs to, for its short names ("Labour" beside "Westminster"), or whose office it is: "home secretary". */
function findCountriesOf({ name, aliases, kind, shortForms = [], summary, of }: HouseGroup): readonly string[] {
  if (kind === 'role') return findCountries(of ?? '');
  const isUnsure =
    shortForms.length > 0 || / \(|^The \S+$/.test(name) || aliases.some((alias) => /^\p{Lu}{2,5}$/u.test(alias));
  return isUnsure ? findCountries(`${name}. ${summary}`) : [];
}

/** "Médecins Sans Frontières" to "medecins-sans-frontieres". */
const toSlug = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace('+', ' plus')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
