import type { NewsSite } from './types.ts';

export const nordicCountries: readonly NewsSite[] = [
  { host: 'grapevine.is', name: 'The Reykjavík Grapevine' },
  { host: 'icelandreview.com', name: 'Iceland Review' },
  { host: 'thebarentsobserver.com', name: 'The Barents Observer' },
  { host: 'thelocal.dk', name: 'The Local Denmark' },
  { host: 'thelocal.no', name: 'The Local Norway' },
  { host: 'thelocal.se', name: 'The Local Sweden' },
];
