/** So many letters of a word are read: all of a short one, the first and the last of a long one. */
export const letterCount = 16;
const firstLetters = 10;

/** Codes of letters: 0 none, 1 to 95 the characters of ASCII, then other letters and other characters. */
export const letterCodes = 98;
const otherLetter = 96;
const otherCharacter = 97;

/** The letters of a word as codes, padded with 0. Accents are dropped and digits are all "0". */
export function readLetters(word: string): Uint8Array {
  const codes = new Uint8Array(letterCount);
  const plain = fold(word);
  const read =
    plain.length <= letterCount ? plain : plain.slice(0, firstLetters) + plain.slice(firstLetters - letterCount);
  for (let i = 0; i < read.length; i++) codes[i] = toCode(read.charAt(i));
  return codes;
}

const punctuation: ReadonlyMap<string, string> = new Map([
  ['’', "'"],
  ['‘', "'"],
  ['ʼ', "'"],
  ['“', '"'],
  ['”', '"'],
  ['–', '-'],
  ['‐', '-'],
  ['‑', '-'],
]);

function fold(word: string): string {
  let plain = word;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the test is whether a word is plain ASCII
  if (!/^[\u0000-\u007f]*$/.test(word)) plain = word.slice(0, 200).normalize('NFKD').replace(/\p{M}/gu, '');
  return plain.replace(/\d/g, '0');
}

function toCode(char: string): number {
  const code = (punctuation.get(char) ?? char).charCodeAt(0);
  if (code >= 32 && code < 127) return code - 31;
  return /\p{L}/u.test(char) ? otherLetter : otherCharacter;
}
