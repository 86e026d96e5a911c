import type { NewsSite } from './types.ts';

export const kenya: readonly NewsSite[] = [
  { host: 'businessdailyafrica.com', name: 'Business Daily' },
  { host: 'capitalfm.co.ke', name: 'Capital FM' },
  { host: 'nation.africa', name: 'Nation' },
  { host: 'standardmedia.co.ke', name: 'The Standard' },
  { host: 'the-star.co.ke', name: 'The Star' },
  { host: 'theeastafrican.co.ke', name: 'The EastAfrican' },
];
