import { resolveEntities } from '../../../lib/entities/resolve-entities.ts';
import type { Entity } from '../../../lib/entities/types.ts';
import { annotate } from '../../../lib/text/annotate.ts';
import { splitBlocks } from '../../../lib/text/split-blocks.ts';
import type { AnnotatedText } from '../../../lib/text/types.ts';
import { parseMarks } from '../parse-marks.ts';

export const readText = (text: string): AnnotatedText => annotate({ text, blocks: splitBlocks(text) });

/** The entities of a text with marked names. */
export function listEntities(marked: string): Entity[] {
  const { text, found } = parseMarks(marked);
  return resolveEntities(readText(text), found).entities;
}
