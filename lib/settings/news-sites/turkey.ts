import type { NewsSite } from './types.ts';

export const turkey: readonly NewsSite[] = [
  { host: 'dailysabah.com', name: 'Daily Sabah' },
  { host: 'hurriyetdailynews.com', name: 'Hürriyet Daily News' },
  { host: 'turkishminute.com', name: 'Turkish Minute' },
];
