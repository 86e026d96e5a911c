import { expect, it } from 'vitest';
import { findLines } from '../../../lib/page/find-lines.ts';

/** Blocks of preformatted text. */
function blocksOf(text: string): string[] {
  const blocks: string[] = [];
  for (const { start, end, startsBlock } of findLines(text)) {
    const piece = text.slice(start, end);
    if (startsBlock) blocks.push(piece);
    else blocks.push((blocks.pop() ?? '') + piece);
  }
  return blocks.map((block) => block.replace(/\s+/g, ' ').trim()).filter(Boolean);
}

const long = 'word '.repeat(30).trim();

it.each([
  [
    'a blank line ends a block of hard-wrapped text',
    'The dam\nheld.\n\nNo one was hurt.',
    ['The dam held.', 'No one was hurt.'],
  ],
  ['not where the sentence goes on', 'pouring into\n\nthe valley', ['pouring into the valley']],
  ['a drop cap joins its word', 'T\n\nhe dam held.', ['The dam held.']],
  [
    'a lower-case start after a full stop is a new block',
    'It held.\n\niron gates shut.',
    ['It held.', 'iron gates shut.'],
  ],
  ['without hard wraps each line is a block', `${long}\n${long}.`, [long, `${long}.`]],
  ['nothing gives nothing', '', []],
])('%s', (_, text, blocks) => {
  expect(blocksOf(text)).toEqual(blocks);
});
