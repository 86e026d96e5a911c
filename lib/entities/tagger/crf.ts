import { canEnd, canStart, labelCount } from './labels.ts';

/** Scores of going from label `a` (row) to label `b`; of a step that cannot be, a number that no other makes up for. */
export type Transitions = Float64Array;

const forbidden = -1e4;

const startScores = Float64Array.from({ length: labelCount }, (_, label) => (canStart(label) ? 0 : forbidden));
const endScores = Float64Array.from({ length: labelCount }, (_, label) => (canEnd(label) ? 0 : forbidden));

/** The best sequence of labels for `count` words; `scores` holds `labelCount` numbers for each word. */
export function findBestLabels(scores: Float64Array, count: number, transitions: Transitions): Uint8Array {
  const best = new Uint8Array(count);
  if (count === 0) return best;
  const came = new Uint8Array(count * labelCount);
  let current = new Float64Array(labelCount);
  for (let label = 0; label < labelCount; label++) current[label] = (scores[label] ?? 0) + (startScores[label] ?? 0);
  for (let i = 1; i < count; i++) {
    const next = new Float64Array(labelCount);
    for (let to = 0; to < labelCount; to++) {
      let top = -Infinity;
      let from = 0;
      for (let label = 0; label < labelCount; label++) {
        const score = (current[label] ?? 0) + (transitions[label * labelCount + to] ?? 0);
        if (score > top) {
          top = score;
          from = label;
        }
      }
      next[to] = top + (scores[i * labelCount + to] ?? 0);
      came[i * labelCount + to] = from;
    }
    current = next;
  }
  let top = -Infinity;
  let label = 0;
  for (let end = 0; end < labelCount; end++) {
    const score = (current[end] ?? 0) + (endScores[end] ?? 0);
    if (score > top) {
      top = score;
      label = end;
    }
  }
  for (let i = count - 1; i >= 0; i--) {
    best[i] = label;
    label = came[i * labelCount + label] ?? 0;
  }
  return best;
}

/**
 * Sums over all sequences of labels. `forward` and `backward` are scaled: at every word the forward sums add up to 1, and
 * `forward * backward` is the chance of a label at a word. `scale[i]` is what word i was divided by.
 */
export interface Lattice {
  readonly emissions: Float64Array;
  readonly steps: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly scale: Float64Array;
  /** Logarithm of the sum over all sequences. */
  readonly logSum: number;
}

export function buildLattice(scores: Float64Array, count: number, steps: Float64Array): Lattice {
  const emissions = new Float64Array(count * labelCount);
  const forward = new Float64Array(count * labelCount);
  const backward = new Float64Array(count * labelCount);
  const scale = new Float64Array(count);
  let logSum = 0;
  for (let i = 0; i < count; i++) {
    const row = i * labelCount;
    let top = -Infinity;
    for (let label = 0; label < labelCount; label++) top = Math.max(top, scores[row + label] ?? 0);
    let sum = 0;
    for (let to = 0; to < labelCount; to++) {
      const emission = Math.exp((scores[row + to] ?? 0) - top);
      emissions[row + to] = emission;
      let reach = 0;
      if (i === 0) reach = canStart(to) ? 1 : 0;
      else
        for (let from = 0; from < labelCount; from++)
          reach += (forward[row - labelCount + from] ?? 0) * (steps[from * labelCount + to] ?? 0);
      const value = reach * emission;
      forward[row + to] = value;
      sum += value;
    }
    const divisor = sum || 1e-300;
    for (let to = 0; to < labelCount; to++) forward[row + to] = (forward[row + to] ?? 0) / divisor;
    scale[i] = divisor;
    logSum += Math.log(divisor) + top;
  }
  const lastRow = (count - 1) * labelCount;
  let reached = 0;
  for (let label = 0; label < labelCount; label++) if (canEnd(label)) reached += forward[lastRow + label] ?? 0;
  for (let label = 0; label < labelCount; label++)
    backward[lastRow + label] = canEnd(label) ? 1 / (reached || 1e-300) : 0;
  logSum += Math.log(reached || 1e-300);
  for (let i = count - 2; i >= 0; i--) {
    const row = i * labelCount;
    const next = row + labelCount;
    const divisor = scale[i + 1] ?? 1;
    for (let from = 0; from < labelCount; from++) {
      let sum = 0;
      for (let to = 0; to < labelCount; to++)
        sum += (steps[from * labelCount + to] ?? 0) * (emissions[next + to] ?? 0) * (backward[next + to] ?? 0);
      backward[row + from] = sum / divisor;
    }
  }
  return { emissions, steps, forward, backward, scale, logSum };
}

/** The chance that the words from `from` to `to` have exactly `labels`. */
export function findChance(lattice: Lattice, from: number, labels: readonly number[]): number {
  const { emissions, steps, forward, backward, scale } = lattice;
  let label = labels[0] ?? 0;
  let chance = forward[from * labelCount + label] ?? 0;
  for (let k = 1; k < labels.length; k++) {
    const next = labels[k] ?? 0;
    const i = from + k;
    chance *= ((steps[label * labelCount + next] ?? 0) * (emissions[i * labelCount + next] ?? 0)) / (scale[i] || 1);
    label = next;
  }
  return Math.min(1, chance * (backward[(from + labels.length - 1) * labelCount + label] ?? 0));
}
