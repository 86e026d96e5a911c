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
 *
 * No dump was at hand to look the ids up in. Beyond doubt: country, sovereign state, human settlement, organization, ethnic
 * group and geographic location. To be looked up before a pack is published: fictional entity and administrative territorial
 * entity; were they wrong, invented things would come in, and districts would be told from groups by what comes after.
 */
export const classRoots: readonly ClassRoot[] = [
  { id: 'Q14897293', label: 'fictional entity', kind: null },
  { id: 'Q6256', label: 'country', kind: 'place' },
  { id: 'Q3624078', label: 'sovereign state', kind: 'place' },
  { id: 'Q56061', label: 'administrative territorial entity', kind: 'place' },
  { id: 'Q486972', label: 'human settlement', kind: 'place' },
  { id: 'Q43229', label: 'organization', kind: 'group' },
  { id: 'Q41710', label: 'ethnic group', kind: 'group' },
  { id: 'Q2221906', label: 'geographic location', kind: 'place' },
];
