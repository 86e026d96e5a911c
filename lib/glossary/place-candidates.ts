import { findNationalities, findRegionOfWord } from './nationalities.ts';
import { normaliseName } from './normalise-name.ts';
import type { PlaceKind } from './place-columns.ts';
import type { PlaceRecord, PlaceTable } from './place-table.ts';

/** A place that a name may stand for. */
export interface PlaceCandidate {
  readonly place: PlaceRecord;
  /** The name is the place's own, not one of its other names. */
  readonly isPrimary: boolean;
  /** Rows of what holds the place: county, division, country. */
  readonly holders: readonly number[];
}

/** What a name may stand for. */
export interface PlaceName {
  /** Mentions with the same key are the same place, unless the text says otherwise. */
  readonly key: string;
  readonly candidates: readonly PlaceCandidate[];
  /** What the name says of where the place is: "Iraq" of "Mosul, Iraq". */
  readonly within: string | null;
  /** It comes with a word for places: "City of Leeds", "northern Iraq". */
  readonly isMarked: boolean;
}

/** "northern Iraq" is Iraq as far as a card goes. */
const partOf =
  /^(?:the )?(?:(?:north|south)(?:-| )?(?:eastern|western|east|west)?|east|west|northern|southern|eastern|western|central|downtown|mainland|upstate|greater|inner|outer|upper|lower|rural|suburban|metropolitan|metro|mid)[- ](?=\p{Lu})/iu;

/** "City of York", "Republic of Georgia": the word says what kind of place is meant. */
const kindBefore: readonly (readonly [RegExp, readonly PlaceKind[]])[] = [
  [/^(?:the )?(?:city|town|village|township|borough|municipality|port) of /i, ['city']],
  [/^(?:the )?(?:state|province|region|governorate|canton|prefecture) of /i, ['division', 'region']],
  [/^(?:the )?(?:republic|kingdom|islamic republic|people's republic|federal republic) of (?:the )?/i, ['country']],
  [/^(?:the )?county of /i, ['county', 'division']],
  [/^(?:county|co\.?) (?=\p{Lu})/iu, ['county']],
];
const kindBehind: readonly (readonly [RegExp, readonly PlaceKind[]])[] = [
  [/ (?:city|town|village|township|borough)$/i, ['city']],
  [
    / (?:province|governorate|oblast|krai|prefecture|region|territory|state|department)$/i,
    ['division', 'region', 'county'],
  ],
  [/ (?:county|district|parish|municipality|counties)$/i, ['county', 'division', 'city']],
  [/ (?:area|metro area|metropolitan area|metroplex|suburbs)$/i, ['city']],
];

/** "in Hall, Barrow and Jackson counties": what follows the name of a county before the word comes. */
const countiesBehind = /^(?:(?:, |,? and )\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?){0,6} counties\b/iu;

const longestList = 120;

/** Whether the text behind a name, from `end` on, says that it is a county's. */
export const isInListOfCounties = (text: string, end: number): boolean =>
  countiesBehind.test(text.slice(end, end + longestList));

/** Everything in the table that a name may stand for. No candidates for names that are not in it. */
export function findPlaceName(name: string, table: PlaceTable): PlaceName {
  const surface = findRegionOfWord(name) ?? name;
  const country = findCountryOfNationality(surface, table);
  if (country) return { key: normaliseName(country.place.name), candidates: [country], within: null, isMarked: false };
  const [head = '', within] = splitWithin(surface);
  const whole = within === undefined ? lookUp(surface, table) : [];
  if (whole.length > 0) return { key: normaliseName(surface), candidates: whole, within: null, isMarked: false };
  for (const { name, kinds } of findShorterNames(head)) {
    const candidates = lookUp(name, table).filter(({ place }) => kinds === null || kinds.includes(place.kind));
    if (candidates.length > 0)
      return { key: normaliseName(name), candidates, within: within ?? null, isMarked: name !== head };
  }
  return { key: normaliseName(head), candidates: [], within: within ?? null, isMarked: false };
}

/** The country of a nationality that was taken for a place: "Canadian" is Canada, not the town of that name in Texas. */
function findCountryOfNationality(surface: string, table: PlaceTable): PlaceCandidate | null {
  const [first] = findNationalities(surface.replace(/['’]s?$/, ''));
  if (first?.at !== 0 || first.length < surface.replace(/['’]s?$/, '').length) return null;
  const row = table.countryRow(first.countryCode);
  const place = row === null ? null : table.at(row);
  return place && { place, isPrimary: true, holders: [] };
}

function lookUp(name: string, table: PlaceTable): PlaceCandidate[] {
  return table.names.findName(name).flatMap(({ record, isPrimary }) => {
    const place = table.at(record);
    // "Ill." and "IL" are Illinois, "Ill" is a word.
    if (place?.kind === 'division' && !isPrimary && !/\.$|^\p{Lu}+$/u.test(name)) return [];
    return place ? [{ place, isPrimary, holders: table.holders(record) }] : [];
  });
}

/** "Mosul, Iraq" */
function splitWithin(surface: string): [string, string?] {
  const comma = surface.indexOf(', ');
  return comma > 0 ? [surface.slice(0, comma), surface.slice(comma + 2)] : [surface];
}

function findShorterNames(head: string): { name: string; kinds: readonly PlaceKind[] | null }[] {
  const names: { name: string; kinds: readonly PlaceKind[] | null }[] = [{ name: head, kinds: null }];
  const cut = (from: string, rules: typeof kindBefore): void => {
    for (const [pattern, kinds] of rules) {
      const name = from.replace(pattern, '');
      if (name !== from && name !== '') names.push({ name, kinds });
    }
  };
  cut(head, kindBefore);
  cut(head, kindBehind);
  const part = head.replace(partOf, '');
  if (part !== head) {
    names.push({ name: part, kinds: null });
    cut(part, kindBehind);
  }
  return names;
}
