import type { PlaceFacts } from '../glossary/types.ts';

/** What a map needs to know of a place. */
export type MapPlace = Pick<PlaceFacts, 'countryCode' | 'lat' | 'lng' | 'what'>;

/** A map as paths of an SVG whose view box has the size of the frame. */
export interface LocatorMap {
  readonly land: string;
  /** Those between countries. */
  readonly borders: string;
  /** The country that the place lies in; null where it is too small for the world's outlines, or there is none. */
  readonly country: string | null;
  /** Where the place is; null for a country that can be seen. */
  readonly dot: readonly [x: number, y: number] | null;
}

/** A place of an article, and how often it is named. */
export interface NamedPlace extends MapPlace {
  readonly name: string;
  readonly count: number;
}

/** A dot on an overview; pixels of its frame. */
export interface PlaceDot {
  readonly name: string;
  readonly count: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** On which side of the dot there is room for the name; null: on neither. */
  readonly label: 'left' | 'right' | null;
}

/** All the places of an article on one map. */
export interface OverviewMap {
  readonly land: string;
  readonly borders: string;
  /** Countries that are named themselves; empty without any. */
  readonly countries: string;
  /** The places named most come last, so that they are drawn on top. */
  readonly dots: readonly PlaceDot[];
}

/** Pixels of the overview in the popup. */
export const overviewSize = { width: 348, height: 150 } as const;

/** Places on an overview: more dots would be a cloud. */
export const mostMapped = 40;

/** Pixels of the map on a card: its text column, and low enough that the facts below it are seen, too. */
export const mapSize = { width: 320, height: 132 } as const;
