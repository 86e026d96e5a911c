import type { NewsSite } from './types.ts';

export const unitedArabEmirates: readonly NewsSite[] = [
  { host: 'gulfnews.com', name: 'Gulf News' },
  { host: 'khaleejtimes.com', name: 'Khaleej Times' },
  { host: 'thenationalnews.com', name: 'The National' },
  { host: 'wam.ae', name: 'WAM' },
];
