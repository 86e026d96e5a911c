import type { Span } from '../text/types.ts';

export const entityKinds = ['person', 'group', 'place'] as const;
export type EntityKind = (typeof entityKinds)[number];

/** Stable for one article: made from the kind and the name, so a second analysis gives the same id. */
export type EntityId = string;

/** A name in the text, before it is known which entity it stands for. */
export interface FoundMention extends Span {
  readonly kind: EntityKind;
  /** 0 to 1: how sure the finder is that this is a name of this kind. */
  readonly score: number;
}

export interface Mention extends FoundMention {
  readonly entityId: EntityId;
}

/** How the article presents an entity; `text` is the article's own wording at the span. */
export interface Introduction extends Span {
  readonly text: string;
}

export interface Entity {
  readonly id: EntityId;
  readonly kind: EntityKind;
  /** The fullest form in the article. */
  readonly name: string;
  /** Other surfaces in the article, without `name`. */
  readonly aliases: readonly string[];
  /** In text order. */
  readonly introductions: readonly Introduction[];
}
