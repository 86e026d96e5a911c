import type { EntityKind } from '../../lib/entities/types.ts';
import { splitBlocks } from '../../lib/text/split-blocks.ts';
import type { LabelledDocument, LabelledName } from './read-documents.ts';

/** Names by kind and sort; a name is replaced by another of its own sort. */
export interface SwapStock {
  readonly firstNames: readonly string[];
  readonly surnames: readonly string[];
  /** Lists of towns, of countries, of clubs, of firms, ... */
  readonly sorts: Readonly<Record<Exclude<EntityKind, 'person'>, readonly (readonly string[])[]>>;
}

/**
 * The document with other people, groups and places in it, each the same throughout, so that the network learns from the
 * words around a name and not the name itself. Names of no known sort and abbreviations stay.
 */
export function swapNames(document: LabelledDocument, stock: SwapStock, random: () => number): LabelledDocument {
  const swap = createSwap(stock, random);
  let text = '';
  let at = 0;
  const names: LabelledName[] = [];
  for (const name of [...document.names].sort((a, b) => a.start - b.start)) {
    const surface = document.text.slice(name.start, name.end);
    const other = isShort(surface) ? surface : matchCase(surface, swap(surface, name.kind));
    text += document.text.slice(at, name.start);
    names.push({ ...name, start: text.length, end: text.length + other.length });
    text += other;
    at = name.end;
  }
  text += document.text.slice(at);
  return { ...document, id: `${document.id}-swapped`, text, blocks: splitBlocks(text), names };
}

/** "WHO", "UK": their letters mean something. */
const isShort = (surface: string): boolean => /^[\p{Lu}.&-]{1,5}$/u.test(surface);

function matchCase(surface: string, other: string): string {
  return surface === surface.toUpperCase() && surface !== surface.toLowerCase() ? other.toUpperCase() : other;
}

function createSwap(stock: SwapStock, random: () => number): (surface: string, kind: EntityKind) => string {
  const pick = (items: readonly string[]): string => items[Math.floor(random() * items.length)] ?? '';
  const chosen = new Map<string, string>();
  const once = (key: string, make: () => string): string => {
    const folded = key.toLowerCase();
    const known = chosen.get(folded) ?? make();
    chosen.set(folded, known);
    return known;
  };
  const surname = (word: string): string => once(`surname ${word}`, () => pick(stock.surnames));
  const firstName = (word: string): string => once(`first ${word}`, () => pick(stock.firstNames));

  return (surface, kind) => {
    if (kind === 'person') {
      const words = surface.split(' ');
      const last = words.at(-1) ?? '';
      if (words.length === 1) {
        const first = chosen.get(`first ${last.toLowerCase()}`);
        return first ?? surname(last);
      }
      return [
        ...words.slice(0, -1).map((word) => (/^\p{Lu}\p{L}/u.test(word) ? firstName(word) : word)),
        surname(last),
      ].join(' ');
    }
    const sort = stock.sorts[kind].find((names) => hasName(names, surface));
    return sort ? once(`${kind} ${surface}`, () => pick(sort)) : surface;
  };
}

const indexes = new WeakMap<readonly string[], ReadonlySet<string>>();

function hasName(names: readonly string[], surface: string): boolean {
  let index = indexes.get(names);
  if (!index) {
    index = new Set(names.map((name) => name.toLowerCase()));
    indexes.set(names, index);
  }
  return index.has(surface.toLowerCase());
}
