import { openAsBlob } from 'node:fs';
import type { TaggerModel } from '../lib/entities/tagger/model.ts';
import { openNameModel } from '../lib/storage/open-name-model.ts';

export const nameModelFile = 'public/models/names.bin';

/** The name model that ships, or another. Rejects with what is wrong with the file. */
export const readNameModel = async (file = nameModelFile): Promise<TaggerModel> =>
  openNameModel(await openAsBlob(file));
