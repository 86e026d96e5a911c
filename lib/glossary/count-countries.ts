/** How often an article speaks of a country, by ISO code. */
export type CountryCounts = ReadonlyMap<string, number>;

/**
 * Counts the names and adjectives of countries in a text. `wordsOf` gives them in small letters. "US" counts and "us" does
 * not. Linear in the length of the text.
 */
export function countCountries(text: string, wordsOf: ReadonlyMap<string, readonly string[]>): CountryCounts {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/\p{Lu}[\p{L}\p{M}]*(?:\.\p{Lu})*/gu)) {
    const key = word.toLowerCase();
    if (key !== 'us' || word === 'US') counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const lower = text.toLowerCase();
  const countOf = (name: string): number => {
    const [first = '', ...rest] = name.split(' ');
    if (rest.length === 0 || !counts.has(first)) return rest.length === 0 ? (counts.get(name) ?? 0) : 0;
    return lower.split(name).length - 1;
  };
  return new Map(
    [...wordsOf]
      .map(([code, names]) => [code, names.reduce((sum, name) => sum + countOf(name), 0)] as const)
      .filter(([, count]) => count > 0),
  );
}
