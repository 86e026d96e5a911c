import type { Point } from '../card/types.ts';
import { type CardPage, followName, followPlace, type Shown } from './shown-card.ts';

/** A card that the reader keeps: at the side, or where it was put. */
export interface Kept {
  readonly shown: Shown;
  readonly at: Point | null;
}

/** More would fill the side of the window several times over; the one that was kept first gives way. */
const mostKept = 6;

/** Keeps a card, in place of another about the same thing, or moves a kept one. */
export function keepCard(kept: readonly Kept[], next: Kept): readonly Kept[] {
  const { id, content } = next.shown;
  if (kept.some(({ shown }) => shown.id === id)) return kept.map((old) => (old.shown.id === id ? next : old));
  return [...kept.filter(({ shown }) => shown.content !== content), next].slice(-mostKept);
}

/**
 * The cards when the pages were read anew. What a card is about may have another name, another kind or no card any more: then it
 * stays as it was, since the reader keeps it. Cards that are about one thing now become one, that on which something was corrected.
 */
export function followKept(
  kept: readonly Kept[],
  pages: readonly CardPage[],
  isCorrected: (id: string) => boolean,
): readonly Kept[] {
  const followed = kept.map(({ shown, at }) => ({ shown: follow(shown, pages), at }));
  const same = Map.groupBy(followed, ({ shown }) => shown.content);
  return [...same.values()].flatMap((cards) => cards.find(({ shown }) => isCorrected(shown.id)) ?? cards[0] ?? []);
}

/** Where the page has put other words into the node in which the name stood, the card is not of these. */
function follow(shown: Shown, pages: readonly CardPage[]): Shown {
  const there = followPlace(shown, pages);
  if (there && String(there.place) === String(shown.place)) return there;
  return followName(shown, pages) ?? shown;
}
