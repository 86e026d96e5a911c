import type { NewsSite } from './types.ts';

export const latinAmerica: readonly NewsSite[] = [
  { host: 'batimes.com.ar', name: 'Buenos Aires Times' },
  { host: 'brazilian.report', name: 'The Brazilian Report' },
  { host: 'mexiconewsdaily.com', name: 'Mexico News Daily' },
  { host: 'ticotimes.net', name: 'The Tico Times' },
];
