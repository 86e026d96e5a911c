import type { GlossaryEntry } from '../../lib/glossary/types.ts';
import type { LocatorMap } from '../../lib/map/types.ts';
import { request } from '../../lib/messages/request.ts';
import { report } from '../../lib/report/report.ts';

/** The maps that cards of this page have asked for. */
export interface LocatorMaps {
  /** The map of an entry; "loading" while the worker draws it, null where there is none. */
  find(entry: GlossaryEntry | null): LocatorMap | 'loading' | null;
}

/** `onReady` is called when a map that was loading is there, or will not come. */
export function createLocatorMaps(onReady: () => void): LocatorMaps {
  const maps = new Map<string, LocatorMap | 'loading' | null>();

  async function load({ id, place }: GlossaryEntry): Promise<void> {
    if (!place) return;
    const { countryCode, lat, lng, what } = place;
    try {
      maps.set(id, await request('glossary:map', { place: { countryCode, lat, lng, what } }));
    } catch (error) {
      maps.set(id, null);
      report(error);
    }
    onReady();
  }

  return {
    find(entry) {
      if (!entry || !canBeDrawn(entry)) return null;
      const known = maps.get(entry.id);
      if (known !== undefined) return known;
      maps.set(entry.id, 'loading');
      void load(entry);
      return 'loading';
    },
  };
}

/** A country has outlines even where its middle is not known; a continent needs no map to be found. */
const canBeDrawn = ({ place }: GlossaryEntry): boolean =>
  place !== null &&
  place.what !== 'continent' &&
  (place.lat !== null || (place.what === 'country' && place.countryCode !== null));
