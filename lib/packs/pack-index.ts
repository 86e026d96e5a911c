import type { EntityKind } from '../entities/types.ts';
import { normaliseName } from '../glossary/normalise-name.ts';
import type { Fact, GlossaryEntry, OwnGlossary, PlaceFacts } from '../glossary/types.ts';
import type { Pack, PackEntry, StoredPack } from './types.ts';

/** A pack; stored ones know the day of their import, which stands in where nothing else is dated. */
type DatedPack = Pack & Partial<Pick<StoredPack, 'imported'>>;

interface Hit {
  readonly pack: DatedPack;
  readonly entry: PackEntry;
}

/**
 * An index over packs, the one that counts most first; within one pack names before aliases. Entries are made when they are
 * asked for: most never are.
 */
export function createPackIndex(packs: readonly DatedPack[]): OwnGlossary {
  const hits = new Map<string, Hit[]>();
  const add = (name: string, hit: Hit): void => {
    const key = normaliseName(name);
    const others = hits.get(key);
    if (others) others.push(hit);
    else hits.set(key, [hit]);
  };
  for (const pack of packs) {
    for (const entry of pack.entries) add(entry.name, { pack, entry });
    for (const entry of pack.entries) for (const alias of entry.aliases) add(alias, { pack, entry });
  }
  return {
    find(name, kind) {
      const found = hits.get(normaliseName(name)) ?? [];
      return found
        .filter(({ entry }) => entry.kind === null || entry.kind === kind)
        .map((hit) => toGlossaryEntry(hit, kind));
    },
  };
}

function toGlossaryEntry({ pack, entry }: Hit, kind: EntityKind): GlossaryEntry {
  const { name, summary } = entry;
  return {
    id: `pack:${pack.id}:${entry.kind ?? 'any'}:${normaliseName(name)}`,
    kind,
    name,
    gloss: summary,
    facts: toFacts(entry, kind),
    place: kind === 'place' ? toPlace(entry) : null,
    wikipediaTitle: toWikipediaTitle(entry.url),
    wikidataId: entry.wikidata,
    geonamesId: null,
    url: entry.url,
    source: entry.source === null ? pack.title : `${pack.title} (${entry.source})`,
    asOf: entry.updated ?? pack.updated ?? pack.imported ?? '',
  };
}

/** A group without a role was founded when its time begins. The country of a place stands in the line above. */
function toFacts({ role, from, to, country }: PackEntry, kind: EntityKind): Fact[] {
  const facts: (Omit<Fact, 'value'> & { value: string | null })[] = [
    { label: 'role', value: role },
    { label: kind === 'group' && role === null ? 'founded' : 'from', value: from },
    { label: 'to', value: to },
    {
      label: 'country',
      value: kind === 'place' ? null : nameCountry(country),
      ...(country !== null && isCode(country) && { codes: [country] }),
    },
  ];
  return facts.filter((fact): fact is Fact => fact.value !== null);
}

function toPlace({ country, lat, lng }: PackEntry): PlaceFacts | null {
  if (country === null && lat === null) return null;
  return {
    what: 'place',
    admin1: null,
    countryCode: country !== null && isCode(country) ? country : null,
    country: nameCountry(country),
    population: null,
    populationYear: null,
    lat,
    lng,
    timeZone: null,
  };
}

const isCode = (country: string): boolean => /^[A-Z]{2}$/.test(country);

const nameCountry = (country: string | null): string | null =>
  country !== null && isCode(country)
    ? (new Intl.DisplayNames('en', { type: 'region' }).of(country) ?? country)
    : country;

function toWikipediaTitle(url: string | null): string | null {
  const title = url === null ? null : /^https:\/\/en\.(?:m\.)?wikipedia\.org\/wiki\/([^?#]+)$/.exec(url)?.[1];
  if (!title) return null;
  try {
    return decodeURIComponent(title).replaceAll('_', ' ');
  } catch {
    return null;
  }
}
