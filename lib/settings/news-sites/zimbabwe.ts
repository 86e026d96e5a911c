import type { NewsSite } from './types.ts';

export const zimbabwe: readonly NewsSite[] = [{ host: 'newsday.co.zw', name: 'NewsDay' }];
