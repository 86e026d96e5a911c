import type { NewsSite } from './types.ts';

export const tanzania: readonly NewsSite[] = [
  { host: 'dailynews.co.tz', name: 'Daily News' },
  { host: 'thecitizen.co.tz', name: 'The Citizen' },
];
