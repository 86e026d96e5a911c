import { toNameKey } from '../gazetteer/build-gazetteer.ts';
import { nameParticles } from './cue-words.ts';

/** A person's name in parts; keys in lower case. A name of one word has it as `surname`. */
export interface PersonName {
  readonly words: readonly string[];
  /** Without particles: "hadidi" of "Omar al-Hadidi". */
  readonly surname: string;
  readonly first: string | null;
}

const suffix = /^(?:jr|sr|ii|iii|iv)$/;

export function parsePersonName(name: string): PersonName {
  const words = toNameKey(name)
    .toLowerCase()
    .split(' ')
    .filter((word) => word !== '');
  const content = words.filter(
    (word, i) =>
      !(nameParticles.has(word) && i < words.length - 1 && !(i === 0 && word === 'abu')) &&
      !(i > 0 && suffix.test(word)),
  );
  return { words: content, surname: content.at(-1) ?? '', first: content.length > 1 ? (content[0] ?? null) : null };
}

/** One may be the other's fuller form: "Ann Mott" and "Ann B. Mott", not "Ann Mott" and "Paul Mott". */
export function isSamePerson(a: PersonName, b: PersonName): boolean {
  if (a.surname !== b.surname || !a.first || !b.first) return false;
  return (
    a.first === b.first || (a.first.charAt(0) === b.first.charAt(0) && (a.first.length === 1 || b.first.length === 1))
  );
}
