import type { NewsSite } from './types.ts';

export const taiwan: readonly NewsSite[] = [
  { host: 'focustaiwan.tw', name: 'Focus Taiwan' },
  { host: 'taipeitimes.com', name: 'Taipei Times' },
  { host: 'taiwannews.com.tw', name: 'Taiwan News' },
];
