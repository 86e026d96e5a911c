/** Outlets whose names do not say so. Sorted. */
export const mediaNames: ReadonlySet<string> = new Set([
  'ABC',
  'AFP',
  'AP',
  'ARD',
  'Al Arabiya',
  'Al Jazeera',
  'Anadolu',
  'Ansa',
  'Associated Press',
  'Axios',
  'BBC',
  'Bild',
  'Bloomberg',
  'CBC',
  'CBS',
  'CNBC',
  'CNN',
  'DPA',
  'Der Spiegel',
  'Deutsche Welle',
  'Die Zeit',
  'Economist',
  'El Mundo',
  'El País',
  'Euronews',
  'Fox',
  'Guardian',
  'Haaretz',
  'Handelsblatt',
  'ITV',
  'Independent',
  'Interfax',
  'Kyodo',
  'La Repubblica',
  'Le Figaro',
  'Le Monde',
  'MSNBC',
  'NBC',
  'NHK',
  'NPR',
  'New Yorker',
  'PA',
  'PBS',
  'Politico',
  'RIA Novosti',
  'RTÉ',
  'Reuters',
  'SVT',
  'Sky',
  'TASS',
  'Tass',
  'Xinhua',
  'Yonhap',
  'ZDF',
]);

/** What outlets are called, and how their names end: "the Mainichi newspaper", "the Samoa Observer". Sorted. */
export const mediaNouns: ReadonlySet<string> = new Set(
  (
    'argus broadcaster broadcasting chronicle courier daily dispatch echo examiner gazette globe herald inquirer journal ' +
    'magazine mirror news newspaper newswire observer podcast post press programme radio sentinel standard sun telegraph ' +
    'television times tribune tv weekly'
  ).split(' '),
);

/** How names of outlets begin: "Radio Nacional". Sorted. */
export const mediaBeginnings: ReadonlySet<string> = new Set('channel daily news radio sky televisión tv'.split(' '));

/** What else may be said of an outlet, but not in its name. Sorted. */
export const mediaDescriptions: ReadonlySet<string> = new Set(
  'agency channel network outlet paper show site station website'.split(' '),
);
