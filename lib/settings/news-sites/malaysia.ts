import type { NewsSite } from './types.ts';

export const malaysia: readonly NewsSite[] = [
  { host: 'bernama.com', name: 'Bernama' },
  { host: 'freemalaysiatoday.com', name: 'Free Malaysia Today' },
  { host: 'malaymail.com', name: 'Malay Mail' },
  { host: 'malaysiakini.com', name: 'Malaysiakini' },
  { host: 'nst.com.my', name: 'New Straits Times' },
  { host: 'theedgemalaysia.com', name: 'The Edge Malaysia' },
  { host: 'thestar.com.my', name: 'The Star' },
];
