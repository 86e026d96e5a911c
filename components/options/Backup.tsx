import { Button } from '../ui/Button.tsx';
import { words } from '../ui/words.ts';
import { ImportField } from './ImportField.tsx';
import { Notice } from './StoreNotice.tsx';
import type { StoreNotice } from './types.ts';

export interface BackupProps {
  readonly notice: StoreNotice;
  readonly onSave: () => void;
  readonly onFile: (file: File) => void;
}

/** What the reader has made on cards, as a file and from one. */
export function Backup({ notice, onSave, onFile }: BackupProps) {
  return (
    <section class="page-section">
      <h2 class="page-heading">{words('backup')}</h2>
      <p>{words('backupText')}</p>
      <div class="pack-tools">
        <Button onClick={onSave}>{words('backupSave')}</Button>
      </div>
      <ImportField label={words('backupFile')} accept=".json,application/json" onFile={onFile} />
      <Notice notice={notice} />
    </section>
  );
}
