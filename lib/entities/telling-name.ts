import { looksLikeAcronym } from './initials.ts';
import type { EntityKind } from './types.ts';

/** Whether a name says by itself who is meant: "Marsh" and "the Council" are nobody in particular. */
export const isTellingName = (name: string, kind: EntityKind): boolean =>
  kind === 'place' || name.includes(' ') || (kind === 'group' && looksLikeAcronym(name));
