import type { NewsSite } from './types.ts';

export const caribbean: readonly NewsSite[] = [
  { host: 'guardian.co.tt', name: 'Trinidad and Tobago Guardian' },
  { host: 'jamaica-gleaner.com', name: 'The Gleaner' },
  { host: 'jamaicaobserver.com', name: 'Jamaica Observer' },
  { host: 'newsday.co.tt', name: 'Newsday' },
  { host: 'stabroeknews.com', name: 'Stabroek News' },
  { host: 'tribune242.com', name: 'The Tribune' },
];
