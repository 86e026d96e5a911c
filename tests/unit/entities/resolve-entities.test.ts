import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../lib/entities/find-mentions.ts';
import { resolveEntities } from '../../../lib/entities/resolve-entities.ts';
import type { EntityKind, FoundMention } from '../../../lib/entities/types.ts';
import { listEntities, readText } from './read-article.ts';

/** Entities as "name = alias, alias". */
const listNames = (text: string): string[] =>
  listEntities(text).map(({ name, aliases }) => (aliases.length > 0 ? `${name} = ${aliases.join(', ')}` : name));

describe('resolveEntities', () => {
  it.each<[string, string, string[]]>([
    [
      'surname after the full name',
      'Delia Marsh came late. Marsh’s boat had sunk, and Mrs Marsh swam.',
      ['Delia Marsh = Marsh'],
    ],
    [
      'surname with a particle',
      'Omar al-Hadidi spoke. Hadidi left, and later al-Hadidi came back.',
      ['Omar al-Hadidi = Hadidi, al-Hadidi'],
    ],
    ['first name that only one has', 'Delia Marsh sang. Then Delia bowed.', ['Delia Marsh = Delia']],
    ['two of one surname', 'Delia Marsh met Peter Marsh. Marsh paid.', ['Delia Marsh', 'Peter Marsh', 'Marsh']],
    [
      'two of one surname, told apart by title',
      'Delia Marsh met Peter Marsh. Ms Marsh paid, and Mr Marsh slept.',
      ['Delia Marsh = Marsh', 'Peter Marsh = Marsh'],
    ],
    [
      'a surname that was settled before its namesake came',
      'Delia Marsh spoke. Marsh sat. Her brother Peter Marsh left. Marsh stayed.',
      ['Delia Marsh = Marsh', 'Peter Marsh'],
    ],
    [
      'surname with a hyphen',
      'Harriet Cole-Whitmore spoke. Later Ms Cole-Whitmore sat.',
      ['Harriet Cole-Whitmore = Cole-Whitmore'],
    ],
    [
      'two persons of one name, as the text says',
      'Omar Haddad, also known as Abu Karim, was seen in Tunis.',
      ['Omar Haddad = Abu Karim', 'Tunis'],
    ],
    ['middle initial', 'Peter B. Harlow won. Peter Harlow smiled.', ['Peter B. Harlow = Peter Harlow']],
    ['acronym in brackets', 'The Coastal Rescue Union (CRU) met. The CRU voted.', ['Coastal Rescue Union = CRU']],
    ['acronym before its name', 'The CRU (Coastal Rescue Union) met on Monday.', ['Coastal Rescue Union = CRU']],
    ['acronym by its initials', 'The Coastal Rescue Union met. Later the CRU voted.', ['Coastal Rescue Union = CRU']],
    [
      'names that the gazetteer joins',
      'The United States and the U.S. are one; America too.',
      ['United States = U.S., America'],
    ],
    ['known acronym', 'Fighters of Islamic State fled. ISIS lost ground.', ['Islamic State = ISIS']],
    [
      'short form of a group',
      'The Northern Ferry Council met. Ferry Council members left.',
      ['Northern Ferry Council = Ferry Council'],
    ],
    [
      'place without its head noun',
      'They crossed the Euphrates River. The ferry left, and the Euphrates rose.',
      ['Euphrates River = Euphrates'],
    ],
  ])('%s', (_, text, names) => {
    expect(listNames(text)).toEqual(names);
  });

  it.each<[string, EntityKind, string, string[]]>([
    [
      'two surnames',
      'person',
      '|Andrés Paz Villar| ran, and |Paz Villar| won; |Paz| wept.',
      ['Andrés Paz Villar = Paz Villar, Paz'],
    ],
    ['half a surname', 'person', '|Ana Soriano-Paz| fell. |Soriano| rose.', ['Ana Soriano-Paz = Soriano']],
    ['family name first', 'person', '|Inokuma Reiko| ran. |Inokuma| won.', ['Inokuma Reiko = Inokuma']],
    ['left-out middle name', 'person', '|Ana María Ruiz| ran. |Ana Ruiz| won.', ['Ana María Ruiz = Ana Ruiz']],
    [
      'acronym in small letters',
      'group',
      'The |Tide and Net Union| met. |Tanu| and |Tnu| sat.',
      ['Tide and Net Union = Tanu, Tnu'],
    ],
    [
      'three lengths',
      'group',
      '|Karu Energy Namibia|, |Karu Energy| and |Karu|.',
      ['Karu Energy Namibia = Karu Energy, Karu'],
    ],
    [
      'club called by its city',
      'group',
      '|Lisbon Harriers| beat |Porto|. |Lisbon| sang.',
      ['Lisbon Harriers = Lisbon', 'Porto'],
    ],
    ['city in the name of a body', 'group', 'The |Lisbon Police| met |Lisbon|.', ['Lisbon Police', 'Lisbon']],
    [
      'country in the name of a body',
      'group',
      'The |Bank of England| backs |England|.',
      ['Bank of England', 'England'],
    ],
    ['river with its town', 'place', '|Orla| lies on the |Orla River|.', ['Orla', 'Orla River']],
    ['dateline', 'place', '|SKERRA| - Rain fell on |Skerra|.', ['Skerra = SKERRA']],
    ['isle', 'place', 'The |Isle of Skerra|. On |Skerra|.', ['Isle of Skerra = Skerra']],
  ])('%s', (_, kind, marked, names) => {
    const found: FoundMention[] = [];
    let text = '';
    marked.split('|').forEach((part, i) => {
      if (i % 2 === 1) found.push({ start: text.length, end: text.length + part.length, kind, score: 1 });
      text += part;
    });
    const { entities } = resolveEntities(readText(text), found);
    expect(
      entities.map(({ name, aliases }) => (aliases.length > 0 ? `${name} = ${aliases.join(', ')}` : name)),
    ).toEqual(names);
  });

  it('keeps a person and a place of one name apart', () => {
    const text = 'Denzel Washington flew to Washington.';
    expect(listEntities(text).map((entity) => entity.id)).toEqual(['person:denzel-washington', 'place:washington']);
  });

  it('gives ids that do not change from one analysis to the next', () => {
    const text = 'Delia Marsh left Lisbon. Marsh missed Lisbon.';
    expect(listEntities(text).map((entity) => entity.id)).toEqual(['person:delia-marsh', 'place:lisbon']);
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

const measure = (text: string): number => {
  const annotated = readText(text);
  const began = performance.now();
  resolveEntities(annotated, findMentions(annotated));
  return performance.now() - began;
};

describe('time', () => {
  it.each<[string, (n: number) => string]>([
    ['many different people', (n) => Array.from({ length: n }, (_, i) => `Peter ${inventName(i)} said so.`).join(' ')],
    ['one name again and again', (n) => 'Peter Harlow said so. '.repeat(n)],
    [
      'many people of one surname',
      (n) => Array.from({ length: n }, (_, i) => `${inventName(i)} Harlow said so.`).join(' '),
    ],
    ['one row of capitals', (n) => 'Harlow '.repeat(n)],
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
