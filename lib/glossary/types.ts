import type { EntityKind } from '../entities/types.ts';
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

/** The tie from a mention to an entry, with the keys by which others know the same thing; null where not known. */
export interface Link extends Span {
  readonly entryId: string;
  readonly kind: 'country';
  readonly wikidataId: string | null;
  readonly geonamesId: string | null;
  readonly wikipediaTitle: string | null;
  readonly lat: number | null;
  readonly lng: number | null;
}
