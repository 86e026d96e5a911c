import type { NewsSite } from './types.ts';

export const balticStates: readonly NewsSite[] = [
  { host: 'baltictimes.com', name: 'The Baltic Times' },
  { host: 'eng.lsm.lv', name: 'LSM' },
  { host: 'news.err.ee', name: 'ERR News' },
];
