import fc from 'fast-check';
import { expect, describe as group, it } from 'vitest';
import { findAttributions } from '../../../lib/attribution/find-attributions.ts';
import { annotate } from '../../../lib/text/annotate.ts';
import { splitBlocks } from '../../../lib/text/split-blocks.ts';
import type { AnnotatedText, Token } from '../../../lib/text/types.ts';
import { attribute, describe, toArticle } from './attribute.ts';
import { newsSentences } from './news-sentences.ts';
import { sentences } from './sentences.ts';

for (const [construction, rows] of Object.entries({ ...sentences, ...newsSentences })) {
  group(construction, () => {
    it.each(rows)('%s', (text, found) => {
      expect(describe(text)).toEqual(found);
    });
  });
}

group('sources', () => {
  it('marks hedged statements', () => {
    expect(attribute('Okafor said the crane was reportedly sold twice.')[0]?.hedged).toBe(true);
    expect(attribute('Okafor said the crane was sold twice.')[0]?.hedged).toBe(false);
  });

  it.each([
    ['Hale denied that the pier had sunk.', [true]],
    ['Hale disputed the finding that rust eats cranes.', [true]],
    ['Hale dismissed the repeated claims that the pier was unsafe.', [true]],
    ['The pier had not sunk, Hale said.', [false]],
    ['Hale’s denial that the pier was sold came late.', [true]],
    ['Hale denied that the pier had sunk. “It stands as it always did.”', [true, false]],
    ['Hale denied it: “It stands as it always did.”', [false]],
    ['Hale rejected the plan as “a heap of bolts”.', [false]],
  ])('tells what is denied: %s', (text, found) => {
    expect(attribute(text).map(({ isDenied }) => isDenied)).toEqual(found);
  });

  it('names the entity behind a pronoun, over a paragraph', () => {
    const [first, second] = attribute('Ruth Okafor said the pier was safe.\nThe crew went home. “It held,” she added.');
    expect(first?.entityId).toBe('okafor');
    expect(second?.entityId).toBe('okafor');
  });

  it('does not guess where a title rules the only person out', () => {
    expect(attribute('Mr Hale arrived late. She said the pier was safe.')[0]).toMatchObject({
      entityId: null,
      name: null,
    });
  });

  it('keeps to whoever the pronoun stood for before', () => {
    expect(attribute('Okafor arrived late. She thanked Lind. She said the pier was safe.')[0]?.entityId).toBe('okafor');
  });

  it('looks for no names inside quotations', () => {
    expect(
      attribute('Okafor arrived late. “I never trusted Marta Lind.” She said the pier was safe.').at(-1)?.entityId,
    ).toBe('okafor');
  });
});

const word = fc.constantFrom(
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  "''",
  '``',
  '\n',
  ' ',
  '. ',
  ', ',
  ': ',
  '? ',
  ' — ',
  'Okafor',
  'Tom Hale',
  'she',
  'who',
  'said',
  'adding',
  'told',
  'that',
  'according to',
  'As',
  'and',
  'the pier was safe',
  'It held all night',
  'reports',
  'in a statement',
  '😀',
  '\ud800',
);
const prose = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '));

group('properties', () => {
  it('gives spans in the text, in order, apart from source and cue', () => {
    fc.assert(
      fc.property(prose, (text) => {
        for (const { source, cue, content } of attribute(text)) {
          expect(content.length).toBeGreaterThan(0);
          const spans = [...source, ...cue, ...content];
          for (const span of spans) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
          content.forEach((span, i) => {
            expect(span.start).toBeGreaterThanOrEqual(content[i - 1]?.end ?? 0);
            for (const other of [...source, ...cue])
              expect(span.end <= other.start || other.end <= span.start).toBe(true);
          });
        }
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same twice', () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect(attribute(text)).toEqual(attribute(text));
      }),
      { numRuns: 50 },
    );
  });

  it('takes any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        findAttributions(annotate({ text, blocks: splitBlocks(text) }), [], [], []);
      }),
    );
  });
});

group('time', () => {
  it('takes 2 MB of opening quotation marks', () => {
    const text = '“'.repeat(2_000_000);
    expect(findAttributions(annotate({ text, blocks: splitBlocks(text) }), [], [], [])).toEqual([]);
  }, 60_000);

  const hostile: readonly (readonly [string, string])[] = [
    ['opening marks', '“ '],
    ['cues', 'said '],
    ['cues and pronouns', 'she said he said '],
    ['one endless sentence', 'Okafor said the pier and '],
    ['quotations', '“It held.” '],
  ];
  it.each(hostile)(
    'grows with the length of %s, not faster',
    (_, unit) => {
      const measure = (length: number): number => {
        const annotated = annotateRoughly(unit.repeat(length / unit.length));
        let best = Number.POSITIVE_INFINITY;
        for (let run = 0; run < 2; run++) {
          const start = performance.now();
          findAttributions(annotated, [], [], []);
          best = Math.min(best, performance.now() - start);
        }
        return best;
      };
      measure(50_000);
      // Eight times the text is eight times the work, with room for a busy machine; a quadratic rule would take 64 times.
      expect(measure(400_000)).toBeLessThan(32 * Math.max(measure(50_000), 5));
    },
    60_000,
  );
});

/** One block, a sentence every 4,000 characters, words without tags: what a text costs without its annotation. */
function annotateRoughly(text: string): AnnotatedText {
  const sentences = new Map<number, Token[]>();
  for (const match of text.matchAll(/[\p{L}]+/gu)) {
    const token = {
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      lower: match[0].toLowerCase(),
      tags: new Set<string>(),
    };
    const sentence = Math.floor(match.index / 4000);
    const tokens = sentences.get(sentence);
    if (tokens) tokens.push(token);
    else sentences.set(sentence, [token]);
  }
  return {
    ...toArticle(text),
    sentences: [...sentences.values()].map((tokens) => ({
      start: tokens[0]?.start ?? 0,
      end: tokens.at(-1)?.end ?? 0,
      block: 0,
      tokens,
    })),
  };
}
