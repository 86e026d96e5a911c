import { readLines } from '../read-list.ts';

export const mediaOutlets: readonly string[] = readLines(`
  ABC = ABC News
  Agence France-Presse = AFP
  Al Arabiya = al-Arabiya | Al-Arabiya
  Al Jazeera = al-Jazeera | Al-Jazeera
  Al-Ahram
  Anadolu Agency
  Asahi Shimbun
  Associated Press = AP
  BBC = British Broadcasting Corporation | BBC News
  Bellingcat
  Bild
  Bloomberg = Bloomberg News
  Boston Globe
  Breitbart = Breitbart News
  British Medical Journal = BMJ
  BuzzFeed = BuzzFeed News
  C-SPAN
  CBS = CBS News
  CNBC
  CNN
  Channel 4 = Channel 4 News
  Chicago Tribune
  Corriere della Sera
  Cumhuriyet
  Daily Mail
  Daily Mirror
  Daily Telegraph
  Der Spiegel = Spiegel
  Der Standard
  Die Zeit
  Economist
  El Pais = El País
  Evening Standard
  Fars News Agency
  Financial Times
  Fox News
  Global Times
  Guardian
  Haaretz
  Hindustan Times
  Huffington Post = HuffPost
  Hurriyet
  IRNA = Islamic Republic News Agency
  ITV
  ITV News
  Independent
  Interfax
  Itar-Tass = ITAR-TASS | Tass | TASS
  Izvestia
  Jerusalem Post
  Kommersant
  Kyodo = Kyodo News
  La Repubblica
  Lancet
  Le Figaro
  Le Monde
  Los Angeles Times
  MSNBC
  NBC = NBC News
  NHK
  NPR = National Public Radio
  Nature
  New York Times
  New Yorker
  Newsweek
  Novaya Gazeta
  Observer
  PBS
  People's Daily
  Politico
  Pravda
  Press Trust of India
  ProPublica
  RIA Novosti
  Radio Free Europe
  Reuters
  Rolling Stone
  SANA
  Sky News
  South China Morning Post
  Sunday Times
  Sydney Morning Herald
  Times
  Times of India
  USA Today
  Vanity Fair
  Voice of America = VOA
  Wall Street Journal
  Washington Post
  WikiLeaks = Wikileaks
  Wikipedia
  Xinhua = Xinhua News Agency
  Yonhap = Yonhap News Agency
`);
