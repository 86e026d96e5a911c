import { findDivisionKind } from '../../lib/glossary/division-kinds.ts';
import type { Fact, GlossaryEntry, PlaceFacts } from '../../lib/glossary/types.ts';
import { kindWords } from '../ui/KindMark.tsx';
import { countedWords, formatFactLine, formatRounded, translateName, words } from '../ui/words.ts';

/** What a place is and where, in a few words: "city in Deir ez-Zor, Syria". Null where nothing is known around it. */
export function describePlace({ id, name, place, facts }: GlossaryEntry): string | null {
  if (!place) return null;
  const { what, admin1 } = place;
  const country = nameCountry(place);
  const ofCountry = country && withArticle(country);
  // "Aleppo, city in Aleppo" would say nothing.
  const around = admin1 !== null && ![name, place.country].includes(admin1) ? admin1 : null;
  const where = around && country ? words('placeWithin', around, country) : (around ?? ofCountry);
  switch (what) {
    case 'capital':
      return ofCountry && words('placeCapital', ofCountry);
    case 'city':
      return where && words('placeCity', where);
    case 'town':
      return where && words('placeTown', where);
    case 'county':
      return where && words('placeCounty', where);
    case 'division':
      return ofCountry && words(divisionWords[findDivisionKind(id) ?? 'part'], ofCountry);
    case 'region':
      return where ? words('placeRegion', where) : words('placeRegionAlone');
    case 'country': {
      const continent = facts.find(({ label }) => label === 'continent');
      return continent ? words('placeCountry', formatFact(continent)) : words('placeCountryAlone');
    }
    case 'continent':
      return words('placeContinent');
    case 'sea':
      return words('placeSea');
    // Its text says what it is.
    case 'feature':
    case 'place':
      return where;
  }
}

/** In the reader's language; null where it is not known. */
export const nameCountry = ({ country, countryCode }: PlaceFacts): string | null =>
  (countryCode !== null && translateName('region', countryCode)) || country;

/** A country's name in the reader's language; of everything else the glossary knows the English one. */
export const nameEntry = ({ name, place }: GlossaryEntry): string =>
  (place?.what === 'country' && nameCountry(place)) || name;

const codeTypes = { continent: 'region', country: 'region', currency: 'currency', languages: 'language' } as const;

/** What a fact says, in the reader's language where it has codes for it. */
export function formatFact({ label, value, codes = [] }: Fact): string {
  const type = codeTypes[label as keyof typeof codeTypes];
  const names = type ? codes.map((code) => translateName(type, code)) : [];
  return names.length > 0 && !names.includes(null) ? names.join(', ') : value;
}

const divisionWords = { state: 'placeState', province: 'placeProvince', part: 'placePart' } as const;

/** "250,000 people (2023)"; null where it is not known. Rounded, since no count of people is exact. */
export function describePeople({ population, populationYear }: PlaceFacts): string | null {
  if (population === null || population <= 0) return null;
  const people = countedWords('placePeople', population, formatRounded(population));
  return populationYear === null ? people : words('placePeopleIn', people, populationYear);
}

/** A line for each candidate that tells it from the others. */
export function describeCandidates(candidates: readonly GlossaryEntry[]): string[] {
  const lines = candidates.map((entry) => describePlace(entry) ?? entry.gloss ?? words(kindWords[entry.kind]));
  const isShared = (line: string) => lines.filter((other) => other === line).length > 1;
  return lines.map((line, index) => {
    const place = candidates[index]?.place;
    const people = place && isShared(line) ? describePeople(place) : null;
    return formatFactLine([line, people]);
  });
}

/** English says "the United States" in a sentence; words of other languages set the name apart instead. */
function withArticle(country: string): string {
  const hasArticle =
    /^(?:Bahamas|Comoros|Gambia|Maldives|Netherlands|Philippines|Seychelles|United)\b|\b(?:Emirates|Islands|Republic|Territor(?:ies|y))\b/;
  return words('locale') === 'en' && hasArticle.test(country) ? `the ${country}` : country;
}
