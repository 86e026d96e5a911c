import type { NewsSite } from './types.ts';

export const switzerland: readonly NewsSite[] = [{ host: 'swissinfo.ch', name: 'SWI swissinfo.ch' }];
