import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storage } from 'wxt/utils/storage';
import type { Change } from '../../../lib/entities/corrections.ts';
import {
  addCorrection,
  mostCorrections,
  readCorrections,
  readCorrectionsFor,
  undoCorrection,
} from '../../../lib/storage/corrections.ts';

const page = 'https://www.courier.example/bridge?page=2';
const about = { kind: 'person', name: 'Delia Marsh' } as const;
const hide: Change = { ...about, what: 'hide' };

beforeEach(() => {
  fakeBrowser.reset();
  vi.useRealTimers();
});

/** What is kept, of a page or of all, in words. */
async function list(url?: string): Promise<string[]> {
  const result = await (url === undefined ? readCorrections() : readCorrectionsFor(url));
  if (!result.ok) throw new Error(result.reason);
  return result.value.map(({ what, name, scope }) => `${what} ${name} ${scope.in}`);
}

async function add(
  change: Change,
  where: 'article' | 'site' | 'everywhere' = 'everywhere',
  url = page,
): Promise<string> {
  const result = await addCorrection(change, where, url);
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}

describe('corrections', () => {
  it.each<[string, 'article' | 'site' | 'everywhere', boolean]>([
    ['https://www.courier.example/bridge?page=2', 'article', true],
    ['https://www.courier.example/bridge?page=2#end', 'article', true],
    ['https://www.courier.example/bridge', 'article', false],
    ['https://courier.example/tunnel', 'site', true],
    ['https://blog.courier.example/', 'site', false],
    ['https://news.example/bridge', 'site', false],
    ['https://news.example/', 'everywhere', true],
    ['', 'everywhere', true],
    ['', 'site', false],
    ['no address', 'article', false],
  ])('hold on %j when they are for the %s: %s', async (url, where, holds) => {
    await add(hide, where, `${page}#top`);
    expect(await list(url)).toHaveLength(holds ? 1 : 0);
  });

  it('come in the order in which they were made', async () => {
    vi.useFakeTimers();
    for (const [index, what] of ['Zoe Lark', 'Ada Okafor', 'Mia Quint'].entries()) {
      vi.setSystemTime(Date.UTC(2026, 10, 24, 10, index));
      await add({ ...hide, name: what });
    }
    expect(await list()).toEqual([
      'hide Zoe Lark everywhere',
      'hide Ada Okafor everywhere',
      'hide Mia Quint everywhere',
    ]);
  });

  it('are one when they say the same of a name, however it is written', async () => {
    const id = await add(hide);
    expect(await add({ ...hide, name: 'DELIA MARSH' })).toBe(id);
    expect(await list()).toEqual(['hide DELIA MARSH everywhere']);
    // One kind and one name in each scope.
    await add({ ...about, what: 'kind', to: 'group' });
    await add({ ...about, what: 'kind', to: 'place' });
    const all = await readCorrections();
    expect(all.ok && all.value.filter(({ what }) => what === 'kind')).toMatchObject([{ to: 'place' }]);
  });

  it('are several when they are about others, elsewhere, or of another sort', async () => {
    await add(hide);
    await add(hide, 'site');
    await add(hide, 'article');
    await add({ ...hide, kind: 'place' });
    await add({ ...about, what: 'join', with: 'Ada Okafor' });
    await add({ ...about, what: 'join', with: 'Mia Quint' });
    await add({ ...about, what: 'split', alias: 'Marsh' });
    await add({ ...about, what: 'rename', to: 'Cordelia Marsh' });
    expect(await list()).toHaveLength(8);
  });

  it('are undone one by one', async () => {
    const id = await add(hide);
    await add(hide, 'site');
    expect(await undoCorrection(id)).toEqual({ ok: true, value: null });
    expect(await list()).toEqual(['hide Delia Marsh site']);
    expect(await undoCorrection('unknown')).toEqual({ ok: true, value: null });
  });

  it('are left out where they are damaged', async () => {
    await add(hide);
    await storage.setItem('local:correction:a', { what: 'hide' });
    await storage.setItem('local:correction:b', 'hide');
    await storage.setItem('local:note:person:delia marsh', { ...about, text: 'Ask her.' });
    expect(await list()).toEqual(['hide Delia Marsh everywhere']);
  });

  it('are so many and no more', async () => {
    const id = await add(hide);
    const one = await storage.getItem<object>(`local:correction:${id}`);
    await storage.setItems(
      Array.from({ length: mostCorrections - 1 }, (_, index) => ({
        key: `local:correction:${index}` as const,
        value: one,
      })),
    );
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await addCorrection({ ...hide, name: 'Ada Okafor' }, 'site', page)).toEqual({ ok: false, reason: 'full' });
    // What is there already can be said again.
    expect(await addCorrection(hide, 'everywhere', page)).toEqual({ ok: true, value: id });
  });
});
