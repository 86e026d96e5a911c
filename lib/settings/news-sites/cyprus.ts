import type { NewsSite } from './types.ts';

export const cyprus: readonly NewsSite[] = [{ host: 'cyprus-mail.com', name: 'Cyprus Mail' }];
