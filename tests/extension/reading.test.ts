import { expect, it } from 'vitest';
import { keepNumbers } from '../../entrypoints/reader.content/reading.ts';

it('keeps the number of an article whose neighbours come and go, and gives no number twice', () => {
  const numbers = new Map<string, number>();
  keepNumbers(numbers, ['a', 'b', 'c']);
  keepNumbers(numbers, ['b', 'c', 'd', 'e']);
  expect([...numbers]).toEqual([
    ['b', 1],
    ['c', 2],
    ['d', 0],
    ['e', 3],
  ]);
});
