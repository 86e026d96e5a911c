import type { NewsSite } from './types.ts';

export const qatar: readonly NewsSite[] = [
  { host: 'aljazeera.com', name: 'Al Jazeera' },
  { host: 'gulf-times.com', name: 'Gulf Times' },
  { host: 'thepeninsulaqatar.com', name: 'The Peninsula' },
];
