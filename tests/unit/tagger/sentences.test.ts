import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { casing, longestSentence } from '../../../lib/entities/tagger/sentences.ts';
import { readSentences } from './read-words.ts';

const split = (text: string): string[] =>
  readSentences(text).map(({ starts, ends }) => text.slice(starts[0], ends.at(-1)));

describe('where a sentence ends', () => {
  it.each<[string, string[]]>([
    ['The ferry left. It was late.', ['The ferry left.', 'It was late.']],
    ['Did it leave? Yes! It did…  Late.', ['Did it leave?', 'Yes!', 'It did…', 'Late.']],
    ['It waited... then left.', ['It waited... then left.']],
    ['It waited... Then it left.', ['It waited...', 'Then it left.']],
    ['“It left.” She sighed.', ['“It left.”', 'She sighed.']],
    ['(It left early.) She sighed.', ['(It left early.)', 'She sighed.']],
    ['It grew by 3.5 per cent. Then it fell.', ['It grew by 3.5 per cent.', 'Then it fell.']],
    ['Ask Dr. Silva or Mr. Who.', ['Ask Dr. Silva or Mr. Who.']],
    ['He left the U.S. The bank followed.', ['He left the U.S.', 'The bank followed.']],
    ['He left the U.S. Navy in May.', ['He left the U.S. Navy in May.']],
    ['J. R. Silva came. S. Moura did not.', ['J. R. Silva came.', 'S. Moura did not.']],
    ['One block\nand another', ['One block', 'and another']],
    ['No.2 is out.Then three', ['No.2 is out.Then three']],
    ['...', ['...']],
    ['', []],
    [' \n\t ', []],
  ])('%s', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });
});

describe('how a sentence writes its words', () => {
  it.each<[string, keyof typeof casing]>([
    ['The ferry to Porto left late.', 'usual'],
    ['Ferry To Porto Leaves Late', 'title'],
    ['Ferry to Porto Leaves a Pier in Flames', 'title'],
    ['FERRY TO PORTO LEAVES LATE', 'capitals'],
    ['KEY POINTS', 'capitals'],
    ['NATO', 'usual'],
    ['Ana Silva and Rui Costa', 'title'],
    ['the ferry, the pier', 'usual'],
    ['12 + 30 = 42', 'usual'],
  ])('%s: %s', (text, expected) => {
    expect(readSentences(text).map((sentence) => sentence.casing)).toEqual([casing[expected]]);
  });
});

it('knows which sentence opens its block, and the block', () => {
  const sentences = readSentences('One. Two.\nThree. Four.');
  expect(sentences.map(({ block, opensBlock }) => [block, opensBlock])).toEqual([
    [0, true],
    [0, false],
    [1, true],
    [1, false],
  ]);
});

it('tells a sports page from others, as a whole and by its lines', () => {
  const sport = 'The striker scored two goals before the penalty.';
  const other = 'The council met in the town hall to talk of the new road and of nothing else that day.';
  const topicsOf = (...lines: string[]): number[] => readSentences(lines.join('\n')).map(({ topic }) => topic);
  expect(topicsOf(other, other)).toEqual([0, 0]);
  expect(topicsOf(sport, sport)).toEqual([8, 8]);
  // One line of sport in a long article colours its neighbours and not the article.
  const mixed = topicsOf(...new Array<string>(20).fill(other), sport, ...new Array<string>(20).fill(other));
  expect(mixed[20]).toBe(2);
  expect(mixed[18]).toBe(2);
  expect(mixed[17]).toBe(0);
});

it('cuts an endless sentence', () => {
  const sentences = readSentences('word '.repeat(2 * longestSentence + 1));
  expect(sentences.map(({ words }) => words.length)).toEqual([longestSentence, longestSentence, 1]);
  expect(sentences.map(({ opensBlock }) => opensBlock)).toEqual([true, false, false]);
});

it('keeps all words, in order, on any string', () => {
  const unit = fc.constantFrom(
    'a',
    'B',
    ' ',
    '\n',
    '.',
    '?',
    '…',
    '"',
    '”',
    '(',
    "'",
    '-',
    '\uD800',
    '\u200B',
    '😀',
    '1',
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
      let end = 0;
      for (const { words, starts, ends } of readSentences(text)) {
        expect(words.length).toBeGreaterThan(0);
        words.forEach((word, i) => {
          expect(starts[i]).toBeGreaterThanOrEqual(end);
          end = ends[i] ?? 0;
          expect(text.slice(starts[i], end)).toBe(word.text);
        });
      }
    }),
  );
});
