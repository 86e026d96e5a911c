import type { NewsSite } from './types.ts';

export const ghana: readonly NewsSite[] = [
  { host: 'citinewsroom.com', name: 'Citi Newsroom' },
  { host: 'ghanaweb.com', name: 'GhanaWeb' },
  { host: 'graphic.com.gh', name: 'Graphic Online' },
  { host: 'myjoyonline.com', name: 'MyJoyOnline' },
];
