import type { MergeRule } from './types.ts';

/**
 * How sure a rule is, 0 to 1: the share of right ones among the mentions that it placed in hand-marked articles, or somewhat less where it placed few. A rule
 * below `leastCertainty` keeps its mentions apart.
 */
export const certainties: Readonly<Record<MergeRule, number>> = {
  'own-name': 0.99,
  'known-name': 0.96,
  spelling: 0.82,
  'legal-form': 0.97,
  'place-and-region': 0.99,
  defined: 0.97,
  renamed: 0.75,
  apposition: 0.9,
  initials: 0.99,
  blend: 0.95,
  'short-form': 0.95,
  'short-form-ahead': 0.43,
  team: 0.96,
  'name-order': 0.95,
  'shorter-name': 0.95,
  surname: 0.99,
  title: 0.95,
  'first-word': 0.98,
  'part-of-name': 0.98,
  'ahead-of-name': 0.98,
  undecided: 0.5,
  corrected: 1,
};

/** A wrong merge puts words into the wrong mouth, a missed one only makes a second card. */
export const leastCertainty = 0.7;
