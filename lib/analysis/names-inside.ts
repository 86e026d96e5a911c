import type { EntityId, EntityKind, Mention } from '../entities/types.ts';
import { partitionPoint } from '../text/partition-point.ts';
import type { Span } from '../text/types.ts';
import { pieceGap } from './statements.ts';

/** A name in words that a card shows; the span is of those words, not of the article's text. */
export interface NameInside extends Span {
  readonly entityId: EntityId;
  readonly kind: EntityKind;
}

const toLine = (words: string): string => words.replace(/\s+/g, ' ');

/**
 * The names in words that a card shows of one or several pieces of the text, without those of the card's own entity. The words
 * are in one line and may be cut: a name that does not stand in them as in the text is left out.
 * @param mentions of entities that have a card, in text order
 */
export function findNamesInside(
  text: string,
  pieces: readonly Span[],
  shown: string,
  mentions: readonly Mention[],
  own: EntityId,
): NameInside[] {
  const names: NameInside[] = [];
  let from = 0;
  for (const piece of pieces) {
    if (from >= shown.length) break;
    let [read, at] = [piece.start, from];
    for (let k = partitionPoint(mentions, ({ start }) => start < piece.start); k < mentions.length; k++) {
      const { start, end, kind, entityId } = mentions[k] as Mention;
      if (start >= piece.end || at >= shown.length) break;
      const words = toLine(text.slice(start, end));
      at += toLine(text.slice(read, start)).length;
      read = start;
      if (entityId === own || end > piece.end || shown.slice(at, at + words.length) !== words) continue;
      names.push({ start: at, end: at + words.length, entityId, kind });
    }
    from += toLine(text.slice(piece.start, piece.end)).length + pieceGap.length;
  }
  return names;
}
