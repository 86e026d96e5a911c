import { findAttributions } from '../../../lib/attribution/find-attributions.ts';
import type { Attribution } from '../../../lib/attribution/types.ts';
import { findReferences } from '../../../lib/entities/find-references.ts';
import type { Entity, EntityKind, Mention } from '../../../lib/entities/types.ts';
import { annotate } from '../../../lib/text/annotate.ts';
import type { ArticleText, Span } from '../../../lib/text/types.ts';

/** Invented people; real places and public bodies. Id, kind, name and the short forms that the sentences use. */
const cast: readonly (readonly [string, EntityKind, string, readonly string[]])[] = [
  ['okafor', 'person', 'Ruth Okafor', ['Okafor']],
  ['hale', 'person', 'Tom Hale', ['Hale']],
  ['lind', 'person', 'Marta Lind', ['Lind']],
  ['board', 'group', 'Harbour Board', []],
  ['ministry', 'group', 'Ministry of Transport', []],
  ['tromso', 'group', 'University of Tromsø', []],
  ['leith', 'place', 'Leith', []],
  ['downing', 'place', 'Downing Street', []],
];

/** A text whose paragraphs stand on lines of their own. */
export function toArticle(text: string): ArticleText {
  const blocks = [...text.matchAll(/[^\n]+/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
    role: 'paragraph' as const,
  }));
  return { text, blocks };
}

/** Attributions of a text in which the cast's names are the mentions. */
export function attribute(text: string): Attribution[] {
  const mentions: Mention[] = [];
  const entities: Entity[] = [];
  for (const [entityId, kind, name, aliases] of cast) {
    let isNamed = false;
    for (const surface of [name, ...aliases]) {
      for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + surface.length)) {
        const end = at + surface.length;
        if (mentions.some((mention) => mention.entityId === entityId && mention.start <= at && mention.end >= end))
          continue;
        mentions.push({ start: at, end, kind, score: 1, entityId, rule: 'own-name', certainty: 1 });
        isNamed = true;
      }
    }
    if (isNamed)
      entities.push({ id: entityId, kind, name, aliases: [...aliases], introductions: [], salience: 0, mayBe: [] });
  }
  mentions.sort((a, b) => a.start - b.start);
  const annotated = annotate(toArticle(text));
  return findAttributions(annotated, mentions, entities, findReferences(annotated, mentions, entities));
}

const join = (text: string, spans: readonly Span[]): string =>
  spans.map((span) => text.slice(span.start, span.end)).join(' … ');

/** One line an attribution: "source > cue > content (manner, kind, name)". */
export function describe(text: string): string[] {
  return attribute(text).map(
    ({ source, cue, content, manner, sourceKind, name }) =>
      `${join(text, source)} > ${join(text, cue)} > ${join(text, content)} (${manner}, ${sourceKind}, ${name})`,
  );
}
