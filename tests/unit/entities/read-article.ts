import { findMentions } from '../../../lib/entities/find-mentions.ts';
import { resolveEntities } from '../../../lib/entities/resolve-entities.ts';
import type { Entity } from '../../../lib/entities/types.ts';
import { annotate } from '../../../lib/text/annotate.ts';
import { splitBlocks } from '../../../lib/text/split-blocks.ts';
import type { AnnotatedText } from '../../../lib/text/types.ts';

export const readText = (text: string): AnnotatedText => annotate({ text, blocks: splitBlocks(text) });

/** The mentions of a text as "kind: surface". */
export function listMentions(text: string): string[] {
  return findMentions(readText(text)).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

export function listEntities(text: string): Entity[] {
  const annotated = readText(text);
  return resolveEntities(annotated, findMentions(annotated)).entities;
}
