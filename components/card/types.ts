import type { CardContent } from '../../lib/analysis/card-content.ts';
import type { Change, Correction, CorrectionScope } from '../../lib/entities/corrections.ts';
import type { EntityId, EntityKind } from '../../lib/entities/types.ts';
import type { LocatorMap } from '../../lib/map/types.ts';
import type { StoreResult } from '../../lib/storage/types.ts';
import type { Span } from '../../lib/text/types.ts';

/** A closed union: `Card` has one view for each, `card.examples.tsx` lists each once. */
export type CardState =
  /** What the card says is on its way. */
  | { readonly status: 'loading'; readonly name: string }
  | {
      readonly status: 'entry';
      readonly content: CardContent;
      /** Index into `content.mentions` of the mention that the card is open on. */
      readonly current: number;
      /** Opened by keyboard: the card takes the focus and shows how to leave. */
      readonly byKeyboard: boolean;
      /** Id of the candidate that the reader has chosen. */
      readonly choice: string | null;
      /** Of the entry that is shown; "loading" keeps its place free. */
      readonly map: LocatorMap | 'loading' | null;
    }
  /** Something went wrong while the card was made. */
  | { readonly status: 'failed'; readonly name: string };

/** The reader's own notes, wherever they are kept. Neither call rejects. */
export interface CardNotes {
  /** Empty where there is none. */
  read(kind: EntityKind, name: string): Promise<StoreResult<string>>;
  /** Gives back what is kept. */
  write(kind: EntityKind, name: string, text: string): Promise<StoreResult<string>>;
  /** While the reader writes, the card has to stay. */
  onWriting(isWriting: boolean): void;
}

/** What the reader can correct about the name on a card. Neither call rejects. */
export interface CardCorrections {
  /** The article's other names of that kind, with which it may be one. */
  readonly others: readonly { readonly id: EntityId; readonly name: string }[];
  /** Other words that the article has for it, which may be another's. */
  readonly aliases: readonly string[];
  /** Id of what was corrected last on this card; null where there is nothing to undo. */
  readonly done: string | null;
  /** What else is corrected about it, in the order in which it was said. */
  readonly held: readonly Correction[];
  apply(change: Change, where: CorrectionScope['in']): Promise<StoreResult<string>>;
  undo(id: string): Promise<StoreResult<null>>;
  /** While the reader writes, the card has to stay. */
  onWriting(isWriting: boolean): void;
}

export interface CardProps {
  readonly state: CardState;
  /** Without it, nothing can be corrected. */
  readonly corrections?: CardCorrections;
  /** Without it, cards have no notes. */
  readonly notes?: CardNotes;
  /** Scroll to a place in the article and flash it. */
  readonly onJump: (span: Span) => void;
  /** Move the card to the entity's previous (-1) or next (+1) mention. */
  readonly onStep: (direction: -1 | 1) => void;
  /** Show the facts of one candidate, or of none. */
  readonly onChoose: (entryId: string | null) => void;
  readonly onClose: () => void;
  /** Names on the card open their own; without it they are words. */
  readonly onOpenEntity?: ((entityId: EntityId) => void) | undefined;
  /** There where the card was opened from another. */
  readonly onBack?: (() => void) | undefined;
  /** The card stays open while the reader reads on. */
  readonly isPinned?: boolean | undefined;
  readonly onPin?: (() => void) | undefined;
  readonly onTextSize?: ((step: -1 | 1) => void) | undefined;
}
