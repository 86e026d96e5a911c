import { expect, it } from 'vitest';
import { spanAt } from '../../../lib/page/hit-test.ts';

it('finds the span that holds an offset, ends excluded', () => {
  const spans = [
    { start: 2, end: 5 },
    { start: 5, end: 6 },
    { start: 9, end: 12 },
  ];
  const found = Array.from({ length: 14 }, (_, offset) =>
    spans.findIndex(({ start }) => start === spanAt(spans, offset)?.start),
  );
  expect(found).toEqual([-1, -1, 0, 0, 0, 1, -1, -1, -1, 2, 2, 2, -1, -1]);
  expect(spanAt([], 3)).toBeNull();
});
