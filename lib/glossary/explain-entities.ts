import type { Entity, Mention } from '../entities/types.ts';
import type { Span } from '../text/types.ts';
import { findCountryEntry } from './country-entry.ts';
import type { GlossaryEntry, Link } from './types.ts';

interface Explained {
  readonly entities: (Entity & { entry: GlossaryEntry | null; candidates: readonly GlossaryEntry[] })[];
  readonly links: Link[];
}

/** Looks each entity up in the built-in glossary and ties its mentions to the entry. No entry is a fine answer. */
export function explainEntities(entities: readonly Entity[], mentions: readonly Mention[]): Explained {
  const explained = entities.map((entity) => ({ ...entity, entry: findCountryEntry(entity), candidates: [] }));
  const entries = new Map(explained.map(({ id, entry }) => [id, entry]));
  const links = mentions.flatMap(({ start, end, entityId }): Link[] => {
    const entry = entries.get(entityId);
    return entry ? [toLink({ start, end }, entry)] : [];
  });
  return { entities: explained, links };
}

const toLink = (span: Span, entry: GlossaryEntry): Link => ({
  ...span,
  entryId: entry.id,
  kind: 'country',
  wikidataId: null,
  geonamesId: null,
  wikipediaTitle: entry.wikipediaTitle,
  lat: null,
  lng: null,
});
