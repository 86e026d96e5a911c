import type { Gazetteer } from '../gazetteer/build-gazetteer.ts';
import type { Block } from '../text/types.ts';
import { functionWords } from './cue-words.ts';
import type { NameWord } from './name-words.ts';
import type { EntityKind, FoundMention } from './types.ts';

/** Names that the article's ordinary sentences have shown, by key. */
export type SettledNames = Map<string, EntityKind>;

/** No settled name in a headline is longer. */
const mostWords = 6;

/**
 * A block In Title Case or IN CAPITALS, where a capital says nothing. Headlines count from two words on, other
 * blocks only when they are long, because a short one may be a list of names.
 */
export function isLoud(block: Block, words: readonly NameWord[]): boolean {
  const content = words.filter(
    (word) => word.shape !== 'other' && word.text.length > 1 && !functionWords.has(word.key.toLowerCase()),
  );
  if (content.length < 2) return false;
  const quiet = content.filter((word) => word.shape === 'lower').length;
  if (content.filter((word) => word.shape === 'caps' && word.text.length > 3).length > content.length * 0.6)
    return true;
  const isHeading = block.role === 'headline' || block.role === 'heading';
  if (isHeading) return quiet / content.length < 0.2;
  const gaps = words.filter((word) => word.gap !== ' ').length;
  return content.length >= 6 && quiet / content.length < 0.12 && gaps <= words.length / 4;
}

/** Finds in loud blocks the names that the gazetteer or the rest of the article knows, the longest at each place. */
export function findLoudNames(
  blocks: readonly (readonly NameWord[])[],
  settled: SettledNames,
  gazetteer: Gazetteer,
): FoundMention[] {
  const shouted: SettledNames = new Map();
  if (!blocks.some(isShouting)) return blocks.flatMap((words) => findInBlock(words, settled, shouted, gazetteer));
  for (const [key, known] of gazetteer.names) shouted.set(key.toUpperCase(), known.kind);
  for (const [key, kind] of settled) shouted.set(key.toUpperCase(), kind);
  return blocks.flatMap((words) => findInBlock(words, settled, shouted, gazetteer));
}

const isShouting = (words: readonly NameWord[]): boolean =>
  words.filter((word) => word.shape === 'caps').length > words.length / 2;

function findInBlock(
  words: readonly NameWord[],
  settled: SettledNames,
  shouted: SettledNames,
  gazetteer: Gazetteer,
): FoundMention[] {
  const isShouted = isShouting(words);
  const findKind = (key: string): EntityKind | undefined =>
    isShouted ? shouted.get(key.toUpperCase()) : (settled.get(key) ?? gazetteer.names.get(key)?.kind);

  const mentions: FoundMention[] = [];
  for (let at = 0; at < words.length; ) {
    let taken = at + 1;
    for (let to = Math.min(at + mostWords, words.length); to > at; to--) {
      const inside = words.slice(at, to);
      const first = inside[0];
      const last = inside.at(-1);
      if (!first || !last || first.shape === 'lower') continue;
      if (inside.some((word, i) => i > 0 && word.gap !== ' ' && word.gap !== '-')) continue;
      const key = inside.map((word) => word.key).join(' ');
      const kind = isRisky(key, to - at, isShouted, gazetteer) && !settled.has(key) ? undefined : findKind(key);
      if (!kind) continue;
      mentions.push({ start: first.start, end: last.end, kind, score: 0.8 });
      taken = to;
      break;
    }
    at = taken;
  }
  return mentions;
}

/** A lone ordinary word: "May" and "Will" in a headline, "IT" and "WHO" in capitals. */
function isRisky(key: string, length: number, isShouted: boolean, gazetteer: Gazetteer): boolean {
  if (length > 1) return false;
  const title = key.charAt(0) + key.slice(1).toLowerCase();
  return gazetteer.dangerWords.has(title) || functionWords.has(key.toLowerCase()) || (isShouted && key.length < 3);
}
