import type { NewsSite } from './types.ts';

export const greece: readonly NewsSite[] = [{ host: 'ekathimerini.com', name: 'Kathimerini' }];
