import type { NewsSite } from './types.ts';

export const saudiArabia: readonly NewsSite[] = [
  { host: 'arabnews.com', name: 'Arab News' },
  { host: 'english.alarabiya.net', name: 'Al Arabiya English' },
  { host: 'saudigazette.com.sa', name: 'Saudi Gazette' },
];
