import type { AccessMode } from '../../lib/settings/types.ts';

export interface WelcomeProps {
  /** The mode in force. */
  readonly accessMode: AccessMode;
  /** The reader said no in the browser's own dialog: shown once, in words. */
  readonly refused: boolean;
  readonly onChoose: (mode: AccessMode) => void;
  readonly onOpenOptions: () => void;
}
