import { type EntityKind, entityKinds } from '../types.ts';

/**
 * Labels of tokens: 0 is outside; every kind has a label for the Begin, the Inside and the Last word of a name and for a
 * name of one word (Unit).
 */
export const labelCount = 13;

export const outside = 0;
export const begin = 0;
export const inside = 1;
export const last = 2;
export const unit = 3;

export const toLabel = (kind: number, position: number): number => 1 + kind * 4 + position;

/** Index into `entityKinds`; -1 for a word outside all names. */
export const kindOf = (label: number): number => (label === outside ? -1 : (label - 1) >> 2);

export const positionOf = (label: number): number => (label - 1) & 3;

export const kindIndex = (kind: EntityKind): number => entityKinds.indexOf(kind);

/** Whether a name is open behind a word with this label. */
const opens = (label: number): boolean => label !== outside && positionOf(label) <= inside;

/** Whether a word with this label goes on with a name that is open. */
const continues = (label: number): boolean =>
  label !== outside && (positionOf(label) === inside || positionOf(label) === last);

/** May `to` come right after `from`? */
export function canFollow(from: number, to: number): boolean {
  if (opens(from)) return continues(to) && kindOf(from) === kindOf(to);
  return !continues(to);
}

export const canStart = (label: number): boolean => !continues(label);
export const canEnd = (label: number): boolean => !opens(label);
