import { expect, it } from 'vitest';
import { findNamesInside } from '../../../lib/analysis/names-inside.ts';
import { toStatements } from '../../../lib/analysis/statements.ts';
import type { Attribution } from '../../../lib/attribution/types.ts';
import type { Mention } from '../../../lib/entities/types.ts';

const text = 'The boat, said Rask, left Visby\n  for the Öland  Line and never came back to Visby.';

function mention(surface: string, entityId: string): Mention {
  const start = text.indexOf(surface);
  return { start, end: start + surface.length, kind: 'place', score: 1, entityId, rule: 'own-name', certainty: 1 };
}

const mentions = [mention('Rask', 'rask'), mention('Visby', 'visby'), mention('Öland  Line', 'line')];
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

/** The names that are found, as they stand in the words shown. */
function namesIn(pieces: readonly ReturnType<typeof span>[], shown: string, own = 'boat') {
  return findNamesInside(text, pieces, shown, mentions, own).map(({ start, end, entityId }) => [
    shown.slice(start, end),
    entityId,
  ]);
}

it('finds names in the pieces of a statement, in one line as it is shown', () => {
  const content = [span('The boat'), span('left Visby\n  for the Öland  Line and')];
  const attribution = { content, manner: 'direct', hedged: false } as unknown as Attribution;
  const [statement] = toStatements({ text, blocks: [] }, [attribution]);
  expect(statement?.text).toBe('The boat … left Visby for the Öland Line and');
  expect(namesIn(content, statement?.text ?? '')).toEqual([
    ['Visby', 'visby'],
    ['Öland Line', 'line'],
  ]);
});

it('leaves out the card’s own name, those that are cut off and those that reach over the end', () => {
  const piece = span('left Visby\n  for the Öland  Line');
  expect(namesIn([piece], 'left Visby for the Öland Line', 'visby')).toEqual([['Öland Line', 'line']]);
  expect(namesIn([piece], 'left Visby for the Öl …')).toEqual([['Visby', 'visby']]);
  expect(namesIn([span('for the Öland')], 'for the Öland')).toEqual([]);
});

it('reads no further than what is shown of a long quotation', () => {
  const count = 20_000;
  const long = 'Rask left Visby. '.repeat(count);
  const all = Array.from({ length: count }, (_, index) => ({
    ...mention('Rask', 'rask'),
    start: index * 17,
    end: index * 17 + 4,
  }));
  const time = (length: number): number => {
    const start = performance.now();
    findNamesInside(long, [{ start: 0, end: length }], long.slice(0, 600), all, 'boat');
    return performance.now() - start;
  };
  // With the square of the length it would be a hundred times as much.
  const [short, whole] = [1, 2, 3]
    .map(() => [time(long.length / 10), time(long.length)] as const)
    .sort(([, a], [, b]) => a - b)[0] ?? [0, 0];
  expect(whole).toBeLessThan(20 * short + 5);
});
