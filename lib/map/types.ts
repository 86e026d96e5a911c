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

/** Pixels of the map on a card: its text column, and low enough that the facts below it are seen, too. */
export const mapSize = { width: 320, height: 132 } as const;
