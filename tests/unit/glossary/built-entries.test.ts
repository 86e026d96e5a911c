import { describe, expect, it } from 'vitest';
import { toRoleKey } from '../../../lib/glossary/role-key.ts';
import { readGlossary } from '../../../scripts/glossary/read-glossary.ts';

const { entries: table } = await readGlossary();

const find = (name: string) => table.findName(name).map(({ record }) => table.readEntry(record));

describe('the entries that ship', () => {
  it.each([
    ['Hamas', 'house', 'group'],
    ['UNHCR', 'house', 'group'],
    ['Nato', 'house', 'group'],
    ['Kurds', 'house', 'group'],
    ['Danes', 'wordnet', 'group'],
    ['Kremlin', 'house', 'place'],
    ['US Congress', 'house', 'group'],
    ['Gulf of Bothnia', 'wordnet', 'place'],
    ['Marie Curie', 'wordnet', 'person'],
    ['Jysk', 'name-suggestion-index', 'group'],
  ])('%s: %s', (name, source, kind) => {
    const [entry, second] = find(name);
    expect([entry?.source, entry?.kind, second]).toEqual([source, kind, undefined]);
  });

  it.each([
    // Ordinary words, first names and surnames.
    ...['The', 'And', 'March', 'Best', 'Gap', 'Orange', 'Curie', 'Marie', 'Clinton', 'White', 'Shell'],
    // Living in 2006, by that dictionary.
    ...['Saddam Hussein', 'George Bush', 'Vladimir Putin', 'Colin Powell'],
    // Have cards of their own.
    ...['Syria', 'Serbia', 'Paris', 'Pennsylvania'],
    'Congress',
    'who',
  ])('%s is nothing by itself', (name) => {
    const sure = find(name).filter(({ shortForms }) => !shortForms.includes(name));
    expect(sure.map(({ id }) => id)).toEqual([]);
  });

  it('knows offices', () => {
    for (const role of ['UN secretary-general', 'Latvian prime minister', 'Chancellor of Germany', 'mayor']) {
      expect(table.findRole(toRoleKey(role)), role).toHaveLength(1);
    }
    expect(table.findRole(toRoleKey('deputy secretary-general of the United Nations'))).toEqual([]);
  });

  it('has a text and a date for everything, short enough for a card and marked up by nobody', () => {
    const ids = new Set<string>();
    for (let row = 0; row < table.size; row++) {
      const { id, name, summary, asOf } = table.readEntry(row);
      ids.add(id);
      expect(name, id).not.toBe('');
      expect(asOf, id).toMatch(/^20\d\d(?:-(?:0[1-9]|1[0-2]))?$/);
      expect(summary.length, id).toBeLessThanOrEqual(220);
      expect(summary, id).toMatch(/^[^<>]{5,}[.)’]$/);
    }
    expect(ids.size).toBe(table.size);
  });
});
