import { readFile } from 'node:fs/promises';
import { type Glossary, glossaryFiles, openGlossary } from '../../lib/glossary/open-glossary.ts';
import { ensureGlossary } from './ensure-glossary.ts';

/** The glossary that ships, built where that has not been done. Rejects with what is wrong with its files. */
export async function readGlossary(): Promise<Glossary> {
  await ensureGlossary();
  const [places, entries] = await Promise.all([readBuffer(glossaryFiles.places), readBuffer(glossaryFiles.entries)]);
  return openGlossary({ places, entries });
}

// A copy, since Node's buffers may begin anywhere in a larger one.
const readBuffer = async (file: string): Promise<ArrayBuffer> =>
  new Uint8Array(await readFile(`public/${file}`)).buffer;
