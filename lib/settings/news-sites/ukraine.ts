import type { NewsSite } from './types.ts';

export const ukraine: readonly NewsSite[] = [
  { host: 'english.nv.ua', name: 'NV' },
  { host: 'kyivindependent.com', name: 'The Kyiv Independent' },
  { host: 'kyivpost.com', name: 'Kyiv Post' },
  { host: 'ukrinform.net', name: 'Ukrinform' },
];
