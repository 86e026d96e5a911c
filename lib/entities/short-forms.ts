import type { Gazetteer } from '../gazetteer/build-gazetteer.ts';
import type { Cluster } from './clusters.ts';
import { findInitials, isBlendOf } from './initials.ts';
import { loosenName, squeezeName } from './spelling.ts';
import type { MergeRule } from './types.ts';

/** A name in one of its forms; `start` is where it stands for the first time below the headline. */
export interface NameForm {
  readonly key: string;
  readonly surface: string;
  readonly cluster: Cluster;
  readonly start: number;
  readonly hasArticle: boolean;
}

export interface ShortFormTarget {
  readonly name: NameForm;
  readonly rule: MergeRule;
}

/** Which names a shorter form may stand for. */
export class ShortForms {
  readonly #gazetteer: Gazetteer;
  readonly #targets = new Map<string, ShortFormTarget[]>();
  readonly #byLetter = new Map<string, NameForm[]>();

  constructor(gazetteer: Gazetteer) {
    this.#gazetteer = gazetteer;
  }

  /** Takes in the short forms of a name. */
  add(name: NameForm): void {
    const { key, cluster, surface } = name;
    const words = key.split(' ');
    this.#offer(`${cluster.kind} loose ${loosenName(surface)}`, name, 'spelling');
    if (cluster.kind === 'place') this.#addPlace(name, words);
    else if (words.length > 1 && words.length <= 10) this.#addGroup(name, words);
    // "the Democrats" and "a Democrat"
    else if (/(?:can|crat|ist|ral|tive)s$/.test(key))
      this.#offer(`group full ${squeezeName(key.slice(0, -1))}`, name, 'spelling');
  }

  #addPlace(name: NameForm, words: readonly string[]): void {
    const { key } = name;
    // "GREELEY, Colo."
    const comma = key.indexOf(', ');
    if (comma > 0) this.#offer(`place full ${squeezeName(key.slice(0, comma))}`, name, 'place-and-region');
    if (words.length < 2 || words.length > 10) return;
    // "the Euphrates" is short for "Euphrates River", "Mull" for "Isle of Mull"; "Korea" is not short for "South Korea".
    const head = words.at(-1) ?? '';
    const rest = words.slice(0, -1).join(' ');
    if (natural.test(head)) this.#offer(`place the ${squeezeName(rest)}`, name, 'short-form');
    else if (placeHead.test(head)) this.#offer(`place ${squeezeName(rest)}`, name, 'short-form');
    // "Viña" of "Viña del Mar".
    const link = words.findIndex((word) => /^(?:de|del|di|do|da|d'\p{L}+|upon|on)$/u.test(word));
    if (link > 0) this.#offer(`place ${squeezeName(words.slice(0, link).join(' '))}`, name, 'short-form');
    const bare = key.replace(/^(?:Isle of|Rural Municipality of|Al|El) /, '');
    if (bare !== key) this.#offer(`place full ${squeezeName(bare)}`, name, 'short-form');
  }

  #addGroup(name: NameForm, words: readonly string[]): void {
    const { key, surface } = name;
    for (const initials of findInitials(surface)) this.#offer(`group initials ${initials}`, name, 'initials');
    put(this.#byLetter, key.charAt(0).toLowerCase(), name, mostOfOneLetter);
    for (const bare of findBareNames(words)) this.#offer(`group full ${squeezeName(bare)}`, name, 'legal-form');
    // The team "Kansas City" has no team "Kansas" in it.
    if (this.#gazetteer.names.get(key)?.kind === 'place') return;
    for (let cut = 1; cut < words.length; cut++) {
      // "Chamber" of "Chamber of Deputies", but not "England" of "Bank of England".
      const left = words.slice(0, cut).join(' ');
      // "Derby" is "Derby County" even before the full name.
      if (cut === words.length - 1 && /^(?:City|County|Town)$/.test(words[cut] ?? ''))
        this.#offer(`group full ${squeezeName(left)}`, name, 'legal-form');
      else if (!this.#isPlaceOnly(left, words.at(-1) ?? '') && !isOtherBody(words, cut))
        this.#offer(`group ${squeezeName(left)}`, name, 'short-form');
      if (!linkWord.test(words[cut - 1] ?? ''))
        this.#offer(`group ${squeezeName(words.slice(cut).join(' '))}`, name, 'short-form');
    }
  }

  /** What a name may be short for. */
  find(name: NameForm): readonly ShortFormTarget[] {
    const { key, surface, hasArticle, cluster } = name;
    const { kind } = cluster;
    const squeezed = squeezeName(key);
    const known = this.#gazetteer.names.get(key);
    const isKnown = known?.kind === kind;
    // "Anglo" is known as Anglo American, and so is "Anglo American Plc".
    const full = [squeezed, ...(isKnown ? [squeezeName(known.name)] : [])];
    const found = [...new Set(full)].flatMap((form) => this.#get(`${kind} full ${form}`));
    if (found.some(({ name: target }) => target.cluster !== cluster)) return found;
    if (isKnown && !/^\p{Lu}{2,}$/u.test(key)) return found;
    if (!isKnown) found.push(...this.#get(`${kind} loose ${loosenName(surface)}`));
    found.push(...this.#get(`${kind} ${squeezed}`), ...(hasArticle ? this.#get(`${kind} the ${squeezed}`) : []));
    if (kind !== 'group') return found;
    // "MoJ" of "Ministry of Justice", "SPLM-N", "Amcu".
    const letters = squeezeName(key.replace(/&/g, '')).toUpperCase();
    if (letters.length >= 2 && letters.length <= 7 && !key.replace(/ (?=\p{Lu}$)/u, '').includes(' '))
      found.push(...this.#get(`group initials ${letters}`));
    const isAlone = found.every(({ name: target }) => target.cluster === cluster);
    if (isAlone && !isKnown && !/\s/.test(surface))
      for (const target of this.#byLetter.get(key.charAt(0).toLowerCase()) ?? [])
        if (isBlendOf(surface, target.surface)) found.push({ name: target, rule: 'blend' });
    return found;
  }

  #get(form: string): readonly ShortFormTarget[] {
    return this.#targets.get(form) ?? [];
  }

  /** The club "Boston" may be "Boston Celtics" or "Boston United", but not "Boston Police" or "Boston State". */
  #isPlaceOnly(short: string, head: string): boolean {
    const { names, groupHeads, placeHeads } = this.#gazetteer;
    const isBody = (groupHeads.has(head) || placeHeads.has(head)) && !clubHead.test(head);
    return isBody && names.get(short)?.kind === 'place';
  }

  #offer(form: string, name: NameForm, rule: MergeRule): void {
    put(this.#targets, form, { name, rule }, mostNamesakes);
  }
}

function put<T>(map: Map<string, T[]>, key: string, item: T, most: number): void {
  const list = map.get(key);
  if (!list) map.set(key, [item]);
  else if (list.length < most) list.push(item);
}

/** A name without "Inc" and the like at its end ("SK Motor" of "SK Motor Co"), and without "FC" at its beginning too. */
function findBareNames(words: readonly string[]): string[] {
  let [from, to] = [0, words.length];
  while (to > 1 && (legalForm.test(words[to - 1] ?? '') || (words[to - 1] === '&' && to < words.length))) to--;
  while (from < to - 1 && leadingForm.test(words[from] ?? '')) from++;
  const bare = [words.slice(0, to).join(' '), words.slice(from, to).join(' ')];
  return [...new Set(bare)].filter((name) => name !== words.join(' '));
}

const linkWord = /^(?:of|for|and|the|on|against|in|to|de|&)$/;
const natural = /^(?:Basin|Canal|Desert|Mountains|Ocean|River|Sea|Strait|Straits|Valley)$/;
const placeHead = /^(?:Cathedral|Forest|Stadium)$/;
const clubHead = /^(?:A?FC|CF|SC|RFC|CC|City|County|Town|Utd|United|Athletic|Tigers)$/;
const legalForm =
  /^(?:A\/S|A?FC|AB|AG|AS|ASA|Bhd|BV|CF|Co|Companies|Company|Corp|Corporation|Electronics|GmbH|Group|Holding|Holdings|Inc|Incorporated|KGaA|LLC|LLP|LP|Limited|Ltd|Motor|Motors|NV|Oyj|PLC|Plc|plc|Pte|Pty|RFC|SA|SAS|SC|SE|SpA|Sdn|Utd)$/;
const leadingForm = /^(?:AB|AC|AFC|AS|CA|CD|CF|CS|FC|FK|IF|NK|PT|SC|SK|SV|VfB|VfL)$/;

/**
 * "Kerry" is a team and not short for "Kerry County Council", and "NATO" has bodies of its own such as the "NATO Supply Agency".
 * "AEK" is short for "AEK Athens".
 */
function isOtherBody(words: readonly string[], cut: number): boolean {
  if (cut > 1) return false;
  const isAcronym = /^\p{Lu}{2,}$/u.test(words[0] ?? '');
  return isAcronym ? words.length > 2 || bodyHead.test(words.at(-1) ?? '') : bodyHead.test(words.at(-1) ?? '');
}

const bodyHead =
  /^(?:Academy|Agency|Association|Authority|Board|College|Commission|Committee|Council|Court|Department|Investigation|Police|School|Schools|University)$/;

/** More names with one short form than this leave it undecided anyway. */
const mostNamesakes = 12;
const mostOfOneLetter = 40;
