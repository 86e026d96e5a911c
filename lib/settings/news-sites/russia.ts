import type { NewsSite } from './types.ts';

export const russia: readonly NewsSite[] = [
  { host: 'tass.com', name: 'TASS' },
  { host: 'themoscowtimes.com', name: 'The Moscow Times' },
];
