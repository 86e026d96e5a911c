import { resolveEntities } from '../../../lib/entities/resolve-entities.ts';
import type { Entity, Introduction } from '../../../lib/entities/types.ts';
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

/** The introductions of the entity of a name, in a text with marked names. */
export function introduce(marked: string, name: string): readonly Introduction[] {
  const entity = listEntities(marked).find((candidate) => candidate.name === name);
  if (!entity) throw new Error(`not marked: ${name}`);
  return entity.introductions;
}

/** The words of those introductions. */
export const say = (marked: string, name: string): string[] => introduce(marked, name).map(({ text }) => text);
