import { geoCentroid, geoEqualEarth, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import { earthRadius, findCountry, findPart, type WorldTopology } from './locator-map.ts';
import type { NamedPlace, OverviewMap, PlaceDot } from './types.ts';

/** Kilometres across the frame: nearer, the outlines are coarse, and one does not see which part of the world it is. */
const leastWidth = 3200;
/** Left free around the outermost dots, in pixels: names stand there. */
const margin = { x: 48, y: 22 };
const smallestDot = 3;
/** Beyond it a dot would hide its neighbours. */
const largestDot = 9;
/** Pixels of a label's letters; what counts is whether two labels meet. */
const letterWidth = 6;
const lineHeight = 13;
const gap = 3;

interface Spot {
  readonly place: NamedPlace;
  readonly at: [lng: number, lat: number];
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * The places of an article in a frame that fits them: an Equal Earth map, turned so that they are in its middle, with a
 * dot for each whose area grows with how often it is named. Countries are tinted, too. Null where no place has a point.
 */
export function toOverviewMap(
  topology: WorldTopology,
  places: readonly NamedPlace[],
  width: number,
  height: number,
): OverviewMap | null {
  const spots = places.flatMap((place): Spot[] => {
    const at = findPoint(topology, place);
    return at ? [{ place, at }] : [];
  });
  if (spots.length === 0) return null;

  const projection = geoEqualEarth()
    .rotate([-findMiddle(spots), 0])
    .scale(1)
    .translate([0, 0]);
  const coordinates = spots.map(({ at }) => at);
  const [[left, top], [right, bottom]] = geoPath(projection).bounds({ type: 'MultiPoint', coordinates });
  const scale = Math.min(
    (width - 2 * margin.x) / (right - left),
    (height - 2 * margin.y) / (bottom - top),
    (width * earthRadius) / leastWidth,
  );
  projection
    .scale(scale)
    .translate([width / 2 - (scale * (left + right)) / 2, height / 2 - (scale * (top + bottom)) / 2])
    .clipExtent([
      [0, 0],
      [width, height],
    ]);

  const path = geoPath(projection).digits(1);
  const named = spots.flatMap(({ place }) =>
    place.what === 'country' ? (findCountry(topology, place.countryCode) ?? []) : [],
  );
  const most = Math.max(...spots.map(({ place }) => place.count));
  const dots = spots.flatMap(({ place: { name, count }, at }): Omit<PlaceDot, 'label'>[] => {
    const pixels = projection(at);
    if (!pixels) return [];
    const radius = Math.max(smallestDot, largestDot * Math.sqrt(count / Math.max(most, largestDot)));
    return [{ name, count, x: round(pixels[0]), y: round(pixels[1]), radius: round(radius) }];
  });
  return {
    land: path(feature(topology, topology.objects.land)) ?? '',
    borders: path(mesh(topology, topology.objects.countries, (one, other) => one.id !== other.id)) ?? '',
    countries: path({ type: 'GeometryCollection', geometries: named }) ?? '',
    dots: placeLabels(dots, width, height).reverse(),
  };
}

/**
 * Where a place is. Of a country it is the middle of its largest part: the point that the glossary has for France is the
 * middle of all that is French, and lies in the Bay of Biscay.
 */
function findPoint(topology: WorldTopology, { lat, lng, countryCode, what }: NamedPlace): Spot['at'] | null {
  const country = what === 'country' ? findCountry(topology, countryCode) : null;
  const part = country && findPart(country, null);
  if (part) return geoCentroid(part);
  return lat !== null && lng !== null ? [lng, lat] : null;
}

/** The longitude in the middle of all: a mean of directions, since 179 and -179 degrees lie side by side. */
function findMiddle(spots: readonly Spot[]): number {
  const sum = (turn: (angle: number) => number) =>
    spots.reduce((total, { at: [lng] }) => total + turn((lng * Math.PI) / 180), 0);
  return (Math.atan2(sum(Math.sin), sum(Math.cos)) * 180) / Math.PI;
}

/** Names where there is room for them, those named most first; a name never lies on another or on a dot. */
function placeLabels(dots: readonly Omit<PlaceDot, 'label'>[], width: number, height: number): PlaceDot[] {
  const ranked = dots.toSorted((a, b) => b.count - a.count);
  const taken = ranked.map(({ x, y, radius }): Box => toBox(x - radius, x + radius, y, radius));
  return ranked.map((dot, index) => {
    const { name, x, y, radius } = dot;
    const length = name.length * letterWidth;
    const label = (['right', 'left'] as const).find((side) => {
      const from = side === 'right' ? x + radius + gap : x - radius - gap - length;
      const box = toBox(from, from + length, y, lineHeight / 2);
      const isInside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
      if (!isInside || taken.some((other, owner) => owner !== index && meet(box, other))) return false;
      taken.push(box);
      return true;
    });
    return { ...dot, label: label ?? null };
  });
}

const toBox = (left: number, right: number, y: number, half: number): Box => ({
  left,
  right,
  top: y - half,
  bottom: y + half,
});

const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const round = (pixels: number): number => Math.round(pixels * 10) / 10;
