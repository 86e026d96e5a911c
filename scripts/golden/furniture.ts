import { createRandom } from '../train/random.ts';
import { commenters, reporters, teasers } from './furniture-words.ts';
import { escapeHtml } from './render-block.ts';

/** Hands out what stands around an article, and remembers the names in it. */
export interface Furniture {
  /** Plain text with names in square brackets, as HTML. */
  text(marked: string): string;
  /** A reporter's or photographer's name, the same one each time for one number. */
  reporter(number: number): string;
  /** So many headlines of other articles. */
  teasers(count: number): string[];
  /** So many readers' letters: who, and what. */
  comments(count: number): { readonly who: string; readonly words: string }[];
  readonly names: readonly string[];
  readonly bylines: readonly string[];
}

/** The same furniture for the same slug. */
export function createFurniture(slug: string): Furniture {
  const random = createRandom(hashOf(slug));
  const names = new Set<string>();
  const bylines = new Set<string>();
  const take = <T>(list: readonly T[]): ((count: number) => T[]) => {
    const left = shuffle(list, random);
    return (count) => left.splice(0, count);
  };
  const staff = shuffle(reporters, random);
  const nextTeasers = take(teasers);
  const nextComments = take(commenters);
  const text = (marked: string): string => {
    for (const [, name = ''] of marked.matchAll(/\[([^\]]+)\]/g)) names.add(name);
    return escapeHtml(marked.replace(/[[\]]/g, ''));
  };
  return {
    text,
    reporter(number) {
      const name = staff[number] ?? '';
      bylines.add(name);
      return name;
    },
    teasers: (count) => nextTeasers(count).map(text),
    comments: (count) => nextComments(count).map(([who, words]) => ({ who: text(`[${who}]`), words: text(words) })),
    get names() {
      return [...names];
    },
    get bylines() {
      return [...bylines];
    },
  };
}

/** A number for a slug, the same one always (FNV-1a). */
export function hashOf(slug: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < slug.length; i++) hash = Math.imul(hash ^ slug.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}

const shuffle = <T>(list: readonly T[], random: () => number): T[] =>
  list
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
