import { expect, it } from 'vitest';
import { findListCodes } from '../../../lib/entities/tagger/list-codes.ts';
import { listBits, longestName } from '../../../lib/entities/tagger/word-lists.ts';
import { buildLists, nameBits, readSentences } from './read-words.ts';

const lists = buildLists({
  york: ['city', 'surname'],
  'new york': ['city'],
  'new york times': ['group'],
  'york times building': ['group'],
  'guinea bissau': ['country'],
  guinea: ['country'],
  'al qaeda': ['group'],
  'marks spencer': ['brand'],
  mark: ['firstName'],
  'cote divoire': ['country'],
  'a b c d e f g': ['group'],
  'a b c d e f g h': ['brand'],
});

/** "New:begin city" for every word of a sentence that stands in a list. */
function readCodes(text: string): string[] {
  const words = readSentences(text, lists).flatMap((sentence) => sentence.words);
  const codes = findListCodes(words, lists);
  const positions = ['begin', 'inside', 'last', 'unit'] as const;
  return words.flatMap((word, i) =>
    positions.flatMap((position) =>
      nameBits(listBits, codes[position][i] ?? 0).map((list) => `${word.text}:${position} ${list}`),
    ),
  );
}

it.each<[string, string[]]>([
  ['York', ['York:unit city', 'York:unit surname']],
  // The longer name wins in the same list; in another list the shorter one stays.
  ['to New York now', ['New:begin city', 'York:last city', 'York:unit surname']],
  // Two that overlap in the same list: the one that begins first.
  [
    'the New York Times Building',
    [
      'New:begin city',
      'New:begin group',
      'York:inside group',
      'York:last city',
      'York:unit surname',
      'Times:last group',
    ],
  ],
  ['NEW YORK', ['NEW:begin city', 'YORK:last city', 'YORK:unit surname']],
  // Lower case is no name, but "al" may open one.
  ['mark of york', []],
  ['new York', ['York:unit city', 'York:unit surname']],
  ['al Qaeda', ['al:begin group', 'Qaeda:last group']],
  ['al-Qaeda', ['al-Qaeda:unit group']],
  // A hyphen parts words, whether or not the text is cut there.
  ['Guinea-Bissau', ['Guinea-Bissau:unit country']],
  ['Guinea - Bissau', ['Guinea:begin country', '-:inside country', 'Bissau:last country']],
  ['Marks & Spencer', ['Marks:begin brand', '&:inside brand', 'Spencer:last brand']],
  ['Marks, Spencer', []],
  ['Côte d’Ivoire', ['Côte:begin country', 'd’Ivoire:last country']],
  // Possessives stand outside.
  ['Mark’s New York’s', ['Mark:unit firstName', 'New:begin city', 'York:last city', 'York:unit surname']],
  ['', []],
])('%s', (text, codes) => {
  expect(readCodes(text)).toEqual(codes);
});

it(`looks at ${longestName} words at most`, () => {
  const codes = readCodes('A B C D E F G H');
  expect(codes).toContain('A:begin group');
  expect(codes).toContain('G:last group');
  expect(codes.filter((code) => code.endsWith('brand'))).toEqual([]);
});
