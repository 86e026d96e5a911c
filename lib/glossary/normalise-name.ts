/** Letters that Unicode does not take apart into a letter and a mark. */
const plainLetters: Readonly<Record<string, string>> = {
  æ: 'ae',
  ð: 'd',
  ø: 'o',
  þ: 'th',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  œ: 'oe',
  ß: 'ss',
  ə: 'a',
};

/** Words that names are written with in full or cut: "St. Ives" and "Saint Ives". */
const cutWords: Readonly<Record<string, string>> = { ft: 'fort', mt: 'mount', st: 'saint', ste: 'sainte' };

const longestName = 100;

/**
 * The key by which the glossary knows a name: no accents, small letters, hyphens as spaces, no apostrophes, commas, quotation
 * marks, brackets and full stops, without "the" in front and "'s" behind. "The Saint-Étienne's" and "St. Etienne" have
 * one key. Empty for what is no name; at most 100 characters are looked at.
 */
export function normaliseName(name: string): string {
  const words = name
    .slice(0, longestName)
    .replace(/['’]s?\s*$/, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[æðøþđħıłœßə]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/['’‘`´ʻʼʾʿ.,"“”()]/g, '')
    .replace(/&/g, ' and ')
    .split(/[\s\-‐‑–—_/]+/)
    .filter((word) => word !== '')
    .map((word) => (Object.hasOwn(cutWords, word) ? (cutWords[word] as string) : word));
  return (words.length > 1 && words[0] === 'the' ? words.slice(1) : words).join(' ');
}
