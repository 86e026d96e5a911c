import type { Correction } from '../../lib/entities/corrections.ts';
import { serve } from '../../lib/messages/serve.ts';
import { addCorrection, readCorrectionsFor, undoCorrection } from '../../lib/storage/corrections.ts';

/** Keeps what readers correct on cards. Open pages hear of it from the storage. */
export function setUpCorrections(): void {
  serve({
    'correction:add': ({ change, where, url }) => addCorrection(change, where, url),
    'correction:undo': ({ id }) => undoCorrection(id),
  });
}

/** What the reader has corrected and holds on a page; nothing where that can't be read. */
export async function loadCorrections(url: string): Promise<readonly Correction[]> {
  const corrections = await readCorrectionsFor(url);
  return corrections.ok ? corrections.value : [];
}
