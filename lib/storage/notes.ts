import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import type { HasNote } from '../analysis/find-noted-name.ts';
import type { EntityKind } from '../entities/types.ts';
import { normaliseName } from '../glossary/normalise-name.ts';
import type { Note } from '../packs/types.ts';
import { attempt } from './attempt.ts';
import { noteSchema } from './note-schema.ts';
import type { StoreResult } from './types.ts';
import { watchKeys } from './watch-keys.ts';

// Notes do not lie in the data base beside the packs: a pack can be imported again and a note can't, and browsers clear a
// data base away that is damaged, or when the disk is full. They leave the extension's own storage alone.

/** All notes that can be read, by name, and how many could not. */
export interface AllNotes {
  readonly notes: readonly Note[];
  readonly lost: number;
}

type NoteKey = `note:${string}`;

/** A name has one note for each kind, however the article spells it. */
const keyOf = ({ kind, name }: Pick<Note, 'kind' | 'name'>): NoteKey =>
  `note:${kind}:${normaliseName(name) || name.toLowerCase()}`;

const isNoteKey = (key: string): key is NoteKey => key.startsWith('note:');

/** Of all that is stored; a note is null where it is damaged. */
async function readAll(): Promise<Map<NoteKey, Note | null>> {
  const stored = Object.entries(await storage.snapshot('local'));
  return new Map(stored.flatMap(([key, value]) => (isNoteKey(key) ? [[key, toNote(value)] as const] : [])));
}

const toNote = (value: unknown): Note | null => (v.is(noteSchema, value) ? value : null);

/** The note of a name; empty where there is none. */
export const readNote = (kind: EntityKind, name: string): Promise<StoreResult<string>> =>
  attempt(async () => toNote(await storage.getItem(`local:${keyOf({ kind, name })}`))?.text ?? '');

/** Keeps a note in place of the one before; an empty one is taken away. Gives back what is kept. */
export const writeNote = (note: Note): Promise<StoreResult<string>> =>
  attempt(async () => {
    const text = note.text.trim();
    await storage.setItem(`local:${keyOf(note)}`, text === '' ? null : { ...note, text });
    return text;
  });

export const readNotes = (): Promise<StoreResult<AllNotes>> =>
  attempt(async () => {
    const all = [...(await readAll()).values()];
    const notes = all.filter((note) => note !== null).toSorted((a, b) => (a.name < b.name ? -1 : 1));
    return { notes, lost: all.length - notes.length };
  });

/** Tells which names have a note, by all notes that are there now. */
export const readNotedNames = (): Promise<StoreResult<HasNote>> =>
  attempt(async () => {
    const all = await readAll();
    return (name, kind) => all.get(keyOf({ kind, name })) != null;
  });

/** Of notes from elsewhere, those to be stored; of two for the same name the one that was changed last counts. */
export async function pickNotes(notes: readonly Note[]): Promise<{ key: `local:${NoteKey}`; value: Note }[]> {
  const all = await readAll();
  const taken = new Map<NoteKey, Note>();
  for (const note of notes) {
    const key = keyOf(note);
    const old = taken.get(key) ?? all.get(key);
    if (!old || old.updated < note.updated) taken.set(key, note);
  }
  return [...taken].map(([key, value]) => ({ key: `local:${key}`, value }));
}

export const deleteNotes = (): Promise<StoreResult<null>> =>
  attempt(async () => {
    await storage.removeItems([...(await readAll()).keys()].map((key) => `local:${key}` as const));
    return null;
  });

export const watchNotes = (onChange: () => void): (() => void) => watchKeys(isNoteKey, onChange);
