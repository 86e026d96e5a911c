import type { NewsSite } from './types.ts';

export const belgium: readonly NewsSite[] = [
  { host: 'brusselstimes.com', name: 'The Brussels Times' },
  { host: 'euobserver.com', name: 'EUobserver' },
  { host: 'euractiv.com', name: 'Euractiv' },
  { host: 'politico.eu', name: 'Politico Europe' },
];
