import type { NewsSite } from './types.ts';

export const agencies: readonly NewsSite[] = [
  { host: 'afp.com', name: 'AFP' },
  { host: 'al-monitor.com', name: 'Al-Monitor' },
  { host: 'allafrica.com', name: 'allAfrica' },
  { host: 'apnews.com', name: 'AP News' },
  { host: 'bellingcat.com', name: 'Bellingcat' },
  { host: 'euronews.com', name: 'Euronews' },
  { host: 'globalvoices.org', name: 'Global Voices' },
  { host: 'ipsnews.net', name: 'Inter Press Service' },
  { host: 'middleeasteye.net', name: 'Middle East Eye' },
  { host: 'news.un.org', name: 'UN News' },
  { host: 'occrp.org', name: 'OCCRP' },
  { host: 'reuters.com', name: 'Reuters' },
  { host: 'rfa.org', name: 'Radio Free Asia' },
  { host: 'rferl.org', name: 'Radio Free Europe/Radio Liberty' },
  { host: 'theafricareport.com', name: 'The Africa Report' },
  { host: 'thediplomat.com', name: 'The Diplomat' },
  { host: 'thenewhumanitarian.org', name: 'The New Humanitarian' },
  { host: 'upi.com', name: 'UPI' },
];
