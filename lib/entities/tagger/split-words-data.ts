import { readList } from '../../gazetteer/read-list.ts';

/** Words that own the full stop behind them. */
export const abbreviations: ReadonlySet<string> = new Set(
  readList(`
  Adm, Ala, Apr, Ariz, Ark, Atty, Aug, Ave, Blvd, Brig, Bros, Calif, Capt, Cmdr, Co, Col, Colo, Conn, Corp, Cpl, Cpt,
  Dec, Del, Dept, Det, Dr, Esq, Feb, Fla, Fr, Ft, Ga, Gen, Gov, Hon, Ill, Inc, Ind, Insp, Jan, Jr, Jul, Jun, Kan, Ky,
  La, Lt, Ltd, Maj, Mass, Md, Messrs, Mich, Minn, Miss, Mlle, Mme, Mo, Mont, Mr, Mrs, Ms, Msgr, Mt, Neb, Nev, Nov, Oct,
  Okla, Ont, Ore, Pa, Ph, Phil, Pres, Prof, Pvt, Que, Rep, Reps, Ret, Rev, Sen, Sens, Sep, Sept, Sgt, Sr, St, Ste, Supt,
  Tenn, Tex, Va, Vt, Wash, Wis, Wyo, vs
`),
);

/** Arabic articles, which belong to the name: "al-Hadidi", "Haroun ar-Rashid". */
export const arabicArticles: ReadonlySet<string> = new Set(
  readList('ad, adh, al, an, ar, as, ash, at, az, el, es, ibn, bin, ul, ud, ur, bar, ben, abu, umm'),
);

/** What stands before a name with a hyphen and is no part of it: "pro-Kremlin". */
export const compoundPrefixes: ReadonlySet<string> = new Set(
  readList(`
  all, anti, co, cross, ex, extra, half, inter, intra, mid, multi, neo, non, now, post, pre, pro, pseudo, quasi, semi, sub,
  then, trans, ultra, un, vice
`),
);

/** Endings of three letters and fewer that make an adjective of a name: "Nairobi-led". */
export const shortSuffixes: ReadonlySet<string> = new Set(
  readList('led, run, era, set, fed, to, and, bid, own, ish, old, wise'),
);

/** Second halves of Korean and Chinese given names that are longer than three letters: "Yoon Ga-yeon". */
export const nameSyllables: ReadonlySet<string> = new Set(
  readList(`
  bong, byung, chan, chang, chen, cheng, cheol, cheon, chih, chin, ching, chong, choon, chul, chun, chung, dong, eung,
  feng, gyeong, gyong, gyun, heon, hong, hoon, hsiang, hsien, hsin, hsiung, huan, huang, hung, hwan, hyeok, hyeon, hyon,
  hyuk, hyun, hyung, jeong, jiang, jiun, jong, joon, jung, kang, keun, kong, koon, kuang, kwan, kwang, kwok, kyeong,
  kyong, kyun, kyung, liang, ling, long, ming, moon, myeong, myong, myung, pang, peng, ping, pyeong, pyong, rong, ryong,
  seob, seok, seon, seong, seung, shan, shek, sheng, shik, shin, song, soon, sook, suk, sung, tang, teng, ting, tung,
  weon, wong, wook, woon, xiang, xiong, yang, yeol, yeon, yeong, yeop, yeung, ying, yong, yoon, young, youn, yuan, yuen,
  yung, zhang, zhen, zheng, zhong
`),
);

/** Countries and cities that make pairs: "Iran-Saudi". A compound of two of them is two names. */
export const countryWords: ReadonlySet<string> = new Set(
  readList(`
  Afghanistan, Albania, Algeria, America, Argentina, Armenia, Australia, Austria, Azerbaijan, Bahrain, Bangladesh,
  Beijing, Belarus, Belgium, Berlin, Bolivia, Bosnia, Brazil, Britain, Brussels, Bulgaria, Cambodia, Cameroon, Canada,
  Chad, Chile, China, Colombia, Congo, Croatia, Cuba, Cyprus, Denmark, Djibouti, Ecuador, Egypt, England, Eritrea,
  Estonia, Ethiopia, Europe, Finland, France, Gaza, Georgia, Germany, Ghana, Greece, Guatemala, Haiti, Hamas, Hezbollah,
  Honduras, Hungary, Iceland, India, Indonesia, Iran, Iraq, Ireland, Israel, Italy, Japan, Jordan, Kazakhstan, Kenya,
  Kosovo, Kuwait, Kyrgyzstan, Laos, Latvia, Lebanon, Liberia, Libya, Lithuania, London, Malawi, Malaysia, Mali,
  Mexico, Moldova, Mongolia, Montenegro, Morocco, Moscow, Mozambique, Myanmar, Nepal, Netherlands, Nicaragua, Niger,
  Nigeria, Norway, Oman, Pakistan, Palestine, Panama, Paris, Peru, Philippines, Poland, Portugal, Qatar, Romania, Russia,
  Rwanda, Scotland, Senegal, Serbia, Singapore, Slovakia, Slovenia, Somalia, Spain, Sudan, Sweden, Switzerland, Syria,
  Taiwan, Tajikistan, Tanzania, Tehran, Thailand, Tokyo, Tunisia, Turkey, Turkmenistan, Uganda, Ukraine, Uruguay,
  Uzbekistan, Venezuela, Vietnam, Wales, Washington, Yemen, Zambia, Zimbabwe, Kremlin, Mosul, Baghdad, Ankara, Kyiv, Seoul
`),
);
