import { type EntityKind, entityKinds, type FoundMention } from '../../lib/entities/types.ts';
import type { LabelledDocument } from './read-documents.ts';

/** Counts of exact matches, span and kind. */
export interface Tally {
  readonly right: Record<EntityKind, number>;
  readonly found: Record<EntityKind, number>;
  readonly gold: Record<EntityKind, number>;
  /** Right spans of whatever kind. */
  spans: number;
}

export const createTally = (): Tally => ({
  right: { person: 0, group: 0, place: 0 },
  found: { person: 0, group: 0, place: 0 },
  gold: { person: 0, group: 0, place: 0 },
  spans: 0,
});

/** Optional names count neither way, and of several right kinds each is right. */
export function addToTally(tally: Tally, { names }: LabelledDocument, mentions: readonly FoundMention[]): void {
  const gold = new Map(names.map((name) => [`${name.start}:${name.end}`, name]));
  for (const name of names) if (!name.isOptional) tally.gold[name.kind]++;
  for (const { start, end, kind } of mentions) {
    const name = gold.get(`${start}:${end}`);
    if (
      name?.isOptional ||
      (!name && names.some((other) => other.isOptional && other.start < end && start < other.end))
    )
      continue;
    const isRight = name !== undefined && (name.kind === kind || (name.otherKinds?.includes(kind) ?? false));
    tally.found[isRight ? name.kind : kind]++;
    if (isRight) tally.right[name.kind]++;
    if (name) tally.spans++;
  }
}

export function joinTallies(tallies: readonly Tally[]): Tally {
  const sum = createTally();
  for (const tally of tallies) {
    for (const kind of entityKinds) {
      sum.right[kind] += tally.right[kind];
      sum.found[kind] += tally.found[kind];
      sum.gold[kind] += tally.gold[kind];
    }
    sum.spans += tally.spans;
  }
  return sum;
}

const total = (counts: Record<EntityKind, number>): number => counts.person + counts.group + counts.place;
const ratio = (right: number, found: number, gold: number): number =>
  found + gold === 0 ? 0 : (200 * right) / (found + gold);

export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly person: number;
  readonly group: number;
  readonly place: number;
  readonly span: number;
}

/** In per cent. */
export function toFigures({ right, found, gold, spans }: Tally): Figures {
  return {
    precision: (100 * total(right)) / (total(found) || 1),
    recall: (100 * total(right)) / (total(gold) || 1),
    f1: ratio(total(right), total(found), total(gold)),
    person: ratio(right.person, found.person, gold.person),
    group: ratio(right.group, found.group, gold.group),
    place: ratio(right.place, found.place, gold.place),
    span: ratio(spans, total(found), total(gold)),
  };
}
