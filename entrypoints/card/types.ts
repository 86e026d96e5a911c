import type { CardProps } from '../../components/card/types.ts';

/** In CSS pixels of the viewport. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a card belongs. */
export interface CardPlace {
  /** What the card is about; it keeps its box when it is kept. */
  readonly key: string;
  /** The name's rectangle in the viewport; null when its text has gone. */
  readonly anchor: () => DOMRect | null;
  /** An element around the name. */
  readonly near: Element | null;
  /** At the lower edge of the window, for a finger, instead of beside the name. */
  readonly isSheet: boolean;
}

/** A card that the reader keeps: at the side, or where it was put. */
export interface KeptCard {
  readonly key: string;
  readonly card: CardProps;
  readonly at: Point | null;
}

/** The one element that Sidelight adds to a page, with the card beside a name and the kept ones. */
export interface CardHost {
  show(card: CardProps, place: CardPlace): void;
  /** Shows what has changed of it, without moving the card to the other side of its line. */
  update(key: string, card: CardProps, anchor?: () => DOMRect | null): void;
  /** Takes the card away that is beside a name; it may be one of those that are kept now. */
  hide(kept: readonly KeptCard[]): void;
  /** Moves the card to where its anchor is now. */
  place(): void;
  keep(kept: readonly KeptCard[]): void;
  /** Draws a card once where nobody sees it: the first one takes the browser twice as long as those after it. */
  prepare(card: CardProps): void;
  setTextSize(factor: number): void;
  readonly element: HTMLElement;
}

export interface CardHostOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** The reader has dragged a card there, which keeps it. */
  readonly onDrag: (key: string, to: Point) => void;
}
