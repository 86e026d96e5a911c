import type { Unit } from './units.ts';

/** Index of the unit that an offset lies in or that begins behind it; -1 when there is none. */
export function findUnit(units: readonly Unit[], offset: number): number {
  let low = 0;
  let high = units.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((units[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low < units.length ? low : -1;
}
