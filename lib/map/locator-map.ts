import {
  type GeoProjection,
  geoArea,
  geoAzimuthalEqualArea,
  geoCentroid,
  geoContains,
  geoDistance,
  geoPath,
} from 'd3-geo';
import type { MultiPolygon, Point, Polygon, Position } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type * as Topo from 'topojson-specification';
import type { LocatorMap, MapPlace } from './types.ts';

type Area = Topo.Polygon | Topo.MultiPolygon;

/** The world's outlines. A country's id is its ISO 3166-1 code in two capitals; a code may come more than once. */
export type WorldTopology = Topo.Topology<{
  countries: { type: 'GeometryCollection'; geometries: Area[] };
  land: Topo.GeometryCollection;
}>;

export const earthRadius = 6371;
/** Kilometres across the frame. Nearer, the outlines are coarse, and one does not see which part of the world it is. */
const leastWidth = 2800;
/** The same for what lies in several countries: "the Sahel". */
const regionWidth = 5000;
/** Around an island the frame grows until this share of it is land to know the sea by ... */
const leastLand = 0.15;
/** ... in steps of so much, and not beyond this. */
const growth = 1.3;
const mostWidth = 12_000;
/** Left free around a country, of the frame's height. */
const margin = 0.14;

/**
 * Where in the world a place is: its country in a frame of so many pixels, and a dot on the place. The frame fits the
 * part of the country that the place is in or nearest to: around Kaliningrad that is not all of Russia, around Nice not
 * Guiana. The projection turns the globe so that this part is in the middle; poles and antimeridian are places like
 * others then. Null where there is nothing to point at.
 */
export function toLocatorMap(
  topology: WorldTopology,
  place: MapPlace,
  width: number,
  height: number,
): LocatorMap | null {
  const point = toPoint(place);
  const country = findCountry(topology, place.countryCode);
  const part = country && findPart(country, place.what === 'country' ? null : point);
  const [lng = 0, lat = 0] = (part && geoCentroid(part)) ?? point?.coordinates ?? [];
  if (!part && !point) return null;

  const projection = geoAzimuthalEqualArea()
    .rotate([-lng, -lat])
    .translate([width / 2, height / 2]);
  const zoom = (across: number): void => zoomTo(projection, across, width, height);
  zoom(place.countryCode === null ? regionWidth : leastWidth);
  if (part) {
    const free = margin * height;
    const frame: [[number, number], [number, number]] = [
      [free, free],
      [width - free, height - free],
    ];
    projection.fitExtent(frame, { type: 'GeometryCollection', geometries: point ? [part, point] : [part] });
    zoom(Math.max(leastWidth, widthOf(projection, width)));
  }
  projection.clipExtent([
    [0, 0],
    [width, height],
  ]);

  const land = feature(topology, topology.objects.land);
  const path = geoPath(projection).digits(1);
  for (let across = widthOf(projection, width); across < mostWidth; across *= growth) {
    zoom(across);
    if (path.area(land) >= leastLand * width * height) break;
  }
  return {
    land: path(land) ?? '',
    borders: path(mesh(topology, topology.objects.countries, (one, other) => one.id !== other.id)) ?? '',
    country: country && path(country),
    dot: point && !(country && place.what === 'country') ? toDot(projection(toPair(point.coordinates))) : null,
  };
}

const toPoint = ({ lat, lng }: MapPlace): Point | null =>
  lat === null || lng === null ? null : { type: 'Point', coordinates: [lng, lat] };

export function findCountry(topology: WorldTopology, code: string | null): MultiPolygon | null {
  const areas = topology.objects.countries.geometries.filter(({ id }) => id !== undefined && id === code);
  return areas.length > 0 ? merge(topology, areas) : null;
}

/** The piece of a country that a point is in or nearest to; without a point the largest. */
export function findPart(country: MultiPolygon, point: Point | null): Polygon | null {
  const parts = country.coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  const weight = (part: Polygon): number => (point ? distanceTo(part, point) : -geoArea(part));
  return parts.reduce<Polygon | null>((best, part) => (best && weight(best) <= weight(part) ? best : part), null);
}

/** In radians, to the nearest corner; 0 inside. */
function distanceTo(part: Polygon, { coordinates }: Point): number {
  const point = toPair(coordinates);
  if (geoContains(part, point)) return 0;
  return Math.min(...(part.coordinates[0] ?? []).map((corner) => geoDistance(toPair(corner), point)));
}

const toPair = ([lng = 0, lat = 0]: Position): [number, number] => [lng, lat];

/** Kilometres across the frame, as they are in its middle. */
const widthOf = (projection: GeoProjection, width: number): number => (width / projection.scale()) * earthRadius;

/** Zooms about the middle of the frame. */
function zoomTo(projection: GeoProjection, across: number, width: number, height: number): void {
  const [x, y] = projection.translate();
  const factor = widthOf(projection, width) / across;
  projection
    .scale(projection.scale() * factor)
    .translate([width / 2 + (x - width / 2) * factor, height / 2 + (y - height / 2) * factor]);
}

const toDot = (at: [number, number] | null): LocatorMap['dot'] =>
  at && [Math.round(at[0] * 10) / 10, Math.round(at[1] * 10) / 10];
