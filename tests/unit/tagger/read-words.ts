import { hashText } from '../../../lib/entities/tagger/hash.ts';
import { buildHashTable } from '../../../lib/entities/tagger/hash-table.ts';
import { splitSentences, type TaggerSentence } from '../../../lib/entities/tagger/sentences.ts';
import { createWordBook } from '../../../lib/entities/tagger/word-facts.ts';
import { hashPhrase, listBits, toPhraseParts, type WordLists } from '../../../lib/entities/tagger/word-lists.ts';
import type { ArticleText } from '../../../lib/text/types.ts';

export type ListName = keyof typeof listBits;

/** Lists that hold just these names; `words` are those that have a vector, in the order of its rows. */
export function buildLists(
  names: Readonly<Record<string, readonly ListName[]>> = {},
  words: readonly string[] = [],
): WordLists {
  const nameLists = Object.entries(names).map(([name, lists]) => {
    const bits = lists.reduce((sum, list) => sum | listBits[list], 0);
    return [hashPhrase(name.split(' ').flatMap(toPhraseParts)), bits] as const;
  });
  const rows = words.map((word, row) => [hashText(word), row] as const);
  return { names: buildHashTable(new Map(nameLists)), words: buildHashTable(new Map(rows)) };
}

/** An article whose blocks are the lines of `text`, where there is more than white space in them. */
export function toArticle(text: string): ArticleText {
  const blocks = [...text.matchAll(/\S.*/g)].map(
    ({ index, 0: line }) => ({ start: index, end: index + line.length, role: 'paragraph' }) as const,
  );
  return { text, blocks };
}

export const readSentences = (text: string, lists: WordLists = buildLists()): TaggerSentence[] =>
  splitSentences(toArticle(text), createWordBook(lists));

/** The names of the flags that are set in `bits`. */
export const nameBits = <Name extends string>(flags: Readonly<Record<Name, number>>, bits: number): Name[] =>
  (Object.keys(flags) as Name[]).filter((name) => (bits & flags[name]) !== 0);
