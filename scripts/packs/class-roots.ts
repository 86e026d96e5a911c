import type { PackKind } from './to-row.ts';

export interface ClassRoot {
  readonly id: string;
  readonly label: string;
  /** Null: what belongs to it is left out, whatever else it is. */
  readonly kind: PackKind | null;
}

/**
 * What the classes of items are looked up under, the first that fits. Wikidata puts a state under organisations and
 * a university under places: so what people live in comes first, then organisations, then all other places.
 */
export const classRoots: readonly ClassRoot[] = [
  { id: 'Q14897293', label: 'fictional entity', kind: null },
  { id: 'Q6256', label: 'country', kind: 'place' },
  { id: 'Q3624078', label: 'sovereign state', kind: 'place' },
  { id: 'Q56061', label: 'administrative territorial entity', kind: 'place' },
  { id: 'Q486972', label: 'human settlement', kind: 'place' },
  { id: 'Q43229', label: 'organization', kind: 'group' },
  { id: 'Q41710', label: 'ethnic group', kind: 'group' },
  { id: 'Q2221906', label: 'geographic entity', kind: 'place' },
];
