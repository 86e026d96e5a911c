import type { NewsSite } from './types.ts';

export const nepal: readonly NewsSite[] = [
  { host: 'kathmandupost.com', name: 'The Kathmandu Post' },
  { host: 'nepalitimes.com', name: 'Nepali Times' },
  { host: 'thehimalayantimes.com', name: 'The Himalayan Times' },
];
