import { describe, expect, it, vi } from 'vitest';
import { Backup, type BackupProps } from '../../../components/options/Backup.tsx';
import { Glossaries, type GlossariesProps } from '../../../components/options/Glossaries.tsx';
import { Notes, type NotesProps } from '../../../components/options/Notes.tsx';
import { formatProblem } from '../../../components/options/problem-words.ts';
import { parsePack } from '../../../lib/packs/parse-pack.ts';
import type { PackProblem, StoredPack } from '../../../lib/packs/types.ts';
import { draw, settle } from './draw.ts';

const stored: StoredPack = {
  id: 'locks',
  title: 'Locks',
  publisher: 'Canal club',
  license: 'CC0',
  attribution: null,
  updated: '2026-05-01',
  rows: 1204,
  imported: '2026-11-23',
  isOn: true,
};
const boats: StoredPack = {
  ...stored,
  id: 'boats',
  title: 'Boats',
  rows: 1,
  publisher: null,
  license: null,
  isOn: false,
};

function parsed(csv: string) {
  const result = parsePack('locks.csv', csv);
  if (!result.pack) throw new Error('No good row');
  return { ...result, pack: result.pack };
}

function drawGlossaries(props: Partial<GlossariesProps> = {}) {
  const on = {
    onFile: vi.fn(),
    onImport: vi.fn(),
    onCancel: vi.fn(),
    onSwitch: vi.fn(),
    onMove: vi.fn(),
    onExport: vi.fn(),
    onDelete: vi.fn(),
  };
  const packs = { ok: true, value: [stored, boats] } as const;
  return { ...draw(<Glossaries packs={packs} state={{ status: 'idle' }} notice={null} {...on} {...props} />), ...on };
}

describe('Glossaries', () => {
  it('lists title, rows, who made it, licence and dates', () => {
    const { text } = drawGlossaries();
    expect(text()).toContain('1,204 rows · Canal club · licence: CC0 · as of May 1, 2026 · added November 23, 2026');
    expect(text()).toContain('1 row · as of');
  });

  it('switches, moves, exports', () => {
    const { root, click, onSwitch, onMove, onExport } = drawGlossaries();
    const [first, second] = root.querySelectorAll<HTMLInputElement>('input[role="switch"]');
    expect([first?.checked, second?.checked]).toEqual([true, false]);
    settle(() => second?.click());
    expect(onSwitch).toHaveBeenCalledWith('boats', true);
    click('Move Locks up');
    click('Move Locks down');
    expect(onMove.mock.calls).toEqual([['locks', 1]]);
    click('Export CSV: Locks');
    click('Export JSON: Boats');
    expect(onExport.mock.calls).toEqual([
      ['locks', 'csv'],
      ['boats', 'json'],
    ]);
  });

  it('gives the templates names of their own', () => {
    const { root } = drawGlossaries();
    expect(
      [...root.querySelectorAll<HTMLAnchorElement>('a[download]')].map((link) => [
        link.getAttribute('href'),
        link.download,
      ]),
    ).toEqual([
      ['/templates/glossary-template.csv', 'glossary-template.csv'],
      ['/templates/glossary-template.json', 'glossary-template.json'],
    ]);
  });

  it('has nothing to move where there is one only', () => {
    const { buttons } = drawGlossaries({ packs: { ok: true, value: [stored] } });
    expect(buttons().filter((name) => name.startsWith('Move'))).toEqual([]);
  });

  it('deletes only when asked twice', () => {
    const { click, buttons, text, onDelete } = drawGlossaries();
    click('Delete: Locks');
    expect(text()).toContain('Delete “Locks” for good?');
    expect(document.activeElement?.textContent).toBe('Keep');
    click('Keep');
    expect(buttons()).toContain('Delete: Locks');
    expect(onDelete).not.toHaveBeenCalled();
    click('Delete: Locks');
    click('Delete');
    expect(onDelete).toHaveBeenCalledWith('locks');
  });

  it('takes a file from the field and from a drop', () => {
    const { root, onFile } = drawGlossaries();
    const field = root.querySelector<HTMLInputElement>('input[type="file"]');
    const file = new File(['name'], 'a.csv');
    Object.defineProperty(field, 'files', { value: [file] });
    settle(() => field?.dispatchEvent(new Event('change', { bubbles: true })));
    const drop = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), {
      dataTransfer: { files: [file] },
    });
    settle(() => root.querySelector('.drop')?.dispatchEvent(drop));
    expect(drop.defaultPrevented).toBe(true);
    expect(onFile.mock.calls).toEqual([[file], [file]]);
  });

  it('shows fifty problems by line, counts the rest, and stores nothing by itself', () => {
    const rows = Array.from({ length: 60 }, () => 'Lock,<b>');
    const state = {
      status: 'asking',
      fileName: 'locks.csv',
      old: null,
      parsed: parsed(`name,summary\nReed,x\n${rows.join('\n')}`),
    } as const;
    const { root, text, click, onImport, onCancel } = drawGlossaries({ state });
    expect(root.querySelectorAll('.problems li')).toHaveLength(50);
    expect(root.querySelector('.problems li')?.textContent).toBe('Line 3: summary: there is HTML. Plain text only.');
    expect(text()).toContain('And 10 more.');
    expect(text()).toContain('locks.csv: 60 rows have problems. Good rows: 1. Nothing is stored yet.');
    expect(root.querySelector('.problems b')).toBeNull();
    click('Import the 1 good row');
    expect(onImport).toHaveBeenCalledWith('add');
    click('Cancel');
    expect(onCancel).toHaveBeenCalledOnce();
  });

  it('asks before it replaces one', () => {
    const state = {
      status: 'asking',
      fileName: 'locks.csv',
      old: stored,
      parsed: parsed('name,summary\nReed,x'),
    } as const;
    const { text, click, onImport } = drawGlossaries({ state });
    expect(text()).toContain('You have a glossary called “Locks” already, with 1,204 rows.');
    click('Replace it');
    click('Keep both');
    expect(onImport.mock.calls).toEqual([['add'], ['copy']]);
  });

  it.each([
    [
      'done',
      { status: 'done', title: 'Locks', rows: 2, parsed: parsed('name,summary,Mine\nReed,x,y') },
      '“Locks” was added, with 2 rows.Left out, since they are no columns of a glossary: Mine.',
    ],
    [
      'refused',
      { status: 'refused', fileName: 'a.zip', problems: parsePack('a.zip', '').problems },
      'a.zip can’t be used. Nothing was stored.This is an archive',
    ],
    [
      'no room',
      { status: 'not-stored', title: 'Locks', reason: 'full' },
      'was not stored: There is no room left in the browser’s storage. Nothing has changed.',
    ],
  ] as const)('tells the end of an import: %s', (_, state, words) => {
    const { root } = drawGlossaries({ state });
    expect(root.querySelector('.import')?.getAttribute('role')).toBe('status');
    expect(root.querySelector('.import')?.textContent).toContain(words);
  });

  it('says what happened when the storage does not open', () => {
    const { text } = drawGlossaries({ packs: { ok: false, reason: 'broken' } });
    expect(text()).toContain(
      'Your glossaries can’t be read: The browser’s storage for Sidelight does not open. Sidelight has',
    );
  });
});

it('has words for every fault, with all that they need', () => {
  const csv = 'name,type,summary,lat,lng\nReed,castle,x,,\nGull,,x,99,1\nReed,place,x,,\nREED,place,y,,\n';
  expect(parsePack('a.csv', csv).problems.map(formatProblem)).toEqual([
    'Line 2: type: “castle” is not one of person, group, place.',
    'Line 3: lat: “99” is no number of degrees, such as 52.37.',
    'Line 5: The same name stands in line 4.',
  ]);
  const large: PackProblem = { fault: 'too-big', line: null, column: null, detail: null };
  expect(formatProblem(large)).toBe('The file is larger than 10 MB.');
});

describe('bad input', () => {
  const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const broken = new Uint8Array([...new TextEncoder().encode('name,summary\nÖrebro,Ål\nVisby,l'), 0xe5, 0x73]);
  const lines = (count: number, length: number): string => `${'a'.repeat(length)}\n`.repeat(count);

  it.each<[string, string, string | Uint8Array, string]>([
    [
      'letters in another encoding',
      'a.csv',
      broken,
      'Line 3: summary: there are broken letters. Save the file as UTF-8.',
    ],
    [
      'quotation marks inside a field',
      'a.csv',
      'name;summary\nReed;"the "old" one"',
      'Line 2: A quotation mark stands inside a field. Double it, or put the whole field in quotation marks.',
    ],
    [
      'a quotation mark that stays open',
      'a.csv',
      'name,summary\nReed,x\nGull,"old\n',
      'Line 3: A quotation mark opens here and does not close, so nothing after it can be read.',
    ],
    [
      '10 MB in one field',
      'a.csv',
      `name,summary\nReed,"${'a'.repeat(10_000_000)}"`,
      'Line 2: The line is longer than 100,000 characters. A quotation mark or a line break may be missing.',
    ],
    [
      '10 MB in a field of many lines',
      'a.csv',
      `name,summary\nReed,"${lines(150, 66_000)}"`,
      'Line 2: summary: longer than 300 characters.',
    ],
    [
      '10 MB in one field of JSON',
      'a.json',
      `{"format":"news-glossary-pack","version":1,"entries":[\n{"name":"${'a'.repeat(10_000_000)}"}]}`,
      'Line 2: name: longer than 100 characters.',
    ],
    ['HTML', 'a.csv', 'name,summary\nReed,<img src=x>', 'Line 2: summary: there is HTML. Plain text only.'],
    [
      'a link to a program',
      'a.csv',
      'name,summary,url\nReed,x,javascript:alert(1)',
      'Line 2: url: there is program code. Plain text only.',
    ],
    [
      'a link without https',
      'a.csv',
      'name,summary,url\nReed,x,http://reed.example',
      'Line 2: url: links have to begin with https:// and name a site.',
    ],
    ['a name twice', 'a.csv', 'name,summary\nReed,x\nGull,x\nreed,y', 'Line 4: The same name stands in line 2.'],
    ['nothing', 'a.csv', '', 'Line 1: The file is empty.'],
    [
      'a zip by its name only',
      'a.zip',
      'name,summary\nReed,x',
      'This is an archive or a spreadsheet, not a text file. In the spreadsheet program, save it as “CSV (UTF-8)”.',
    ],
  ])('%s has a message of its own', (_, fileName, file, message) => {
    expect(parsePack(fileName, file).problems.map(formatProblem)).toEqual([message]);
  });

  it('another encoding and semicolons are no fault, and said', () => {
    const read = parsePack('a.csv', latin1('name;summary\r\nCaf\xe9 Quay;A caf\xe9\r\n'));
    const { text } = drawGlossaries({ state: { status: 'done', title: 'a', rows: 1, parsed: read } });
    expect(read.problems).toEqual([]);
    expect(text()).toContain(
      'The file is not in UTF-8 and was read as Windows-1252. Please look whether accents are right.',
    );
  });
});

describe('Notes', () => {
  function drawNotes(props: Partial<NotesProps> = {}) {
    const on = { onDelete: vi.fn() };
    const notes = { ok: true, value: { count: 3, lost: 0 } } as const;
    return { ...draw(<Notes notes={notes} notice={null} {...on} {...props} />), ...on };
  }

  it('counts, and deletes when asked twice', () => {
    const { text, click, onDelete } = drawNotes();
    expect(text()).toContain('You have 3 notes.');
    click('Delete all');
    expect(text()).toContain('Delete your 3 notes for good?');
    click('Delete all');
    expect(onDelete).toHaveBeenCalledOnce();
  });

  it('says when some can’t be read', () => {
    const { text } = drawNotes({ notes: { ok: true, value: { count: 2, lost: 1 } } });
    expect(text()).toContain('1 note can’t be read any more. Save the others as a file.');
  });
});

describe('Backup', () => {
  const drawBackup = (notice: BackupProps['notice'] = null) => {
    const on = { onSave: vi.fn(), onFile: vi.fn() };
    return { ...draw(<Backup notice={notice} {...on} />), ...on };
  };

  it('saves a file, and takes one', () => {
    const { root, click, onSave, onFile } = drawBackup();
    click('Save as a file');
    expect(onSave).toHaveBeenCalledOnce();
    const field = root.querySelector<HTMLInputElement>('input[type="file"]');
    const file = new File(['{}'], 'own.json');
    Object.defineProperty(field, 'files', { value: [file] });
    settle(() => field?.dispatchEvent(new Event('change')));
    expect(onFile).toHaveBeenCalledExactlyOnceWith(file);
  });

  it.each([
    [{ status: 'failed', reason: 'full' }, 'There is no room left in the browser’s storage. Nothing has changed.'],
    [{ status: 'no-backup' }, 'This is no file of notes and corrections from Sidelight. Nothing has changed.'],
    [
      { status: 'taken', notes: 2, corrections: 1 },
      '2 notes were added or renewed. 1 correction was added or renewed.',
    ],
  ] as const)('says what happened: %j', (notice, words) => {
    expect(drawBackup(notice).text()).toContain(words);
  });
});
