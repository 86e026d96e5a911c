import type { NewsSite } from './types.ts';

export const italy: readonly NewsSite[] = [
  { host: 'thelocal.it', name: 'The Local Italy' },
  { host: 'wantedinrome.com', name: 'Wanted in Rome' },
];
