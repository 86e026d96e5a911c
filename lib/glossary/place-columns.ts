import type { PlaceWhat } from './types.ts';

/** What a row of the place table is. A city is told from a town, and a capital from a city, by its other columns. */
export type PlaceKind = Exclude<PlaceWhat, 'capital' | 'town'>;

/** By the number in the column `kind`. */
export const placeKinds: readonly PlaceKind[] = [
  'country',
  'continent',
  'feature',
  'place',
  'region',
  'sea',
  'division',
  'county',
  'city',
];

/** What the house list has: nothing else of the table lies in it, and the text of its entry says more. */
export const listedKinds: ReadonlySet<PlaceKind> = new Set(['continent', 'feature', 'place', 'region', 'sea']);

/** Bits of the column `flags`. */
export const placeFlags = {
  /** Seat of a country's government. */
  capital: 1,
  /** Seat of a division of first order. */
  seat: 2,
  /** Its name is also a word that is written small: "Reading". */
  commonWord: 4,
  /** Its name is also a given or a family name: "Clinton". */
  personalName: 8,
  /** Its name stands for those who work there, too: "White House". */
  speaks: 16,
  /** A division that is on the house list, too: news means it, and not its city, by its name. */
  listed: 32,
} as const;

/** Steps of a degree in the columns `lat` and `lng`: 0.3 km. */
export const stepsPerDegree = 180;

/** Inhabitants in two bytes: three digits, and the number of zeros behind them. */
export function packPopulation(population: number): number {
  let zeros = 0;
  let digits = Math.round(population);
  while (digits > 999) {
    digits = Math.round(digits / 10);
    zeros++;
  }
  return zeros * 1000 + digits;
}

export const unpackPopulation = (packed: number): number => (packed % 1000) * 10 ** Math.floor(packed / 1000);
