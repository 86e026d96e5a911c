import type { NewsSite } from './types.ts';

export const southKorea: readonly NewsSite[] = [
  { host: 'en.yna.co.kr', name: 'Yonhap News Agency' },
  { host: 'koreaherald.com', name: 'The Korea Herald' },
  { host: 'koreajoongangdaily.joins.com', name: 'Korea JoongAng Daily' },
  { host: 'koreatimes.co.kr', name: 'The Korea Times' },
];
