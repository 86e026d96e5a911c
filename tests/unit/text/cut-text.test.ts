import { expect, it } from 'vitest';
import { cutText } from '../../../lib/text/cut-text.ts';
import { splitBlocks } from '../../../lib/text/split-blocks.ts';

const article = (text: string) => ({ text, blocks: splitBlocks(text) });

it('leaves a short article alone', () => {
  const short = article('The crane stood still.');
  expect(cutText(short, 100)).toBe(short);
});

it('ends at a space, inside a block', () => {
  const cut = cutText(article('Crane falls silent\n\nIt stopped on Monday at noon.'), 36);
  expect(cut.text).toBe('Crane falls silent\n\nIt stopped on');
  expect(cut.blocks.map(({ start, end }) => cut.text.slice(start, end))).toEqual([
    'Crane falls silent',
    'It stopped on',
  ]);
});

it('leaves out the blocks behind the limit', () => {
  expect(cutText(article('One two three.\n\nFour.'), 9).blocks).toHaveLength(1);
});

it('cuts text without spaces anywhere', () => {
  expect(cutText(article('a'.repeat(50)), 9).text).toHaveLength(9);
});
