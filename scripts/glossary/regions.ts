import { readLines } from '../../lib/gazetteer/read-list.ts';

/** A continent, a region of several countries or a part of one: in the middle, roughly. */
export interface Region {
  readonly what: 'continent' | 'region' | 'sea';
  readonly names: readonly string[];
  readonly lat: number;
  readonly lng: number;
  /** The country that holds it, where there is one. */
  readonly country: string | null;
}

/** Names, divided by "|"; degrees north and east; the country's code where it lies in one. */
const continents = readLines(`
  Africa; 7 21
  Antarctica; -78 21
  Asia; 30 89
  Europe; 49 9
  North America; 46 -100
  Oceania; -18 138
  South America; -15 -58
`);

const seas = readLines(`
  Adriatic Sea | Adriatic; 43 15
  Aegean Sea | Aegean; 39 25
  Arabian Sea; 15 65
  Arctic Ocean; 85 0
  Atlantic Ocean | Atlantic | North Atlantic; 15 -30
  Baltic Sea | Baltic; 58 20
  Barents Sea; 75 40
  Bay of Bengal; 15 88
  Bering Sea; 58 -178
  Black Sea; 43 34
  Caribbean Sea; 15 -75
  Caspian Sea | Caspian; 42 51
  Dead Sea; 31.5 35.5
  East China Sea; 29 125
  English Channel | Channel; 50 -2
  Great Lakes; 45 -84
  Gulf of Aden; 12 48
  Gulf of Mexico; 25 -90
  Indian Ocean; -20 80
  Irish Sea; 53.5 -5
  Mediterranean Sea | Mediterranean; 35 18
  North Sea; 56 3
  Pacific Ocean | Pacific; 0 -160
  Persian Gulf | Gulf | Arabian Gulf; 27 51
  Red Sea; 20 38
  Sea of Azov; 46 36.7
  Sea of Japan; 40 135
  South China Sea; 12 113
  Strait of Hormuz; 26.6 56.5
`);

const regions = readLines(`
  Abkhazia; 43 41; GE
  Americas; 10 -80
  Appalachia; 37.5 -82; US
  Arabian Peninsula | Arabia; 23 46
  Arctic; 80 0
  Asia-Pacific; 10 120
  Balkans; 43 21
  Baltic states | Baltics; 57 25
  Balochistan | Baluchistan; 28 65; PK
  Basque Country; 43 -2.6; ES
  Caribbean | West Indies; 15 -73
  Catalonia; 41.8 1.5; ES
  Caucasus | North Caucasus | South Caucasus; 42 45
  Central Africa; 3 20
  Central America; 13 -86
  Central Asia; 44 65
  Central Europe; 49 16
  Chechnya; 43.3 45.7; RU
  Crimea | Crimean Peninsula; 45.2 34.2; UA
  Dagestan; 43 47; RU
  Darfur; 13 25; SD
  Donbas | Donbass; 48.3 38; UA
  East Africa; 0 38
  East Asia; 36 115
  East Jerusalem; 31.78 35.24; PS
  Eastern Europe; 50 30
  Far East; 35 115
  Gaza Strip | Gaza; 31.4 34.4; PS
  Golan Heights; 33 35.8; SY
  Great Plains; 40 -100; US
  Gulf Coast; 29.5 -90; US
  Horn of Africa; 8 47
  Iberian Peninsula | Iberia; 40 -4
  Kashmir; 34.5 76
  Korean Peninsula; 38 127.5
  Kurdistan; 37 43
  Latin America; -5 -65
  Levant; 34 37
  Maghreb | North Africa | Northern Africa; 30 5
  Middle East | Mideast; 29 42
  Midwestern United States | Midwest; 41.5 -90; US
  Nagorno-Karabakh; 39.8 46.7; AZ
  New England; 44 -71; US
  Pacific Islands | South Pacific; -10 170
  Pacific Northwest; 46 -121; US
  Patagonia; -44 -69
  Sahel; 15 8
  Scandinavia; 63 13
  Siberia; 61 99; RU
  South Asia; 24 78
  South Ossetia; 42.3 44; GE
  Southeast Asia | South-East Asia; 8 110
  Southern Africa; -22 24
  Sub-Saharan Africa; 0 20
  Transnistria; 47.2 29.3; MD
  West Africa; 12 -2
  West Bank; 32 35.3; PS
  Western Europe; 48 4
  Western Sahara; 24.5 -13.5; EH
  Xinjiang; 42 86; CN
`);

export const listRegions = (): Region[] => [
  ...toRegions('continent', continents),
  ...toRegions('region', regions),
  ...toRegions('sea', seas),
];

function toRegions(what: Region['what'], lines: readonly string[]): Region[] {
  return lines.map((line) => {
    const [names = '', at = '', country] = line.split('; ');
    const [lat = 0, lng = 0] = at.split(' ').map(Number);
    return { what, names: names.split(' | '), lat, lng, country: country ?? null };
  });
}
