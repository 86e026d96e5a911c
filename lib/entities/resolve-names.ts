import { type Gazetteer, toNameKey } from '../gazetteer/build-gazetteer.ts';
import type { AnnotatedText } from '../text/types.ts';
import { addSurface, type Cluster, ClusterUnion, createCluster, type Placed, type Surface } from './clusters.ts';
import { findDefinedAliases } from './find-defined-aliases.ts';
import { findRegions } from './find-regions.ts';
import { joinTeams } from './join-teams.ts';
import { type NameForm, ShortForms } from './short-forms.ts';
import { squeezeName } from './spelling.ts';
import { stateAbbreviations } from './state-abbreviations.ts';

import type { MergeRule } from './types.ts';

interface Entry extends NameForm {
  readonly words: number;
}

/**
 * Which groups and places the mentions stand for, by position in `mentions` (in text order); people are left undefined.
 * One name is one entity, and so are the names that the gazetteer or the text ties together, initials and what they stand for,
 * and the short forms of one longer name: "Karu" of "Karu Energy".
 */
export function resolveNames(
  { text, blocks }: AnnotatedText,
  mentions: readonly Surface[],
  gazetteer: Gazetteer,
): (Placed | undefined)[] {
  const byKey = new Map<string, { readonly cluster: Cluster; readonly key: string }>();
  const merged = new ClusterUnion();
  const forms = new ShortForms(gazetteer);
  const names = new Map<string, Entry>();
  const regions = findRegions(text, mentions, blocks);
  const headlineEnd = blocks[0]?.role === 'headline' ? blocks[0].end : 0;

  const own: (MergeRule | null)[] = [];
  const clusters = mentions.map((mention, i) => {
    if (mention.kind === 'person') return undefined;
    const key = toNameKey(mention.surface).replace(/^the (?=.)/i, '');
    const canonical = findCanonical(key, mention, gazetteer);
    const region = regions.get(i) ?? '';
    const known = `${mention.kind} ${canonical} ${region}`;
    const entry = byKey.get(known) ?? { cluster: createCluster(mention.kind, region), key };
    const { cluster } = entry;
    byKey.set(known, entry);
    addSurface(cluster, mention.surface);
    const isSame = key.toLowerCase() === entry.key.toLowerCase();
    own[i] = isSame ? null : squeezeName(key) === squeezeName(entry.key) ? 'spelling' : 'known-name';
    // "the Orla" is the river, unless the article has a town "Orla" too.
    const hasArticle = /\bthe\s$/i.test(text.slice(Math.max(0, mention.start - 4), mention.start));
    const form = `${mention.kind} ${hasArticle ? 'the ' : ''}${key} ${region}`;
    const before = names.get(form);
    if (!before || (before.start < headlineEnd && mention.start >= headlineEnd)) {
      const { start, surface } = mention;
      names.set(form, { key, surface, cluster, start, hasArticle, words: key.split(' ').length });
    }
    return cluster;
  });
  for (const name of names.values()) forms.add(name);
  for (const { full, short, rule } of findDefinedAliases(text, mentions))
    merged.join(clusters[full], clusters[short], rule);

  const mayBe = new Map<Cluster, Cluster[]>();
  // Longer names first: "Karu Energy" joins "Karu Energy Namibia" before "Karu" has to choose between the two.
  for (const name of [...names.values()].sort((a, b) => b.words - a.words)) {
    if (name.cluster.kind === 'place' && name.hasArticle && names.has(`place ${name.key} `)) continue;
    const targets = new Map<Cluster, MergeRule>();
    const self = merged.find(name.cluster);
    const found = forms.find(name).filter(({ name: target }) => merged.find(target.cluster) !== self);
    // Of several, the only one of which the reader has heard.
    const heard = found.filter(({ name: target }) => target.start < name.start);
    for (const { name: target, rule } of heard.length > 0 ? heard : found) {
      const root = merged.find(target.cluster);
      if (targets.has(root)) continue;
      const isAhead = rule === 'short-form' && name.cluster.kind === 'group';
      targets.set(root, isAhead && name.start < target.start && name.start >= headlineEnd ? 'short-form-ahead' : rule);
    }
    if (targets.size === 1) for (const [target, rule] of targets) merged.join(target, name.cluster, rule);
    else if (targets.size > 1) mayBe.set(name.cluster, [...targets.keys()]);
  }
  joinTeams([...names.values()], merged);

  return clusters.map((cluster, i) => {
    if (!cluster) return undefined;
    const root = merged.find(cluster);
    const others = root === cluster ? (mayBe.get(cluster) ?? []).map((other) => merged.find(other)) : [];
    const rule = own[i] ?? merged.findRule(cluster) ?? 'own-name';
    if (others.length === 0) return { cluster: root, rule, mayBe: [] };
    return { cluster: root, rule: 'undecided', mayBe: [...new Set(others)] };
  });
}

/** The one form of a name's key: "US" and "America", "Danube" and "DANUBE", "Ga." and "Georgia". */
function findCanonical(key: string, mention: Surface, gazetteer: Gazetteer): string {
  const state = mention.kind === 'place' ? stateAbbreviations.get(mention.surface) : undefined;
  if (state) return squeezeName(state);
  const quiet = key.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
  const known = [key, quiet].map((form) => gazetteer.names.get(form)).find((name) => name?.kind === mention.kind);
  return squeezeName(known?.name ?? key) || mention.surface;
}
