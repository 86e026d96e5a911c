import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../lib/text/quotation.ts';
import { toArticle } from '../attribution/attribute.ts';

/** Words of each quotation; pieces joined by a bar, an ellipsis where a closing mark is missing. */
function quote(text: string): string[] {
  return findQuotations(toArticle(text)).map(({ pieces }) =>
    pieces.map(({ inner, isClosed }) => text.slice(inner.start, inner.end) + (isClosed ? '' : '…')).join(' | '),
  );
}

const table: readonly (readonly [text: string, quotations: readonly string[]])[] = [
  ['“It held,” she said. “It always will.”', ['It held,', 'It always will.']],
  ['"It held," she said. "It always will."', ['It held,', 'It always will.']],
  ["''It held,'' she said.", ['It held,']],
  ["``It held,'' she said.", ['It held,']],
  ['«It held», she said.', ['It held']],
  ['‘It held,’ she said.', ['It held,']],
  ["'It held,' she said.", ['It held,']],
  ['“It held" and "it will”', ['It held', 'it will']],
  ['“He said ‘never’ to me,” she said.', ['He said ‘never’ to me,']],
  ['‘He said “never” to me,’ she said.', ['He said “never” to me,']],
  ['‘The workers’ union left,’ she said.', ['The workers’ union left,']],
  ['The workers’ union left in the ’90s, didn’t it?', []],
  ["The workers' union left in the '90s, didn't it?", []],
  ['A 6\'2" man said "no" twice.', ['no']],
  ['“One ends here\n“and one goes on” there', ['One ends here… | and one goes on']],
  ['“One ends here\nwithout a mark', ['One ends here…']],
  ['“One is open. “Two is not,” she said.', ['One is open.…', 'Two is not,']],
  ['("It held.")', ['It held.']],
  ['“” ""', []],
  ['', []],
];

describe('findQuotations', () => {
  it.each(table)('%s', (text, quotations) => {
    expect(quote(text)).toEqual(quotations);
  });

  it('gives pieces inside their block, in order, on any run of marks', () => {
    const marks = fc.array(
      fc.constantFrom('“', '”', '"', "'", "''", '‘', '’', '«', '»', '`', ' ', 'a', 's', '\n', ',', '6'),
    );
    fc.assert(
      fc.property(marks, (parts) => {
        const article = toArticle(parts.join(''));
        let end = 0;
        for (const piece of findQuotations(article).flatMap((quotation) => quotation.pieces)) {
          const block = article.blocks[piece.block];
          expect(piece.outer.start).toBeGreaterThanOrEqual(Math.max(end, block?.start ?? 0));
          expect(piece.inner.start).toBeGreaterThan(piece.outer.start);
          expect(piece.inner.end).toBeGreaterThan(piece.inner.start);
          expect(piece.outer.end).toBeLessThanOrEqual(block?.end ?? 0);
          end = piece.outer.end;
        }
      }),
    );
  });
});
