import type { Entity } from '../entities/types.ts';
import type { Span } from '../text/types.ts';
import { findCountryEntry } from './country-entry.ts';
import type { EntryTable, TextEntry } from './entry-table.ts';
import type { LinkContext, Reading } from './link-context.ts';
import { linkEntries } from './link-entries.ts';
import { linkRoles } from './link-roles.ts';
import type { Glossary } from './open-glossary.ts';
import { readPlaces } from './read-places.ts';
import { toGlossaryEntry } from './to-glossary-entry.ts';
import type { GlossaryEntry, Link, LinkKind, OwnGlossary, PlaceFacts, PlaceWhat } from './types.ts';

interface Explained {
  readonly entities: (Entity & Reading & { readonly role: GlossaryEntry | null })[];
  readonly links: Link[];
}

const nothing: Reading = { entry: null, candidates: [] };

/**
 * Looks the names of an article up, in the reader's own glossaries first, then in the built-in one, and ties each mention to
 * its entry; without the built-in glossary, countries only. No entry is a fine answer.
 */
export function explainEntities(context: LinkContext, glossary: Glossary | null, own: OwnGlossary | null): Explained {
  const readings = new Map([
    ...(glossary ? readMentions(context, glossary) : readCountries(context)),
    ...(own ? readOwn(context, own) : []),
  ]);
  const roles = glossary ? linkRoles(context, glossary.entries) : null;
  const byEntity = Map.groupBy(readings.keys(), (i) => context.mentions[i]?.entityId);
  const entities = context.entities.map((entity) => ({
    ...entity,
    ...toEntityReading((byEntity.get(entity.id) ?? []).map((i) => readings.get(i) ?? nothing)),
    role: roles?.get(entity.id)?.entry ?? null,
  }));
  const links = context.mentions.flatMap(({ start, end }, i): Link[] => {
    const entry = readings.get(i)?.entry;
    return entry ? [toLink({ start, end }, entry)] : [];
  });
  return { entities, links };
}

/** What the reader's glossaries say of an entity's fullest name counts for all its mentions. */
function readOwn({ entities, mentions }: LinkContext, own: OwnGlossary): ReadonlyMap<number, Reading> {
  const byEntity = new Map(
    entities.map(({ id, kind, name, aliases }) => [
      id,
      [name, ...aliases].map((surface) => own.find(surface, kind)).find((found) => found.length > 0) ?? [],
    ]),
  );
  return new Map(
    mentions.flatMap(({ entityId }, i) => {
      const [entry] = byEntity.get(entityId) ?? [];
      return entry ? [[i, { entry, candidates: [] }] as const] : [];
    }),
  );
}

function readCountries({ entities, mentions }: LinkContext): ReadonlyMap<number, Reading> {
  const entries = new Map(entities.map((entity) => [entity.id, findCountryEntry(entity)]));
  return new Map(
    mentions.flatMap(({ entityId }, i) => {
      const entry = entries.get(entityId);
      return entry ? [[i, { entry, candidates: [] }] as const] : [];
    }),
  );
}

/**
 * Places by the table of places, which knows where they are, then by the texts; groups the other way round: "the Kremlin
 * said" is the building where no group of that name is known.
 */
function readMentions(context: LinkContext, { places, entries }: Glossary): ReadonlyMap<number, Reading> {
  const byPlace = readPlaces(context, places);
  const byText = linkEntries(context, entries);
  return new Map(
    context.mentions.flatMap(({ kind }, i) => {
      const [place, text] = [byPlace.get(i), byText.get(i)];
      const reading = kind === 'place' ? (place ?? text) : (text ?? place);
      return reading ? [[i, withTexts(reading, entries)] as const] : [];
    }),
  );
}

const withTexts = ({ entry, candidates }: Reading, table: EntryTable): Reading => ({
  entry: entry && withText(entry, table),
  candidates: candidates.map((candidate) => withText(candidate, table)),
});

/** What the house list says of a place, beside where it is. */
function withText(entry: GlossaryEntry, table: EntryTable): GlossaryEntry {
  if (entry.place === null || entry.gloss !== null) return entry;
  const text = table
    .findName(entry.name)
    .map(({ record }) => table.readEntry(record))
    .find((found) => isTextOf(found, entry));
  return text ? { ...toGlossaryEntry(text), id: entry.id, place: entry.place } : entry;
}

/** Divisions have rows and ids of their own: the list's Catalonia is "division:ES.56". */
function isTextOf({ id, kind, name, source, countries }: TextEntry, entry: GlossaryEntry): boolean {
  if (id === entry.id) return true;
  const isListed = kind === 'place' && source === 'house' && name === entry.name;
  return isListed && entry.place?.what === 'division' && countries.includes(entry.place.countryCode ?? '');
}

/** What most mentions of an entity say; a choice only where none is sure. */
function toEntityReading(readings: readonly Reading[]): Reading {
  const counts = new Map<string, { entry: GlossaryEntry; count: number }>();
  for (const { entry } of readings) {
    if (entry) counts.set(entry.id, { entry, count: (counts.get(entry.id)?.count ?? 0) + 1 });
  }
  const [best] = [...counts.values()].sort((a, b) => b.count - a.count);
  if (best) return { entry: best.entry, candidates: [] };
  return readings.find(({ candidates }) => candidates.length > 0) ?? nothing;
}

const linkKinds: Readonly<Record<PlaceWhat, LinkKind>> = {
  place: 'city',
  capital: 'city',
  city: 'city',
  continent: 'region',
  country: 'country',
  county: 'admin2',
  division: 'admin1',
  feature: 'region',
  region: 'region',
  sea: 'region',
  town: 'city',
};

const toLink = (span: Span, { id, kind, place, ...keys }: GlossaryEntry): Link => ({
  ...span,
  entryId: id,
  kind: place ? linkKinds[place.what] : kind === 'person' ? 'person' : 'group',
  wikidataId: keys.wikidataId,
  geonamesId: keys.geonamesId,
  wikipediaTitle: keys.wikipediaTitle,
  ...toPosition(place),
});

/** The middle of a sea or a continent is no place to look for it. */
const toPosition = (place: PlaceFacts | null): Pick<Link, 'lat' | 'lng'> =>
  place && linkKinds[place.what] !== 'region' ? { lat: place.lat, lng: place.lng } : { lat: null, lng: null };
