import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { annotate } from '../../../lib/text/annotate.ts';
import { splitBlocks } from '../../../lib/text/split-blocks.ts';
import type { AnnotatedText } from '../../../lib/text/types.ts';

const asked = vi.hoisted(() => vi.fn());

vi.mock('compromise/two', async (load) => {
  const { default: nlp } = await load<typeof import('compromise/two')>();
  const spy = (text: string) => {
    asked(text);
    return nlp(text);
  };
  return { default: Object.assign(spy, { plugin: nlp.plugin.bind(nlp) }) };
});

const read = (text: string): AnnotatedText => annotate({ text, blocks: splitBlocks(text) });
const sentencesOf = (text: string): string[] => read(text).sentences.map(({ start, end }) => text.slice(start, end));

describe('annotate', () => {
  it('gives each sentence with its marks', () => {
    expect(sentencesOf('Dr. Ada Okafor left. “We were late,” she said. Nobody asked why!')).toEqual([
      'Dr. Ada Okafor left.',
      '“We were late,” she said.',
      'Nobody asked why!',
    ]);
  });

  it('keeps sentences inside their block', () => {
    const text = 'A headline without a stop\n\nThe first paragraph. Its second sentence.';
    expect(read(text).sentences.map(({ block }) => block)).toEqual([0, 1, 1]);
  });

  it('reads only what is new when a text comes back with a paragraph more', () => {
    const before = 'Ada Okafor left on Monday. Nobody asked why.\n\nThe crane stood still.';
    const { sentences } = read(before);
    asked.mockClear();
    const { sentences: after } = read(`It rained.\n\n${before}`);
    expect(asked.mock.calls).toEqual([['It rained.']]);
    const shift = 'It rained.\n\n'.length;
    expect(after.slice(1)).toEqual(
      sentences.map((sentence) => ({
        ...sentence,
        block: sentence.block + 1,
        start: sentence.start + shift,
        end: sentence.end + shift,
        tokens: sentence.tokens.map((token) => ({ ...token, start: token.start + shift, end: token.end + shift })),
      })),
    );
  });

  it('does not lose the place behind a contraction', () => {
    const text = "They didn't say it wasn't Okafor's crane.";
    const surfaces = read(text).sentences.flatMap(({ tokens }) =>
      tokens.map(({ start, end }) => text.slice(start, end)),
    );
    expect(surfaces.at(-1)).toBe('crane');
    expect(surfaces).toContain("didn't");
  });

  it('cuts a paragraph of any length into pieces without losing words', () => {
    const text = 'The crane stood still in the harbour of Wexmouth. '.repeat(500).trim();
    const words = read(text).sentences.flatMap(({ tokens }) => tokens).length;
    expect(words).toBe(500 * 9);
  });

  it('holds for any string', () => {
    const nasty = fc.string({
      unit: fc.constantFrom(
        'a',
        'B',
        ' ',
        '\n',
        '.',
        "'",
        '’',
        '“',
        '"',
        '-',
        '\uD800',
        '\u200B',
        '\u202E',
        '😀',
        'é',
        '1',
      ),
    });
    fc.assert(
      fc.property(nasty, (text) => {
        let end = 0;
        for (const sentence of read(text).sentences) {
          expect(sentence.start).toBeGreaterThanOrEqual(end);
          end = sentence.end;
          for (const token of sentence.tokens) {
            expect(text.slice(token.start, token.end)).toBe(token.text);
            expect(token.start).toBeGreaterThanOrEqual(sentence.start);
            expect(token.end).toBeLessThanOrEqual(sentence.end);
          }
        }
      }),
    );
  });
});
