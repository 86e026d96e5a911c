import { findNamedPlaces } from '../../lib/map/named-places.ts';
import type { OverviewMap } from '../../lib/map/types.ts';
import { request } from '../../lib/messages/request.ts';
import { report } from '../../lib/report/report.ts';
import type { TabState } from '../../lib/storage/tab-state.ts';

/** Gives the map of an article's places; "loading" while the worker draws it. `onReady` is called when that is over. */
export function createPlacesMap(onReady: () => void): (state: TabState | null) => OverviewMap | 'loading' | null {
  /** The places that `map` shows: a state that changes otherwise needs no new map. */
  let drawn = '';
  let map: OverviewMap | 'loading' | null = null;

  return (state) => {
    const places = state?.status === 'done' ? findNamedPlaces(state.summary.entities) : [];
    if (places.length === 0) return null;
    const asked = JSON.stringify(places);
    if (asked === drawn) return map;
    drawn = asked;
    map = 'loading';
    void request('glossary:overview', { places })
      .catch((error) => {
        report(error);
        return null;
      })
      .then((result) => {
        if (drawn !== asked) return;
        map = result;
        onReady();
      });
    return map;
  };
}
