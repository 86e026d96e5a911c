import { rankWords } from './introduction-nouns.ts';
import type { Introduction } from './types.ts';

const age = /^(?:aged )?\d+$/;

/** "Colonel", "The Rev.", not "captain", which may be of a team. */
const isRank = (text: string): boolean =>
  /^\p{Lu}/u.test(text) && rankWords.has(text.toLowerCase().replace(/^the /, '').replaceAll('.', ''));

/** "Colonel", "54": true, but nobody knows who it is from that. */
export const isBare = ({ text }: Pick<Introduction, 'text'>): boolean => isRank(text) || age.test(text);

/**
 * Those that tell something in text order, then the bare ones in text order: an age once, though "54" may come again as
 * "aged 54", and no rank that another has in it ("Brig. Gen.", then "Gen.").
 */
export function orderIntroductions(introductions: readonly Introduction[]): Introduction[] {
  const sorted = [...introductions].sort((a, b) => a.start - b.start);
  const telling = sorted.filter((each) => !isBare(each));
  const said = new Set(
    telling.filter(({ rule }) => rule === 'title').flatMap(({ text }) => text.toLowerCase().split(/[\s.]+/)),
  );
  const firstAge = sorted.find(({ text }) => age.test(text));
  const bare = sorted.filter(
    (each) =>
      isBare(each) && (age.test(each.text) ? each === firstAge : !said.has(each.text.toLowerCase().replace('.', ''))),
  );
  return [...telling, ...bare];
}
