import type { OwnGlossary } from '../../lib/glossary/types.ts';
import { createPackIndex } from '../../lib/packs/pack-index.ts';
import { readActivePacks, watchPacks } from '../../lib/storage/packs-db.ts';

let own: Promise<OwnGlossary | null> | undefined;
let isWatching = false;

/** The glossaries that the reader has imported and switched on; null when there are none, or they can't be read. */
export function loadOwnGlossary(): Promise<OwnGlossary | null> {
  if (!isWatching) {
    isWatching = true;
    watchPacks(() => {
      own = undefined;
    });
  }
  own ??= readOwnGlossary();
  return own;
}

async function readOwnGlossary(): Promise<OwnGlossary | null> {
  const packs = await readActivePacks();
  return packs.ok && packs.value.length > 0 ? createPackIndex(packs.value) : null;
}
