import type { Span } from '../text/types.ts';
import type { Attribution } from './types.ts';

/** What an attribution says of its source. */
export interface SourceReading
  extends Pick<Attribution, 'sourceKind' | 'entityId' | 'name' | 'roleClass' | 'medium' | 'anonymity' | 'document'> {
  /** Whom an outlet cites: the source is they, the outlet the medium. */
  readonly cited: Span | null;
}
