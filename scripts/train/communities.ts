import { readList } from '../../lib/gazetteer/read-list.ts';

/** Peoples and faiths as plural nouns. These are groups: "fighting between Kurds and Arabs". */
export const communities: readonly string[] = readList(`
  Aborigines, Afghans, African Americans, African-Americans, Afrikaners, Alawites, Albanians, Aleppans, Anglicans,
  Arabs, Argentines, Assyrians, Azeris, Basques, Bedouins, Berbers, Berliners, Bosniaks, Bosnian Croats,
  Bosnian Muslims, Bosnian Serbs, Britons, Brits, Buddhists, Catalans, Catholics, Chechens, Christians, Copts,
  Crimean Tatars, Croats, Czechs, Danes, Druze, Dubliners, Dutchmen, Englishmen, Filipinos, Finns, Flemings,
  Frenchmen, Gazans, Glaswegians, Greek Cypriots, Greeks, Gypsies, Hazaras, Hindus, Hispanics, Houthis, Hutus,
  Icelanders, Igbos, Irishmen, Israelis, Jews, Kazakhs, Kosovars, Kosovo Albanians, Kurds, Kyrgyz, Latinos,
  Liverpudlians, Londoners, Mancunians, Maoris, Maronites, Mormons, Moslems, Muscovites, Muslims, Native Americans,
  New Yorkers, New Zealanders, Northern Irish, Palestinians, Parisians, Pashtuns, Poles, Protestants, Punjabis,
  Quakers, Rohingya, Romans, Scots, Scotsmen, Serbs, Shi'ites, Shia Muslims, Shias, Shiite Muslims, Shiites, Sikhs,
  Sinhalese, Slavs, Slovaks, Slovenes, Somalis, Spaniards, Sunni Arabs, Sunni Muslims, Sunnis, Swedes, Tajiks,
  Tamils, Tatars, Thais, Tibetans, Turkish Cypriots, Turkmens, Turks, Tutsis, Uighurs, Ukrainians, Uyghurs, Uzbeks,
  Welshmen, Yazidis, Yemenis, Yezidis, Zulus
`);
