import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import type { Correction } from '../entities/corrections.ts';
import { decodeText } from '../packs/decode-text.ts';
import { mostRows } from '../packs/limits.ts';
import type { Note } from '../packs/types.ts';
import { attempt } from './attempt.ts';
import { correctionSchema } from './correction-schema.ts';
import { mostCorrections, pickCorrections } from './corrections.ts';
import { noteSchema } from './note-schema.ts';
import { pickNotes } from './notes.ts';
import type { StoreResult } from './types.ts';

/** What a reader has made on cards, and would lose with the browser. */
export interface OwnWork {
  readonly notes: readonly Note[];
  readonly corrections: readonly Correction[];
}

const format = 'sidelight-own';
const version = 1;

const fileSchema = v.object({
  format: v.literal(format),
  version: v.literal(version),
  notes: v.pipe(v.array(noteSchema), v.maxLength(mostRows)),
  corrections: v.pipe(v.array(correctionSchema), v.maxLength(mostCorrections)),
});

export const formatOwnFile = ({ notes, corrections }: OwnWork): string =>
  `${JSON.stringify({ format, version, notes, corrections }, null, 2)}\n`;

/** What a file holds that Sidelight wrote; null for anything else. */
export function parseOwnFile(fileName: string, data: Uint8Array | string): OwnWork | null {
  const decoded = decodeText(fileName, data);
  if ('fault' in decoded) return null;
  try {
    const parsed = v.safeParse(fileSchema, JSON.parse(decoded.text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

/** Adds to what is there, all or nothing; gives how much of each was taken. */
export const importOwnWork = (work: OwnWork): Promise<StoreResult<{ notes: number; corrections: number }>> =>
  attempt(async () => {
    const notes = await pickNotes(work.notes);
    const corrections = await pickCorrections(work.corrections);
    await storage.setItems([...notes, ...corrections]);
    return { notes: notes.length, corrections: corrections.length };
  });
