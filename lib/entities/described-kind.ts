import { isNounFor } from './introduction-nouns.ts';
import { prepositions } from './introduction-words.ts';
import type { SceneWord } from './scene-words.ts';
import type { EntityKind } from './types.ts';

const longestGroup = 6;

/**
 * What the "it" at a word is said to be: a place in "It is the sixth town to fall", a group in "It was a bank". null in "It is
 * clear", "It was the council that closed it".
 */
export function readDescribedKind(words: readonly SceneWord[], at: number): EntityKind | null {
  if (!/^(?:is|was)$/.test(words[at + 1]?.lower ?? '') || !/^(?:an?|one|the)$/.test(words[at + 2]?.lower ?? ''))
    return null;
  const behind = words.slice(at + 3, at + 3 + longestGroup);
  const end = behind.findIndex(
    (word) =>
      word.mention !== null ||
      /[,;:—–]/.test(word.gap) ||
      prepositions.has(word.lower) ||
      /^(?:of|to|that|who|which|where)$/.test(word.lower),
  );
  if (/^(?:that|who|which)$/.test(behind[end]?.lower ?? '')) return null;
  const head = (end < 0 ? behind : behind.slice(0, end)).at(-1)?.lower ?? '';
  return isNounFor('place', head) ? 'place' : isNounFor('group', head) ? 'group' : null;
}
