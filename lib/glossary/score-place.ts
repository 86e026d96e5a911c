import type { PlaceCandidate, PlaceName } from './place-candidates.ts';
import { listedKinds } from './place-columns.ts';
import type { PlaceRecord } from './place-table.ts';

/** What an article says of where it plays. */
export interface PlaceEvidence {
  /** By row of a country, division or county: how much speaks for it. */
  readonly votes: ReadonlyMap<number, number>;
  /** Places that are likely, with the key of their name. */
  readonly anchors: readonly { readonly place: PlaceRecord; readonly key: string; readonly weight: number }[];
  /** Rows of counties that names of the article may stand for, with the keys of these names. */
  readonly namedCounties: ReadonlyMap<number, ReadonlySet<string>>;
}

/** A name and where it stands. */
interface Named {
  readonly name: PlaceName;
  /** Wherever it comes up. */
  readonly opensSentence: boolean;
}

/** What speaks for a candidate and against it. Each is 1 or 0 unless it says something else. */
export interface PlaceFeatures {
  /** Always 1: a name is a place that no table has unless something speaks for one. */
  readonly any: number;
  /** Natural logarithm of thousands of inhabitants. */
  readonly population: number;
  readonly country: number;
  /** On the house list, by a name that is its own or where the article speaks of its country. */
  readonly listed: number;
  readonly division: number;
  readonly capital: number;
  readonly seat: number;
  /** The name is one of the place's other names; 2 where it is a town's own: "Victoria" is hardly Hong Kong. */
  readonly otherName: number;
  /** "Reading"; 2 where that opens a sentence and so would have a capital anyway. */
  readonly commonWord: number;
  /** "Clinton", in an article that names nothing else of the country. */
  readonly personalName: number;
  /** The words around the name say so: "Paris, Texas". */
  readonly said: number;
  /** Logarithms of what else in the article speaks for the country, the division and the county. */
  readonly countryVotes: number;
  readonly divisionVotes: number;
  readonly countyVotes: number;
  /** The article names its county: "Athens" with "Clarke County". */
  readonly countyNamed: number;
  /** 0 to 1: how near another likely place is. */
  readonly near: number;
  /** Nothing else in the article is in its country; 2 for a country, and nothing against places known everywhere. */
  readonly strange: number;
  /** A division that is called as its largest city or the country's capital: "New York", "Washington". */
  readonly namesake: number;
}

/**
 * Weights in natural logarithms of odds: a fit to linked news, rounded. Three collections were left out in turn, and no
 * sign that matters changed.
 */
const weights: PlaceFeatures = {
  any: -2.5,
  population: 0.8,
  country: 5,
  listed: 7,
  division: 0.7,
  capital: 2.5,
  seat: 0.5,
  otherName: -2,
  commonWord: -2.5,
  personalName: -2.5,
  said: 6,
  countryVotes: 1,
  divisionVotes: 2.8,
  countyVotes: 1.5,
  countyNamed: 3,
  near: 2,
  strange: -1.2,
  namesake: -2.5,
};

const featureNames = Object.keys(weights) as (keyof PlaceFeatures)[];

/** Kilometres at which another place speaks a third as much for one. */
const nearby = 80;

/** Share of a division's inhabitants from which on its name is thought to be the city's. */
const namesakeShare = 0.2;

/** Inhabitants from which on a place has its own name before others may have it. */
const leastTown = 15_000;

/** Inhabitants from which on a place is in the news of other countries. */
const knownEverywhere = 300_000;

/** The logarithm of the odds that a name stands for a candidate and not for something that is in no table. */
export function scorePlace(features: PlaceFeatures): number {
  let score = 0;
  for (const feature of featureNames) score += features[feature] * weights[feature];
  return score;
}

/** `own` is what the name itself has voted for, which is no evidence for it. */
export function toFeatures(
  { place, isPrimary, holders }: PlaceCandidate,
  { name, opensSentence }: Named,
  { votes, anchors, namedCounties }: PlaceEvidence,
  own: ReadonlyMap<number, number>,
  isSaid: boolean,
): PlaceFeatures {
  const countVotes = (row: number | undefined): number =>
    row === undefined ? 0 : Math.log1p(Math.max(0, (votes.get(row) ?? 0) - (own.get(row) ?? 0)));
  const { isListed } = place;
  const isWide = listedKinds.has(place.kind) && place.kind !== 'place';
  const isCountry = place.kind === 'country';
  const { county, division, country } = toChain(place, holders);
  const others = isWide || isCountry ? [] : anchors.filter(({ key }) => key !== name.key);
  const hasOthers = anchors.some(({ key }) => key !== name.key);
  const countryVotes = isWide ? 0 : countVotes(country);
  return {
    any: 1,
    population: isListed ? 0 : Math.log((place.population + 300) / 1000),
    country: Number(isCountry),
    listed: Number(isListed && (isPrimary || countVotes(country) > 0)),
    division: Number(place.kind === 'division'),
    capital: Number(place.isCapital),
    seat: Number(place.isSeat),
    otherName: isPrimary ? 0 : name.candidates.some(isTown) ? 2 : 1,
    commonWord: place.isCommonWord && !name.isMarked ? (opensSentence ? 2 : 1) : 0,
    personalName: Number(place.isPersonalName && !name.isMarked && countryVotes === 0),
    said: Number(isSaid),
    countryVotes,
    divisionVotes: countVotes(division),
    countyVotes: countVotes(county),
    countyNamed: Number(place.kind === 'city' && isNamed(county, name.key, namedCounties)),
    near: others.reduce((most, anchor) => Math.max(most, toNearness(place, anchor.place) * anchor.weight), 0),
    strange: hasOthers && countryVotes === 0 && !isWide ? toStrangeness(place) : 0,
    namesake: Number(!isListed && isNamesake(place, name)),
  };
}

/** Whether the article names the county, by another name than the place's own. */
const isNamed = (county: number | undefined, key: string, counties: PlaceEvidence['namedCounties']): boolean =>
  county !== undefined && [...(counties.get(county) ?? [])].some((other) => other !== key);

/** The rows of a place's county, division and country, itself among them. */
function toChain({ kind, row }: PlaceRecord, holders: readonly number[]) {
  const chain = kind === 'city' ? holders : [row, ...holders];
  const [country, division, county] = chain.toReversed();
  return { county, division, country };
}

const isTown = ({ place, isPrimary }: PlaceCandidate): boolean => isPrimary && place.population >= leastTown;

const toStrangeness = ({ kind, isCapital, population }: PlaceRecord): number =>
  kind === 'country' ? 2 : isCapital || population > knownEverywhere ? 0 : 1;

const isNamesake = ({ kind, row, population, countryCode }: PlaceRecord, { candidates }: PlaceName): boolean =>
  kind === 'division' &&
  candidates.some(
    ({ place, isPrimary, holders }) =>
      isPrimary &&
      ((place.isCapital && place.countryCode === countryCode) ||
        (place.kind === 'city' && place.population > population * namesakeShare && holders.includes(row))),
  );

/** 1 for the same spot, falling with the distance. */
function toNearness(a: PlaceRecord, b: PlaceRecord): number {
  const radians = Math.PI / 180;
  const x = (b.lng - a.lng) * Math.cos(((a.lat + b.lat) / 2) * radians);
  const y = b.lat - a.lat;
  const kilometres = 111.2 * Math.hypot(x, y);
  return Math.exp(-kilometres / nearby);
}
