import type { NewsSite } from './types.ts';

export const france: readonly NewsSite[] = [
  { host: 'france24.com', name: 'France 24' },
  { host: 'thelocal.fr', name: 'The Local France' },
];
