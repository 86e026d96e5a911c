import { type Gazetteer, type Gender, toNameKey } from '../gazetteer/build-gazetteer.ts';
import { nameParticles } from './cue-words.ts';
import { leadingFamilyNames } from './family-names.ts';
import { foldLetters, loosenName } from './spelling.ts';

/** A person's name in words, in lower case, without particles, suffixes and quotation marks: "hadidi" of "al-Hadidi". */
export type PersonWords = readonly string[];

const suffix = /^(?:jr|sr|ii|iii|iv)$/;
/** "al-Hadidi", "ez-Zein". */
const joinedParticle = /^(?:a[ldnrstz]|ash|e[lz]|u[lr])[-‐‑](?=\p{L})/iu;
/**
 * What stays together with the word behind it: "Osman" is no short form of "Rohani binte Osman", and "Francis" none of
 * "St. Francis".
 */
const bound = /^(?:bin|bint|binte|binti|ibn|st)$/;

/** A hyphenated name is one word: "Ms Cole-Whitmore" has no first name. */
export function parsePersonName(name: string): PersonWords {
  const words = name
    .split(/\s+/)
    .map((word) => foldLetters(toNameKey(word.replace(joinedParticle, '').replace(/[“”"‘’']+$|^[“”"‘’']+/g, ''))))
    .filter((word) => word !== '');
  const kept = words.filter(
    (word, i) =>
      !(nameParticles.has(word) && !bound.test(word) && i < words.length - 1 && !(i === 0 && word === 'abu')) &&
      !(i > 0 && suffix.test(word)),
  );
  return kept.flatMap((word, i) => {
    if (bound.test(word) && i < kept.length - 1) return [];
    const before = kept[i - 1];
    return [before !== undefined && bound.test(before) ? `${before} ${word}` : word];
  });
}

/**
 * The one may be the other's shorter form: "Ana Ruiz" of "Ana María Ruiz", "Ernesto Paz" of "Ernesto Paz Villar", "Ann Mott" of
 * "Ann B. Mott", "A. Mott" of "Ann Mott". Not "Paul Mott" of "Ann Mott". Both have two words or more.
 */
export function isShorterName(short: PersonWords, long: PersonWords): boolean {
  let at = 0;
  for (const word of long) {
    const wanted = short[at];
    if (wanted === undefined) break;
    if (word === wanted || (at === 0 && wanted.length === 1 && word.startsWith(wanted))) at++;
  }
  return at === short.length;
}

/** What names of one person have in common however they are spelt: "Mohamed" and "Muhammad". */
export const toLoosePerson = (words: PersonWords): string =>
  words
    .map((word) => {
      const loose = loosenName(word);
      // The vowels of a short name tell it from another: "Ellen" and "Allan".
      return loose.length < 6 ? loose : loose.charAt(0) + loose.slice(1).replace(/e/g, 'a').replace(/o/g, 'u');
    })
    .join(' ');

/** The surfaces by which a person of a full name may be called later; those that settle it first. */
export function findShortForms(
  full: PersonWords,
  gazetteer: Gazetteer,
): { readonly surname: string[]; readonly other: string[] } {
  const last = full.at(-1) ?? '';
  const surname = full
    .slice(1)
    .map((_, i) => full.slice(i + 1).join(' '))
    .filter((form) => form === last || form.includes(' '));
  // "Chacón" of "Ernesto Chacón Villalta": as much a surname as the last, unless it is a first name.
  const middle = full.length > 2 ? full.at(-2) : undefined;
  if (middle && middle.length > 1 && !gazetteer.firstNames.has(toCapital(middle))) surname.push(middle);
  const first = full[0] ?? '';
  if (leadingFamilyNames.has(first) && !leadingFamilyNames.has(last)) surname.push(first);
  // "Kuwabara" of "Kuwabara Reiko", "Soriano" of "Quintín Soriano-Paz".
  const other = full.flatMap((word) => {
    const parts = word.split(' ');
    return parts.length > 1 && !bound.test(parts[0] ?? '') ? [word, ...parts] : [word];
  });
  return { surname, other };
}

const female = /\b(?:Mrs|Ms|Miss|Dame|Lady|Baroness|Madam|Madame|Queen|Princess|Sister|Mother|Sra|Señora|Frau)\.?\s$/;
const male = /\b(?:Mr|Sir|Lord|Baron|Monsieur|King|Prince|Brother|Father|Sr|Señor|Herr)\.?\s$/;

/** What stands before a name says of the gender: "Ms Marsh". */
export function findTitleGender(text: string, start: number): Gender | null {
  const before = text.slice(Math.max(0, start - 10), start);
  return female.test(before) ? 'f' : male.test(before) ? 'm' : null;
}

export function findNameGender(full: PersonWords, gazetteer: Gazetteer): Gender | null {
  return gazetteer.firstNames.get(toCapital(full[0] ?? '')) ?? null;
}

const toCapital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
