import { describe, expect, it } from 'vitest';
import { femaleNames, maleNames, sharedNames } from '../../../lib/gazetteer/first-names.ts';
import { normaliseName } from '../../../lib/glossary/normalise-name.ts';
import { toRoleKey } from '../../../lib/glossary/role-key.ts';
import { buildHouse, type HouseEntry, readHouseFiles } from '../../../scripts/glossary/build-house.ts';

const files = readHouseFiles();
const all = [...files].flatMap(([file, entries]) => entries.map((entry) => ({ file, entry })));
const groups = all.filter(({ entry }) => entry.kind === 'group').map(({ entry }) => entry);
const roles = all.filter(({ entry }) => entry.kind === 'role').map(({ entry }) => entry);

const keysOfGroups = [
  'aliases',
  'asOf',
  'community',
  'founded',
  'kind',
  'name',
  'seat',
  'shortForms',
  'summary',
  'wikidata',
  'wikipedia',
];
const keysOfRoles = ['aliases', 'asOf', 'kind', 'name', 'of', 'shortForms', 'summary', 'wikipedia'];

const lower = ({ name }: HouseEntry): string => name.toLowerCase();

/** Praise, blame, and words that are true for a while only. */
const judgements =
  /\b(?:brutal|controversial|currently|evil|famous|fanatic|infamous|notorious|nowadays|prestigious|radical|recently|renowned|respected|thugs?|today|world-famous)\b/i;

/** A present leader stands in no entry; who founded a body, or led it long ago, may. */
const past =
  /\b(?:1[5-9]\d\d|20\d\d|1[5-9]\d\ds|began|begun|cofounded|created|fall|family|former|formed|founded|founder|founders|grew|killed|long|memory|named|started|successor|tried|set up)\b/;

/** Named for what happened, with nothing that ages. */
const pastWithoutSaying: ReadonlySet<string> = new Set([
  'AB InBev',
  'Berkshire Hathaway',
  'Brazilian Social Democracy Party',
  'Fox Corporation',
  'Infowars',
  'National Hockey League',
  'News Corp',
  'Otzma Yehudit',
  'Socialist Party (France)',
  'United States Anti-Doping Agency',
  'USA Gymnastics',
  'Xhosa',
  'pope',
]);

const given = new Set([...femaleNames, ...maleNames, ...sharedNames].map((name) => name.toLowerCase()));
const bodies = all
  .flatMap(({ entry }) => [entry.name, ...entry.aliases, entry.wikipedia ?? '', entry.seat ?? ''])
  .join('|');

/** Personal names in a text: a first name and capitalised words, unless a body is called so. */
const findPersons = (text: string): string[] =>
  [...text.matchAll(/(\p{Lu}\p{L}+)(?: (?:al-|bin |von |van |de )?\p{Lu}[\p{L}-]+)+/gu)]
    .filter(([name, first = '']) => given.has(first.toLowerCase()) && !bodies.includes(name))
    .map(([name]) => name);

describe('the house list', () => {
  it('holds at least 500 groups and 150 terms of office', () => {
    expect(groups.length).toBeGreaterThanOrEqual(500);
    expect(roles.length).toBeGreaterThanOrEqual(150);
  });

  it.each([...files])('%s is sorted by name', (_file, entries) => {
    expect(entries.map(lower)).toEqual(entries.map(lower).sort());
  });

  it.each([...files])('%s has the form', (_file, entries) => {
    for (const entry of entries) {
      const { aliases, asOf, founded = null, kind, name, seat = null, shortForms = [], wikidata, wikipedia } = entry;
      expect(kind === 'role' ? keysOfRoles : keysOfGroups, name).toEqual(expect.arrayContaining(Object.keys(entry)));
      expect(['group', 'role'], name).toContain(kind);
      expect(asOf, name).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])$/);
      expect(founded ?? '1900', name).toMatch(/^\d{3,4}$/);
      expect(seat ?? 'Vienna, Austria', name).not.toMatch(/^\s|\s$|^$/);
      expect(wikipedia ?? 'x', name).not.toBe('');
      expect(wikidata ?? 'Q1', name).toMatch(/^Q\d+$/);
      for (const form of [name, ...aliases, ...shortForms]) expect(form, name).toMatch(/^[^\s|](?:[^|\n]*[^\s|])?$/);
      expect(aliases, name).not.toContain(name);
      expect(new Set(aliases).size, name).toBe(aliases.length);
    }
  });

  it.each([...files])('%s: a sentence or two each, in plain, neutral words', (_file, entries) => {
    for (const { name, summary } of entries) {
      expect(summary.length, name).toBeGreaterThanOrEqual(60);
      expect(summary.length, name).toBeLessThanOrEqual(220);
      expect(summary, name).toMatch(/^[\p{Lu}\d][^\n"“”<>]*\.$/u);
      expect(summary, name).not.toMatch(judgements);
      // "terrorist" is somebody's word, and the entry says whose.
      if (/\bterrorist\b/.test(summary))
        expect(summary, name).toMatch(/\b(?:banned|declared|financing|labelled|list)/i);
    }
  });

  it('names nobody who holds an office', () => {
    const named = all
      .flatMap(({ entry }) => entry.summary.split(/(?<=\.) /).map((sentence) => ({ name: entry.name, sentence })))
      .filter(
        ({ name, sentence }) =>
          findPersons(sentence).length > 0 && !past.test(sentence) && !pastWithoutSaying.has(name),
      );
    expect(named).toEqual([]);
  });

  it('has no name twice', () => {
    const owners = new Map<string, Set<string>>();
    for (const { entry } of all) {
      const isRole = entry.kind === 'role';
      const unsure = new Set(entry.shortForms);
      for (const form of [entry.name, ...entry.aliases].filter((alias) => !unsure.has(alias))) {
        const key = isRole ? `role ${toRoleKey(form)}` : normaliseName(form);
        owners.set(key, (owners.get(key) ?? new Set()).add(entry.name));
      }
    }
    expect([...owners].filter(([, names]) => names.size > 1)).toEqual([]);
  });

  it('gives every entry an id of its own', () => {
    const ids = buildHouse(files, new Map()).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual([...ids].sort());
  });
});
