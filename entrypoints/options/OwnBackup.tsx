import { useState } from 'preact/hooks';
import { Backup } from '../../components/options/Backup.tsx';
import type { StoreNotice } from '../../components/options/types.ts';
import { saveFile } from '../../lib/export/save-file.ts';
import { readBytes } from '../../lib/packs/read-bytes.ts';
import { readCorrections } from '../../lib/storage/corrections.ts';
import { readNotes } from '../../lib/storage/notes.ts';
import { formatOwnFile, importOwnWork, parseOwnFile } from '../../lib/storage/own-file.ts';

/** Notes and corrections go into a file, and come from one. */
export function OwnBackup() {
  const [notice, setNotice] = useState<StoreNotice>(null);

  const save = async (): Promise<void> => {
    const [notes, corrections] = await Promise.all([readNotes(), readCorrections()]);
    const failed = [notes, corrections].find((result) => !result.ok);
    setNotice(failed ? { status: 'failed', reason: failed.reason } : null);
    if (!notes.ok || !corrections.ok) return;
    const text = formatOwnFile({ notes: notes.value.notes, corrections: corrections.value });
    saveFile('sidelight-notes-and-corrections.json', 'application/json', text);
  };

  const readFile = async (file: File): Promise<void> => {
    const work = parseOwnFile(file.name, await readBytes(file));
    if (work === null) {
      setNotice({ status: 'no-backup' });
      return;
    }
    const taken = await importOwnWork(work);
    setNotice(taken.ok ? { status: 'taken', ...taken.value } : { status: 'failed', reason: taken.reason });
  };

  return <Backup notice={notice} onSave={() => void save()} onFile={(file) => void readFile(file)} />;
}
