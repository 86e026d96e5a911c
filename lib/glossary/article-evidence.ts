import { countCountries } from './count-countries.ts';
import type { EntryTable } from './entry-table.ts';
import type { LinkContext } from './link-context.ts';
import { normaliseName } from './normalise-name.ts';

/** What an article says that decides between two of a name. Each question is worked out when it is first asked. */
export interface Evidence {
  /** 0 to 1: how often the article speaks of these countries, against the one that it speaks of most. */
  countryShare(codes: readonly string[]): number;
  /** Whether the article has the name anywhere. */
  hasName(name: string): boolean;
  /** Whether the article has a word, in small letters. */
  hasWord(word: string): boolean;
  /** A report of a match, where a bank's name is a team's and "Vikings" are players. */
  isSport(): boolean;
  /** Speaks of firms, where "Apple" is one. */
  isBusiness(): boolean;
}

const sportWords =
  `athlete baseball basketball championship coach cricket cyclist defender football goalkeeper halftime hockey homer inning
  innings kickoff league match midfielder peloton pitcher playoff playoffs quarterback qualifier referee roster rugby
  semifinal shortstop soccer stadium striker teammate tennis tournament touchdown touchdowns wicket wickets winger`.split(
    /\s+/,
  );

/** Fewer occur in an article on something else. */
const fewestSportWords = 3;

const businessWords =
  `acquisition app apps billion carmaker company consumers customers devices earnings executive firm investors manufacturer
  merger platform profit profits retailer revenue sales shareholders shares software startup stock supplier tech technology
  users`.split(/\s+/);

const fewestBusinessWords = 3;

export function gatherEvidence({ text, mentions, homeCountry }: LinkContext, table: EntryTable): Evidence {
  let shares: ReadonlyMap<string, number> | undefined;
  let words: ReadonlySet<string> | undefined;
  let names: ReadonlySet<string> | undefined;
  let sport: boolean | undefined;
  let business: boolean | undefined;
  const countShares = (): ReadonlyMap<string, number> => {
    const counts = new Map(countCountries(text, table.countryWords));
    // A paper need not name its own country.
    if (homeCountry !== null) counts.set(homeCountry, (counts.get(homeCountry) ?? 0) + 2);
    const top = Math.max(...counts.values());
    return new Map([...counts].map(([code, count]) => [code, count / top]));
  };
  const hasWord = (word: string): boolean => {
    words ??= new Set([...text.toLowerCase().matchAll(/\p{L}+/gu)].map(([found]) => found));
    return words.has(word);
  };
  return {
    countryShare(codes) {
      if (codes.length === 0) return 0;
      shares ??= countShares();
      return Math.max(...codes.map((code) => shares?.get(code) ?? 0));
    },
    hasName(name) {
      names ??= new Set(mentions.map(({ start, end }) => normaliseName(text.slice(start, end))));
      return names.has(normaliseName(name));
    },
    hasWord,
    isSport() {
      sport ??= sportWords.filter(hasWord).length >= fewestSportWords;
      return sport;
    },
    isBusiness() {
      business ??= businessWords.filter(hasWord).length >= fewestBusinessWords;
      return business;
    },
  };
}
