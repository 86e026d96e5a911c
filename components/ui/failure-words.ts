import type { StoreFailure } from '../../lib/storage/types.ts';

/** Why nothing could be stored or read, as the end of a sentence. */
export const failureWords = {
  blocked: 'storeBlocked',
  broken: 'storeBroken',
  full: 'storeFull',
} as const satisfies Record<StoreFailure, string>;
