import type { EntityKind } from '../../lib/entities/types.ts';
import type { ExportFormat } from '../../lib/export/types.ts';
import type { OverviewMap } from '../../lib/map/types.ts';
import type { Settings, SiteAccess } from '../../lib/settings/types.ts';
import type { TabState } from '../../lib/storage/tab-state.ts';
import type { Span } from '../../lib/text/types.ts';

/** What is open at the beginning. */
export interface PopupOpening {
  readonly tab?: TabId;
  readonly foot?: FootPanel;
  readonly query?: string;
}

export type TabId = 'overview' | EntityKind | 'source';
export type FootPanel = 'switches' | 'export';

export interface PopupProps {
  /** Host of the open page as a reader knows it ("example.com"); empty where access is impossible. */
  readonly host: string;
  readonly access: SiteAccess;
  /** Null: nothing has been read in this tab yet. */
  readonly tab: TabState | null;
  /** The article's places; null: there is nothing to draw, or no drawing came. */
  readonly map: OverviewMap | 'loading' | null;
  readonly settings: Pick<Settings, 'holdKey' | 'kinds' | 'marks'>;
  /** For the gallery; readers begin with the overview. */
  readonly opening?: PopupOpening;
  readonly onRead: () => void;
  /** Also the way back from `never`. */
  readonly onAccess: (access: 'on-click' | 'always' | 'never') => void;
  readonly onJump: (span: Span) => void;
  /** Start the keyboard walk through the names on the page. */
  readonly onWalk: () => void;
  readonly onSettings: (change: Partial<Settings>) => void;
  /** Put the summary on the clipboard; false: the browser did not allow it. */
  readonly onCopy: () => Promise<boolean>;
  readonly onSave: (format: ExportFormat) => void;
  /** Open the sheet of sources, which can be printed. */
  readonly onPrint: () => void;
  readonly onOpenOptions: () => void;
}
