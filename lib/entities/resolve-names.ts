import { type Gazetteer, toNameKey } from '../gazetteer/build-gazetteer.ts';
import { addSurface, type Cluster, ClusterUnion, createCluster, type Surface } from './clusters.ts';
import { findDefinedAliases, findInitials } from './find-acronyms.ts';

/**
 * Which groups and places the mentions stand for, by position in `mentions` (in text order); people are left undefined.
 * One name is one entity, and so are the names that the gazetteer or the text ties together, initials and what they stand for,
 * and the short forms of one longer name: "Karu" of "Karu Energy".
 */
export function resolveNames(
  text: string,
  mentions: readonly Surface[],
  gazetteer: Gazetteer,
): (Cluster | undefined)[] {
  const byKey = new Map<string, Cluster>();
  const merged = new ClusterUnion();
  const forms = new ShortForms(gazetteer);
  const names = new Map<string, { readonly key: string; readonly cluster: Cluster; readonly words: number }>();

  const clusters = mentions.map((mention) => {
    if (mention.kind === 'person') return undefined;
    const key = toNameKey(mention.surface).replace(/^the (?=.)/i, '');
    const known = `${mention.kind}:${findCanonical(key, mention, gazetteer)}`;
    const cluster = byKey.get(known) ?? createCluster(mention.kind);
    byKey.set(known, cluster);
    addSurface(cluster, mention.surface);
    // "the Orla" is the river, unless the article has a town "Orla" too.
    const hasArticle = /\bthe\s$/i.test(text.slice(Math.max(0, mention.start - 4), mention.start));
    const form = `${mention.kind}:${hasArticle ? 'the ' : ''}${key}`;
    if (!names.has(form)) {
      names.set(form, { key, cluster, words: key.split(' ').length });
      forms.add(key, cluster);
    }
    return cluster;
  });
  for (const [full, short] of findDefinedAliases(text, mentions)) merged.join(clusters[full], clusters[short]);
  // Longer names first: "Karu Energy" joins "Karu Energy Namibia" before "Karu" has to choose between the two.
  for (const [form, { key, cluster }] of [...names].sort(([, a], [, b]) => b.words - a.words)) {
    if (form.startsWith('place:the ') && names.has(`place:${key}`)) continue;
    const targets = new Set(forms.find(form, key, cluster.kind).map((target) => merged.find(target)));
    targets.delete(merged.find(cluster));
    if (targets.size === 1) for (const target of targets) merged.join(target, cluster);
  }
  return clusters.map((cluster) => cluster && merged.find(cluster));
}

/** The one form of a name's key: "US" and "America", "Danube" and "DANUBE". */
function findCanonical(key: string, mention: Surface, gazetteer: Gazetteer): string {
  const quiet = key.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
  const known = [key, quiet].map((form) => gazetteer.names.get(form)).find((name) => name?.kind === mention.kind);
  return toNameKey(known?.name ?? key).toLowerCase();
}

/** Which clusters a shorter form may stand for. */
class ShortForms {
  readonly #gazetteer: Gazetteer;
  readonly #clusters = new Map<string, Set<Cluster>>();

  constructor(gazetteer: Gazetteer) {
    this.#gazetteer = gazetteer;
  }

  /** Takes in the short forms of a name of two words or more. */
  add(key: string, cluster: Cluster): void {
    const words = key.split(' ');
    if (words.length < 2 || words.length > 10) return;
    if (cluster.kind === 'place') {
      // "the Euphrates" is short for "Euphrates River", "Mull" for "Isle of Mull"; "Korea" is not short for "South Korea".
      if (natural.test(words.at(-1) ?? '')) this.#offer(`place:the ${words.slice(0, -1).join(' ')}`, cluster);
      const bare = key.replace(/^(?:Isle of|Mount|Mt|Al|El) /, '');
      if (bare !== key) this.#offer(`place:${bare}`, cluster);
      return;
    }
    for (const initials of findInitials(key)) this.#offer(`group:${initials}`, cluster);
    // The team "Kansas City" has no team "Kansas" in it.
    if (this.#gazetteer.names.get(key)?.kind === 'place') return;
    for (let cut = 1; cut < words.length; cut++) {
      // "Chamber" of "Chamber of Deputies", but not "England" of "Bank of England".
      const left = words.slice(0, cut).join(' ');
      if (!this.#isPlaceOnly(left, words.at(-1) ?? '')) this.#offer(`group:${left}`, cluster);
      if (!linkWord.test(words[cut - 1] ?? '')) this.#offer(`group:${words.slice(cut).join(' ')}`, cluster);
    }
  }

  /** What a name may be short for. `form` has the kind in front and, where the text has it, "the". */
  find(form: string, key: string, kind: Cluster['kind']): readonly Cluster[] {
    const isKnown = this.#gazetteer.names.get(key)?.kind === kind && !/^\p{Lu}{2,}$/u.test(key);
    if (isKnown) return [];
    // "MoJ" of "Ministry of Justice", "SPLM-N", "Amcu".
    const letters = key.replace(/ (?=\p{Lu}$)/u, '');
    const initials = /^\p{L}{2,6}$/u.test(letters) ? `${kind}:${letters.toUpperCase()}` : '';
    return [form, `${kind}:${key}`, initials].flatMap((short) => [...(this.#clusters.get(short) ?? [])]);
  }

  /** The club "Boston" may be "Boston Celtics" or "Boston United", but not "Boston Police" or "Boston State". */
  #isPlaceOnly(short: string, head: string): boolean {
    const { names, groupHeads, placeHeads } = this.#gazetteer;
    const isBody = (groupHeads.has(head) || placeHeads.has(head)) && !clubHead.test(head);
    return isBody && names.get(short)?.kind === 'place';
  }

  #offer(form: string, cluster: Cluster): void {
    const clusters = this.#clusters.get(form) ?? new Set();
    if (clusters.size < mostNamesakes) this.#clusters.set(form, clusters.add(cluster));
  }
}

const linkWord = /^(?:of|for|and|the|on|against|in|to|de|&)$/;
const natural = /^(?:Basin|Canal|Desert|Mountains|Ocean|River|Sea|Strait|Straits|Valley)$/;
const clubHead = /^(?:A?FC|CF|SC|RFC|CC|City|County|Town|Utd|United|Athletic|Tigers)$/;

/** More names with one short form than this leave it undecided anyway. */
const mostNamesakes = 12;
