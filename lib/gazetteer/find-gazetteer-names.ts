import type { Gazetteer, KnownName } from './build-gazetteer.ts';

/** A known name in a list of words: word indices, `to` excluded. */
export interface GazetteerMatch {
  readonly from: number;
  readonly to: number;
  readonly known: KnownName;
}

/** The longest known name that begins at a word; null when none does. `keys` are the words' name keys. */
export function findNameAt(
  gazetteer: Gazetteer,
  keys: readonly string[],
  from: number,
  end = keys.length,
): GazetteerMatch | null {
  const most = gazetteer.longest.get(keys[from] ?? '') ?? 0;
  for (let to = Math.min(from + most, end); to > from; to--) {
    const known = gazetteer.names.get(keys.slice(from, to).join(' '));
    if (known) return { from, to, known };
  }
  return null;
}

/** All known names in a list of words, from the left, each the longest at its place, without overlaps. */
export function findGazetteerNames(gazetteer: Gazetteer, keys: readonly string[]): GazetteerMatch[] {
  const matches: GazetteerMatch[] = [];
  for (let at = 0; at < keys.length; ) {
    const match = findNameAt(gazetteer, keys, at);
    if (match) matches.push(match);
    at = match?.to ?? at + 1;
  }
  return matches;
}
