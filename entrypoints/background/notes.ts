import { serve } from '../../lib/messages/serve.ts';
import { readNote, writeNote } from '../../lib/storage/notes-db.ts';

/** Keeps the notes that readers write on cards: the data base is the extension's, and a card lies in a page. */
export function setUpNotes(): void {
  serve({
    'note:read': ({ kind, name }) => readNote(kind, name),
    'note:write': (note) => writeNote({ ...note, updated: new Date().toISOString() }),
  });
}
