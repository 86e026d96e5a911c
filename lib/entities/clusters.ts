import type { EntityKind, FoundMention } from './types.ts';

/** The mentions of one entity while they are gathered. */
export interface Cluster {
  readonly kind: EntityKind;
  /** How often each surface occurs, in the order of their first mention. */
  readonly surfaces: Map<string, number>;
}

/** A mention with its words in one line. */
export interface Surface extends FoundMention {
  readonly surface: string;
}

export const createCluster = (kind: EntityKind): Cluster => ({ kind, surfaces: new Map() });

export function addSurface(cluster: Cluster, surface: string, count = 1): void {
  cluster.surfaces.set(surface, (cluster.surfaces.get(surface) ?? 0) + count);
}

/** The longest surface; among equals one that is not IN CAPITALS, then the first. Empty for an empty cluster. */
export function findFullestName(cluster: Cluster): string {
  let best = '';
  for (const surface of cluster.surfaces.keys()) {
    const isQuieter =
      surface.length === best.length && best === best.toUpperCase() && surface !== surface.toUpperCase();
    if (surface.length > best.length || isQuieter) best = surface;
  }
  return best;
}

/** Clusters that turned out to be one; each stands for itself until it is joined. */
export class ClusterUnion {
  readonly #parent = new Map<Cluster, Cluster>();

  find(cluster: Cluster): Cluster {
    let root = cluster;
    for (let next = this.#parent.get(root); next; next = this.#parent.get(root)) root = next;
    if (root !== cluster) this.#parent.set(cluster, root);
    return root;
  }

  /** Clusters of two kinds stay two. */
  join(a: Cluster | undefined, b: Cluster | undefined): void {
    if (!a || !b) return;
    const [into, from] = [this.find(a), this.find(b)];
    if (into === from || into.kind !== from.kind) return;
    this.#parent.set(from, into);
    for (const [surface, count] of from.surfaces) addSurface(into, surface, count);
  }
}
