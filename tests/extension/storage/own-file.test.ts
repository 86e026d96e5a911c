import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Correction } from '../../../lib/entities/corrections.ts';
import type { Note } from '../../../lib/packs/types.ts';
import { addCorrection, mostCorrections, readCorrections, watchCorrections } from '../../../lib/storage/corrections.ts';
import { readNotes, writeNote } from '../../../lib/storage/notes.ts';
import { formatOwnFile, importOwnWork, type OwnWork, parseOwnFile } from '../../../lib/storage/own-file.ts';

const made = '2026-11-24T10:00:00.000Z';
const note = (name: string, text: string, updated = made): Note => ({ kind: 'person', name, text, updated });
const rename = (name: string, to: string, at = made): Correction => ({
  what: 'rename',
  kind: 'person',
  name,
  to,
  id: 'from a file',
  scope: { in: 'everywhere' },
  made: at,
});
const work: OwnWork = {
  notes: [note('Tessa Vandermolen', 'Spoke “twice”.\nAsk her.')],
  corrections: [
    rename('Delia Marsh', 'Cordelia Marsh'),
    { what: 'hide', kind: 'place', name: 'Lisbon', id: 'b', scope: { in: 'site', host: 'courier.example' }, made },
  ],
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

/** All that is stored, in words. */
async function list(): Promise<string[]> {
  const [notes, corrections] = [await readNotes(), await readCorrections()];
  if (!notes.ok || !corrections.ok) throw new Error('unreadable');
  return [
    ...notes.value.notes.map(({ name, text }) => `${name}: ${text}`),
    ...corrections.value.map((one) => `${one.what} ${one.name}${one.what === 'rename' ? ` ${one.to}` : ''}`).toSorted(),
  ];
}

describe('a file of notes and corrections', () => {
  it('gives back what went into it', () => {
    expect(parseOwnFile('own.json', formatOwnFile(work))).toMatchObject(work);
  });

  it.each([
    ['nothing', ''],
    ['a glossary', '{"format":"news-glossary-pack","version":1,"entries":[]}'],
    ['a later version', formatOwnFile(work).replace('"version": 1', '"version": 2')],
    ['a long note', formatOwnFile({ ...work, notes: [note('A', 'a'.repeat(2001))] })],
    ['a name that is none', formatOwnFile({ ...work, corrections: [rename('Delia Marsh', '')] })],
    ['an unknown correction', formatOwnFile(work).replace('"rename"', '"praise"')],
    ['another time', formatOwnFile({ ...work, corrections: [rename('Delia Marsh', 'Cordelia Marsh', 'yesterday')] })],
    ['too many', formatOwnFile({ notes: [], corrections: Array(mostCorrections + 1).fill(rename('A', 'B')) })],
    ['an archive', 'PK\u0003\u0004'],
    ['broken JSON', '{'],
  ])('is not %s', (_, file) => {
    expect(parseOwnFile('own.json', file)).toBeNull();
  });
});

describe('what comes from a file', () => {
  it('is added to what is there; of two that are one the later stays', async () => {
    await writeNote(note('B', 'old', '2026-01-01T00:00:00Z'));
    await writeNote(note('C', 'new', '2026-12-01T00:00:00Z'));
    const about = { what: 'rename', kind: 'person', name: 'Delia Marsh' } as const;
    await addCorrection({ ...about, to: 'Delia Quint' }, 'everywhere', '');
    const early = '2026-01-01T00:00:00.000Z';
    const late = '2100-01-01T00:00:00.000Z';
    const corrections = [
      rename('DELIA MARSH', 'Never', early),
      rename('Ada', 'Ida', early),
      rename('Ada', 'Eda', late),
    ];
    const notes = [note('A', 'a'), note('B', 'b'), note('C', 'c')];
    expect(await importOwnWork({ notes, corrections })).toEqual({ ok: true, value: { notes: 2, corrections: 1 } });
    const all = ['A: a', 'B: b', 'C: new', 'rename Ada Eda', 'rename Delia Marsh Delia Quint'];
    expect(await list()).toEqual(all);
    expect(await importOwnWork({ notes, corrections })).toEqual({ ok: true, value: { notes: 0, corrections: 0 } });
    expect(await list()).toEqual(all);
  });

  it('is known by what it says, whatever id stands in the file', async () => {
    await importOwnWork({ notes: [], corrections: work.corrections });
    const all = await readCorrections();
    const ids = all.ok ? all.value.map(({ id }) => id) : [];
    expect(ids).toHaveLength(2);
    expect(ids).not.toContain('from a file');
    const [first] = work.corrections;
    expect(first && (await addCorrection(first, 'everywhere', ''))).toEqual({
      ok: true,
      value: ids.find((id) => id.startsWith('rename')),
    });
  });

  it('changes nothing where there is no room for all of it', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await importOwnWork({ notes: [], corrections: [rename('Ada', 'Ida')] });
    const many = Array.from({ length: mostCorrections }, (_, index) => rename(`Name ${index}`, 'Other'));
    const full = { ok: false, reason: 'full' };
    expect(await importOwnWork({ notes: [note('A', 'a')], corrections: many })).toEqual(full);
    vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('Resource::kQuotaBytes quota exceeded'));
    expect(await importOwnWork(work)).toEqual(full);
    expect(await list()).toEqual(['rename Ada Ida']);
  });

  it('is told to those who show it', async () => {
    const onChange = vi.fn();
    const end = watchCorrections(onChange);
    await writeNote(note('A', 'a'));
    expect(onChange).not.toHaveBeenCalled();
    await importOwnWork(work);
    expect(onChange).toHaveBeenCalledOnce();
    end();
    await addCorrection(rename('Ada', 'Ida'), 'everywhere', '');
    expect(onChange).toHaveBeenCalledOnce();
  });
});
