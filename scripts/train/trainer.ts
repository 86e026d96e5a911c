import { forbidden, forbidSteps } from '../../lib/entities/tagger/crf.ts';
import { canEnd, canFollow, canStart, labelCount } from '../../lib/entities/tagger/labels.ts';
import { createRandom, shuffle } from './random.ts';

/** Sentences with numbered features, in flat arrays. */
export interface TrainingSet {
  /** Rows of features of all words, one behind the other. */
  readonly features: Int32Array;
  /** Of each word: where its features begin; one more at the end. */
  readonly wordOffsets: Int32Array;
  readonly labels: Uint8Array;
  /** Of each sentence: its first word; one more at the end. */
  readonly sentenceOffsets: Int32Array;
  /** Of each sentence. */
  readonly weights: Float32Array;
  readonly featureCount: number;
}

export interface Parameters {
  readonly weights: Float32Array;
  readonly transitions: Float64Array;
}

export interface TrainingOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly seed: number;
  /** Share of features of a word that are left out, anew each time, so that no feature is relied on alone. */
  readonly dropout: number;
  /** How fast weights shrink towards 0. */
  readonly decay: number;
  readonly log: (line: string) => void;
  /** Goes on from these. */
  readonly from?: Parameters;
}

/**
 * Trains a conditional random field by AdaGrad, sentence by sentence. The result is the mean of the weights at the ends of
 * tenths of the later half of the epochs, which is steadier than the last ones.
 */
export function train(set: TrainingSet, options: TrainingOptions): Parameters {
  const size = set.featureCount * labelCount;
  const weights = options.from ? Float32Array.from(options.from.weights) : new Float32Array(size);
  const squares = new Float32Array(size).fill(1e-6);
  const transitions = options.from
    ? Float64Array.from(options.from.transitions)
    : new Float64Array(labelCount * labelCount);
  const stepSquares = new Float64Array(labelCount * labelCount).fill(1e-6);
  forbidSteps(transitions);
  const steps = new Float64Array(labelCount * labelCount);
  const sum = new Float32Array(size);
  const stepSum = new Float64Array(labelCount * labelCount);
  let taken = 0;
  const count = set.sentenceOffsets.length - 1;
  const random = createRandom(options.seed);
  const order = Array.from({ length: count }, (_, i) => i);

  const mostWords = 400;
  const emissions = new Float64Array(mostWords * labelCount);
  const forward = new Float64Array(mostWords * labelCount);
  const backward = new Float64Array(mostWords * labelCount);
  const scale = new Float64Array(mostWords);
  const drop = options.dropout;
  const boost = 1 / (1 - drop);
  const dropped = new Uint8Array(mostWords * 200);
  const expected = new Float64Array(labelCount * labelCount);
  const gradient = new Float64Array(labelCount);
  const starts = Float64Array.from({ length: labelCount }, (_, label) => (canStart(label) ? 1 : 0));
  const ends = Float64Array.from({ length: labelCount }, (_, label) => (canEnd(label) ? 1 : 0));
  const { features, wordOffsets, labels, sentenceOffsets } = set;
  const L = labelCount;

  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    for (let n = 0; n < count; n++) {
      const sentence = order[n] as number;
      const first = sentenceOffsets[sentence] as number;
      const words = Math.min(mostWords, (sentenceOffsets[sentence + 1] as number) - first);
      if (words === 0) continue;
      const importance = set.weights[sentence] as number;
      for (let k = 0; k < L * L; k++) steps[k] = Math.exp(transitions[k] as number);
      // Forward
      for (let i = 0; i < words; i++) {
        const row = i * L;
        for (let l = 0; l < L; l++) emissions[row + l] = 0;
        const to = wordOffsets[first + i + 1] as number;
        for (let f = wordOffsets[first + i] as number; f < to; f++) {
          if (drop > 0 && random() < drop) {
            dropped[f - (wordOffsets[first] as number)] = 1;
            continue;
          }
          dropped[f - (wordOffsets[first] as number)] = 0;
          const base = (features[f] as number) * L;
          for (let l = 0; l < L; l++) (emissions[row + l] as number) += (weights[base + l] as number) * boost;
        }
        let top = -Infinity;
        for (let l = 0; l < L; l++) if ((emissions[row + l] as number) > top) top = emissions[row + l] as number;
        loss -= (emissions[row + (labels[first + i] as number)] as number) - top;
        let total = 0;
        for (let l = 0; l < L; l++) {
          const emission = Math.exp((emissions[row + l] as number) - top);
          emissions[row + l] = emission;
          let reach = 0;
          if (i === 0) reach = starts[l] as number;
          else for (let k = 0; k < L; k++) reach += (forward[row - L + k] as number) * (steps[k * L + l] as number);
          forward[row + l] = reach * emission;
          total += reach * emission;
        }
        scale[i] = total;
        loss += Math.log(total);
        for (let l = 0; l < L; l++) (forward[row + l] as number) /= total;
      }
      // Backward
      const lastRow = (words - 1) * L;
      let reached = 0;
      for (let l = 0; l < L; l++) reached += (forward[lastRow + l] as number) * (ends[l] as number);
      loss += Math.log(reached);
      for (let l = 0; l < L; l++) backward[lastRow + l] = (ends[l] as number) / reached;
      expected.fill(0);
      for (let i = words - 2; i >= 0; i--) {
        const row = i * L;
        const next = row + L;
        const divisor = scale[i + 1] as number;
        for (let k = 0; k < L; k++) {
          let total = 0;
          const reach = forward[row + k] as number;
          for (let l = 0; l < L; l++) {
            const value =
              ((steps[k * L + l] as number) * (emissions[next + l] as number) * (backward[next + l] as number)) /
              divisor;
            total += value;
            (expected[k * L + l] as number) += reach * value;
          }
          backward[row + k] = total;
        }
      }
      // Update
      for (let i = 0; i < words; i++) {
        const row = i * L;
        const gold = labels[first + i] as number;
        if (i > 0) loss -= transitions[(labels[first + i - 1] as number) * L + gold] as number;
        if (i > 0) (expected[(labels[first + i - 1] as number) * L + gold] as number) -= 1;
        let largest = 0;
        for (let l = 0; l < L; l++) {
          const slope =
            ((forward[row + l] as number) * (backward[row + l] as number) - (l === gold ? 1 : 0)) * importance;
          gradient[l] = Math.abs(slope) < 1e-4 ? 0 : slope;
          if (Math.abs(slope) > largest) largest = Math.abs(slope);
        }
        if (largest < 1e-3) continue;
        const to = wordOffsets[first + i + 1] as number;
        for (let f = wordOffsets[first + i] as number; f < to; f++) {
          if (dropped[f - (wordOffsets[first] as number)] === 1) continue;
          const base = (features[f] as number) * L;
          for (let l = 0; l < L; l++) {
            if (gradient[l] === 0) continue;
            const slope = (gradient[l] as number) + options.decay * (weights[base + l] as number);
            const square = (squares[base + l] as number) + slope * slope;
            squares[base + l] = square;
            (weights[base + l] as number) -= (options.rate * slope) / Math.sqrt(square);
          }
        }
      }
      for (let k = 0; k < L * L; k++) {
        const slope = (expected[k] as number) * importance;
        if (slope === 0 || (transitions[k] as number) <= forbidden) continue;
        (stepSquares[k] as number) += slope * slope;
        (transitions[k] as number) -= (options.rate * slope) / Math.sqrt(stepSquares[k] as number);
      }
      const tenth = Math.floor((10 * n) / count);
      if ((epoch + 1) * 2 > options.epochs && tenth !== Math.floor((10 * (n + 1)) / count)) {
        taken++;
        for (let k = 0; k < size; k++) (sum[k] as number) += weights[k] as number;
        for (let k = 0; k < L * L; k++) (stepSum[k] as number) += transitions[k] as number;
      }
    }
    options.log(`epoch ${epoch + 1}: loss ${(loss / count).toFixed(3)} a sentence`);
  }
  for (let k = 0; k < size; k++) (sum[k] as number) /= taken;
  for (let k = 0; k < L * L; k++)
    stepSum[k] = canFollow(Math.floor(k / L), k % L) ? (stepSum[k] as number) / taken : forbidden;
  return { weights: sum, transitions: stepSum };
}
