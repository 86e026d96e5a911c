import type { NewsSite } from './types.ts';

export const lebanon: readonly NewsSite[] = [
  { host: 'naharnet.com', name: 'Naharnet' },
  { host: 'today.lorientlejour.com', name: "L'Orient Today" },
];
