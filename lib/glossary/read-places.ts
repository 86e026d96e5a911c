import type { LinkContext, Reading } from './link-context.ts';
import { linkPlaces, type PlaceReading } from './link-places.ts';
import { findRegionOfWord } from './nationalities.ts';
import { toPlaceEntry } from './place-entry.ts';
import type { PlaceTable } from './place-table.ts';
import type { GlossaryEntry } from './types.ts';

/** Likelihood from which on an entry is shown without a choice, and from which on it is one of the choices. */
const sure = 0.55;
const possible = 0.1;

const most = 3;

/** The entry or the choices for each mention of a place, by position; mentions of which nothing is known are left out. */
export function readPlaces(context: LinkContext, table: PlaceTable): ReadonlyMap<number, Reading> {
  const { text, mentions } = context;
  const readings = new Map<number, Reading>();
  // Mentions of one place share the list.
  const known = new Map<readonly PlaceReading[], Map<string, Reading>>();
  for (const [i, places] of linkPlaces(context, table)) {
    const mention = mentions[i];
    if (!mention || places.length === 0) continue;
    const written = text.slice(mention.start, mention.end);
    const surface = toTitle(findRegionOfWord(written) ?? written);
    const bySurface = known.get(places) ?? new Map<string, Reading>();
    known.set(places, bySurface);
    const reading = bySurface.get(surface) ?? toReading(places, surface, table);
    bySurface.set(surface, reading);
    if (reading.entry || reading.candidates.length > 0) readings.set(i, reading);
  }
  return readings;
}

function toReading(places: readonly PlaceReading[], surface: string, table: PlaceTable): Reading {
  const [best, ...others] = places;
  if (!best) return { entry: null, candidates: [] };
  const largest = Math.max(...places.map(({ place }) => (place.kind === 'city' ? place.population : 0)));
  const toEntry = ({ place, isPrimary }: PlaceReading): GlossaryEntry | null => {
    // An accent says that the name is not the English one: "Panamá".
    const title = isPrimary || /[^\p{ASCII}]/u.test(place.name) ? surface : place.name;
    return toPlaceEntry(place, place.kind === 'city' && place.population < largest ? null : title, table);
  };
  if (best.likelihood + sumNested(best, others, table) >= sure) return { entry: toEntry(best), candidates: [] };
  const isChoice = ({ place, likelihood }: PlaceReading) => likelihood >= possible && !place.isCommonWord;
  const candidates = places.filter(isChoice).slice(0, most);
  return { entry: null, candidates: candidates.length > 1 ? candidates.flatMap((one) => toEntry(one) ?? []) : [] };
}

/** What speaks for a city's own province speaks for the city as well, as far as a card goes. */
function sumNested({ place }: PlaceReading, others: readonly PlaceReading[], table: PlaceTable): number {
  const holders = table.holders(place.row);
  return others
    .filter(({ place: other }) => holders.includes(other.row) || table.holders(other.row).includes(place.row))
    .reduce((sum, { likelihood }) => sum + likelihood, 0);
}

/** "NEW YORK" of a dateline is "New York". */
function toTitle(surface: string): string {
  const name = surface.replace(/['’]s?$/, '');
  if (name.length <= 4 || name !== name.toUpperCase()) return name;
  return name.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (start) => start.toUpperCase());
}
