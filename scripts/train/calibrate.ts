import type { FoundMention } from '../../lib/entities/types.ts';
import type { LabelledDocument } from './read-documents.ts';

/** How scores become chances: the logit of a score times `slope`, plus `offset`. */
export interface Calibration {
  readonly slope: number;
  readonly offset: number;
}

/** Fits the chance that a mention is right to its score, by logistic regression (Platt, 1999). */
export function calibrate(
  documents: readonly LabelledDocument[],
  find: (document: LabelledDocument) => readonly FoundMention[],
): Calibration {
  const samples = documents.flatMap((document) => {
    const names = new Map(document.names.map((name) => [`${name.start}:${name.end}`, name]));
    return find(document).flatMap(({ start, end, kind, score }) => {
      const name = names.get(`${start}:${end}`);
      if (name?.isOptional) return [];
      const isRight = name !== undefined && (name.kind === kind || (name.otherKinds ?? []).includes(kind));
      return [{ logit: Math.log(score / (1 - score)), isRight }];
    });
  });
  let slope = 1;
  let offset = 0;
  for (let round = 0; round < 3000; round++) {
    let bySlope = 0;
    let byOffset = 0;
    for (const { logit, isRight } of samples) {
      const error = 1 / (1 + Math.exp(-(slope * logit + offset))) - (isRight ? 1 : 0);
      bySlope += error * logit;
      byOffset += error;
    }
    slope -= (0.2 * bySlope) / samples.length;
    offset -= (0.2 * byOffset) / samples.length;
  }
  return { slope, offset };
}
