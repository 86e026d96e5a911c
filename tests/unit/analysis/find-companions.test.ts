import { expect, it } from 'vitest';
import { findCompanions } from '../../../lib/analysis/find-companions.ts';
import type { Mention } from '../../../lib/entities/types.ts';

/** A sentence a line, its names by their first letters. */
function companionsOf(lines: readonly string[], id: string): [string, number, number][] {
  const sentences = lines.map((_, index) => ({ start: index * 100, end: index * 100 + 90 }));
  const mentions = lines.flatMap((line, index) =>
    [...line].map((entityId, k): Mention => {
      const start = index * 100 + k * 2;
      return { start, end: start + 1, kind: 'person', score: 1, entityId, rule: 'own-name', certainty: 1 };
    }),
  );
  const found = findCompanions(sentences, mentions).get(id) ?? [];
  return found.map(({ entityId, sentences: count, at }) => [entityId, count, at.start]);
}

it.each([
  [
    'the most frequent first, with the first sentence',
    ['AB', 'AC', 'C', 'AC', 'ABC'],
    [
      ['C', 3, 100],
      ['B', 2, 0],
    ],
  ],
  ['a name that comes twice in a sentence counts once', ['ABB', 'AAB'], [['B', 2, 0]]],
  ['one sentence of several is chance', ['AB', 'AC', 'A'], []],
  ['but not the only one', ['AB', 'B'], [['B', 1, 0]]],
  ['a list says nothing', ['ABCDEFG', 'ABCDEFG'], []],
  ['nobody else', ['A', 'B'], []],
])('%s', (_, lines, companions) => {
  expect(companionsOf(lines, 'A')).toEqual(companions);
});

it('leaves out names outside all sentences', () => {
  const mention: Mention = { start: 5, end: 9, kind: 'place', score: 1, entityId: 'A', rule: 'own-name', certainty: 1 };
  expect(findCompanions([{ start: 20, end: 40 }], [mention])).toEqual(new Map());
  expect(findCompanions([], [mention])).toEqual(new Map());
});
