import type { EntityKind } from './types.ts';

/** Where a correction holds: on one page (its address without a hash), on one site, or wherever the name stands. */
export type CorrectionScope =
  | { readonly in: 'article'; readonly url: string }
  | { readonly in: 'site'; readonly host: string }
  | { readonly in: 'everywhere' };

/** Whom a correction is about: the name and kind that the reader saw. */
interface About {
  readonly kind: EntityKind;
  readonly name: string;
}

/** What a reader knows better than we do. */
export type Change = About &
  (
    | { readonly what: 'hide' }
    /** It is of another kind. */
    | { readonly what: 'kind'; readonly to: EntityKind }
    /** It is the same as another of its kind. */
    | { readonly what: 'join'; readonly with: string }
    /** One of the names by which the article calls it is somebody else's. */
    | { readonly what: 'split'; readonly alias: string }
    /** It is called otherwise. */
    | { readonly what: 'rename'; readonly to: string }
  );

export type Correction = Change & {
  /** Made from what it says, so that the same one made twice is one. */
  readonly id: string;
  readonly scope: CorrectionScope;
  /** ISO time. */
  readonly made: string;
};
