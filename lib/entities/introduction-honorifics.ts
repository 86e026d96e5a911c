import type { Found } from './introduction-endings.ts';
import { isCapital, type Line } from './introduction-units.ts';
import type { EntityKind } from './types.ts';

/** Forms of address that say something of whom they are for; "Mr" and "Ms" say nothing. */
const honorific =
  /^(?:aunt|auntie|baroness|brother|dame|doctor|dr|father|fr|imam|judge|justice|lady|lord|mother|prof|professor|rabbi|rev|reverend|sheikh|sir|sister|uncle)$/;

/** "Sir Peter Pike", "The Rev. Ann Mott". */
export function findHonorific({ units }: Line, at: number, kind: EntityKind): Found[] {
  if (kind !== 'person') return [];
  let from = at;
  while (
    at - from < 2 &&
    /^\.?\s$/.test(units[from]?.gap ?? '') &&
    isCapital(units[from - 1]) &&
    !units[from - 1]?.mention &&
    honorific.test(units[from - 1]?.lower ?? '')
  )
    from--;
  if (from === at) return [];
  const isThe = /^rev(?:erend)?$/.test(units[from]?.lower ?? '') && units[from - 1]?.lower === 'the';
  return [{ from: isThe ? from - 1 : from, to: at, rule: 'title' }];
}
