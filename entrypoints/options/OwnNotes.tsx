import { useEffect, useState } from 'preact/hooks';
import { type NoteCount, Notes } from '../../components/options/Notes.tsx';
import type { StoreNotice } from '../../components/options/types.ts';
import { saveFile } from '../../lib/export/save-file.ts';
import { formatNotes, parseNotes } from '../../lib/packs/format-notes.ts';
import { mostBytes } from '../../lib/packs/limits.ts';
import { deleteNotes, importNotes, readNotes } from '../../lib/storage/notes.ts';
import type { StoreResult } from '../../lib/storage/types.ts';

/** The notes at hand, and what the reader does with them. */
export function OwnNotes() {
  const [notes, setNotes] = useState<StoreResult<NoteCount> | null>(null);
  const [notice, setNotice] = useState<StoreNotice>(null);

  const refresh = async (): Promise<void> => {
    const all = await readNotes();
    setNotes(all.ok ? { ok: true, value: { count: all.value.notes.length, lost: all.value.lost } } : all);
  };
  useEffect(() => {
    void refresh();
    // Notes are written in other tabs.
    const onFocus = (): void => void refresh();
    window.addEventListener('focus', onFocus);
    return () => window.removeEventListener('focus', onFocus);
  }, []);

  const exportNotes = async (): Promise<void> => {
    const all = await readNotes();
    setNotice(all.ok ? null : { status: 'failed', reason: all.reason });
    if (all.ok) saveFile('sidelight-notes.json', 'application/json', formatNotes(all.value.notes));
  };

  const readFile = async (file: File): Promise<void> => {
    const text = await file
      .slice(0, mostBytes + 1)
      .arrayBuffer()
      .catch(() => new ArrayBuffer(0));
    const found = parseNotes(file.name, new Uint8Array(text));
    if (found === null) {
      setNotice({ status: 'no-notes-file' });
      return;
    }
    const taken = await importNotes(found);
    setNotice(taken.ok ? { status: 'notes-taken', count: taken.value } : { status: 'failed', reason: taken.reason });
    await refresh();
  };

  const deleteAll = async (): Promise<void> => {
    const result = await deleteNotes();
    setNotice(result.ok ? null : { status: 'failed', reason: result.reason });
    await refresh();
  };

  return (
    <Notes
      notes={notes}
      notice={notice}
      onExport={() => void exportNotes()}
      onFile={(file) => void readFile(file)}
      onDelete={() => void deleteAll()}
    />
  );
}
