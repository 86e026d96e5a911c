import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitWords, type Words } from '../../../lib/entities/tagger/split-words.ts';

function split(text: string): string[] {
  const words: Words = { starts: [], ends: [] };
  splitWords(text, 0, text.length, words);
  return words.starts.map((start, i) => text.slice(start, words.ends[i]));
}

it.each([
  ['Washington-based', 'Washington'],
  ['anti-ISIS', 'ISIS'],
  ['UK-France', 'France'],
  ['Mali’s', 'Mali'],
  ['al-Baghdadi', 'al-Baghdadi'],
  ['U.S. troops', 'U.S.'],
  ['O’Neill', 'O’Neill'],
  ['Kim Jae-won', 'Jae-won'],
  ['Lis\u200Bbon', 'Lis\u200Bbon'],
])('cuts "%s" so that a name can be %s', (text, name) => {
  expect(split(text)).toContain(name);
});

it('loses nothing but white space, in order, on any string', () => {
  const unit = fc.constantFrom('a', 'B', ' ', '\n', '.', "'", '’', '-', '“', '\uD800', '\u200B', '😀', 'é', '1');
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      const words: Words = { starts: [], ends: [] };
      splitWords(text, 0, text.length, words);
      let end = 0;
      words.starts.forEach((start, i) => {
        expect(start).toBeGreaterThanOrEqual(end);
        end = words.ends[i] ?? 0;
        expect(end).toBeGreaterThan(start);
      });
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});
