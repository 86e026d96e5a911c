import type { NewsSite } from './types.ts';

export const egypt: readonly NewsSite[] = [
  { host: 'dailynewsegypt.com', name: 'Daily News Egypt' },
  { host: 'egyptindependent.com', name: 'Egypt Independent' },
  { host: 'english.ahram.org.eg', name: 'Ahram Online' },
  { host: 'madamasr.com', name: 'Mada Masr' },
];
