import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore, IDBOpenDBRequest } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Note, Pack } from '../../../lib/packs/types.ts';

type Packs = typeof import('../../../lib/storage/packs-db.ts');
type Notes = typeof import('../../../lib/storage/notes.ts');

const entry = {
  name: 'Reed Lock',
  aliases: [],
  kind: 'place',
  summary: 'A lock.',
  role: null,
  from: null,
  to: null,
  country: null,
  lat: null,
  lng: null,
  url: null,
  wikidata: null,
  source: null,
  license: null,
  updated: null,
} as const;
const pack = (id: string, rows = 1): Pack => ({
  id,
  title: id.toUpperCase(),
  publisher: null,
  license: null,
  attribution: null,
  updated: null,
  entries: Array.from({ length: rows }, (_, row) => ({ ...entry, name: `Lock ${row}` })),
});
const note = (name: string, text: string, updated = '2026-11-23T10:00:00.000Z'): Note => ({
  kind: 'person',
  name,
  text,
  updated,
});
const quota = (): DOMException => new DOMException('no room', 'QuotaExceededError');

let packs: Packs;
let notes: Notes;

/** New stores, and the code anew: it keeps its connection. */
beforeEach(async () => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  await reload();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

async function reload(): Promise<void> {
  vi.resetModules();
  packs = await import('../../../lib/storage/packs-db.ts');
  notes = await import('../../../lib/storage/notes.ts');
}

async function idsOf(): Promise<string[]> {
  const list = await packs.listPacks();
  if (!list.ok) throw new Error(list.reason);
  return list.value.map(({ id, rows, isOn }) => `${id} ${rows}${isOn ? '' : ' off'}`);
}

describe('packs', () => {
  it('are kept in order, with their rows, also by a worker that starts anew', async () => {
    await packs.savePack(pack('a', 3), '2026-11-23');
    await packs.savePack(pack('b'), '2026-11-23');
    await reload();
    expect(await idsOf()).toEqual(['a 3', 'b 1']);
    expect(await packs.readPack('a')).toEqual({
      ok: true,
      value: { ...pack('a', 3), rows: 3, imported: '2026-11-23', isOn: true },
    });
    expect(await packs.readPack('c')).toEqual({ ok: true, value: null });
  });

  it('are switched, moved and deleted', async () => {
    for (const id of ['a', 'b', 'c']) await packs.savePack(pack(id), '2026-11-23');
    await packs.movePack('c', -1);
    await packs.movePack('a', -1);
    await packs.switchPack('b', false);
    await packs.switchPack('none', false);
    expect(await idsOf()).toEqual(['a 1', 'c 1', 'b 1 off']);
    const active = await packs.readActivePacks();
    expect(active.ok && active.value.map(({ id, entries }) => `${id} ${entries.length}`)).toEqual(['a 1', 'c 1']);
    await packs.deletePack('a');
    expect(await idsOf()).toEqual(['c 1', 'b 1 off']);
    expect(await packs.readPack('a')).toEqual({ ok: true, value: null });
  });

  it('take the place of an older version', async () => {
    for (const id of ['a', 'b']) await packs.savePack(pack(id), '2026-11-23');
    await packs.switchPack('a', false);
    await packs.savePack(pack('a', 9), '2026-11-24');
    expect(await idsOf()).toEqual(['a 9 off', 'b 1']);
  });

  it('leave all as it was when there is no room', async () => {
    await packs.savePack(pack('a', 2), '2026-11-23');
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      if (this.name === 'packEntries') throw quota();
      return put.call(this, value, key);
    });
    expect(await packs.savePack(pack('a', 5), '2026-11-24')).toEqual({ ok: false, reason: 'full' });
    expect(await packs.savePack(pack('b'), '2026-11-24')).toEqual({ ok: false, reason: 'full' });
    vi.restoreAllMocks();
    await reload();
    expect(await idsOf()).toEqual(['a 2']);
    const kept = await packs.readPack('a');
    expect(kept.ok && kept.value?.entries).toHaveLength(2);
  });

  it('tell other windows of a change', async () => {
    const changed = new Promise<void>((resolve) => packs.watchPacks(resolve));
    await packs.savePack(pack('a'), '2026-11-23');
    await changed;
  });
});

describe('notes', () => {
  it('belong to a name and a kind, however it is written', async () => {
    expect(await notes.writeNote(note('Tessa Vandermolen', ' Ask her. '))).toEqual({ ok: true, value: 'Ask her.' });
    expect(await notes.readNote('person', 'TESSA VANDERMOLEN’s')).toEqual({ ok: true, value: 'Ask her.' });
    expect(await notes.readNote('group', 'Tessa Vandermolen')).toEqual({ ok: true, value: '' });
    await notes.writeNote(note('Tessa Vandermolen', '  '));
    expect(await notes.readNotes()).toEqual({ ok: true, value: { notes: [], lost: 0 } });
  });

  it('stay when there is no room for another', async () => {
    await notes.writeNote(note('A', 'a'));
    vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('Resource::kQuotaBytes quota exceeded'));
    expect(await notes.writeNote(note('A', 'much longer'))).toEqual({ ok: false, reason: 'full' });
    expect(await notes.readNotes()).toMatchObject({ value: { notes: [{ text: 'a' }], lost: 0 } });
  });

  it('can be read but for the one that is damaged', async () => {
    for (const name of ['A', 'B', 'C']) await notes.writeNote(note(name, name));
    await browser.storage.local.set({ 'note:person:b': { kind: 'person', name: 'B', text: 7 }, settings: {} });
    const all = await notes.readNotes();
    expect(all).toMatchObject({ ok: true, value: { notes: [{ name: 'A' }, { name: 'C' }], lost: 1 } });
    expect(await notes.deleteNotes()).toEqual({ ok: true, value: null });
    expect(Object.keys(await browser.storage.local.get())).toEqual(['settings']);
  });

  it('say of which names they are', async () => {
    await notes.writeNote(note('Tessa Vandermolen', 'Ask her.'));
    const names = await notes.readNotedNames();
    const hasNote = names.ok ? names.value : undefined;
    expect(hasNote?.('Tessa Vandermolen’s', 'person')).toBe(true);
    expect(hasNote?.('Tessa Vandermolen', 'place')).toBe(false);
    expect(hasNote?.('Tessa', 'person')).toBe(false);
  });

  it('are at hand whatever happens to the data base', async () => {
    await notes.writeNote(note('A', 'a'));
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('corrupt', 'UnknownError');
    });
    await reload();
    expect(await packs.listPacks()).toEqual({ ok: false, reason: 'broken' });
    expect(await notes.readNote('person', 'A')).toEqual({ ok: true, value: 'a' });
    expect(await notes.writeNote(note('B', 'b'))).toEqual({ ok: true, value: 'b' });
    expect(await notes.readNotes()).toMatchObject({ value: { notes: [{ text: 'a' }, { text: 'b' }], lost: 0 } });
  });

  it('that can’t be read are not taken for none', async () => {
    vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('corrupt'));
    expect(await notes.readNote('person', 'A')).toEqual({ ok: false, reason: 'broken' });
    expect(await notes.readNotes()).toEqual({ ok: false, reason: 'broken' });
  });
});

describe('a data base that does not open', () => {
  it('is tried again the next time', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('corrupt', 'UnknownError');
    });
    expect(await packs.listPacks()).toEqual({ ok: false, reason: 'broken' });
    expect(await packs.listPacks()).toEqual({ ok: true, value: [] });
  });

  it('is not waited for without end', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    vi.spyOn(indexedDB, 'open').mockImplementation(() => new IDBOpenDBRequest());
    const answer = packs.listPacks();
    await vi.advanceTimersByTimeAsync(6_000);
    expect(await answer).toEqual({ ok: false, reason: 'broken' });
  });

  it('says so when another window holds it', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      const request = new IDBOpenDBRequest();
      request.addEventListener = (type: string, listener: (event: Event) => void) => {
        if (type === 'blocked') setTimeout(() => listener(new Event('blocked')));
      };
      return request;
    });
    expect(await packs.listPacks()).toEqual({ ok: false, reason: 'blocked' });
  });

  it('gives way to a newer version', async () => {
    await packs.savePack(pack('a'), '2026-11-23');
    const version = await new Promise<number>((resolve, reject) => {
      const request = indexedDB.open('sidelight', 2);
      request.onblocked = () => reject(new Error('blocked'));
      request.onsuccess = () => {
        resolve(request.result.version);
        request.result.close();
      };
    });
    expect(version).toBe(2);
  });
});
