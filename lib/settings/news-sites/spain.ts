import type { NewsSite } from './types.ts';

export const spain: readonly NewsSite[] = [
  { host: 'english.elpais.com', name: 'El País English' },
  { host: 'thelocal.es', name: 'The Local Spain' },
];
