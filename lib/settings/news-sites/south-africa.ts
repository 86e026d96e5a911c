import type { NewsSite } from './types.ts';

export const southAfrica: readonly NewsSite[] = [
  { host: 'citizen.co.za', name: 'The Citizen' },
  { host: 'dailymaverick.co.za', name: 'Daily Maverick' },
  { host: 'ewn.co.za', name: 'Eyewitness News' },
  { host: 'groundup.org.za', name: 'GroundUp' },
  { host: 'iol.co.za', name: 'IOL' },
  { host: 'mg.co.za', name: 'Mail & Guardian' },
  { host: 'news24.com', name: 'News24' },
  { host: 'sabcnews.com', name: 'SABC News' },
  { host: 'timeslive.co.za', name: 'TimesLIVE' },
];
