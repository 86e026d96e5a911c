import * as v from 'valibot';
import type { EntityKind } from '../entities/types.ts';
import { normaliseName } from '../glossary/normalise-name.ts';
import { noteSchema } from '../packs/format-notes.ts';
import type { Note } from '../packs/types.ts';
import { attempt, change, readEach } from './database.ts';
import type { StoreResult } from './types.ts';

/** All notes that can be read, by name, and how many could not. */
export interface AllNotes {
  readonly notes: readonly Note[];
  readonly lost: number;
}

/** A name has one note for each kind, however the article spells it. */
const keyOf = ({ kind, name }: Pick<Note, 'kind' | 'name'>): string =>
  `${kind}:${normaliseName(name) || name.toLowerCase()}`;

/** The note of a name; empty where there is none. */
export const readNote = (kind: EntityKind, name: string): Promise<StoreResult<string>> =>
  attempt(async (database) => (await database.get('notes', keyOf({ kind, name })))?.text ?? '');

/** Keeps a note in place of the one before; an empty one is taken away. Gives back what is kept. */
export const writeNote = (note: Note): Promise<StoreResult<string>> =>
  attempt(async (database) => {
    const text = note.text.trim();
    if (text === '') await database.delete('notes', keyOf(note));
    else await database.put('notes', { ...note, text }, keyOf(note));
    return text;
  });

export const readNotes = (): Promise<StoreResult<AllNotes>> =>
  attempt(async (database) => {
    const read = async (key: string): Promise<Note | undefined> => {
      const note = await database.get('notes', key);
      return v.is(noteSchema, note) ? note : undefined;
    };
    const { values, lost } = await readEach(await database.getAllKeys('notes'), read);
    return { notes: values.toSorted((a, b) => (a.name < b.name ? -1 : 1)), lost };
  });

/** Adds notes to those that are there; of two for the same name the one that was changed last stays. Gives the number taken. */
export const importNotes = (notes: readonly Note[]): Promise<StoreResult<number>> =>
  attempt((database) =>
    change(database, ['notes'], async (transaction) => {
      const store = transaction.objectStore('notes');
      let taken = 0;
      for (const note of notes) {
        const old = await store.get(keyOf(note));
        if (old && old.updated >= note.updated) continue;
        await store.put(note, keyOf(note));
        taken++;
      }
      return taken;
    }),
  );

export const deleteNotes = (): Promise<StoreResult<null>> =>
  attempt(async (database) => {
    await database.clear('notes');
    return null;
  });
