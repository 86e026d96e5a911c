import type { NewsSite } from './types.ts';

export const newZealand: readonly NewsSite[] = [
  { host: '1news.co.nz', name: '1News' },
  { host: 'newsroom.co.nz', name: 'Newsroom' },
  { host: 'nzherald.co.nz', name: 'The New Zealand Herald' },
  { host: 'odt.co.nz', name: 'Otago Daily Times' },
  { host: 'rnz.co.nz', name: 'RNZ' },
  { host: 'stuff.co.nz', name: 'Stuff' },
  { host: 'thepost.co.nz', name: 'The Post' },
  { host: 'thepress.co.nz', name: 'The Press' },
  { host: 'thespinoff.co.nz', name: 'The Spinoff' },
];
