import type { NewsSite } from './types.ts';

export const indonesia: readonly NewsSite[] = [
  { host: 'en.antaranews.com', name: 'Antara' },
  { host: 'en.tempo.co', name: 'Tempo' },
  { host: 'jakartaglobe.id', name: 'Jakarta Globe' },
  { host: 'thejakartapost.com', name: 'The Jakarta Post' },
];
