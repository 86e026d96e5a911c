import type { NewsSite } from './types.ts';

export const china: readonly NewsSite[] = [
  { host: 'caixinglobal.com', name: 'Caixin Global' },
  { host: 'cgtn.com', name: 'CGTN' },
  { host: 'chinadaily.com.cn', name: 'China Daily' },
  { host: 'globaltimes.cn', name: 'Global Times' },
  { host: 'sixthtone.com', name: 'Sixth Tone' },
];
