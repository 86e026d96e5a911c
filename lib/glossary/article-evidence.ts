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
  /** Whether the article uses an acronym for words of its own: "an artificial pancreas (AP)". */
  isOwnAcronym(acronym: string): boolean;
  /** A report of a match, where a bank's name is a team's and "Vikings" are players. */
  isSport(): boolean;
  /** Speaks of firms, where "Apple" is one. */
  isBusiness(): boolean;
}

/** With and without "s". */
const sportWords =
  `athlete baseball basketball batsman bogey birdie bowler boxer championship coach cricket cup cyclist cycling defender
  equaliser equalizer fixture football footballer golf goalkeeper halftime heavyweight hockey homer inning kickoff knockout lap
  league linebacker match matches medal midfielder peloton pitch pitcher playoff podium quarterback quarterfinal qualifier
  rebound referee relegation roster rugby semifinal shortstop soccer sprint sprinter stadium standings striker substitute
  teammate tennis touchdown tournament umpire wicket wicketkeeper winger`.split(/\s+/);

/** Fewer occur in an article on something else. */
const fewestSportSigns = 3;

/** "3-1", "6-4 6-3": also how courts and councils vote, and so nothing without a word of sport. */
const scores = /(?<![\d:./-])\d{1,3}[-–]\d{1,3}(?![\d:./-])/g;

/** "7. Ada Roe (Italy)", "20:36:54", "1:43.2": a table of results has hardly a word. */
const standings = /(?<!\d)\d{1,3}\.? \p{Lu}\p{L}+(?: \p{Lu}[\p{L}'’-]+){1,3} \( ?\p{Lu}|\b\d{1,2}:\d\d(?::\d\d|\.\d)/gu;

/** Characters in front of the brackets in which an acronym's words are looked for. */
const longestDefinition = 80;

const businessWords =
  `acquisition app apps billion carmaker company consumers customers devices earnings executive firm investors manufacturer
  merger platform profit profits retailer revenue sales shareholders shares software startup stock supplier tech technology
  users`.split(/\s+/);

const fewestBusinessWords = 3;

export function gatherEvidence({ text, mentions, homeCountry }: LinkContext, table: EntryTable): Evidence {
  let shares: ReadonlyMap<string, number> | undefined;
  let words: ReadonlySet<string> | undefined;
  let names: ReadonlySet<string> | undefined;
  let ownAcronyms: ReadonlySet<string> | undefined;
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
    isOwnAcronym(acronym) {
      ownAcronyms ??= findOwnAcronyms(text);
      return ownAcronyms.has(acronym);
    },
    isSport() {
      sport ??= isSportReport(text, hasWord);
      return sport;
    },
    isBusiness() {
      business ??= businessWords.filter(hasWord).length >= fewestBusinessWords;
      return business;
    },
  };
}

function isSportReport(text: string, hasWord: (word: string) => boolean): boolean {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const words = sportWords.filter((word) => hasWord(word) || hasWord(`${word}s`)).length;
  const signs = words + count(standings) + (words > 0 ? Math.floor(count(scores) / 2) : 0);
  return signs >= fewestSportSigns;
}

/** The acronyms in brackets behind words in small letters that begin with their letters. */
function findOwnAcronyms(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { 1: acronym = '', index } of text.matchAll(/ \((\p{Lu}{2,6})\)/gu)) {
    const words = [...acronym.toLowerCase()].map((letter) => `${letter}\\p{Ll}+`);
    const definition = new RegExp(`(?<!\\p{L})${words.join('[ -](?:(?:and|for|of|the) )?')}$`, 'u');
    if (definition.test(text.slice(Math.max(0, index - longestDefinition), index))) found.add(acronym);
  }
  return found;
}
