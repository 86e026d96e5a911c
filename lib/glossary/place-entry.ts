import { findCountryName, toCountryEntry } from './country-entry.ts';
import { listedKinds } from './place-columns.ts';
import type { PlaceRecord, PlaceTable } from './place-table.ts';
import type { GlossaryEntry, PlaceWhat } from './types.ts';

/** Where the places come from and how old they are: shown on the card. */
const sources = {
  cities: { source: 'GeoNames', asOf: '2023-03' },
  divisions: { source: 'GeoNames', asOf: '2026' },
  own: { source: 'Sidelight', asOf: '2026-11' },
} as const;

/** Inhabitants from which on a town is called a city. */
const leastCity = 50_000;

/** Where Wikipedia names towns by the division, too: "Paris, Texas". */
const titledByDivision = new Set(['AU', 'CA', 'US']);

/** States that share their name with a city or a country. */
const stateTitles: Readonly<Record<string, string>> = {
  'US.GA': 'Georgia (U.S. state)',
  'US.NY': 'New York (state)',
  'US.WA': 'Washington (state)',
};

/**
 * The entry of a place. `title` is what the article calls it, where nothing else of the name is larger: then that is also
 * what an encyclopedia calls it; null otherwise.
 */
export function toPlaceEntry(place: PlaceRecord, title: string | null, table: PlaceTable): GlossaryEntry | null {
  const { kind, code, countryCode } = place;
  if (kind === 'country') return code === null ? null : toCountryEntry(code, place);
  const division = findDivision(place, table);
  const isPopulated = kind === 'city' && place.population > 0;
  return {
    id: toId(place),
    kind: 'place',
    name: place.name,
    gloss: null,
    facts: isPopulated ? [{ label: 'population', value: formatCount(place.population) }] : [],
    place: {
      what: toWhat(place),
      admin1: division,
      countryCode,
      country: countryCode === null ? null : findCountryName(countryCode),
      population: isPopulated ? place.population : null,
      populationYear: null,
      lat: place.lat,
      lng: place.lng,
      timeZone: place.timeZone,
    },
    wikipediaTitle: toTitle(place, division, title),
    wikidataId: null,
    geonamesId: place.geonamesId,
    url: null,
    ...(kind === 'city' ? sources.cities : kind === 'division' || kind === 'county' ? sources.divisions : sources.own),
  };
}

/** "1,234,567". `toLocaleString` does the same, but its first call takes longer than all other entries of an article. */
const formatCount = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');

function findDivision({ kind, row }: PlaceRecord, table: PlaceTable): string | null {
  if (kind === 'division') return null;
  const holders = table.holders(row).map((holder) => table.at(holder));
  return holders.find((holder) => holder?.kind === 'division')?.name ?? null;
}

function toId({ kind, geonamesId, code }: PlaceRecord): string {
  if (geonamesId !== null) return `geonames:${geonamesId}`;
  return listedKinds.has(kind) ? (code ?? '') : `${kind}:${code}`;
}

function toWhat({ kind, isCapital, population }: PlaceRecord): PlaceWhat {
  if (kind !== 'city') return kind;
  return isCapital ? 'capital' : population >= leastCity ? 'city' : 'town';
}

function toTitle({ kind, name, code, countryCode }: PlaceRecord, division: string | null, title: string | null) {
  if (listedKinds.has(kind)) return null;
  if (kind === 'division') return stateTitles[code ?? ''] ?? (titledByDivision.has(countryCode ?? '') ? name : title);
  if (division !== null && titledByDivision.has(countryCode ?? '')) return `${name}, ${division}`;
  return title;
}
