import type { EntityId, EntityKind } from '../entities/types.ts';
import type { Span } from '../text/types.ts';

/** One line on a card. `label` is a word for readers' eyes (a key of `_locales`), `value` is text. */
export interface Fact {
  readonly label: 'capital' | 'continent' | 'currency' | 'languages';
  readonly value: string;
}

/** What the built-in glossary says of a name. Every fact has its source and date beside it. */
export interface GlossaryEntry {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly facts: readonly Fact[];
  readonly wikipediaTitle: string | null;
  readonly source: string;
  readonly asOf: string;
}

/** The tie from a mention to an entry, in the form that `npm run analyze` prints. */
export interface Link extends Span {
  readonly entityId: EntityId;
  readonly entryId: string;
}
