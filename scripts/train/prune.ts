import { labelCount } from '../../lib/entities/tagger/labels.ts';
import type { Parameters } from './trainer.ts';

/** The features with a weight of at least `threshold`. */
export function prune({ weights }: Parameters, featureCount: number, threshold: number): Int32Array {
  const kept: number[] = [];
  for (let feature = 0; feature < featureCount; feature++) {
    for (let label = 0; label < labelCount; label++)
      if (Math.abs(weights[feature * labelCount + label] as number) >= threshold) {
        kept.push(feature);
        break;
      }
  }
  return Int32Array.from(kept);
}
