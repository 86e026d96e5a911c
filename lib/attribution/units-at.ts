import { partitionPoint } from '../text/partition-point.ts';
import type { Unit } from './units.ts';

/** Index of the unit that an offset lies in or that begins behind it; -1 when there is none. */
export function findUnit(units: readonly Unit[], offset: number): number {
  const index = partitionPoint(units, ({ end }) => end <= offset);
  return index < units.length ? index : -1;
}
