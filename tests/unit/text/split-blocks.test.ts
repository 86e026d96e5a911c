import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitBlocks } from '../../../lib/text/split-blocks.ts';

const blocksOf = (text: string): string[] => splitBlocks(text).map(({ start, end }) => text.slice(start, end));
const longLine =
  'The board met for the ninth time this year and again put off its choice of a site for the new pumping station.';

describe('splitBlocks', () => {
  it.each([
    ['blank lines', 'One.\n\nTwo.\n \nThree.', ['One.', 'Two.', 'Three.']],
    ['single line breaks between long lines', `${longLine}\n${longLine}`, [longLine, longLine]],
    [
      'lines of a wrapped text',
      'A text that was wrapped\nby an editor.\n\nIts second part.',
      ['A text that was wrapped\nby an editor.', 'Its second part.'],
    ],
    ['Windows line ends', 'One.\r\n\r\nTwo.', ['One.', 'Two.']],
    ['nothing', ' \n\n ', []],
  ])('divides at %s', (_, text, expected) => {
    expect(blocksOf(text)).toEqual(expected);
  });

  it('takes a short first line without a full stop for the headline', () => {
    expect(splitBlocks('Crane falls silent\n\nIt stopped on Monday.').map(({ role }) => role)).toEqual([
      'headline',
      'paragraph',
    ]);
    expect(splitBlocks('It stopped on Monday.\n\nNobody saw it.')[0]?.role).toBe('paragraph');
  });

  it('gives trimmed blocks in order that hold all that is no white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', '\t', '.') }), (text) => {
        expect(blocksOf(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const block of blocksOf(text)) expect(block).toBe(block.trim());
      }),
    );
  });
});
