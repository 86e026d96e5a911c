import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { TextEntry } from '../../lib/glossary/entry-table.ts';
import { findCountries } from './country-context.ts';

/** An entry as the house list's files hold it. */
export interface HouseEntry {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Names that count only in context: "Labour". */
  readonly shortForms?: readonly string[];
  readonly kind: 'group' | 'role';
  /** The name is a people's or a religious community's. */
  readonly community?: true;
  readonly summary: string;
  readonly founded?: string | null;
  readonly seat?: string | null;
  /** Of a term of office: the country or body. */
  readonly of?: string | null;
  readonly wikipedia: string | null;
  readonly wikidata?: string;
  readonly asOf: string;
}

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

/** What the project says in its own words, sorted by id. `wikidataIds` are by label. */
export function buildHouse(
  files: ReadonlyMap<string, readonly HouseEntry[]>,
  wikidataIds: ReadonlyMap<string, string>,
): TextEntry[] {
  return [...files]
    .flatMap(([file, entries]) => entries.map((entry) => toEntry(entry, wikidataIds, file === 'companies')))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function toEntry(entry: HouseEntry, wikidataIds: ReadonlyMap<string, string>, isFirm: boolean): TextEntry {
  const { aliases, kind, summary, founded = null, seat = null, wikipedia, asOf } = entry;
  // "Signal (app)": what stands in brackets is for the list; the bare name counts where the article says more.
  const name = entry.name.replace(/ \([^)]*\)$/, '');
  const isBare = name === entry.name || aliases.includes(name);
  const shortForms = [...new Set([...(isBare ? [] : [name]), ...(entry.shortForms ?? [])])];
  return {
    id: `house:${kind === 'role' ? 'role-' : ''}${toSlug(entry.name)}`,
    kind,
    name,
    aliases: aliases.filter((alias) => alias !== name && !shortForms.includes(alias)),
    shortForms,
    // Firms are at home everywhere.
    countries: isFirm ? [] : findCountriesOf(entry),
    summary,
    founded,
    seat,
    wikipediaTitle: wikipedia,
    wikidataId:
      kind === 'role'
        ? null
        : (entry.wikidata ?? wikidataIds.get(wikipedia ?? name) ?? wikidataIds.get(entry.name) ?? null),
    source: 'house',
    asOf,
  };
}

/** Where it belongs to, for its short names ("Labour" beside "Westminster"), or whose office it is: "home secretary". */
function findCountriesOf({ name, aliases, kind, shortForms = [], summary, of }: HouseEntry): readonly string[] {
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
