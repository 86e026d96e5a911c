import { demonyms } from '../entities/demonyms.ts';
import { normaliseName } from './normalise-name.ts';

/** Words that two wordings of one office may differ in, and words for who holds it no longer. */
const fillers: ReadonlySet<string> = new Set('a an ex for former in of on the then to'.split(' '));

const sameWords: Readonly<Record<string, string>> = {
  america: 'united states',
  britain: 'united kingdom',
  defense: 'defence',
  eu: 'european union',
  pm: 'prime minister',
  uk: 'united kingdom',
  un: 'united nations',
  us: 'united states',
};

/**
 * The key of a term of office: its words in order of the alphabet, without "of" and "the", adjectives of countries as their
 * countries. "The UN secretary-general" and "secretary-general of the United Nations" have one key; "deputy
 * secretary-general of the United Nations" has another.
 */
export function toRoleKey(role: string): string {
  const words = normaliseName(role.replace(/['’]s\b/g, ''))
    .split(' ')
    .flatMap((word) => {
      const country = demonyms.get(word)?.split(',')[0]?.replaceAll('.', '') ?? word;
      return (Object.hasOwn(sameWords, country) ? (sameWords[country] as string) : country).split(' ');
    })
    .filter((word) => !fillers.has(word));
  return words.sort().join(' ');
}
