import type { NewsSite } from './types.ts';

export const centralEurope: readonly NewsSite[] = [
  { host: 'balkaninsight.com', name: 'Balkan Insight' },
  { host: 'english.radio.cz', name: 'Radio Prague International' },
  { host: 'notesfrompoland.com', name: 'Notes from Poland' },
  { host: 'romania-insider.com', name: 'Romania Insider' },
];
