import { readFile } from 'node:fs/promises';
import { readModel, type TaggerModel } from '../lib/entities/tagger/model.ts';

export const nameModelFile = 'public/models/names.bin';

/** The name model that ships, or another. Rejects with what is wrong with the file. */
export async function readNameModel(file = nameModelFile): Promise<TaggerModel> {
  // A copy, since Node's buffers may begin anywhere in a larger one.
  return readModel(new Uint8Array(await readFile(file)).buffer);
}
