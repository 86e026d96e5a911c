import { buildGazetteer } from '../gazetteer/build-gazetteer.ts';
import type { AnnotatedText } from '../text/types.ts';
import { type Cluster, findFullestName, type Surface } from './clusters.ts';
import { findIntroductions } from './find-introductions.ts';
import { resolveNames } from './resolve-names.ts';
import { resolvePeople } from './resolve-people.ts';
import type { Entity, EntityId, FoundMention, Mention } from './types.ts';

/**
 * Says which mentions are one entity, and how the article introduces it. Takes mentions in any order; of overlapping
 * ones it keeps the longer. Entities are in the order of their first mention. Linear in the number of mentions.
 */
export function resolveEntities(
  annotated: AnnotatedText,
  found: readonly FoundMention[],
): { mentions: Mention[]; entities: Entity[] } {
  const { text } = annotated;
  const gazetteer = buildGazetteer();
  const sorted = dropOverlaps(text, found);
  const people = resolvePeople(text, sorted, gazetteer);
  const names = resolveNames(text, sorted, gazetteer);

  const ids = new Map<Cluster, EntityId>();
  const taken = new Map<string, number>();
  const mentions: Mention[] = sorted.map(({ start, end, kind, score }, i) => {
    const cluster = (people[i] ?? names[i]) as Cluster;
    const entityId = ids.get(cluster) ?? toUniqueId(cluster, taken);
    ids.set(cluster, entityId);
    return { start, end, kind, score, entityId };
  });

  const introductions = findIntroductions(annotated, mentions);
  const entities = [...ids].map(([cluster, id]): Entity => {
    const name = findFullestName(cluster);
    const aliases = [...cluster.surfaces.keys()].filter((surface) => surface !== name);
    return { id, kind: cluster.kind, name, aliases, introductions: introductions.get(id) ?? [] };
  });
  return { mentions, entities };
}

/** In text order, inside the text, without white space at the ends; the longer of two that overlap. */
function dropOverlaps(text: string, found: readonly FoundMention[]): Surface[] {
  const sound = found.flatMap((mention): Surface[] => {
    if (!Number.isInteger(mention.start) || !Number.isInteger(mention.end)) return [];
    const start = Math.max(0, mention.start);
    const words = text.slice(start, Math.max(start, mention.end));
    const from = start + words.length - words.trimStart().length;
    const to = start + words.trimEnd().length;
    const surface = words.trim().replace(/\s+/g, ' ');
    return from < to ? [{ start: from, end: to, kind: mention.kind, score: mention.score ?? 1, surface }] : [];
  });
  const kept: Surface[] = [];
  for (const mention of sound.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || mention.start >= last.end) kept.push(mention);
    else if (mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention;
  }
  return kept;
}

/** "person:ines-carvalho"; a second of the same slug has "--2" behind it. */
function toUniqueId(cluster: Cluster, taken: Map<string, number>): EntityId {
  const slug = findFullestName(cluster)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  const base = `${cluster.kind}:${slug || 'name'}`;
  const count = (taken.get(base) ?? 0) + 1;
  taken.set(base, count);
  return count === 1 ? base : `${base}--${count}`;
}
