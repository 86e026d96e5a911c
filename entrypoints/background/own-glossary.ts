import type { OwnGlossary } from '../../lib/glossary/types.ts';
import { createPackIndex } from '../../lib/packs/pack-index.ts';
import { readActivePacks, watchPacks } from '../../lib/storage/packs-db.ts';
import { keepLoaded, orNull } from './keep-loaded.ts';

let load = keepLoaded(readOwnGlossary);
let isWatching = false;

/** The glossaries that the reader has imported and switched on; null when there are none, or they can't be read. */
export function loadOwnGlossary(): Promise<OwnGlossary | null> {
  if (!isWatching) {
    isWatching = true;
    watchPacks(() => {
      load = keepLoaded(readOwnGlossary);
    });
  }
  return orNull(load());
}

async function readOwnGlossary(): Promise<OwnGlossary | null> {
  const packs = await readActivePacks();
  if (!packs.ok) throw new Error(`The reader's glossaries can't be read: ${packs.reason}`);
  return packs.value.length > 0 ? createPackIndex(packs.value) : null;
}
