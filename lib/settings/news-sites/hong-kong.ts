import type { NewsSite } from './types.ts';

export const hongKong: readonly NewsSite[] = [
  { host: 'hongkongfp.com', name: 'Hong Kong Free Press' },
  { host: 'scmp.com', name: 'South China Morning Post' },
  { host: 'thestandard.com.hk', name: 'The Standard' },
];
