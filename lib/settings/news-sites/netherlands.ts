import type { NewsSite } from './types.ts';

export const netherlands: readonly NewsSite[] = [
  { host: 'dutchnews.nl', name: 'DutchNews' },
  { host: 'nltimes.nl', name: 'NL Times' },
];
