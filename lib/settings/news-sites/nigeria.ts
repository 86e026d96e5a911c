import type { NewsSite } from './types.ts';

export const nigeria: readonly NewsSite[] = [
  { host: 'businessday.ng', name: 'BusinessDay' },
  { host: 'channelstv.com', name: 'Channels Television' },
  { host: 'dailytrust.com', name: 'Daily Trust' },
  { host: 'guardian.ng', name: 'The Guardian Nigeria' },
  { host: 'premiumtimesng.com', name: 'Premium Times' },
  { host: 'punchng.com', name: 'The Punch' },
  { host: 'thecable.ng', name: 'TheCable' },
  { host: 'thisdaylive.com', name: 'ThisDay' },
  { host: 'tribuneonlineng.com', name: 'Nigerian Tribune' },
  { host: 'vanguardngr.com', name: 'Vanguard' },
];
