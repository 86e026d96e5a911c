import type { NewsSite } from './types.ts';

export const israel: readonly NewsSite[] = [
  { host: '972mag.com', name: '+972 Magazine' },
  { host: 'haaretz.com', name: 'Haaretz' },
  { host: 'i24news.tv', name: 'i24NEWS' },
  { host: 'jpost.com', name: 'The Jerusalem Post' },
  { host: 'timesofisrael.com', name: 'The Times of Israel' },
  { host: 'ynetnews.com', name: 'Ynetnews' },
];
