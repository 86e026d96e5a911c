import { type Gazetteer, type Gender, toNameKey } from '../gazetteer/build-gazetteer.ts';
import { nameParticles } from './cue-words.ts';

/** A person's name in words, in lower case, without particles, suffixes and quotation marks: "hadidi" of "al-Hadidi". */
export type PersonWords = readonly string[];

const suffix = /^(?:jr|sr|ii|iii|iv)$/;
/** "al-Hadidi", "ez-Zein". */
const joinedParticle = /^(?:a[ldnrstz]|ash|e[lz]|u[lr])[-‐‑](?=\p{L})/iu;

/** A hyphenated name is one word: "Ms Cole-Whitmore" has no first name. */
export function parsePersonName(name: string): PersonWords {
  const words = name
    .split(/\s+/)
    .map((word) => toNameKey(word.replace(joinedParticle, '').replace(/[“”"‘’']+$|^[“”"‘’']+/g, '')).toLowerCase())
    .filter((word) => word !== '');
  return words.filter(
    (word, i) =>
      !(nameParticles.has(word) && i < words.length - 1 && !(i === 0 && word === 'abu')) &&
      !(i > 0 && suffix.test(word)),
  );
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

/** The surfaces by which a person of a full name may be called later; those that settle it first. */
export function findShortForms(full: PersonWords): { readonly surname: string[]; readonly other: string[] } {
  const surname = full.slice(1).map((_, i) => full.slice(i + 1).join(' '));
  // "Kuwabara" of "Kuwabara Reiko", "Chacón" of "Ernesto Chacón Villalta", "Soriano" of "Quintín Soriano-Paz".
  const other = full.flatMap((word) => [word, ...(word.includes(' ') ? word.split(' ') : [])]);
  const last = full.at(-1) ?? '';
  return { surname: surname.filter((form) => form === last || form.includes(' ')), other };
}

const female = /\b(?:Mrs|Ms|Miss|Dame|Lady|Baroness|Madam|Madame|Queen|Princess|Sister)\.?\s$/;
const male = /\b(?:Mr|Sir|Lord|Baron|Monsieur|King|Prince|Brother|Father)\.?\s$/;

/** What stands before a name says of the gender: "Ms Marsh". */
export function findTitleGender(text: string, start: number): Gender | null {
  const before = text.slice(Math.max(0, start - 10), start);
  return female.test(before) ? 'f' : male.test(before) ? 'm' : null;
}

export function findNameGender(full: PersonWords, gazetteer: Gazetteer): Gender | null {
  const first = full[0] ?? '';
  return gazetteer.firstNames.get(first.charAt(0).toUpperCase() + first.slice(1)) ?? null;
}
