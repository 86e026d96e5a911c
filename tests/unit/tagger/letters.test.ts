import fc from 'fast-check';
import { expect, it } from 'vitest';
import { letterCodes, letterCount, readLetters } from '../../../lib/entities/tagger/letters.ts';

/** Codes as one reads them: "~" is another letter, "^" another character, "_" nothing. */
const show = (word: string): string =>
  [...readLetters(word)]
    .map((code) => (code === 0 ? '_' : code === 96 ? '~' : code === 97 ? '^' : String.fromCharCode(code + 31)))
    .join('');

it.each([
  ['', '________________'],
  ['a', 'a_______________'],
  ['Lyon', 'Lyon____________'],
  ['U.S.', 'U.S.____________'],
  // Accents are dropped, whether they are part of the letter or follow it.
  ['Łódź', '~odz____________'],
  ['Bogotá', 'Bogota__________'],
  ['Bogota\u0301', 'Bogota__________'],
  // Curved marks are as straight ones.
  ['O’Hara', "O'Hara__________"],
  ['“', '"_______________'],
  ['Jong–un', 'Jong-un_________'],
  // All digits are one.
  ['2024', '0000____________'],
  ['G7', 'G0______________'],
  // Exactly as many as are read, and one more: then it is the first ten and the last six.
  ['abcdefghijklmnop', 'abcdefghijklmnop'],
  ['abcdefghijklmnopq', 'abcdefghijlmnopq'],
  ['Massachusetts-born-and-bred', 'Massachused-bred'],
  // Other scripts and signs are told apart from Latin, not from each other.
  ['Київ', '~~~~____________'],
  ['東京', '~~______________'],
  ['€', '^_______________'],
  ['😀', '^^______________'],
  ['\uD800', '^_______________'],
  ['\u0007', '^_______________'],
])('reads "%s" as %s', (word, letters) => {
  expect(show(word)).toBe(letters);
});

it('gives as many codes as there are rows of weights, on any string', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (word) => {
      const codes = readLetters(word);
      expect(codes).toHaveLength(letterCount);
      for (const code of codes) expect(code).toBeLessThan(letterCodes);
    }),
  );
});
