import { placeAliases } from '../../lib/gazetteer/place-aliases.ts';
import type { PlaceKind } from '../../lib/glossary/place-columns.ts';

/** A row of the place table, before it is written. */
export interface PlaceRow {
  readonly kind: PlaceKind;
  readonly name: string;
  /** All names, the own ones first. */
  readonly primary: readonly string[];
  readonly others: readonly string[];
  readonly id: number;
  readonly code: string;
  /** Code of the row that holds it. */
  readonly parent: string | null;
  readonly lat: number;
  readonly lng: number;
  readonly population: number;
  readonly timeZone: string;
  readonly flags: number;
}

/** The names of the list of places with several: the usual one, and the others. */
export function readPlaceAliases(): (readonly [string, readonly string[]])[] {
  return placeAliases.map((line) => {
    const [name = '', others = ''] = line.split(' = ');
    return [name, others.split(' | ').filter(Boolean)] as const;
  });
}

/** By code units, not by the language of the machine. */
export const compareCodes = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
