import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLattice, findBestLabels, findChance } from '../../../lib/entities/tagger/crf.ts';
import {
  begin,
  canEnd,
  canFollow,
  canStart,
  inside,
  labelCount,
  last,
  outside,
  toLabel,
  unit,
} from '../../../lib/entities/tagger/labels.ts';
import { createRandom } from '../../../scripts/train/random.ts';

/** What training leaves of a step that cannot be. */
const forbidden = -1e4;

type Sequence = readonly number[];

const all: readonly number[] = [...new Array<number>(labelCount).keys()];

/** Every sequence of labels in which each name that begins also ends, in the same kind. */
function listSequences(count: number): Sequence[] {
  let open: Sequence[] = all.filter(canStart).map((label) => [label]);
  for (let i = 1; i < count; i++)
    open = open.flatMap((labels) =>
      all.filter((label) => canFollow(labels.at(-1) ?? outside, label)).map((label) => [...labels, label]),
    );
  return open.filter((labels) => canEnd(labels.at(-1) ?? outside));
}

const sequences = new Map([1, 2, 3, 4].map((count) => [count, listSequences(count)]));

function drawScores(seed: number, count: number, largest: number): { scores: Float64Array; transitions: Float64Array } {
  const random = createRandom(seed);
  const draw = (length: number): Float64Array => Float64Array.from({ length }, () => (2 * random() - 1) * largest);
  const transitions = draw(labelCount * labelCount).map((score, step) =>
    canFollow(Math.floor(step / labelCount), step % labelCount) ? score : forbidden,
  );
  return { scores: draw(count * labelCount), transitions };
}

const sumScores = (labels: Sequence, scores: Float64Array, transitions: Float64Array): number =>
  labels.reduce(
    (sum, label, i) =>
      sum +
      (scores[i * labelCount + label] ?? 0) +
      (i > 0 ? (transitions[(labels[i - 1] ?? 0) * labelCount + label] ?? 0) : 0),
    0,
  );

it('knows the sequences that name names', () => {
  const person = {
    begin: toLabel(0, begin),
    inside: toLabel(0, inside),
    last: toLabel(0, last),
    unit: toLabel(0, unit),
  };
  const place = { last: toLabel(2, last), unit: toLabel(2, unit) };
  const isPossible = (...labels: number[]): boolean =>
    (sequences.get(labels.length) ?? []).some((known) => known.join() === labels.join());
  expect(isPossible(outside, person.begin, person.inside, person.last)).toBe(true);
  expect(isPossible(person.unit, place.unit)).toBe(true);
  expect(isPossible(person.begin)).toBe(false);
  expect(isPossible(person.last, outside)).toBe(false);
  expect(isPossible(person.begin, outside, person.last)).toBe(false);
  expect(isPossible(person.begin, place.last)).toBe(false);
  expect(isPossible(person.unit, person.last)).toBe(false);
});

describe.each([1, 2, 3, 4])('for %i words, counted out over all sequences', (count) => {
  const possible = sequences.get(count) ?? [];
  // Small scores leave every sequence a chance, large ones leave it to one or two.
  it.each([0.5, 3, 30])('with scores up to %d', (largest) => {
    for (const seed of [1, 2, 3]) {
      const { scores, transitions } = drawScores(seed, count, largest);
      const totals = possible.map((labels) => sumScores(labels, scores, transitions));
      const top = Math.max(...totals);
      const weights = totals.map((total) => Math.exp(total - top));
      const sum = weights.reduce((all, weight) => all + weight, 0);

      const best = [...findBestLabels(scores, count, transitions)];
      expect(best).toEqual(possible[totals.indexOf(top)]);

      const lattice = buildLattice(scores, count, transitions.map(Math.exp));
      expect(lattice.logSum).toBeCloseTo(top + Math.log(sum), 8);

      const chanceOf = (from: number, labels: Sequence): number =>
        possible.reduce(
          (chance, known, i) =>
            labels.every((label, k) => known[from + k] === label) ? chance + (weights[i] ?? 0) / sum : chance,
          0,
        );
      for (let from = 0; from < count; from++) {
        for (let to = from + 1; to <= count; to++) {
          const labels = best.slice(from, to);
          expect(findChance(lattice, from, labels)).toBeCloseTo(chanceOf(from, labels), 8);
        }
        for (const label of all) {
          const cell = from * labelCount + label;
          const chance = (lattice.forward[cell] ?? 0) * (lattice.backward[cell] ?? 0);
          expect(chance).toBeCloseTo(chanceOf(from, [label]), 8);
          expect(findChance(lattice, from, [label])).toBeCloseTo(chanceOf(from, [label]), 8);
        }
      }
      const second = possible[Math.floor(possible.length / 2)] ?? [];
      expect(findChance(lattice, 0, second)).toBeCloseTo(chanceOf(0, second), 8);
    }
  });
});

it('never leaves a name open, changes its kind in the middle, or goes on with one that did not begin', () => {
  // More than the weights of a trained network can add up to.
  const score = fc.double({ min: -60, max: 60, noNaN: true });
  fc.assert(
    fc.property(
      fc
        .integer({ min: 1, max: 12 })
        .chain((count) =>
          fc.tuple(
            fc.constant(count),
            fc.array(score, { minLength: count * labelCount, maxLength: count * labelCount }),
          ),
        ),
      fc.nat(),
      ([count, scores], seed) => {
        const { transitions } = drawScores(seed, count, 20);
        const labels = [...findBestLabels(Float64Array.from(scores), count, transitions)];
        expect(labels).toHaveLength(count);
        expect(canStart(labels[0] ?? 0) && canEnd(labels.at(-1) ?? 0)).toBe(true);
        for (let i = 1; i < count; i++) expect(canFollow(labels[i - 1] ?? 0, labels[i] ?? 0)).toBe(true);
        const lattice = buildLattice(Float64Array.from(scores), count, transitions.map(Math.exp));
        const chance = findChance(lattice, 0, labels);
        expect(chance).toBeGreaterThan(0);
        expect(chance).toBeLessThanOrEqual(1);
      },
    ),
  );
});

it('keeps chances between 0 and 1 over 300 words of large scores', () => {
  const { scores, transitions } = drawScores(9, 300, 60);
  const labels = findBestLabels(scores, 300, transitions);
  const lattice = buildLattice(scores, 300, transitions.map(Math.exp));
  expect(Number.isFinite(lattice.logSum)).toBe(true);
  for (let i = 0; i < 300; i++) {
    const chances = all.map((label) => findChance(lattice, i, [label]));
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 6);
    expect(chances[labels[i] ?? 0]).toBeGreaterThan(0);
  }
});

it('has no labels for no words', () => {
  expect([...findBestLabels(new Float64Array(), 0, new Float64Array(labelCount * labelCount))]).toEqual([]);
});
