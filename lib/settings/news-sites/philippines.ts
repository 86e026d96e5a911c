import type { NewsSite } from './types.ts';

export const philippines: readonly NewsSite[] = [
  { host: 'abs-cbn.com', name: 'ABS-CBN News' },
  { host: 'bworldonline.com', name: 'BusinessWorld' },
  { host: 'gmanetwork.com', name: 'GMA News' },
  { host: 'inquirer.net', name: 'Philippine Daily Inquirer' },
  { host: 'manilatimes.net', name: 'The Manila Times' },
  { host: 'mb.com.ph', name: 'Manila Bulletin' },
  { host: 'philstar.com', name: 'The Philippine Star' },
  { host: 'pna.gov.ph', name: 'Philippine News Agency' },
  { host: 'rappler.com', name: 'Rappler' },
];
