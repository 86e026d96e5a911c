import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveEntities } from '../../../lib/entities/resolve-entities.ts';
import type { EntityKind, FoundMention } from '../../../lib/entities/types.ts';
import { parseMarks } from '../parse-marks.ts';
import { listEntities, readText } from './read-article.ts';

/** The entities of a text with marked names, as "name = alias, alias". */
const listNames = (marked: string): string[] =>
  listEntities(marked).map(({ name, aliases }) => (aliases.length > 0 ? `${name} = ${aliases.join(', ')}` : name));

describe('resolveEntities', () => {
  it.each<[string, string, string[]]>([
    [
      'surname after the full name',
      '[Delia Marsh](person) came late. [Marsh](person)’s boat had sunk, and Mrs [Marsh](person) swam.',
      ['Delia Marsh = Marsh'],
    ],
    [
      'surname with a particle',
      '[Omar al-Hadidi](person) spoke. [Hadidi](person) left, and later [al-Hadidi](person) came back.',
      ['Omar al-Hadidi = Hadidi, al-Hadidi'],
    ],
    [
      'first name that only one has',
      '[Delia Marsh](person) sang. Then [Delia](person) bowed.',
      ['Delia Marsh = Delia'],
    ],
    [
      'two of one surname',
      '[Delia Marsh](person) met [Peter Marsh](person). [Marsh](person) paid.',
      ['Delia Marsh', 'Peter Marsh', 'Marsh'],
    ],
    [
      'two of one surname, told apart by title',
      '[Delia Marsh](person) met [Peter Marsh](person). Ms [Marsh](person) paid, and Mr [Marsh](person) slept.',
      ['Delia Marsh = Marsh', 'Peter Marsh = Marsh'],
    ],
    [
      'a surname that was settled before its namesake came',
      '[Delia Marsh](person) spoke. [Marsh](person) sat. Her brother [Peter Marsh](person) left. [Marsh](person) stayed.',
      ['Delia Marsh = Marsh', 'Peter Marsh'],
    ],
    [
      'surname with a hyphen',
      '[Harriet Cole-Whitmore](person) spoke. Later Ms [Cole-Whitmore](person) sat.',
      ['Harriet Cole-Whitmore = Cole-Whitmore'],
    ],
    [
      'two names of one person, as the text says',
      '[Omar Haddad](person), also known as [Abu Karim](person), was seen in [Tunis](place).',
      ['Omar Haddad = Abu Karim', 'Tunis'],
    ],
    [
      'middle initial',
      '[Peter B. Harlow](person) won. [Peter Harlow](person) smiled.',
      ['Peter B. Harlow = Peter Harlow'],
    ],
    [
      'acronym in brackets',
      'The [Coastal Rescue Union](group) ([CRU](group)) met. The [CRU](group) voted.',
      ['Coastal Rescue Union = CRU'],
    ],
    [
      'acronym before its name',
      'The [CRU](group) ([Coastal Rescue Union](group)) met on Monday.',
      ['Coastal Rescue Union = CRU'],
    ],
    [
      'acronym by its initials',
      'The [Coastal Rescue Union](group) met. Later the [CRU](group) voted.',
      ['Coastal Rescue Union = CRU'],
    ],
    [
      'names that the gazetteer joins',
      'The [United States](place) and the [U.S.](place) are one; [America](place) too.',
      ['United States = U.S., America'],
    ],
    ['known acronym', 'Fighters of [Islamic State](group) fled. [ISIS](group) lost ground.', ['Islamic State = ISIS']],
    [
      'short form of a group',
      'The [Northern Ferry Council](group) met. [Ferry Council](group) members left.',
      ['Northern Ferry Council = Ferry Council'],
    ],
    [
      'place without its head noun',
      'They crossed the [Euphrates River](place). The ferry left, and the [Euphrates](place) rose.',
      ['Euphrates River = Euphrates'],
    ],
    [
      'two surnames',
      '[Andrés Paz Villar](person) ran, and [Paz Villar](person) won; [Paz](person) wept.',
      ['Andrés Paz Villar = Paz Villar, Paz'],
    ],
    ['half a surname', '[Ana Soriano-Paz](person) fell. [Soriano](person) rose.', ['Ana Soriano-Paz = Soriano']],
    ['family name first', '[Inokuma Reiko](person) ran. [Inokuma](person) won.', ['Inokuma Reiko = Inokuma']],
    ['left-out middle name', '[Ana María Ruiz](person) ran. [Ana Ruiz](person) won.', ['Ana María Ruiz = Ana Ruiz']],
    [
      'acronym in small letters',
      'The [Tide and Net Union](group) met. [Tanu](group) and [Tnu](group) sat.',
      ['Tide and Net Union = Tanu, Tnu'],
    ],
    [
      'three lengths',
      '[Karu Energy Namibia](group), [Karu Energy](group) and [Karu](group).',
      ['Karu Energy Namibia = Karu Energy, Karu'],
    ],
    [
      'club called by its city',
      '[Lisbon Harriers](group) beat [Porto](group). [Lisbon](group) sang.',
      ['Lisbon Harriers = Lisbon', 'Porto'],
    ],
    ['city in the name of a body', 'The [Lisbon Police](group) met [Lisbon](group).', ['Lisbon Police', 'Lisbon']],
    [
      'country in the name of a body',
      'The [Bank of England](group) backs [England](group).',
      ['Bank of England', 'England'],
    ],
    ['river with its town', '[Orla](place) lies on the [Orla River](place).', ['Orla', 'Orla River']],
    ['dateline', '[SKERRA](place) - Rain fell on [Skerra](place).', ['Skerra = SKERRA']],
    ['isle', 'The [Isle of Skerra](place). On [Skerra](place).', ['Isle of Skerra = Skerra']],
  ])('%s', (_, marked, names) => {
    expect(listNames(marked)).toEqual(names);
  });

  it('keeps a person and a place of one name apart', () => {
    const marked = '[Denzel Washington](person) flew to [Washington](place).';
    expect(listEntities(marked).map((entity) => entity.id)).toEqual(['person:denzel-washington', 'place:washington']);
  });

  it('gives ids that do not change from one analysis to the next', () => {
    const marked = '[Delia Marsh](person) left [Lisbon](place). [Marsh](person) missed [Lisbon](place).';
    expect(listEntities(marked).map((entity) => entity.id)).toEqual(['person:delia-marsh', 'place:lisbon']);
  });

  it('sorts mentions from outside and drops overlaps and what is not in the text', () => {
    const text = 'Delia Marsh left Lisbon.';
    const found: FoundMention[] = [
      { start: 17, end: 23, kind: 'place', score: 1 },
      { start: 6, end: 11, kind: 'person', score: 1 },
      { start: 0, end: 12, kind: 'person', score: 1 },
      { start: 90, end: 95, kind: 'place', score: 1 },
      { start: 5, end: 2, kind: 'group', score: 1 },
      { start: Number.NaN, end: 2, kind: 'group', score: 1 },
    ];
    const { mentions, entities } = resolveEntities(readText(text), found);
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['Delia Marsh', 'Lisbon']);
    expect(entities.map((entity) => entity.name)).toEqual(['Delia Marsh', 'Lisbon']);
  });

  it('never throws, and every mention has its entity', () => {
    const mention = fc.record({
      start: fc.integer({ min: -5, max: 90 }),
      end: fc.integer({ min: -5, max: 90 }),
      kind: fc.constantFrom<EntityKind>('person', 'group', 'place'),
      score: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.array(mention), (text, found) => {
        const { mentions, entities } = resolveEntities(readText(text), found);
        const ids = new Set(entities.map((entity) => entity.id));
        expect(ids.size).toBe(entities.length);
        for (const { entityId } of mentions) expect(ids.has(entityId)).toBe(true);
        for (const entity of entities) {
          for (const { start, end, text: words } of entity.introductions) expect(text.slice(start, end)).toBe(words);
        }
      }),
    );
  });
});

/** Words that no list has, each used once. */
const inventName = (n: number): string => `B${n.toString(26).replace(/\d/g, (d) => 'klmnprstvz'.charAt(Number(d)))}o`;

const repeat = (n: number, create: (name: string) => string): string =>
  Array.from({ length: n }, (_, i) => create(inventName(i))).join('');

const measure = (marked: string): number => {
  const { text, found } = parseMarks(marked);
  const annotated = readText(text);
  const began = performance.now();
  resolveEntities(annotated, found);
  return performance.now() - began;
};

describe('time', () => {
  it.each<[string, (n: number) => string]>([
    ['many different people', (n) => repeat(n, (name) => `[Peter ${name}](person) said so. `)],
    ['one name again and again', (n) => repeat(n, () => '[Peter Harlow](person) said so. ')],
    ['many people of one surname', (n) => repeat(n, (name) => `[${name} Harlow](person) said so. `)],
    ['many groups that begin alike', (n) => repeat(n, (name) => `The [Harlow ${name} Union](group) said so. `)],
    ['one row of names', (n) => repeat(n, () => '[Harlow](place) ')],
  ])(
    'grows with the text and no faster: %s',
    (_, create) => {
      measure(create(500));
      const measureBest = (n: number): number => Math.min(...[1, 2, 3].map(() => measure(create(n))));
      const small = measureBest(1000);
      // Eight times the text; quadratic work would take 64 times as long. Less than 10 ms is too short to be measured.
      expect(measureBest(8000)).toBeLessThan(Math.max(small, 10) * 30);
    },
    60_000,
  );
});
