import type { Correction } from './corrections.ts';
import { certainties, leastCertainty } from './merge-rules.ts';
import type { EntityKind, FoundMention, MergeRule } from './types.ts';

/** The mentions of one entity while they are gathered. */
export interface Cluster {
  readonly kind: EntityKind;
  /** How often each surface occurs, in the order of their first mention. */
  readonly surfaces: Map<string, number>;
  /** What tells it from another of the same name, for its id: "undecided", "south carolina". Empty for most. */
  readonly note: string;
  /** What the reader calls it, in place of a name from the article. */
  readonly givenName?: string;
  /** The reader wants to see no marks of it. */
  readonly isHidden?: boolean;
  /** What else the reader has said of it. */
  readonly corrections?: readonly Correction[];
}

/** A mention with its words in one line. */
export interface Surface extends FoundMention {
  readonly surface: string;
}

/** What a mention stands for, and why. */
export interface Placed {
  readonly cluster: Cluster;
  readonly rule: MergeRule;
  /** Whom an undecided name may stand for. */
  readonly mayBe: readonly Cluster[];
}

export const createCluster = (kind: EntityKind, note = ''): Cluster => ({ kind, surfaces: new Map(), note });

export function addSurface(cluster: Pick<Cluster, 'surfaces'>, surface: string, count = 1): void {
  cluster.surfaces.set(surface, (cluster.surfaces.get(surface) ?? 0) + count);
}

/**
 * The longest surface; among equals one that is not IN CAPITALS, then the first. "Greeley" rather than "GREELEY, Colo.".
 * Empty for an empty cluster.
 */
export function findFullestName(cluster: Cluster): string {
  let best = '';
  for (const surface of cluster.surfaces.keys()) {
    const isRegional = cluster.kind === 'place' && best !== '' && isWithRegion(surface) !== isWithRegion(best);
    const isQuieter =
      surface.length === best.length && best === best.toUpperCase() && surface !== surface.toUpperCase();
    if (isRegional ? isWithRegion(best) : surface.length > best.length || isQuieter) best = surface;
  }
  return best;
}

const isWithRegion = (surface: string): boolean => surface.includes(', ');

/** Clusters that turned out to be one; each stands for itself until it is joined. */
export class ClusterUnion {
  readonly #parent = new Map<Cluster, Cluster>();
  readonly #rules = new Map<Cluster, MergeRule>();

  find(cluster: Cluster): Cluster {
    let root = cluster;
    for (let next = this.#parent.get(root); next; next = this.#parent.get(root)) root = next;
    if (root !== cluster) this.#parent.set(cluster, root);
    return root;
  }

  /** Why a cluster was joined to a fuller name; undefined for the one that the others were joined to. */
  findRule(cluster: Cluster): MergeRule | undefined {
    return this.#rules.get(cluster);
  }

  /**
   * Clusters of two kinds stay two, and so do those that a rule is not sure enough to join. A name is short for one other only:
   * the "Union of Guards (UG)" and the "Union of Guides (UG)" stay two.
   */
  join(full: Cluster | undefined, short: Cluster | undefined, rule: MergeRule): void {
    if (!full || !short || certainties[rule] < leastCertainty || this.#rules.has(short)) return;
    const [into, from] = [this.find(full), this.find(short)];
    if (into === from || into.kind !== from.kind) return;
    this.#parent.set(from, into);
    this.#rules.set(short, rule);
    for (const [surface, count] of from.surfaces) addSurface(into, surface, count);
  }
}
