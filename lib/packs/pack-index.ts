import type { EntityKind } from '../entities/types.ts';
import { normaliseName } from '../glossary/normalise-name.ts';
import type { GlossaryEntry, OwnGlossary, PlaceFacts } from '../glossary/types.ts';
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
  const { name, summary, from, to } = entry;
  const isFounded = kind === 'group' && entry.role === null && from !== null;
  const gloss = [formatRole(entry, isFounded), summary].filter((part) => part !== null).join(' ');
  return {
    id: `pack:${pack.id}:${entry.kind ?? 'any'}:${normaliseName(name)}`,
    kind,
    name,
    gloss: gloss === '' ? null : gloss,
    facts: isFounded ? [{ label: 'founded', value: to === null ? from : `${from}–${to}` }] : [],
    place: kind === 'place' ? toPlace(entry) : null,
    wikipediaTitle: toWikipediaTitle(entry.url),
    wikidataId: entry.wikidata,
    geonamesId: null,
    source: entry.source === null ? pack.title : `${pack.title} (${entry.source})`,
    asOf: entry.updated ?? pack.updated ?? pack.imported ?? '',
  };
}

/** "Harbour master of Visby (2019–)." Null where there is neither a role nor a time to tell. */
function formatRole({ role, from, to }: PackEntry, isFounded: boolean): string | null {
  const time = isFounded || (from === null && to === null) ? null : `(${from ?? ''}–${to ?? ''})`;
  const words = [role?.replace(/[.;,\s]+$/, '') ?? null, time].filter((part) => part !== null && part !== '').join(' ');
  return words === '' ? null : `${words}.`;
}

function toPlace({ country, lat, lng }: PackEntry): PlaceFacts | null {
  if (country === null && lat === null) return null;
  const isCode = country !== null && /^[A-Z]{2}$/.test(country);
  return {
    what: 'place',
    admin1: null,
    countryCode: isCode ? country : null,
    country: isCode ? (new Intl.DisplayNames('en', { type: 'region' }).of(country) ?? country) : country,
    population: null,
    populationYear: null,
    lat,
    lng,
    timeZone: null,
  };
}

function toWikipediaTitle(url: string | null): string | null {
  const title = url === null ? null : /^https:\/\/en\.(?:m\.)?wikipedia\.org\/wiki\/([^?#]+)$/.exec(url)?.[1];
  if (!title) return null;
  try {
    return decodeURIComponent(title).replaceAll('_', ' ');
  } catch {
    return null;
  }
}
