import type { AccessMode, MarkMode, Settings } from '../../lib/settings/types.ts';

export interface OptionsProps {
  readonly settings: Settings;
  readonly refused: boolean;
  readonly version: string;
  readonly onAccessMode: (mode: AccessMode) => void;
  readonly onMarks: (marks: MarkMode) => void;
  readonly onHoverDelay: (milliseconds: number) => void;
  /** Take a host off the always or never list. */
  readonly onForgetHost: (host: string) => void;
}
