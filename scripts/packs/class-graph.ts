import { createReadStream } from 'node:fs';
import type { ClassRoot } from './class-roots.ts';
import { createLineSplitter } from './split-lines.ts';
import { human } from './to-candidate.ts';
import type { PackKind } from './to-row.ts';

/**
 * A row of the side file that the scan writes for every item whose label others may need:
 * "Q900000001 TAB Q900000002,Q900000003 TAB label TAB ISO code of a country", the classes above it in the middle.
 */
export interface ClassRow {
  readonly id: string;
  readonly superclasses: readonly string[];
  readonly label: string;
  readonly countryCode: string;
}

export function formatClassRow({ id, superclasses, label, countryCode }: ClassRow): string {
  return `${id}\t${superclasses.join(',')}\t${label}\t${countryCode}\n`;
}

export async function readClassRows(file: string, onRow: (row: ClassRow) => void): Promise<void> {
  const splitter = createLineSplitter((line) => {
    const [id = '', superclasses = '', label = '', countryCode = ''] = (line?.toString() ?? '').split('\t');
    if (id !== '') onRow({ id, superclasses: superclasses === '' ? [] : superclasses.split(','), label, countryCode });
  });
  for await (const chunk of createReadStream(file, { highWaterMark: 2 ** 20 })) splitter.push(chunk as Buffer);
  splitter.end();
}

/** The kind of an item with these classes, or null for what no pack holds. */
export type Classifier = (classes: readonly string[]) => PackKind | null;

/** Reads the graph of subclasses: two numbers for each of its edges, and the closure of the roots, stay in memory. */
export async function readClassifier(file: string, roots: readonly ClassRoot[]): Promise<Classifier> {
  const graph = new SubclassGraph();
  await readClassRows(file, ({ id, superclasses }) => {
    for (const superclass of superclasses) graph.add(toNumber(id), toNumber(superclass));
  });
  const closures = roots.map(({ id, kind }) => ({ kind, members: graph.closure(toNumber(id)) }));
  return (classes) => {
    if (classes.includes(human)) return 'person';
    const numbers = classes.map(toNumber);
    return closures.find(({ members }) => numbers.some((number) => members.has(number)))?.kind ?? null;
  };
}

/** The subclasses of a class as a chain of edges in one array: millions of small lists would fill the memory. */
class SubclassGraph {
  readonly #firstEdge = new Map<number, number>();
  readonly #subclass: number[] = [];
  readonly #nextEdge: number[] = [];

  add(subclass: number, superclass: number): void {
    this.#nextEdge.push(this.#firstEdge.get(superclass) ?? -1);
    this.#firstEdge.set(superclass, this.#subclass.length);
    this.#subclass.push(subclass);
  }

  /** The root and all below it. Wikidata has circles of subclasses. */
  closure(root: number): ReadonlySet<number> {
    const members = new Set([root]);
    // A set that grows while it is walked through is walked to its new end.
    for (const member of members)
      for (let edge = this.#firstEdge.get(member) ?? -1; edge >= 0; edge = this.#nextEdge[edge] ?? -1)
        members.add(this.#subclass[edge] ?? root);
    return members;
  }
}

function toNumber(id: string): number {
  return Number(id.slice(1));
}
