import type { NewsSite } from './types.ts';

export const bangladesh: readonly NewsSite[] = [
  { host: 'bdnews24.com', name: 'bdnews24.com' },
  { host: 'dhakatribune.com', name: 'Dhaka Tribune' },
  { host: 'newagebd.net', name: 'New Age' },
  { host: 'tbsnews.net', name: 'The Business Standard' },
  { host: 'thedailystar.net', name: 'The Daily Star' },
];
