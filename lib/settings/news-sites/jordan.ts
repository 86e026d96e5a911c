import type { NewsSite } from './types.ts';

export const jordan: readonly NewsSite[] = [{ host: 'jordantimes.com', name: 'The Jordan Times' }];
