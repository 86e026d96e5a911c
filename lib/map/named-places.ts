import type { EntitySummary } from '../analysis/types.ts';
import { mostMapped, type NamedPlace } from './types.ts';

/** The places of an article that have a spot on a map, those that matter most; a continent needs no map to be found. */
export function findNamedPlaces(entities: readonly EntitySummary[]): NamedPlace[] {
  return entities
    .flatMap(({ kind, name, entry, mentions }): NamedPlace[] => {
      if (kind !== 'place' || !entry?.place || entry.place.what === 'continent') return [];
      const { countryCode, lat, lng, what } = entry.place;
      return lat !== null || what === 'country' ? [{ name, count: mentions.length, countryCode, lat, lng, what }] : [];
    })
    .slice(0, mostMapped);
}
