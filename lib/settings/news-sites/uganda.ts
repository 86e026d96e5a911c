import type { NewsSite } from './types.ts';

export const uganda: readonly NewsSite[] = [
  { host: 'independent.co.ug', name: 'The Independent' },
  { host: 'monitor.co.ug', name: 'Daily Monitor' },
  { host: 'newvision.co.ug', name: 'New Vision' },
  { host: 'observer.ug', name: 'The Observer' },
];
