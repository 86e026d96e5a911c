import { normaliseName } from '../../lib/glossary/normalise-name.ts';
import { placeFlags } from '../../lib/glossary/place-columns.ts';
import { compareCodes, type PlaceRow, readPlaceAliases } from './place-row.ts';
import type { City } from './read-glossary-sources.ts';

/** Inhabitants from which on a place is in the table, and from which on its other names are. */
const leastPopulation = 5000;
const leastPopulationWithAlternates = 15_000;
const leastPopulationWithForeignNames = 50_000;

/** English news names places here that are small, and papers of small towns are read here. */
const closeCountries = new Set(['AU', 'CA', 'GB', 'IE', 'NZ', 'US']);
const leastPopulationClose = 1000;

/** Abandoned, destroyed and historical places. */
const goneFeatures = new Set(['PPLH', 'PPLQ', 'PPLW']);

/** The cities and towns of the table by country; `known` are the codes of the rows that may hold them. */
export function buildCityRows(
  cities: readonly City[],
  known: ReadonlySet<string>,
  commonWords: ReadonlySet<string>,
): PlaceRow[] {
  const shown = cities.filter(isShown).sort((a, b) => compareCodes(a.country, b.country) || a.id - b.id);
  const aliases = findAliasesOfCities(shown);
  return shown.map((city) => {
    const row = cityRow(city, known, commonWords);
    return { ...row, others: [...row.others, ...(aliases.get(city.id) ?? [])] };
  });
}

function isShown({ feature: kind, population, country }: City): boolean {
  if (goneFeatures.has(kind)) return false;
  if (kind === 'PPLC' || kind === 'PPLA' || population >= leastPopulation) return true;
  return closeCountries.has(country) && (kind === 'PPLA2' || population >= leastPopulationClose);
}

/** "L.A.", by the id of the largest city of the name. */
function findAliasesOfCities(cities: readonly City[]): Map<number, readonly string[]> {
  const largest = new Map<string, City>();
  for (const city of cities) {
    const known = largest.get(city.name);
    if (!known || known.population < city.population) largest.set(city.name, city);
  }
  return new Map(
    readPlaceAliases().flatMap(([name, others]) => {
      const city = largest.get(name);
      return city ? [[city.id, others] as const] : [];
    }),
  );
}

function cityRow(city: City, known: ReadonlySet<string>, commonWords: ReadonlySet<string>): PlaceRow {
  const county = `${city.country}.${city.admin1}.${city.admin2}`;
  const division = `${city.country}.${city.admin1}`;
  const isLarge = city.population >= leastPopulationWithAlternates || city.feature === 'PPLC';
  const alternates = isLarge ? city.alternates.filter((name) => isGoodAlternate(name, city, commonWords)) : [];
  // "Raqqa" is "Ar Raqqah" spelt otherwise, and "Palmyra" another name of Tadmur.
  const spellings = alternates.filter((name) => isSpelling(name, city.name));
  return {
    kind: 'city',
    name: city.name,
    primary: [city.name, city.ascii, ...(isSaidShort(city) ? [city.name.slice(0, -' City'.length)] : []), ...spellings],
    others: alternates,
    id: city.id,
    code: '',
    parent: [county, division, city.country].find((code) => known.has(code)) ?? null,
    lat: city.lat,
    lng: city.lng,
    population: city.population,
    timeZone: city.timeZone,
    flags: (city.feature === 'PPLC' ? placeFlags.capital : 0) | (city.feature === 'PPLA' ? placeFlags.seat : 0),
  };
}

/** "New York City" is New York, too; "Kansas City" is not Kansas. */
const isSaidShort = ({ name, alternates }: City): boolean =>
  name.endsWith(' City') && alternates.includes(name.slice(0, -' City'.length));

/**
 * "WAS" is a code of Washington and "the" a name of Teresina somewhere; neither is said in English. Nor are what other
 * languages call small towns: of these other spellings count, "Menbij" of Manbij. "White House" is Casablanca in words.
 */
function isGoodAlternate(name: string, { name: own, population }: City, commonWords: ReadonlySet<string>): boolean {
  const letters = name.replace(/[^\p{L}]/gu, '');
  if (letters.length <= 3 || letters === letters.toUpperCase()) return false;
  const words = name.toLowerCase().split(/[\s-]+/);
  if (commonWords.has(name.toLowerCase()) || words.every((word) => commonWords.has(word))) return false;
  return population >= leastPopulationWithForeignNames || toConsonants(name) === toConsonants(own);
}

/** Names with a single consonant must begin with the same letter, too: "Hama" and "Ḩamāh". */
function isSpelling(name: string, own: string): boolean {
  const consonants = toConsonants(own);
  if (toConsonants(name) !== consonants) return false;
  return consonants.length > 1 || normaliseName(name)[0] === normaliseName(own)[0];
}

/** What different transcriptions of a name have in common: its consonants, without article and doubling. */
function toConsonants(name: string): string {
  return normaliseName(name)
    .replace(/^(?:al|el|ad|an|ar|as|at|az) /, '')
    .replace(/[aeiouyhw ]/g, '')
    .replace(/[ckq]+/g, 'k')
    .replace(/[gj]+/g, 'j')
    .replace(/[sz]+/g, 's')
    .replace(/(.)\1+/g, '$1');
}
