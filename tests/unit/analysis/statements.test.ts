import { expect, it } from 'vitest';
import { toStatements } from '../../../lib/analysis/statements.ts';
import type { Attribution } from '../../../lib/attribution/types.ts';

const attribution = (content: Attribution['content']): Attribution => ({
  source: [],
  cue: [],
  content,
  manner: 'direct',
  sourceKind: 'unknown',
  entityId: null,
  name: null,
  hedged: false,
  isDenied: false,
  roleClass: null,
  medium: null,
  anonymity: null,
  document: null,
});

it('joins the pieces of a statement', () => {
  const text = 'The crane, she said, is\n older than I am.';
  expect(
    toStatements({ text, blocks: [] }, [
      attribution([
        { start: 0, end: 9 },
        { start: 21, end: 41 },
      ]),
    ])[0]?.text,
  ).toBe('The crane … is older than I am.');
});

it('cuts a long statement at a word', () => {
  const text = 'wonderful '.repeat(1000);
  const [statement] = toStatements({ text, blocks: [] }, [attribution([{ start: 0, end: text.length }])]);
  expect(statement?.text).toMatch(/^(?:wonderful )+…$/);
  expect(statement?.text.length).toBeLessThan(610);
});

it('does not cut a surrogate pair in two', () => {
  const text = '😀'.repeat(1000);
  const [statement] = toStatements({ text: `x${text}`, blocks: [] }, [attribution([{ start: 0, end: text.length }])]);
  expect(statement?.text.isWellFormed()).toBe(true);
});

it('says when the post was written that a statement stands in', () => {
  const text = 'It held.\n\nIt fell.';
  const posts = [{ start: 10, end: 18, time: '14:05' }];
  const spans = [
    { start: 0, end: 8 },
    { start: 10, end: 18 },
  ];
  const statements = toStatements(
    { text, blocks: spans.map((span) => ({ ...span, role: 'paragraph' })), posts },
    spans.map((span) => attribution([span])),
  );
  expect(statements.map(({ time }) => time)).toEqual([null, '14:05']);
});

it('has nothing to show for an attribution without content', () => {
  expect(toStatements({ text: 'text', blocks: [] }, [attribution([])])).toEqual([]);
});
