import { buildGazetteer, type Gazetteer, toNameKey } from '../gazetteer/build-gazetteer.ts';
import type { AnnotatedText } from '../text/types.ts';
import { findDefinedAliases, findInitials } from './find-acronyms.ts';
import { findIntroductions } from './find-introductions.ts';
import { isSamePerson, type PersonName, parsePersonName } from './person-names.ts';
import type { Entity, EntityId, EntityKind, FoundMention, Mention } from './types.ts';

/** A cluster of surfaces while it grows. */
interface Cluster {
  readonly kind: EntityKind;
  readonly surfaces: Map<string, number>;
  readonly person: PersonName | null;
}

/**
 * Says which mentions are one entity, and how the article introduces it. Takes mentions in any order; of overlapping
 * ones it keeps the longer. Entities are in the order of their first mention. Linear in the number of mentions.
 */
export function resolveEntities(
  annotated: AnnotatedText,
  found: readonly FoundMention[],
): { mentions: Mention[]; entities: Entity[] } {
  const sorted = dropOverlaps(annotated.text, found);
  const gazetteer = buildGazetteer();
  const clusterOf = assignClusters(annotated.text, sorted, gazetteer);

  const ids = new Map<Cluster, EntityId>();
  const taken = new Map<string, number>();
  const mentions: Mention[] = sorted.map((mention, i) => {
    const cluster = clusterOf[i] as Cluster;
    let entityId = ids.get(cluster);
    if (entityId === undefined) {
      entityId = toUniqueId(cluster, taken);
      ids.set(cluster, entityId);
    }
    return { start: mention.start, end: mention.end, kind: mention.kind, score: mention.score, entityId };
  });

  const introductions = findIntroductions(annotated, mentions);
  const entities = [...ids].map(([cluster, id]): Entity => {
    const name = fullestName(cluster);
    return {
      id,
      kind: cluster.kind,
      name,
      aliases: [...cluster.surfaces.keys()].filter((surface) => surface !== name),
      introductions: introductions.get(id) ?? [],
    };
  });
  return { mentions, entities };
}

/** In text order, inside the text, without white space at the ends; the longer of two that overlap. */
function dropOverlaps(text: string, found: readonly FoundMention[]): FoundMention[] {
  const sound = found.flatMap((mention) => {
    if (!Number.isInteger(mention.start) || !Number.isInteger(mention.end)) return [];
    const start = Math.max(0, mention.start);
    const surface = text.slice(start, Math.max(start, mention.end));
    const from = start + surface.length - surface.trimStart().length;
    const to = start + surface.trimEnd().length;
    return from < to ? [{ start: from, end: to, kind: mention.kind, score: mention.score ?? 1 }] : [];
  });
  const kept: FoundMention[] = [];
  for (const mention of sound.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || mention.start >= last.end) kept.push(mention);
    else if (mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention;
  }
  return kept;
}

function assignClusters(text: string, mentions: readonly FoundMention[], gazetteer: Gazetteer): Cluster[] {
  const surfaces = mentions.map((mention) => text.slice(mention.start, mention.end).replace(/\s+/g, ' '));
  const byKey = new Map<string, Cluster>();
  const fullBySurname = new Map<string, Cluster[]>();
  const fullByFirst = new Map<string, Set<Cluster>>();
  const clusters: (Cluster | undefined)[] = new Array(mentions.length);

  const create = (kind: EntityKind, person: PersonName | null): Cluster => ({ kind, surfaces: new Map(), person });
  const put = (i: number, cluster: Cluster): void => {
    clusters[i] = cluster;
    const surface = surfaces[i] ?? '';
    cluster.surfaces.set(surface, (cluster.surfaces.get(surface) ?? 0) + 1);
  };
  const keyOf = (i: number): string => {
    const kind = mentions[i]?.kind ?? 'group';
    const key = toNameKey(surfaces[i] ?? '').replace(/^the /i, '');
    const known = gazetteer.names.get(key);
    return `${kind}:${known && known.kind === kind ? toNameKey(known.name) : isShouted(key) ? key : key.toLowerCase()}`;
  };

  // Full names of people first, so that a headline's surname finds the name that the text gives later.
  mentions.forEach((mention, i) => {
    if (mention.kind !== 'person') return;
    const person = parsePersonName(surfaces[i] ?? '');
    if (!person.first) return;
    const namesakes = fullBySurname.get(person.surname) ?? [];
    let cluster = byKey.get(`person:${person.words.join(' ')}`);
    cluster ??= namesakes.slice(0, mostNamesakes).find((other) => other.person && isSamePerson(other.person, person));
    if (!cluster) {
      cluster = create('person', person);
      fullBySurname.set(person.surname, [...namesakes.slice(0, mostNamesakes), cluster]);
    }
    byKey.set(`person:${person.words.join(' ')}`, cluster);
    const sameFirst = fullByFirst.get(person.first) ?? new Set();
    if (sameFirst.size < mostNamesakes) fullByFirst.set(person.first, sameFirst.add(cluster));
    put(i, cluster);
  });

  // Then groups and places by their names, and what the text defines.
  mentions.forEach((mention, i) => {
    if (mention.kind === 'person') return;
    const key = keyOf(i);
    const cluster = byKey.get(key) ?? create(mention.kind, null);
    byKey.set(key, cluster);
    put(i, cluster);
  });
  const merged = mergeClusters(text, mentions, surfaces, clusters, gazetteer);

  // Then the short forms of people, each looking back to the last full name that fits.
  const lastBySurname = new Map<string, Cluster>();
  mentions.forEach((mention, i) => {
    const cluster = clusters[i];
    if (mention.kind !== 'person') return;
    if (cluster?.person) {
      lastBySurname.set(cluster.person.surname, cluster);
      return;
    }
    const { surname } = parsePersonName(surfaces[i] ?? '');
    const full = fullBySurname.get(surname) ?? [];
    const byFirst = fullByFirst.get(surname);
    const only = full.length === 0 && byFirst?.size === 1 ? [...byFirst][0] : undefined;
    const target =
      lastBySurname.get(surname) ?? full[0] ?? only ?? byKey.get(`person:${surname}`) ?? create('person', null);
    if (!target.person) byKey.set(`person:${surname}`, target);
    put(i, target);
  });
  return clusters.map((cluster) => merged(cluster as Cluster));
}

/** More people with one surname than this are not compared: a page that repeats a surname must stay linear. */
const mostNamesakes = 12;

/** "ICG" keeps its case in a key, so that "It" and "IT" stay two. */
const isShouted = (key: string): boolean => key === key.toUpperCase() && key.length <= 6;

/** Joins what the text defines in brackets, initials with the name they stand for, and short forms of one longer group. */
function mergeClusters(
  text: string,
  mentions: readonly FoundMention[],
  surfaces: readonly string[],
  clusters: (Cluster | undefined)[],
  gazetteer: Gazetteer,
): (cluster: Cluster) => Cluster {
  const parent = new Map<Cluster, Cluster>();
  const find = (cluster: Cluster): Cluster => {
    let root = cluster;
    for (let next = parent.get(root); next; next = parent.get(root)) root = next;
    if (root !== cluster) parent.set(cluster, root);
    return root;
  };
  const join = (a: Cluster | undefined, b: Cluster | undefined): void => {
    if (!a || !b) return;
    const [into, from] = [find(a), find(b)];
    if (into === from || into.kind !== from.kind) return;
    parent.set(from, into);
    for (const [surface, count] of from.surfaces) into.surfaces.set(surface, (into.surfaces.get(surface) ?? 0) + count);
  };
  for (const [full, short] of findDefinedAliases(text, mentions)) join(clusters[full], clusters[short]);

  // Which group each initials, first words and last words stand for; null when several.
  const shortForms = new Map<string, Cluster | null>();
  const offer = (form: string, cluster: Cluster): void => {
    const present = shortForms.get(form);
    shortForms.set(form, present === undefined || (present && find(present) === find(cluster)) ? cluster : null);
  };
  const seen = new Map<string, Cluster>();
  mentions.forEach((mention, i) => {
    const key = toNameKey(surfaces[i] ?? '');
    const cluster = clusters[i];
    if (mention.kind === 'person' || !cluster || seen.has(`${mention.kind}:${key}`)) return;
    seen.set(`${mention.kind}:${key}`, cluster);
    const words = key.split(' ');
    if (words.length < 2 || words.length > 10) return;
    if (mention.kind === 'group') {
      for (const initials of findInitials(key)) offer(`group:${initials}`, cluster);
      for (let cut = 1; cut < words.length; cut++) {
        offer(`group:${words.slice(cut).join(' ')}`, cluster);
        offer(`group:${words.slice(0, cut).join(' ')}`, cluster);
      }
      return;
    }
    // "Euphrates" is short for "Euphrates River"; "Korea" is not short for "South Korea".
    if (gazetteer.placeHeads.has(words.at(-1) ?? '')) offer(`place:${words.slice(0, -1).join(' ')}`, cluster);
    if (gazetteer.placeFirstWords.has(words[0] ?? '')) offer(`place:${words.slice(1).join(' ')}`, cluster);
  });
  for (const [form, own] of seen) {
    const short = form.slice(form.indexOf(':') + 1);
    const isKnown = gazetteer.names.has(short) && !/^\p{Lu}{2,}$/u.test(short);
    const target = shortForms.get(form);
    if (target && !isKnown) join(target, own);
  }
  return find;
}

/** The longest surface; among equals the first. An acronym is never the name where there is a longer one. */
function fullestName(cluster: Cluster): string {
  let best = '';
  for (const surface of cluster.surfaces.keys()) if (surface.length > best.length) best = surface;
  return best;
}

/** "person:ines-carvalho"; a second of the same slug has "--2" behind it. */
function toUniqueId(cluster: Cluster, taken: Map<string, number>): EntityId {
  const slug = fullestName(cluster)
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
