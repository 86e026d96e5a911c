import { isTellingName } from '../entities/telling-name.ts';
import type { EntityKind } from '../entities/types.ts';
import type { ExplainedEntity } from './types.ts';

/** Whether the reader keeps a note on a name of a kind. What it says is not for the analysis. */
export type HasNote = (name: string, kind: EntityKind) => boolean;

type Named = Pick<ExplainedEntity, 'kind' | 'name' | 'aliases' | 'entry'>;

/**
 * The name by which the reader keeps a note on an entity: its own, else the one that the glossary has ("International Monetary
 * Fund" for "IMF"), else another that the article uses and that says who is meant.
 */
export function findNotedName({ kind, name, aliases, entry }: Named, hasNote: HasNote): string | null {
  const others = [entry?.name ?? name, ...aliases].filter((other) => isTellingName(other, kind));
  return [name, ...others].find((candidate) => hasNote(candidate, kind)) ?? null;
}
