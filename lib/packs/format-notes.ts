import * as v from 'valibot';
import { entityKinds } from '../entities/types.ts';
import { decodeText } from './decode-text.ts';
import { mostRows } from './limits.ts';
import { longestNote, type Note } from './types.ts';

const notesFormat = 'sidelight-notes';

/** A note as it is stored and as it travels in a file. */
export const noteSchema = v.object({
  kind: v.picklist(entityKinds),
  name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(300)),
  text: v.pipe(v.string(), v.nonEmpty(), v.maxLength(longestNote)),
  updated: v.pipe(v.string(), v.isoTimestamp()),
});

const fileSchema = v.object({
  format: v.literal(notesFormat),
  version: v.literal(1),
  notes: v.pipe(v.array(noteSchema), v.maxLength(mostRows)),
});

export const formatNotes = (notes: readonly Note[]): string =>
  `${JSON.stringify({ format: notesFormat, version: 1, notes }, null, 2)}\n`;

/** The notes of a file that Sidelight wrote; null for anything else. */
export function parseNotes(fileName: string, data: Uint8Array | string): readonly Note[] | null {
  const decoded = decodeText(fileName, data);
  if ('fault' in decoded) return null;
  try {
    const parsed = v.safeParse(fileSchema, JSON.parse(decoded.text));
    return parsed.success ? parsed.output.notes : null;
  } catch {
    return null;
  }
}
