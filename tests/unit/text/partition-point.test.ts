import { expect, it } from 'vitest';
import { partitionPoint } from '../../../lib/text/partition-point.ts';

const numbers = [1, 3, 3, 7];

it.each([
  [0, 0],
  [1, 0],
  [3, 1],
  [4, 3],
  [8, 4],
])('finds the first that is not below %d', (wanted, index) => {
  expect(partitionPoint(numbers, (number) => number < wanted)).toBe(index);
});

it('looks only between two places', () => {
  expect(partitionPoint(numbers, (number) => number < 8, 1, 3)).toBe(3);
  expect(partitionPoint(numbers, (number) => number < 0, 1, 3)).toBe(1);
});

it('finds the end of nothing', () => expect(partitionPoint([], () => true)).toBe(0));
