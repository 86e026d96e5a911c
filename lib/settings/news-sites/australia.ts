import type { NewsSite } from './types.ts';

export const australia: readonly NewsSite[] = [
  { host: '7news.com.au', name: '7NEWS' },
  { host: '9news.com.au', name: '9News' },
  { host: 'abc.net.au', name: 'ABC' },
  { host: 'adelaidenow.com.au', name: 'The Advertiser' },
  { host: 'afr.com', name: 'Australian Financial Review' },
  { host: 'brisbanetimes.com.au', name: 'Brisbane Times' },
  { host: 'canberratimes.com.au', name: 'The Canberra Times' },
  { host: 'couriermail.com.au', name: 'The Courier-Mail' },
  { host: 'crikey.com.au', name: 'Crikey' },
  { host: 'dailytelegraph.com.au', name: 'The Daily Telegraph' },
  { host: 'heraldsun.com.au', name: 'Herald Sun' },
  { host: 'news.com.au', name: 'news.com.au' },
  { host: 'sbs.com.au', name: 'SBS' },
  { host: 'smh.com.au', name: 'The Sydney Morning Herald' },
  { host: 'theage.com.au', name: 'The Age' },
  { host: 'theaustralian.com.au', name: 'The Australian' },
  { host: 'theconversation.com', name: 'The Conversation' },
  { host: 'thewest.com.au', name: 'The West Australian' },
  { host: 'watoday.com.au', name: 'WAtoday' },
];
