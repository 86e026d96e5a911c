import { describe, expect, it } from 'vitest';
import { findSalience } from '../../../lib/entities/salience.ts';
import type { Mention } from '../../../lib/entities/types.ts';
import type { Block } from '../../../lib/text/types.ts';

/** Blocks of ten characters each, the first a headline. */
const blocks = Array.from(
  { length: 10 },
  (_, i): Block => ({ start: i * 10, end: i * 10 + 9, role: i === 0 ? 'headline' : 'paragraph' }),
);

const mention = (entityId: string, start: number): Mention => ({
  start,
  end: start + 1,
  kind: 'person',
  score: 1,
  entityId,
  rule: 'own-name',
  certainty: 1,
});

describe('findSalience', () => {
  it('gives 1 to what the headline, the first paragraph and most mentions are about', () => {
    const mentions = [mention('a', 0), mention('a', 10), mention('a', 50), mention('b', 80)];
    const salience = findSalience(blocks, mentions);
    expect(salience.get('a')).toBeCloseTo(1);
    expect(salience.get('b')).toBeLessThan(0.3);
  });

  it.each<[string, readonly Mention[]]>([
    ['the headline', [mention('more', 0), mention('less', 10), mention('more', 30), mention('less', 31)]],
    ['an earlier paragraph', [mention('more', 10), mention('less', 30)]],
    ['more mentions', [mention('less', 10), mention('more', 11), mention('more', 12)]],
  ])('counts %s', (_, mentions) => {
    const salience = findSalience(blocks, mentions);
    expect(salience.get('more')).toBeGreaterThan(salience.get('less') ?? 1);
  });

  it('takes mentions in any order, and none', () => {
    const mentions = [mention('a', 0), mention('b', 10), mention('a', 50)];
    expect(findSalience(blocks, mentions.toReversed())).toEqual(
      new Map([...findSalience(blocks, mentions)].toReversed().toSorted()),
    );
    expect(findSalience([], [])).toEqual(new Map());
  });
});
