import { countries } from 'countries-list';
import type { Block } from '../text/types.ts';
import type { Surface } from './clusters.ts';
import { squeezeName } from './spelling.ts';
import { stateAbbreviations, stateNames } from './state-abbreviations.ts';

const countryNames: ReadonlySet<string> = new Set(Object.values(countries).map(({ name }) => name));

/**
 * The region of places whose name the article gives to two: "They booked in Florence. The reservation went to Florence, South Carolina."
 * By position in `mentions` (in text order). A place that says its region when it comes up for the first time has no
 * namesake and is left out, and so is what has the region of the first.
 */
export function findRegions(
  text: string,
  mentions: readonly Surface[],
  blocks: readonly Block[],
): ReadonlyMap<number, string> {
  const headlineEnd = blocks[0]?.role === 'headline' ? blocks[0].end : 0;
  const first = new Map<string, string | null>();
  const regions = new Map<number, string>();
  mentions.forEach((mention, i) => {
    if (mention.kind !== 'place' || mention.start < headlineEnd) return;
    const key = squeezeName(mention.surface);
    const region = readRegion(text, mention, mentions[i + 1]);
    const known = first.get(key);
    if (known === undefined) first.set(key, region);
    else if (region !== null && region !== known) regions.set(i, region);
  });
  return regions;
}

function readRegion(text: string, place: Surface, next: Surface | undefined): string | null {
  if (next?.kind !== 'place' || text.slice(place.end, next.start) !== ', ') return null;
  const name = stateAbbreviations.get(next.surface) ?? next.surface;
  // "in Peru, Chile and Bolivia" are three.
  if (countryNames.has(place.surface)) return null;
  return stateNames.has(name) || countryNames.has(name) ? name : null;
}
