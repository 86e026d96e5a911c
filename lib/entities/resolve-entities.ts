import { buildGazetteer } from '../gazetteer/build-gazetteer.ts';
import type { AnnotatedText } from '../text/types.ts';
import { applyCorrections } from './apply-corrections.ts';
import { type Cluster, findFullestName, type Placed, type Surface } from './clusters.ts';
import type { Correction } from './corrections.ts';
import { findIntroductions } from './find-introductions.ts';
import { certainties } from './merge-rules.ts';
import { resolveNames } from './resolve-names.ts';
import { resolvePeople } from './resolve-people.ts';
import { findSalience } from './salience.ts';
import type { Entity, EntityId, FoundMention, Mention } from './types.ts';

interface Resolved {
  readonly mentions: Mention[];
  readonly entities: Entity[];
  /** By entity, those that have made it what it is; what the reader has hidden says so itself. */
  readonly corrections: ReadonlyMap<EntityId, readonly Correction[]>;
}

/**
 * Says which mentions are one entity, and how the article introduces it. Takes mentions in any order; of overlapping
 * ones it keeps the longer. What the reader has corrected counts more than any rule. Entities are in the order of their first mention. Linear in the number of mentions.
 */
export function resolveEntities(
  annotated: AnnotatedText,
  found: readonly FoundMention[],
  corrections: readonly Correction[] = [],
): Resolved {
  const { text } = annotated;
  const gazetteer = buildGazetteer();
  const sorted = dropOverlaps(text, found);
  const people = resolvePeople(annotated, sorted, gazetteer);
  const names = resolveNames(annotated, sorted, gazetteer);
  const resolved = sorted.map((_, i) => (people[i] ?? names[i]) as Placed);
  const placed = applyCorrections(sorted, resolved, corrections);

  const clusters = new Map<Cluster, EntityDraft>();
  const taken = new Map<string, number>();
  const mentions: Mention[] = sorted.map(({ start, end, score }, i) => {
    const { cluster, rule, mayBe } = placed[i] as Placed;
    const draft = clusters.get(cluster) ?? { id: toUniqueId(cluster, taken), mayBe: new Set() };
    clusters.set(cluster, draft);
    for (const other of mayBe) draft.mayBe.add(other);
    return { start, end, kind: cluster.kind, score, entityId: draft.id, rule, certainty: certainties[rule] };
  });

  const introductions = findIntroductions(annotated, mentions);
  const salience = findSalience(annotated.blocks, mentions);
  const entities = [...clusters].map(([cluster, { id, mayBe }]): Entity => {
    const name = nameOf(cluster);
    return {
      id,
      kind: cluster.kind,
      name,
      aliases: [...cluster.surfaces.keys()].filter((surface) => surface !== name),
      introductions: introductions.get(id) ?? [],
      salience: salience.get(id) ?? 0,
      mayBe: [...mayBe].flatMap((other) => clusters.get(other)?.id ?? []),
      ...(cluster.isHidden && { isHidden: true }),
    };
  });
  const corrected = [...clusters].map(([cluster, { id }]) => [id, cluster.corrections ?? []] as const);
  return { mentions, entities, corrections: new Map(corrected.filter(([, own]) => own.length > 0)) };
}

const nameOf = (cluster: Cluster): string => cluster.givenName ?? findFullestName(cluster);

interface EntityDraft {
  readonly id: EntityId;
  readonly mayBe: Set<Cluster>;
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

/**
 * "person:ines-carvalho", "place:florence--south-carolina"; a second of the same slug has "--2" behind it. Made from nothing but the
 * name, so that an article with a changed paragraph keeps its ids.
 */
function toUniqueId(cluster: Cluster, taken: Map<string, number>): EntityId {
  const slug = toSlug(nameOf(cluster));
  const note = toSlug(cluster.note);
  const base = `${cluster.kind}:${slug || 'name'}${note && `--${note}`}`;
  const count = (taken.get(base) ?? 0) + 1;
  taken.set(base, count);
  return count === 1 ? base : `${base}--${count}`;
}

const toSlug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
