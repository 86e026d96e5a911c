import type { NewsSite } from './types.ts';

export const germany: readonly NewsSite[] = [
  { host: 'dw.com', name: 'Deutsche Welle' },
  { host: 'thelocal.de', name: 'The Local Germany' },
];
