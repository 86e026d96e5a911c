import type { Entity, Mention } from '../entities/types.ts';
import type { Block } from '../text/types.ts';
import type { GlossaryEntry } from './types.ts';

/** What a linker may look at. */
export interface LinkContext {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** In text order, not overlapping. */
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  /** ISO 3166-1 code of the country that the page is published in; null where not known. */
  readonly homeCountry: string | null;
}

/** What a linker makes of a mention. At most one of both: an entry that is sure, or several that fit about as well. */
export interface Reading {
  readonly entry: GlossaryEntry | null;
  /** Best first, at most three; empty with `entry`. */
  readonly candidates: readonly GlossaryEntry[];
}
