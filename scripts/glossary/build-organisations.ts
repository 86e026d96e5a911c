import type { TextEntry } from '../../lib/glossary/entry-table.ts';
import { normaliseName } from '../../lib/glossary/normalise-name.ts';
import type { PlainWords } from './build-wordnet.ts';
import { findCountries, isCountry } from './country-context.ts';
import { cutGloss } from './glosses.ts';
import { organisationPaths } from './organisation-paths.ts';

/** A brand or an operator on maps, as name-suggestion-index lists it. */
interface Item {
  readonly id: string;
  readonly locationSet: { readonly include?: readonly unknown[] };
  readonly tags: Readonly<Record<string, string>>;
}

/** The parts of name-suggestion-index that are read. */
export interface Suggestions {
  readonly nsi: Readonly<Record<string, { readonly items: readonly Item[] }>>;
  readonly wikidata: Readonly<Record<string, { readonly label?: string; readonly description?: string }>>;
  readonly dissolved: Readonly<Record<string, unknown>>;
  /** "2026-09". */
  readonly asOf: string;
}

/** Names that mean something else, too. */
export interface OtherNames extends PlainWords {
  /** Of `WordNet`. */
  readonly senses: ReadonlyMap<string, number>;
  /** Keys of `normaliseName`. */
  readonly places: ReadonlySet<string>;
}

/** The description must say that it is an organisation. */
const organisation =
  /\b(?:agenc(?:y|ies)|airline|army|association|authority|automaker|bank|board|body|brewery|broadcaster|business|carmaker|chain|commission|committee|company|confederation|conglomerate|cooperative|corporation|council|courts?|department|developer|directorate|distributor|enterprise|federation|firm|force|gendarmerie|group|guard|hospital|institute|institution|insurer|maker|manufacturer|marque|militar?y|ministry|navy|network|NGO|office|operator|organi[sz]ation|party|police|producer|provider|publisher|railway|refiner|restaurants?|retailer|service|society|stores?|subsidiary|supermarkets?|supplier|union|university|utility)\b/i;

const other =
  /\b(?:administrative|airport|archipelago|borough|building|city|commune|concession|country|county of|district|flag|highway|island|line|municipality|park|plant in|province|railway line|railway station|region of|republic|school|settlement|ship|state in|state of|station in|town|train service|village|voivodeship)\b|^(?:former|defunct)\b|\b(?:defunct|dissolved|former)\b/i;

/** "Ministry of Health", "Metropolitan Police", "National Bank": which one depends on the article. */
const institution =
  /\b(?:academy|administration|agency|army|association|authority|bank|board|bureau|college|commission|committee|company|corporation|council|court|department|directorate|electric|energy|federation|force|gendarmerie|government|guard|hospital|institute|insurance|ministry|navy|office|party|police|post|power|railways?|service|school|union|university)\b/i;

/** Organisations with label and description, sorted by id; precision before number. */
export function buildOrganisations(suggestions: Suggestions, names: OtherNames): TextEntry[] {
  const regions = new Map<string, Set<string>>();
  for (const [path, { items }] of Object.entries(suggestions.nsi)) {
    if (!organisationPaths.has(path)) continue;
    for (const { id, locationSet, tags } of items) {
      const qid = tags['brand:wikidata'] ?? tags['operator:wikidata'];
      if (qid === undefined || Object.hasOwn(suggestions.dissolved, id)) continue;
      const known = regions.get(qid) ?? new Set<string>();
      regions.set(qid, known);
      for (const region of locationSet.include ?? []) known.add(toCountry(region));
    }
  }
  const entries = [...regions]
    .map(([qid, codes]) => {
      const { label = '', description = '' } = suggestions.wikidata[qid] ?? {};
      const isWorldwide = codes.has('001') || codes.size > 8;
      return toEntry(qid, label, description, isWorldwide ? [] : [...codes].sort(), suggestions.asOf, names);
    })
    .filter((entry) => entry !== null);
  return dropShared(entries).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A Wikidata id, and what is said of its item. */
export interface LabelledId {
  readonly id: string;
  readonly description: string;
}

/** The Wikidata ids of all organisations of name-suggestion-index, by label; of two with one label none. */
export function findWikidataIds({ wikidata }: Suggestions): ReadonlyMap<string, LabelledId> {
  const ids = new Map<string, LabelledId | null>();
  for (const [id, { label = '', description = '' }] of Object.entries(wikidata)) {
    if (organisation.test(description) && !other.test(description))
      ids.set(label, ids.has(label) ? null : { id, description });
  }
  return new Map([...ids].flatMap(([label, found]) => (found === null ? [] : [[label, found] as const])));
}

function toEntry(
  qid: string,
  label: string,
  description: string,
  codes: readonly string[],
  asOf: string,
  names: OtherNames,
): TextEntry | null {
  const name = label.replace(/ \([^)]*\)$/, '').trim();
  if (!organisation.test(description) || other.test(description) || description.split(' ').length < 3) return null;
  if (!isClear(name, names)) return null;
  const summary = cutGloss(description);
  if (summary === null) return null;
  // One word may be many things: then only where the article speaks of its country.
  const needsContext = !/[\s-]/.test(name) && codes.length > 0;
  return {
    id: `wikidata:${qid}`,
    kind: 'group',
    name,
    aliases: [],
    shortForms: needsContext ? [name] : [],
    countries: [...new Set([...codes, ...findCountries(description)])].filter(isCountry),
    summary,
    founded: null,
    seat: null,
    wikipediaTitle: null,
    wikidataId: qid,
    source: 'name-suggestion-index',
    asOf,
  };
}

/** Names that are no ordinary words, no place and no person, and say which of many institutions is meant. */
function isClear(name: string, { common, people, places, senses }: OtherNames): boolean {
  if (!/^[\p{Script=Latin}\d][\p{Script=Latin}\d\s.,'’&+!/:-]+$/u.test(name) || !/^.{0,2}\p{Lu}/u.test(name))
    return false;
  const words = name.split(/[\s-]+/).filter((word) => /\p{L}/u.test(word));
  const isCommon = (word: string): boolean =>
    common.has(word.toLowerCase()) ||
    common.has(word.toLowerCase().replace(/s$/, '')) ||
    /^(?:and|for|of|the|de|la|&)$/i.test(word);
  const title = name.charAt(0) + name.slice(1).toLowerCase();
  if (places.has(normaliseName(name)) || senses.has(name) || senses.has(title) || common.has(name.toLowerCase()))
    return false;
  if (words.length < 2)
    return name.length > 3 && !words.some((word) => isCommon(word) || people.has(word.toLowerCase()));
  if (words.every((word) => people.has(word.toLowerCase()) || /^\p{Lu}\.?$/u.test(word))) return false;
  return !(institution.test(name) && words.every(isCommon));
}

/** "us-ca.geojson" is in the US; "fx" is France without its islands; "conus" the US without its. */
function toCountry(region: unknown): string {
  if (typeof region !== 'string') return '';
  const code = region.slice(0, region === 'conus' ? 5 : /^\d{3}/.test(region) ? 3 : 2);
  return { fx: 'FR', conus: 'US', '001': '001' }[code] ?? code.toUpperCase();
}

/** Two of one name tell a reader nothing. */
function dropShared(entries: readonly TextEntry[]): TextEntry[] {
  const counts = new Map<string, number>();
  for (const { name } of entries) counts.set(normaliseName(name), (counts.get(normaliseName(name)) ?? 0) + 1);
  return entries.filter(({ name }) => counts.get(normaliseName(name)) === 1);
}
