import { addSurface, type Cluster, findFullestName, type Placed, type Surface } from './clusters.ts';
import type { Correction } from './corrections.ts';
import { squeezeName } from './spelling.ts';
import { isTellingName } from './telling-name.ts';
import type { EntityKind } from './types.ts';

/** A cluster while it is corrected. */
interface Draft {
  kind: EntityKind;
  readonly note: string;
  /** Its mentions, by their places in the list. */
  mentions: number[];
  /** What it is called now. */
  name: string;
  /** Whether the reader gave it that name. */
  isNamed: boolean;
  isHidden: boolean;
  /** What has made it another than was found; hiding does not. */
  readonly corrections: Set<Correction>;
  joinedTo: Draft | null;
}

interface Drafts {
  readonly surfaces: readonly string[];
  readonly all: Set<Draft>;
  /** Mentions that stand for another entity now than was found. */
  readonly moved: Set<number>;
}

/** Drafts by kind and name: those that are called so, and those that the article also calls so. */
interface Index {
  readonly own: ReadonlyMap<string, readonly Draft[]>;
  readonly others: ReadonlyMap<string, readonly Draft[]>;
}

/**
 * What the mentions stand for when the reader has had a say: one correction after the other, so that a name that was given
 * another kind can be joined with one of that kind. Those that are about nobody in the article, or that ask for what is so
 * already, do nothing.
 */
export function applyCorrections(
  mentions: readonly Surface[],
  placed: readonly Placed[],
  corrections: readonly Correction[],
): readonly Placed[] {
  if (corrections.length === 0) return placed;
  const found = new Map<Cluster, Draft>();
  placed.forEach(({ cluster }, mention) => {
    const draft = found.get(cluster);
    if (draft) draft.mentions.push(mention);
    else found.set(cluster, toDraft(cluster.kind, findFullestName(cluster), [mention], cluster.note));
  });
  const drafts = {
    surfaces: mentions.map(({ surface }) => surface),
    all: new Set(found.values()),
    moved: new Set<number>(),
  };
  let index: Index | null = null;
  for (const correction of corrections) {
    index ??= buildIndex(drafts);
    if (change(drafts, index, correction)) index = null;
  }
  return place(drafts, found, placed);
}

const toDraft = (kind: EntityKind, name: string, mentions: number[], note = ''): Draft => ({
  kind,
  note,
  mentions,
  name,
  isNamed: false,
  isHidden: false,
  corrections: new Set(),
  joinedTo: null,
});

/** Gives back whether names, kinds or mentions are others now. */
function change(drafts: Drafts, index: Index, correction: Correction): boolean {
  const found = findDrafts(index, correction.kind, correction.name);
  switch (correction.what) {
    case 'hide':
      for (const draft of found) draft.isHidden = true;
      return false;
    case 'kind':
      return found.filter((draft) => changeKind(drafts, index, draft, correction.to, correction)).length > 0;
    case 'join': {
      const [into] = findDrafts(index, correction.kind, correction.with);
      return into !== undefined && found.filter((draft) => join(drafts, into, draft, correction)).length > 0;
    }
    case 'split':
      return found.filter((draft) => split(drafts, draft, correction.alias, correction)).length > 0;
    case 'rename':
      return found.filter((draft) => rename(draft, correction.to.trim(), correction)).length > 0;
  }
}

/** Where there is one of that kind and name already, it is the same: "Amazon", once taken for the river. */
function changeKind(drafts: Drafts, { own }: Index, draft: Draft, kind: EntityKind, by: Correction): boolean {
  if (draft.kind === kind) return false;
  draft.kind = kind;
  draft.corrections.add(by);
  const [same] = own.get(toKey(kind, draft.name)) ?? [];
  if (same) join(drafts, same, draft, by);
  return true;
}

function join({ surfaces, all, moved }: Drafts, into: Draft, from: Draft, by: Correction): boolean {
  if (into === from) return false;
  for (const mention of from.mentions) moved.add(mention);
  into.mentions = [...into.mentions, ...from.mentions].sort((a, b) => a - b);
  into.isHidden ||= from.isHidden;
  for (const correction of [...from.corrections, by]) into.corrections.add(correction);
  if (!into.isNamed) into.name = from.isNamed ? from.name : nameOf(surfaces, into);
  into.isNamed ||= from.isNamed;
  from.joinedTo = into;
  all.delete(from);
  return true;
}

/** What the article calls by one name only can't be two. */
function split({ surfaces, all, moved }: Drafts, draft: Draft, alias: string, by: Correction): boolean {
  const key = squeezeName(alias);
  const isOwn = (mention: number): boolean => squeezeName(surfaces[mention] ?? '') === key;
  const own = draft.mentions.filter(isOwn);
  if (own.length === 0 || own.length === draft.mentions.length) return false;
  for (const mention of own) moved.add(mention);
  const other = toDraft(draft.kind, '', own);
  other.name = nameOf(surfaces, other);
  other.corrections.add(by);
  all.add(other);
  draft.mentions = draft.mentions.filter((mention) => !isOwn(mention));
  draft.corrections.add(by);
  if (!draft.isNamed) draft.name = nameOf(surfaces, draft);
  return true;
}

function rename(draft: Draft, name: string, by: Correction): boolean {
  if (name === '' || name === draft.name) return false;
  Object.assign(draft, { name, isNamed: true });
  draft.corrections.add(by);
  return true;
}

function buildIndex({ surfaces, all }: Drafts): Index {
  const own = new Map<string, Draft[]>();
  const others = new Map<string, Draft[]>();
  const add = (index: Map<string, Draft[]>, key: string, draft: Draft): void => {
    const known = index.get(key);
    if (!known) index.set(key, [draft]);
    else if (known.at(-1) !== draft) known.push(draft);
  };
  for (const draft of all) {
    add(own, toKey(draft.kind, draft.name), draft);
    for (const surface of listSurfaces(surfaces, draft).keys())
      if (isTellingName(surface, draft.kind)) add(others, toKey(draft.kind, surface), draft);
  }
  return { own, others };
}

function findDrafts({ own, others }: Index, kind: EntityKind, name: string): readonly Draft[] {
  const key = toKey(kind, name);
  return own.get(key) ?? others.get(key) ?? [];
}

const toKey = (kind: EntityKind, name: string): string => `${kind} ${squeezeName(name) || name}`;

function listSurfaces(surfaces: readonly string[], { mentions }: Draft): Cluster['surfaces'] {
  const counted: Cluster['surfaces'] = new Map();
  for (const mention of mentions) addSurface({ surfaces: counted }, surfaces[mention] ?? '');
  return counted;
}

const nameOf = (surfaces: readonly string[], draft: Draft): string =>
  findFullestName({ kind: draft.kind, surfaces: listSurfaces(surfaces, draft), note: '' });

/** Of whatever it was joined to. */
function findCluster(clusters: ReadonlyMap<Draft, Cluster>, draft: Draft | undefined): Cluster | undefined {
  let last = draft;
  while (last?.joinedTo) last = last.joinedTo;
  return last && clusters.get(last);
}

/** Puts the mentions that were corrected in their places; those of whom nothing was said stay as they were found. */
function place(
  { surfaces, all, moved }: Drafts,
  found: ReadonlyMap<Cluster, Draft>,
  placed: readonly Placed[],
): readonly Placed[] {
  const clusters = new Map<Draft, Cluster>();
  for (const [cluster, draft] of found)
    if (draft.corrections.size === 0 && !draft.isHidden) clusters.set(draft, cluster);
  for (const draft of all) {
    const { kind, note, name, isNamed, isHidden, corrections } = draft;
    if (!clusters.has(draft))
      clusters.set(draft, {
        kind,
        note,
        surfaces: listSurfaces(surfaces, draft),
        ...(isNamed && { givenName: name }),
        ...(isHidden && { isHidden }),
        corrections: [...corrections],
      });
  }
  const corrected = [...placed];
  for (const [draft, cluster] of clusters) {
    for (const mention of draft.mentions) {
      const { rule, mayBe } = placed[mention] as Placed;
      const others = mayBe.flatMap((other) => findCluster(clusters, found.get(other)) ?? []);
      corrected[mention] = {
        cluster,
        rule: moved.has(mention) ? 'corrected' : rule,
        // Of whom the reader has said who it is, nobody else may be meant.
        mayBe: draft.corrections.size > 0 ? [] : [...new Set(others)].filter((other) => other.kind === cluster.kind),
      };
    }
  }
  return corrected;
}
