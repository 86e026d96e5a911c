import type { ComponentChildren } from 'preact';
import type { PackProblem, ParsedPack, StoredPack } from '../../lib/packs/types.ts';
import type { AccessMode, Settings } from '../../lib/settings/types.ts';
import type { StoreFailure } from '../../lib/storage/types.ts';

export interface OptionsProps {
  readonly settings: Settings;
  readonly refused: boolean;
  readonly version: string;
  readonly onAccessMode: (mode: AccessMode) => void;
  readonly onSettings: (change: Partial<Settings>) => void;
  /** Take a host off the always or never list. */
  readonly onForgetHost: (host: string) => void;
  /** Further sections, before the last one. */
  readonly children?: ComponentChildren;
}

/** Where the import of a glossary stands. */
export type ImportState =
  | { readonly status: 'idle' }
  | { readonly status: 'reading'; readonly fileName: string }
  /** Nothing in the file can be used. */
  | { readonly status: 'refused'; readonly fileName: string; readonly problems: readonly PackProblem[] }
  /** Nothing is stored yet: some rows are bad, or `old` would be replaced. */
  | {
      readonly status: 'asking';
      readonly fileName: string;
      readonly parsed: ParsedPack & { readonly pack: NonNullable<ParsedPack['pack']> };
      readonly old: StoredPack | null;
    }
  | { readonly status: 'done'; readonly title: string; readonly rows: number; readonly parsed: ParsedPack }
  | { readonly status: 'not-stored'; readonly title: string; readonly reason: StoreFailure };

/** What happened to something other than an import; null when there is nothing to tell. */
export type StoreNotice =
  | { readonly status: 'failed'; readonly reason: StoreFailure }
  | { readonly status: 'no-backup' }
  | { readonly status: 'taken'; readonly notes: number; readonly corrections: number }
  | { readonly status: 'unreadable' }
  | null;
