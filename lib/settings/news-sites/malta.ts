import type { NewsSite } from './types.ts';

export const malta: readonly NewsSite[] = [
  { host: 'maltatoday.com.mt', name: 'MaltaToday' },
  { host: 'timesofmalta.com', name: 'Times of Malta' },
];
