import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createLineSplitter } from '../../../scripts/packs/split-lines.ts';

function splitAll(chunks: readonly string[], maxBytes?: number): { lines: (string | null)[]; consumed: number } {
  const lines: (string | null)[] = [];
  const splitter = createLineSplitter((line) => lines.push(line?.toString() ?? null), maxBytes);
  for (const chunk of chunks) splitter.push(Buffer.from(chunk));
  splitter.end();
  return { lines, consumed: splitter.consumed() };
}

it('gives the same lines wherever the chunks end', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', 'ß', '\n') }), { maxLength: 12 }), (chunks) => {
      const whole = chunks.join('');
      const expected = whole.split('\n');
      if (expected.at(-1) === '') expected.pop();
      expect(splitAll(chunks)).toEqual({ lines: expected, consumed: Buffer.byteLength(whole) });
    }),
  );
});

it('drops a line that is too long, and counts its bytes', () =>
  expect(splitAll(['ab\n123', '456', '789\ncd\n'], 5)).toEqual({ lines: ['ab', null, 'cd'], consumed: 16 }));
