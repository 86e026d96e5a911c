import { expect, it } from 'vitest';
import { explainMark } from '../../../lib/analysis/mark-reasons.ts';
import { certainties } from '../../../lib/entities/merge-rules.ts';
import type { Mention, MergeRule } from '../../../lib/entities/types.ts';

const text = 'Delia Marsh. Marsh. D. Marsh. Marsh.';

function mention(surface: string, rule: MergeRule, from = 0, score = 0.8): Mention {
  const start = text.indexOf(surface, from);
  const end = start + surface.length;
  return { start, end, kind: 'person', score, entityId: 'a', rule, certainty: certainties[rule] };
}

it('counts the other forms of a name and says why they are taken for it', () => {
  const mentions = [
    mention('Delia Marsh', 'own-name'),
    mention('Marsh', 'surname', 13),
    mention('D. Marsh', 'spelling'),
    mention('Marsh', 'surname', 30),
  ];
  expect(explainMark(text, 'Delia Marsh', mentions)).toEqual({
    isSure: false,
    aliases: [
      { surface: 'Marsh', count: 2, reason: 'part', isSure: true },
      { surface: 'D. Marsh', count: 1, reason: 'spelling', isSure: false },
    ],
  });
});

it('is sure when one of the mentions is', () => {
  const mentions = [mention('Delia Marsh', 'own-name', 0, 0.7), mention('Marsh', 'surname', 13, 0.95)];
  expect(explainMark(text, 'Delia Marsh', mentions).isSure).toBe(true);
});
