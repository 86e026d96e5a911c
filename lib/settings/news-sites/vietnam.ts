import type { NewsSite } from './types.ts';

export const vietnam: readonly NewsSite[] = [
  { host: 'e.vnexpress.net', name: 'VnExpress International' },
  { host: 'en.vietnamplus.vn', name: 'VietnamPlus' },
  { host: 'vietnamnews.vn', name: 'Viet Nam News' },
];
