import { useEffect, useState } from 'preact/hooks';
import { type NoteCount, Notes } from '../../components/options/Notes.tsx';
import type { StoreNotice } from '../../components/options/types.ts';
import { deleteNotes, readNotes, watchNotes } from '../../lib/storage/notes.ts';
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
    return watchNotes(() => void refresh());
  }, []);

  const deleteAll = async (): Promise<void> => {
    const result = await deleteNotes();
    setNotice(result.ok ? null : { status: 'failed', reason: result.reason });
  };

  return <Notes notes={notes} notice={notice} onDelete={() => void deleteAll()} />;
}
