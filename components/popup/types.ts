import type { TabState } from '../../lib/storage/tab-state.ts';
import type { Span } from '../../lib/text/types.ts';

/** What Sidelight may do on the site of the open page. */
export type SiteAccess =
  /** No web page: browser pages, the add-on store, a PDF viewer. Nothing can be done here. */
  | 'impossible'
  /** Only when the reader clicks. */
  | 'on-click'
  /** Runs by itself on this site. */
  | 'always'
  /** The reader said never. */
  | 'never';

export interface PopupProps {
  /** Host of the open page as a reader knows it ("example.com"); empty where access is impossible. */
  readonly host: string;
  readonly access: SiteAccess;
  /** Null: nothing has been read in this tab yet. */
  readonly tab: TabState | null;
  readonly onRead: () => void;
  /** Also the way back from `never`. */
  readonly onAccess: (access: 'on-click' | 'always' | 'never') => void;
  readonly onJump: (span: Span) => void;
  /** Start the keyboard walk through the names on the page. */
  readonly onWalk: () => void;
  readonly onOpenOptions: () => void;
}
