import type { Mention } from '../entities/types.ts';
import { findNationalities } from './nationalities.ts';
import type { PlaceName } from './place-candidates.ts';

/** What the words around a mention say of where its place lies. */
export interface Container {
  /** Rows that hold the place by the article's own words; any of them. */
  readonly rows: ReadonlySet<number>;
  /** "X, Kentucky": a place that is not in there is another. Not so for "the Iraqi city of X". */
  readonly isSaid: boolean;
}

/** Words between a place and what holds it: "X, a town in northern Iraq", "X in the state of Kentucky". */
const inside =
  /^(?:,? (?:an?|the) (?:[\p{L}-]+ ){0,3}?(?:city|town|village|suburb|district|community|port|neighbou?rhood|area|region|province|state|county)(?: of [\d,]+)?)? (?:in|of|near|outside) (?:the )?(?:(?:north|south)?-?(?:eastern|western|ern|east|west|central)? ?)(?:(?:city|state|province|region|county|district|governorate) of )?$/u;

/** "Kentucky's Paris", "Iraq's second city, Mosul" */
const owned = /^['’]s? (?:[\p{Ll}-]+ ){0,4}(?:of |, )?$/u;

/** "the Iraqi city of Mosul": words from a nationality to the place that it goes with. */
const ofNationality =
  /^(?:[\p{L}-]+) (?:(?:border|port|capital|coastal|northern|southern|eastern|western|central|holy|southeastern|northeastern|southwestern|northwestern|industrial|resort|second|largest) )*(?:city|town|village|capital|province|region|island|port|state|resort|suburb|district|enclave),? ?(?:of )?$/u;

const longestBetween = 60;

/**
 * What holds the place of each mention, by position; a mention of which nothing is said is left out. `names` goes with
 * `mentions`, null for those that are no places.
 */
export function findContainers(
  text: string,
  mentions: readonly Mention[],
  names: readonly (PlaceName | null)[],
  findHolders: (surface: string) => readonly number[],
  toCountryRow: (code: string) => number | null,
): ReadonlyMap<number, Container> {
  const containers = new Map<number, Container>();
  const nationalities = findNationalities(text);
  let nationality = 0;
  mentions.forEach((mention, i) => {
    const name = names[i];
    if (!name) return;
    const rows = name.within !== null ? findHolders(name.within) : readHolders(text, mentions, names, i, findHolders);
    const fits = (row: number) => name.candidates.some(({ holders }) => holders.includes(row));
    if (rows.length > 0) {
      const isSaid = name.within !== null || isComma(text, mention, mentions[i + 1]) || rows.some(fits);
      containers.set(i, { rows: new Set(rows), isSaid });
      return;
    }
    while ((nationalities[nationality + 1]?.at ?? Number.POSITIVE_INFINITY) < mention.start) nationality++;
    const before = nationalities[nationality];
    if (!before || before.at >= mention.start || mention.start - before.at > longestBetween) return;
    const row = toCountryRow(before.countryCode);
    if (row !== null && ofNationality.test(text.slice(before.at, mention.start)))
      containers.set(i, { rows: new Set([row]), isSaid: fits(row) });
  });
  return containers;
}

const isComma = (text: string, { end }: Mention, next: Mention | undefined): boolean =>
  next !== undefined && text.slice(end, next.start) === ', ';

function readHolders(
  text: string,
  mentions: readonly Mention[],
  names: readonly (PlaceName | null)[],
  i: number,
  findHolders: (surface: string) => readonly number[],
): readonly number[] {
  const mention = mentions[i] as Mention;
  const fits = (rows: readonly number[]) =>
    rows.some((row) => names[i]?.candidates.some(({ holders }) => holders.includes(row)));
  const next = mentions[i + 1];
  if (next && names[i + 1]) {
    const between = text.slice(mention.end, Math.min(next.start, mention.end + longestBetween));
    if (next.start - mention.end <= longestBetween && (between === ', ' || inside.test(between))) {
      // With the full stop of a short form, which mentions may leave out.
      const rows = findHolders(text.slice(next.start, text[next.end] === '.' ? next.end + 1 : next.end));
      if (fits(rows) || (between === ', ' && isHolderOnly(text, next, mentions[i + 2], names[i]))) return rows;
    }
  }
  // What the tagger did not mark by itself: "Paris, Ky."
  const behind = /^, (\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2})/u.exec(
    text.slice(mention.end, mention.end + longestBetween),
  );
  if (behind?.[1] && !(next && next.start < mention.end + 2 + behind[1].length)) {
    // "Paris, Texas. It ...": the longest that is one.
    const words = behind[1].split(' ');
    for (let count = words.length; count > 0; count--) {
      const rows = findHolders(words.slice(0, count).join(' '));
      if (fits(rows)) return rows;
    }
  }
  const previous = mentions[i - 1];
  if (previous && names[i - 1] && mention.start - previous.end <= longestBetween) {
    const end = text.slice(previous.end, mention.start);
    const rows = owned.test(end) ? findHolders(text.slice(previous.start, previous.end)) : [];
    if (fits(rows)) return rows;
  }
  return [];
}

/**
 * Whether "X, Y" can only say that X lies in Y: Y is a short form of a state, or X may be a town and what follows Y does not go on
 * as a list. "in Peru, Chile and Bolivia" is one.
 */
function isHolderOnly(
  text: string,
  holder: Mention,
  after: Mention | undefined,
  name: PlaceName | null | undefined,
): boolean {
  const surface = text.slice(holder.start, holder.end);
  if (/^(?:\p{Lu}\p{L}{1,4}\.|(?:\p{Lu}\.){2}|\p{Lu}{2})$/u.test(surface)) return true;
  if (name?.candidates.some(({ place }) => place.kind !== 'city' && place.kind !== 'county')) return false;
  const gap = after ? text.slice(holder.end, Math.min(after.start, holder.end + 8)) : '';
  return !/^(?:, |,? and |,? or )$/.test(gap);
}
