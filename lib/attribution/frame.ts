import type { Span } from '../text/types.ts';
import type { Stance } from './read-stance.ts';
import type { Range } from './units.ts';

/** Source, cue and content of one statement, as ranges of units of one block. */
export interface Frame {
  readonly source: Range | null;
  /** "who" of "Hale, who says": it stands for the source too. */
  readonly relative?: Range | undefined;
  readonly cue: Span;
  /** In text order. Empty while the quotation that the cue announces stands in the next paragraph. */
  readonly content: readonly Range[];
  /** Whether source and cue stand before the content or behind its beginning. */
  readonly position: 'before' | 'behind';
  /** Left out: said. */
  readonly stance?: Stance;
}
