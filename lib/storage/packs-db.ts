import type { IDBPObjectStore } from 'idb';
import type { Pack, StoredPack } from '../packs/types.ts';
import { change, inDatabase, type OwnData, type OwnDatabase } from './database.ts';
import type { StoreResult } from './types.ts';

/** A stored pack with its rows. */
export type FullPack = Pack & StoredPack;

const changes = 'sidelight-packs';

/** Packs in the reader's order, without their rows. */
export const listPacks = (): Promise<StoreResult<readonly StoredPack[]>> => inDatabase(list);

/** One pack with its rows; null when there is none of that id, or its rows are gone. */
export const readPack = (id: string): Promise<StoreResult<FullPack | null>> =>
  inDatabase(async (database) => {
    const head = (await list(database)).find((pack) => pack.id === id);
    const entries = await database.get('packEntries', id);
    return head && entries ? { ...head, entries } : null;
  });

/** The packs that are switched on, with their rows, in the reader's order. One that cannot be read is left out. */
export const readActivePacks = (): Promise<StoreResult<readonly FullPack[]>> =>
  inDatabase(async (database) => {
    const packs: FullPack[] = [];
    for (const head of (await list(database)).filter(({ isOn }) => isOn)) {
      const entries = await database.get('packEntries', head.id).catch(() => undefined);
      if (entries) packs.push({ ...head, entries });
    }
    return packs;
  });

/**
 * Stores a pack, head and rows in one transaction: all of it or nothing. In place of one with the same id it keeps that
 * one's place and switch; a new one comes last.
 */
export const savePack = (pack: Pack, imported: string): Promise<StoreResult<null>> =>
  changePacks(async (packs, rows) => {
    const { entries, ...head } = pack;
    const all = await packs.getAll();
    const old = all.find(({ id }) => id === pack.id);
    const position = old?.position ?? Math.max(-1, ...all.map((other) => other.position)) + 1;
    const stored = { ...head, rows: entries.length, imported, isOn: old?.isOn ?? true, position };
    await rows.put(entries, pack.id);
    await packs.put(stored);
  });

export const switchPack = (id: string, isOn: boolean): Promise<StoreResult<null>> =>
  changePacks(async (packs) => {
    const pack = await packs.get(id);
    if (pack) await packs.put({ ...pack, isOn });
  });

/** Moves a pack one place up (-1) or down (+1); at the end of the list it stays where it is. */
export const movePack = (id: string, direction: -1 | 1): Promise<StoreResult<null>> =>
  changePacks(async (packs) => {
    const order = inOrder(await packs.getAll());
    const from = order.findIndex((pack) => pack.id === id);
    const [pack, other] = [order[from], order[from + direction]];
    if (!pack || !other) return;
    order[from] = other;
    order[from + direction] = pack;
    for (const [place, each] of order.entries()) await packs.put({ ...each, position: place });
  });

export const deletePack = (id: string): Promise<StoreResult<null>> =>
  changePacks(async (packs, rows) => {
    await packs.delete(id);
    await rows.delete(id);
  });

/** Calls back when a context, this one or another, has changed the packs; returns the end of it. */
export function watchPacks(onChange: () => void): () => void {
  const channel = new BroadcastChannel(changes);
  channel.onmessage = onChange;
  return () => channel.close();
}

type Store<N extends 'packs' | 'packEntries'> = IDBPObjectStore<OwnData, ('packs' | 'packEntries')[], N, 'readwrite'>;

async function changePacks(
  work: (packs: Store<'packs'>, rows: Store<'packEntries'>) => Promise<void>,
): Promise<StoreResult<null>> {
  const result = await inDatabase(async (database) => {
    await change(database, ['packs', 'packEntries'], (transaction) =>
      work(transaction.objectStore('packs'), transaction.objectStore('packEntries')),
    );
    return null;
  });
  if (result.ok) {
    const channel = new BroadcastChannel(changes);
    channel.postMessage(null);
    channel.close();
  }
  return result;
}

async function list(database: OwnDatabase): Promise<StoredPack[]> {
  return inOrder(await database.getAll('packs')).map(({ position: _, ...pack }) => pack);
}

const inOrder = <T extends { readonly position: number }>(packs: readonly T[]): T[] =>
  packs.toSorted((a, b) => a.position - b.position);
