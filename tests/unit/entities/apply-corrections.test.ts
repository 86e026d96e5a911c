import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change, Correction } from '../../../lib/entities/corrections.ts';
import { resolveEntities } from '../../../lib/entities/resolve-entities.ts';
import { type Entity, entityKinds } from '../../../lib/entities/types.ts';
import { parseMarks } from '../parse-marks.ts';
import { readText } from './read-article.ts';

const article = `[Delia Marsh](person) met [Peter Marsh](person) in [Lisbon](place). [Delia](person) paid, [Marsh](person) said.

The [Harbour Board](group) wrote to [Kestrel](person). [HB](group) and [Kestrel](group) wrote again, and [Kestrel](person) answered.`;

const toCorrection = (change: Change): Correction => ({
  ...change,
  id: change.what,
  scope: { in: 'everywhere' },
  made: '2026-11-24T10:00:00.000Z',
});

function correct(changes: readonly Change[], marked = article) {
  const { text, found } = parseMarks(marked);
  return { text, ...resolveEntities(readText(text), found, changes.map(toCorrection)) };
}

/** "kind name = alias, alias", with a minus in front of what is hidden. */
const tell = ({ kind, name, aliases, isHidden }: Entity): string =>
  `${isHidden ? '-' : ''}${kind} ${[name, ...aliases].join(' = ')}`;

const list = (corrections: readonly Change[], marked?: string): string[] =>
  correct(corrections, marked).entities.map(tell);

const asFound = [
  'person Delia Marsh = Delia',
  'person Peter Marsh',
  'place Lisbon',
  'person Marsh',
  'group Harbour Board = HB',
  'person Kestrel',
  'group Kestrel',
];

/** What is there when some lines are others; null takes one away. */
const asFoundBut = (changed: Readonly<Record<string, string | string[] | null>>): string[] =>
  asFound.flatMap((line) => (line in changed ? (changed[line] ?? []) : line));

const person = { kind: 'person' } as const;
const group = { kind: 'group' } as const;

describe('corrections', () => {
  it.each<[string, Change[], Readonly<Record<string, string | string[] | null>>]>([
    ['none', [], {}],
    [
      'hide',
      [{ ...person, what: 'hide', name: 'Delia Marsh' }],
      { 'person Delia Marsh = Delia': '-person Delia Marsh = Delia' },
    ],
    ['hide, in other letters', [{ kind: 'place', what: 'hide', name: 'LISBON' }], { 'place Lisbon': '-place Lisbon' }],
    [
      'hide, by a name that the article also uses',
      [{ ...group, what: 'hide', name: 'HB' }],
      { 'group Harbour Board = HB': '-group Harbour Board = HB' },
    ],
    ['a first name alone says of nobody who is meant', [{ ...person, what: 'hide', name: 'Delia' }], {}],
    [
      'another kind',
      [{ kind: 'place', what: 'kind', name: 'Lisbon', to: 'group' }],
      { 'place Lisbon': 'group Lisbon' },
    ],
    [
      'another kind, of which there is one of that name',
      [{ ...person, what: 'kind', name: 'Kestrel', to: 'group' }],
      { 'person Kestrel': 'group Kestrel', 'group Kestrel': null },
    ],
    [
      'one rather than two',
      [{ ...person, what: 'join', name: 'Marsh', with: 'Delia Marsh' }],
      { 'person Delia Marsh = Delia': 'person Delia Marsh = Delia = Marsh', 'person Marsh': null },
    ],
    [
      'two rather than one',
      [{ ...person, what: 'split', name: 'Delia Marsh', alias: 'Delia' }],
      {
        'person Delia Marsh = Delia': 'person Delia Marsh',
        'place Lisbon': ['place Lisbon', 'person Delia'],
      },
    ],
    [
      'another name',
      [{ ...person, what: 'rename', name: 'Delia Marsh', to: ' Cordelia Marsh ' }],
      { 'person Delia Marsh = Delia': 'person Cordelia Marsh = Delia Marsh = Delia' },
    ],
    [
      'one after the other: each is about the name that the reader saw',
      [
        { ...person, what: 'kind', name: 'Peter Marsh', to: 'group' },
        { ...group, what: 'join', name: 'Peter Marsh', with: 'Harbour Board' },
        { ...group, what: 'rename', name: 'Harbour Board', to: 'The Board' },
        { ...group, what: 'hide', name: 'The Board' },
      ],
      {
        'person Peter Marsh': '-group The Board = Peter Marsh = Harbour Board = HB',
        'group Harbour Board = HB': null,
      },
    ],
    [
      'there and back',
      [
        { kind: 'place', what: 'kind', name: 'Lisbon', to: 'group' },
        { ...group, what: 'kind', name: 'Lisbon', to: 'place' },
      ],
      {},
    ],
    ['of nobody who is there', [{ ...person, what: 'hide', name: 'Ada Okafor' }], {}],
    ['of a name of another kind', [{ ...group, what: 'hide', name: 'Lisbon' }], {}],
    ['the kind that it has', [{ kind: 'place', what: 'kind', name: 'Lisbon', to: 'place' }], {}],
    ['one with itself', [{ ...person, what: 'join', name: 'Delia Marsh', with: 'Delia Marsh' }], {}],
    ['with nobody who is there', [{ ...person, what: 'join', name: 'Delia Marsh', with: 'Ada Okafor' }], {}],
    ['a part that it does not have', [{ ...person, what: 'split', name: 'Delia Marsh', alias: 'Peter' }], {}],
    ['all of a name', [{ ...person, what: 'split', name: 'Peter Marsh', alias: 'Peter Marsh' }], {}],
    ['no name', [{ ...person, what: 'rename', name: 'Delia Marsh', to: '  ' }], {}],
  ])('%s', (_, corrections, changed) => {
    expect(list(corrections)).toEqual(asFoundBut(changed));
  });

  it('gives mentions the kind and the rule of what they stand for', () => {
    const { text, mentions } = correct([{ ...person, what: 'kind', name: 'Kestrel', to: 'group' }]);
    const kestrels = mentions.filter(({ start, end }) => text.slice(start, end) === 'Kestrel');
    expect(kestrels.map(({ kind, rule }) => `${kind} ${rule}`)).toEqual([
      'group corrected',
      'group own-name',
      'group corrected',
    ]);
    expect(new Set(kestrels.map(({ entityId }) => entityId)).size).toBe(1);
  });

  it('leaves nobody in doubt of whom the reader has said who it is', () => {
    const find = (corrections: readonly Change[]) =>
      correct(corrections).entities.find(({ aliases, name }) => [name, ...aliases].includes('Marsh'));
    expect(find([])?.mayBe).toEqual(['person:delia-marsh', 'person:peter-marsh']);
    expect(find([{ ...person, what: 'join', name: 'Marsh', with: 'Peter Marsh' }])?.mayBe).toEqual([]);
    // "Marsh" may still be either, of whom one is hidden.
    const hidden = find([{ ...person, what: 'hide', name: 'Delia Marsh' }]);
    expect(hidden?.mayBe).toEqual(['person:delia-marsh', 'person:peter-marsh']);
    // A harbour board pays no bills.
    expect(find([{ ...person, what: 'kind', name: 'Delia Marsh', to: 'group' }])?.mayBe).toEqual([
      'person:peter-marsh',
    ]);
  });

  it.each<[string, Change[], Readonly<Record<string, string[]>>]>([
    ['none', [], {}],
    ['what is hidden', [{ ...person, what: 'hide', name: 'Delia Marsh' }], {}],
    [
      'what says nothing new',
      [
        { kind: 'place', what: 'kind', name: 'Lisbon', to: 'place' },
        { kind: 'place', what: 'rename', name: 'Lisbon', to: 'Lisbon' },
        { ...person, what: 'join', name: 'Marsh', with: 'Ada Okafor' },
      ],
      {},
    ],
    [
      'all of those who are joined',
      [
        { ...person, what: 'rename', name: 'Delia Marsh', to: 'Cordelia Marsh' },
        { kind: 'place', what: 'kind', name: 'Lisbon', to: 'person' },
        { ...person, what: 'join', name: 'Lisbon', with: 'Cordelia Marsh' },
      ],
      { 'Cordelia Marsh': ['rename', 'kind', 'join'] },
    ],
    [
      'the kind that made it one with another',
      [{ ...person, what: 'kind', name: 'Kestrel', to: 'group' }],
      { Kestrel: ['kind'] },
    ],
    [
      'what parted two, of both',
      [{ ...person, what: 'split', name: 'Delia Marsh', alias: 'Delia' }],
      { 'Delia Marsh': ['split'], Delia: ['split'] },
    ],
  ])('are told of whom they have changed: %s', (_, changes, expected) => {
    const { entities, corrections } = correct(changes);
    const told = entities.map(({ id, name }) => [name, corrections.get(id)?.map(({ what }) => what)] as const);
    expect(Object.fromEntries(told.filter(([, own]) => own))).toEqual(expected);
  });

  it('introduces those who are joined as one', () => {
    const text = '[Delia Marsh](person), a diver, sank. [Cordelia Quint](person), who was a nurse, swam.';
    const { entities } = correct([{ ...person, what: 'join', name: 'Delia Marsh', with: 'Cordelia Quint' }], text);
    expect(entities.map(({ name, introductions }) => [name, introductions.map((found) => found.text)])).toEqual([
      ['Cordelia Quint', ['a diver', 'a nurse']],
    ]);
  });
});

const kind = fc.constantFrom(...entityKinds);
const name = fc.oneof(
  fc.constantFrom('Delia Marsh', 'Delia', 'Peter Marsh', 'Marsh', 'Lisbon', 'Harbour Board', 'HB', 'Kestrel'),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const about = { kind, name };
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ ...about, what: fc.constant('hide' as const) }),
  fc.record({ ...about, what: fc.constant('kind' as const), to: kind }),
  fc.record({ ...about, what: fc.constant('join' as const), with: name }),
  fc.record({ ...about, what: fc.constant('split' as const), alias: name }),
  fc.record({ ...about, what: fc.constant('rename' as const), to: name }),
);

describe('any corrections', () => {
  it('leave each mention where it is, with one entity of its kind, and no entity without mentions', () => {
    const spans = correct([]).mentions.map(({ start, end }) => ({ start, end }));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (corrections) => {
        const { mentions, entities } = correct(corrections);
        expect(mentions.map(({ start, end }) => ({ start, end }))).toEqual(spans);
        const kinds = new Map(entities.map((entity) => [entity.id, entity.kind]));
        expect(kinds.size).toBe(entities.length);
        for (const mention of mentions) expect(kinds.get(mention.entityId)).toBe(mention.kind);
        const named = new Set(mentions.map(({ entityId }) => entityId));
        expect(entities.filter(({ id, mayBe }) => !named.has(id) || mayBe.includes(id))).toEqual([]);
        for (const { mayBe } of entities) for (const id of mayBe) expect(kinds.has(id)).toBe(true);
      }),
    );
  });

  it('change nothing in an article that has none of their names', () => {
    const other = '[Ada Okafor](person) left [Bergen](place), and [Okafor](person) came back.';
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (corrections) => {
        const elsewhere = corrections.filter(({ name }) => !/ada|okafor|bergen/i.test(name));
        expect(correct(elsewhere, other)).toEqual(correct([], other));
      }),
    );
  });

  it('take time in proportion to the names and the corrections', () => {
    const many = Array.from({ length: 1000 }, (_, i) => `[Ada Okafor${i}](person) came.`).join(' ');
    const { text, found } = parseMarks(many);
    const annotated = readText(text);
    const corrections = Array.from({ length: 1000 }, (_, i) =>
      toCorrection({ ...person, what: 'hide', name: `Ada Okafor${i}` }),
    );
    const start = performance.now();
    const { entities } = resolveEntities(annotated, found, corrections);
    expect(performance.now() - start).toBeLessThan(3000);
    expect(entities.filter(({ isHidden }) => isHidden)).toHaveLength(entities.length);
  });
});
