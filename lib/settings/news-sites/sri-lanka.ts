import type { NewsSite } from './types.ts';

export const sriLanka: readonly NewsSite[] = [
  { host: 'dailymirror.lk', name: 'Daily Mirror' },
  { host: 'economynext.com', name: 'EconomyNext' },
  { host: 'ft.lk', name: 'Daily FT' },
  { host: 'island.lk', name: 'The Island' },
  { host: 'sundaytimes.lk', name: 'The Sunday Times' },
];
