import type { HasNote } from '../../lib/analysis/find-noted-name.ts';
import { serve } from '../../lib/messages/serve.ts';
import { readNote, readNotedNames, writeNote } from '../../lib/storage/notes.ts';

/** Keeps the notes that readers write on cards: the data base is the extension's, and a card lies in a page. */
export function setUpNotes(): void {
  serve({
    'note:read': ({ kind, name }) => readNote(kind, name),
    'note:write': (note) => writeNote({ ...note, updated: new Date().toISOString() }),
  });
}

/** Which names have a note; null where that can't be read. */
export async function loadNotedNames(): Promise<HasNote | null> {
  const names = await readNotedNames();
  return names.ok ? names.value : null;
}
