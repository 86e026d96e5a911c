import type { NewsSite } from './types.ts';

export const singapore: readonly NewsSite[] = [
  { host: 'asiaone.com', name: 'AsiaOne' },
  { host: 'businesstimes.com.sg', name: 'The Business Times' },
  { host: 'channelnewsasia.com', name: 'CNA' },
  { host: 'mothership.sg', name: 'Mothership' },
  { host: 'straitstimes.com', name: 'The Straits Times' },
];
