import type { HoldKey } from '../../lib/settings/types.ts';

/** What is printed on the keys. */
export const holdKeyWords = { Alt: 'keyAlt', Control: 'keyControl', Shift: 'keyShift' } as const satisfies Record<
  HoldKey,
  string
>;
