import type { NewsSite } from './types.ts';

export const thailand: readonly NewsSite[] = [
  { host: 'bangkokpost.com', name: 'Bangkok Post' },
  { host: 'nationthailand.com', name: 'The Nation' },
  { host: 'thaipbsworld.com', name: 'Thai PBS World' },
];
