import type { NewsSite } from './types.ts';

export const japan: readonly NewsSite[] = [
  { host: 'asia.nikkei.com', name: 'Nikkei Asia' },
  { host: 'english.kyodonews.net', name: 'Kyodo News' },
  { host: 'japannews.yomiuri.co.jp', name: 'The Japan News' },
  { host: 'japantimes.co.jp', name: 'The Japan Times' },
  { host: 'japantoday.com', name: 'Japan Today' },
];
