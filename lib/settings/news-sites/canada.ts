import type { NewsSite } from './types.ts';

export const canada: readonly NewsSite[] = [
  { host: 'calgaryherald.com', name: 'Calgary Herald' },
  { host: 'cbc.ca', name: 'CBC' },
  { host: 'ctvnews.ca', name: 'CTV News' },
  { host: 'edmontonjournal.com', name: 'Edmonton Journal' },
  { host: 'financialpost.com', name: 'Financial Post' },
  { host: 'globalnews.ca', name: 'Global News' },
  { host: 'macleans.ca', name: "Maclean's" },
  { host: 'montrealgazette.com', name: 'Montreal Gazette' },
  { host: 'nationalpost.com', name: 'National Post' },
  { host: 'ottawacitizen.com', name: 'Ottawa Citizen' },
  { host: 'saltwire.com', name: 'SaltWire' },
  { host: 'theglobeandmail.com', name: 'The Globe and Mail' },
  { host: 'thestar.com', name: 'Toronto Star' },
  { host: 'thetyee.ca', name: 'The Tyee' },
  { host: 'thewalrus.ca', name: 'The Walrus' },
  { host: 'torontosun.com', name: 'Toronto Sun' },
  { host: 'vancouversun.com', name: 'Vancouver Sun' },
  { host: 'winnipegfreepress.com', name: 'Winnipeg Free Press' },
];
