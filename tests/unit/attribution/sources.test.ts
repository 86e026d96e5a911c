import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findStatements } from '../../../lib/attribution/find-statements.ts';
import { annotate } from '../../../lib/text/annotate.ts';
import { splitBlocks } from '../../../lib/text/split-blocks.ts';
import type { AnnotatedText } from '../../../lib/text/types.ts';
import { toArticle } from './attribute.ts';
import { describeSources, readSources } from './read-sources.ts';
import { sourceSentences } from './source-sentences.ts';

for (const [subject, rows] of Object.entries(sourceSentences)) {
  describe(subject, () => {
    it.each(rows)('%s', (marked, found) => {
      expect(describeSources(marked)).toEqual(found);
    });
  });
}

const word = fc.constantFrom(
  '“',
  '”',
  '\n',
  '. ',
  ', ',
  '[Tom Hale](person)',
  '[Reuters](group)',
  'two officials',
  'they',
  'who',
  'said',
  'told',
  'citing',
  'in an interview with',
  'A report published last week',
  'because',
  'not authorised to',
  'on condition of anonymity',
  'declined to comment',
  'did not respond to',
  'calls to',
  'were not returned',
  'reportedly',
  'is said to',
  'the pier was safe',
);
const prose = fc.array(word, { maxLength: 50 }).map((words) => words.join(' '));

describe('properties', () => {
  it('gives spans in the text, silences and hearsay in order and apart from statements', () => {
    fc.assert(
      fc.property(prose, (marked) => {
        const { text, attributions, silences, hearsay } = readSources(marked);
        const optional = attributions.flatMap(({ medium, anonymity, document }) => [
          medium,
          anonymity?.reason,
          document?.date,
        ]);
        for (const span of [...optional, ...silences, ...hearsay, ...hearsay.map(({ cue }) => cue)]) {
          if (!span) continue;
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
        for (const list of [silences, hearsay])
          list.forEach((span, i) => {
            expect(span.start).toBeGreaterThanOrEqual(list[i - 1]?.end ?? 0);
          });
        for (const { content } of attributions)
          for (const said of content)
            for (const span of hearsay) expect(span.end <= said.start || said.end <= span.start).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('takes any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        findStatements(annotate({ text, blocks: splitBlocks(text) }), [], [], []);
      }),
    );
  });
});

describe('time', { retry: 2 }, () => {
  it.each([
    'declined to comment ',
    'calls to ',
    'she would not ',
    'Okafor told Reuters, ',
    'The report said, ',
    'it said they said ',
    'two officials because ',
  ])(
    'grows with the length of "%s", not faster',
    (unit) => {
      const measure = (length: number): number => {
        const annotated = annotateRoughly(unit.repeat(length / unit.length));
        const start = performance.now();
        findStatements(annotated, [], [], []);
        return performance.now() - start;
      };
      measure(25_000);
      // Eight times the text is eight times the work, with room for a busy machine; a quadratic rule would take 64 times.
      expect(measure(200_000)).toBeLessThan(32 * Math.max(measure(25_000), 5));
    },
    60_000,
  );
});

/** One block and one sentence, words without tags: what a text costs without its annotation. */
function annotateRoughly(text: string): AnnotatedText {
  const tokens = [...text.matchAll(/\p{L}+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    lower: match[0].toLowerCase(),
    tags: new Set<string>(),
  }));
  return { ...toArticle(text), sentences: [{ start: 0, end: text.length, block: 0, tokens }] };
}
