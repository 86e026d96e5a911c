import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSections } from '../../../lib/entities/tagger/sections.ts';
import { type KeyTable, openKeyTable, type Posting, toLetterCase } from '../../../lib/glossary/key-table.ts';
import { normaliseName } from '../../../lib/glossary/normalise-name.ts';
import { openTextColumn } from '../../../lib/glossary/text-column.ts';
import { isKey, type KeyRow, writeKeyTable } from '../../../scripts/glossary/write-key-table.ts';
import { writeTextColumn } from '../../../scripts/glossary/write-text-column.ts';
import { writeSections } from '../../../scripts/train/write-sections.ts';

const open = (rows: readonly KeyRow[]): KeyTable =>
  openKeyTable(readSections(writeSections(writeKeyTable('names', rows)).buffer), 'names');

const row = (name: string, record: number, isPrimary = true): KeyRow => ({
  key: normaliseName(name),
  record,
  isPrimary,
  letterCase: toLetterCase(name),
});

describe('normaliseName', () => {
  it.each([
    ['Saint-Étienne', 'saint etienne'],
    ['St. Etienne', 'saint etienne'],
    ['the Hague', 'hague'],
    ['The', 'the'],
    ["Sana'a", 'sanaa'],
    ['Syria’s', 'syria'],
    ["the Philippines'", 'philippines'],
    ['U.S.', 'us'],
    ['Łódź', 'lodz'],
    ['Tromsø (Norway)', 'tromso norway'],
    ['Marks & Spencer', 'marks and spencer'],
    ['Deir  ez–Zor', 'deir ez zor'],
    ['constructor', 'constructor'],
    ['', ''],
    ["'s", ''],
  ])('%j → %j', (name, key) => {
    expect(normaliseName(name)).toBe(key);
  });

  it('takes any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(normaliseName(name)).toBe(normaliseName(name).trim());
      }),
    );
  });

  it('is quick on long names', () => {
    expect(normaliseName("'".repeat(2_000_000))).toBe('');
  });
});

describe('toLetterCase', () => {
  it.each([
    ['Nice', 'title'],
    ['WHO', 'capitals'],
    ['U.N.', 'capitals'],
    ['Of', 'title'],
    ['eBay', 'any'],
    ['Reading', 'any'],
    ['UNESCO', 'any'],
    ['', 'any'],
  ])('%s: %s', (name, expected) => {
    expect(toLetterCase(name)).toBe(expected);
  });
});

describe('a key table', () => {
  const table = open([
    row('Georgia', 7, true),
    row('Georgia', 2, true),
    row('Georgetown', 9, true),
    row('Nice', 3),
    row('WHO', 4, false),
    row('Georgia', 2, false),
  ]);

  it('finds all records with a name, in rising order', () => {
    expect(table.findName('Georgia')).toEqual([
      { record: 2, isPrimary: true, letterCase: 'any' },
      { record: 7, isPrimary: true, letterCase: 'any' },
    ] satisfies Posting[]);
    expect(table.size).toBe(4);
  });

  it.each([
    ['Nice', 1],
    ['Nice’s', 1],
    ['nice', 0],
    ['NICE', 0],
    ['WHO', 1],
    ['W.H.O.', 1],
    ['Who', 0],
    ['Georgi', 0],
    ['Georgians', 0],
    ['', 0],
    ['ﷺ', 0],
    ['𝔊𝔢𝔬𝔯𝔤𝔦𝔞', 2],
  ])('%s: %i', (surface, count) => {
    expect(table.findName(surface)).toHaveLength(count);
  });

  it('may be empty', () => {
    expect(open([]).findName('Georgia')).toEqual([]);
  });

  it('takes no key that is none', () => {
    expect(() => writeKeyTable('names', [{ ...row('x', 0), key: 'ж' }])).toThrow(RangeError);
  });

  it('finds every key that was written, and no other', () => {
    const key = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.uniqueArray(key, { maxLength: 100 }), key, (keys, other) => {
        const rows = keys.filter(isKey).map((name, record): KeyRow => ({ ...row('x', record * 50), key: name }));
        const written = open(rows);
        for (const { key: name, record } of rows) expect(written.findKey(name)[0]?.record).toBe(record);
        if (!keys.includes(other)) expect(written.findKey(other)).toEqual([]);
      }),
    );
  });
});

describe('a text column', () => {
  it('gives back every text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 50 }), (texts) => {
        const column = openTextColumn(readSections(writeSections(writeTextColumn('name', texts)).buffer), 'name');
        expect(texts.map((_, i) => column(i))).toEqual(texts);
        expect(column(texts.length + 16)).toBe('');
      }),
    );
  });
});
