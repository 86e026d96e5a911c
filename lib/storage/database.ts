import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { PackEntry, StoredPack } from '../packs/types.ts';
import { attempt } from './attempt.ts';
import type { StoreResult } from './types.ts';

/** The packs that the reader brought, in two stores, so that the list of them is read without their rows. */
export interface OwnData extends DBSchema {
  packs: { key: string; value: StoredPack & { readonly position: number } };
  packEntries: { key: string; value: readonly PackEntry[] };
}

export type OwnDatabase = IDBPDatabase<OwnData>;

const databaseName = 'sidelight';

/** Milliseconds. A damaged data base may never answer. */
const openingTime = 5_000;

class BlockedError extends Error {
  override name = 'BlockedError';
}

let opened: Promise<OwnDatabase> | undefined;

/** One connection, opened on the first call, and anew after it was lost or could not be had. */
function open(): Promise<OwnDatabase> {
  const forget = (): void => {
    opened = undefined;
  };
  opened ??= Promise.race([openNow(forget), giveUp()]).catch((error: unknown) => {
    forget();
    throw error;
  });
  return opened;
}

function openNow(forget: () => void): Promise<OwnDatabase> {
  return new Promise((resolve, reject) => {
    openDB<OwnData>(databaseName, 1, {
      upgrade(database) {
        database.createObjectStore('packs', { keyPath: 'id' });
        database.createObjectStore('packEntries');
      },
      blocked: () => reject(new BlockedError()),
      // A newer version wants in: it waits for us otherwise.
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    }).then(resolve, reject);
  });
}

const giveUp = (): Promise<never> =>
  new Promise((_, reject) => {
    setTimeout(() => reject(new Error('The data base does not open')), openingTime);
  });

/**
 * Changes several things or none: whatever fails, also a call that throws before the data base hears of it, takes back what
 * was done before it.
 */
export async function change<T, S extends StoreNames<OwnData>[]>(
  database: OwnDatabase,
  stores: S,
  work: (transaction: IDBPTransaction<OwnData, S, 'readwrite'>) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction(stores, 'readwrite');
  // Whether it went well is asked below; without this, a failure would count as unheard.
  transaction.done.catch(() => undefined);
  try {
    const value = await work(transaction);
    await transaction.done;
    return value;
  } catch (error) {
    // The transaction knows why; the call in it may only know that it was cut off.
    const { error: reason } = transaction;
    if (reason === null) abort(transaction);
    throw reason ?? error;
  }
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It is over already.
  }
}

/** Does something with the data base; see `attempt`. */
export const inDatabase = <T>(work: (database: OwnDatabase) => Promise<T>): Promise<StoreResult<T>> =>
  attempt(async () => work(await open()));
