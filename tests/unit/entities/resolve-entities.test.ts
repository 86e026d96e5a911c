import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastCertainty } from '../../../lib/entities/merge-rules.ts';
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
    [
      'an acronym of another language, by apposition',
      'The [Northern Ferry Council](group), [NLR](group), met its crews. [NLR](group) fares rose.',
      ['Northern Ferry Council = NLR'],
    ],
    [
      'either name first, with "or"',
      'The [CRU](group), or [Coastal Rescue Union](group), met. The [Guild of Pilots](group), or [Gyldo](group), did not.',
      ['Coastal Rescue Union = CRU', 'Guild of Pilots = Gyldo'],
    ],
    [
      'a list is no apposition',
      'The [Northern Ferry Council](group), [NLR](group), and the [Guild of Pilots](group) met.',
      ['Northern Ferry Council', 'NLR', 'Guild of Pilots'],
    ],
    [
      'alternatives are two',
      'He would join the [Pilots](group), or the [Keepers](group), or nobody. Either [Orsk](group), or [Harl](group), wins.',
      ['Pilots', 'Keepers', 'Orsk', 'Harl'],
    ],
    [
      'what a body calls itself',
      'The [Reef Band](group), which calls itself the [Army of the Tides](group), laid down arms.',
      ['Army of the Tides = Reef Band'],
    ],
    ['a new name', '[Skerlink](group), now [Norrair](group), flies on.', ['Skerlink = Norrair']],
    [
      'somebody calls somebody',
      'The envoy, [Tomas Berg](person), called [Ana Ruiz](person) on Monday.',
      ['Tomas Berg', 'Ana Ruiz'],
    ],
    ['a dateline with its agency', '[HARLOW](group) ([AP](group)) — Rain fell.', ['HARLOW', 'AP']],
    [
      'an acronym that begins a name',
      'The [U.S. Department of Ferries](group) paid. The [USDF](group) sat.',
      ['U.S. Department of Ferries = USDF'],
    ],
    [
      'the beginnings of words',
      'The [Commission on Ferries](group) met. [Comfer](group) voted.',
      ['Commission on Ferries = Comfer'],
    ],
    [
      'company forms',
      '[Skerlink](group) rose. [Skerlink Holdings PLC](group) and [AB Norrair](group) paid. [Norrair](group) fell.',
      ['Skerlink Holdings PLC = Skerlink', 'AB Norrair = Norrair'],
    ],
    ['spaces', '[SkerLink](group) rose; [Sker Link](group) paid.', ['Sker Link = SkerLink']],
    ['letters', '[ANDOEYA](place) froze. On [Andøya](place) it snowed.', ['ANDOEYA = Andøya']],
    ['transliteration', 'Men of [al-Qadura](group) fled. [Al Kadoura](group) lost.', ['Al Kadoura = al-Qadura']],
    [
      'a team, its city and its nickname',
      '[Boston](group) won. The [Red Sox](group) sang, and [Chicago](group) left.',
      ['Red Sox = Boston', 'Chicago'],
    ],
    [
      'two teams of one city',
      '[Boston](group) won. The [Red Sox](group) sang, and the [Bruins](group) skated.',
      ['Boston', 'Red Sox', 'Bruins'],
    ],
    [
      'a parent that comes first is no short form',
      '[Karu](group) grew. Its arm [Karu Namibia](group) shrank.',
      ['Karu', 'Karu Namibia'],
    ],
    [
      'bodies of a body',
      'The [NLR Supply Agency](group) met the [NLR](group). [Kerry County Council](group) backs [Kerry](group).',
      ['NLR Supply Agency', 'NLR', 'Kerry County Council', 'Kerry'],
    ],
    [
      'a dateline with its state',
      '[HARLOW, Ga.](place) — [Harlow](place) lies in [Georgia](place). [Ga.](place) sleeps.',
      ['Harlow = HARLOW, Ga.', 'Georgia = Ga.'],
    ],
    [
      'one place name, two places',
      'They booked in [Florence](place). The letter went to [Florence](place), [South Carolina](place). [Florence](place) waited.',
      ['Florence', 'Florence', 'South Carolina'],
    ],
    [
      'three countries',
      'He saw [Peru](place), [Chile](place) and [Peru](place), [Bolivia](place).',
      ['Peru', 'Chile', 'Bolivia'],
    ],
    [
      'a name in either order',
      '[Inokuma Reiko](person) ran. Ms [Reiko Inokuma](person) won.',
      ['Inokuma Reiko = Reiko Inokuma'],
    ],
    [
      'a family name that stands first in two names',
      '[Kim Seo-yeon](person) met [Kim Ha-rin](person). [Kim](person) paid.',
      ['Kim Seo-yeon', 'Kim Ha-rin', 'Kim'],
    ],
    ['a given name', '[Somsri Wanchai](person) came. [Somsri](person) sat.', ['Somsri Wanchai = Somsri']],
    [
      'a father’s name is not hers',
      '[Salmah binte Osman](person) sold the stall of [Osman bin Karim](person). [Osman](person) wept, [Salmah](person) laughed.',
      ['Salmah binte Osman = Salmah', 'Osman bin Karim = Osman'],
    ],
    [
      'saints',
      'Pope [Benno](person) knelt. [St. Benno](person) was praised by [Ada St. Clair](person), and [St. Clair](person) by nobody.',
      ['Benno', 'St. Benno', 'Ada St. Clair = St. Clair'],
    ],
    [
      'a nickname in quotation marks',
      '[Rodolfo “Rolo” Paz](person) sang. [Rolo](person) and [Rodolfo Paz](person) bowed.',
      ['Rodolfo “Rolo” Paz = Rodolfo Paz, Rolo'],
    ],
    [
      'Jr. and initials',
      '[Frank Holt Jr.](person) spoke. [F. Holt](person) sat. [Frank Holt](person) left.',
      ['Frank Holt Jr. = F. Holt, Frank Holt'],
    ],
    [
      'transliteration of a first name',
      '[Mohammed Sarraf](person) ran. [Muhammad Sarraf](person) won. [Ellen Holt](person), [Allan Holt](person).',
      ['Mohammed Sarraf = Muhammad Sarraf', 'Ellen Holt', 'Allan Holt'],
    ],
    [
      'somebody else',
      '[Leroy Holt](person) won. They had the wrong [Leroy](person), and the [Holt](person) family wept.',
      ['Leroy Holt', 'Leroy', 'Holt'],
    ],
    [
      'father and son of one name',
      '[Isaac Mott](person) and his son [Isaac](person) left. [Isaac](person) wept. [Mott](person) paid.',
      ['Isaac Mott = Mott', 'Isaac', 'Isaac'],
    ],
    [
      'father and son of two names',
      '[Isaac Mott](person) and his son [Tom Mott](person) left. [Isaac](person) wept. [Tom](person) slept.',
      ['Isaac Mott = Isaac', 'Tom Mott = Tom'],
    ],
    [
      'somebody’s brother who is named already',
      '[Ann Mott](person) met [Tom Reed](person). Her brother [Tom](person) wept.',
      ['Ann Mott', 'Tom Reed = Tom'],
    ],
    [
      'a grandfather and who survives',
      'Her father, [Isaac](person), was a clerk. [Isaac](person) sang. She is survived by [Ada](person) and [Isaac](person).',
      ['Isaac', 'Ada', 'Isaac'],
    ],
    ['a father who survives', 'She is survived by her father, [Isaac](person). [Isaac](person) sang.', ['Isaac']],
    [
      'a first name that is the surname of two',
      '[Ann Jackson](person) met [Peter Jackson](person). [Jackson](person), her brother, who is two, slept.',
      ['Ann Jackson', 'Peter Jackson', 'Jackson'],
    ],
    [
      'two namesakes told apart by title only',
      '[Kit Wells](person) met [Sam Wells](person). Mrs [Wells](person) left. Mr [Wells](person) sat.',
      ['Kit Wells', 'Sam Wells', 'Wells', 'Wells'],
    ],
    [
      'a double surname that two may have',
      '[Miguel Paz](person) rang. [Noé Paz Villar](person) came. [Paz](person) sat.',
      ['Miguel Paz', 'Noé Paz Villar', 'Paz'],
    ],
    [
      'initials of a person',
      '[Folake Adu-Strand](person) and [Tom Holt](person). [TH](person): yes.',
      ['Folake Adu-Strand', 'Tom Holt = TH'],
    ],
    [
      'one acronym of two bodies',
      'The [Union of Guards](group) ([UG](group)) met the [Union of Guides](group) ([UG](group)).',
      ['Union of Guards = UG', 'Union of Guides'],
    ],
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

  it('gives ids that do not change when a paragraph does', () => {
    const before =
      '[Delia Marsh](person) left [Lisbon](place).\n\nThe [CRU](group) met.\n\n[Marsh](person) missed [Lisbon](place).';
    const after = before.replace(
      'The [CRU](group) met.',
      '[Tom Hale](person) of [Orsk](place) sang to [Marsh](person).',
    );
    const ids = listEntities(before).map((entity) => entity.id);
    expect(listEntities(after).map((entity) => entity.id)).toEqual(
      expect.arrayContaining(ids.filter((id) => id !== 'group:cru')),
    );
  });

  it('tells two of one name apart in their ids by more than their order', () => {
    const florence = '[Florence](place) is far from [Florence](place), [South Carolina](place).';
    expect(listEntities(florence)[1]?.id).toBe('place:florence--south-carolina');
  });

  it('says why a name belongs to its entity and how sure that is', () => {
    const { text, found } = parseMarks(
      '[Marsh](person) back\n\n[Delia Marsh](person) of the [Coastal Rescue Union](group) spoke. The [CRU](group) cheered [Marsh](person) and [Delia](person).',
    );
    const { mentions } = resolveEntities(readText(text), found);
    expect(mentions.map(({ rule }) => rule)).toEqual([
      'ahead-of-name',
      'own-name',
      'own-name',
      'initials',
      'surname',
      'first-word',
    ]);
    for (const { rule, certainty } of mentions) expect(certainty, rule).toBeGreaterThanOrEqual(leastCertainty);
  });

  it('says of whom a name may be that it leaves undecided', () => {
    const marked = '[Delia Marsh](person) met [Peter Marsh](person). [Marsh](person) paid.';
    const { text, found } = parseMarks(marked);
    const { mentions, entities } = resolveEntities(readText(text), found);
    expect(mentions[2]).toMatchObject({ rule: 'undecided', entityId: 'person:marsh--undecided' });
    expect(entities[2]?.mayBe).toEqual(['person:delia-marsh', 'person:peter-marsh']);
    expect(entities[0]?.mayBe).toEqual([]);
  });

  it('leaves a headline undecided that the article does not settle', () => {
    const run = (end: string): string[] =>
      listNames(`Two vie with [Marsh](person)\n\n[Delia Marsh](person) met [Peter Marsh](person). ${end}`);
    expect(run('They ate.')).toEqual(['Marsh', 'Delia Marsh', 'Peter Marsh']);
    expect(
      listNames('[Marsh](person) wins\n\n[Delia Marsh](person) sang. [Marsh](person) beat [Peter Marsh](person).'),
    ).toEqual(['Delia Marsh = Marsh', 'Peter Marsh']);
  });

  it('takes names that are prefixes of each other, in any order', () => {
    const words = Array.from({ length: 60 }, (_, i) => `B${'o'.repeat(i)}`);
    const text = words.map((_, i) => words.slice(0, i + 1).join(' ')).join('. ');
    const found: FoundMention[] = [];
    let at = 0;
    words.forEach((_, i) => {
      const end = at + words.slice(0, i + 1).join(' ').length;
      for (const kind of ['group', 'person', 'place'] as const)
        found.unshift({ start: at + (found.length % 3), end, kind, score: 1 });
      at = end + 2;
    });
    expect(resolveEntities(readText(text), found).mentions).toHaveLength(60);
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
    ['many names of one word', (n) => repeat(n, (name) => `[${name}](group) said so. `)],
    ['many groups with acronyms', (n) => repeat(n, (name) => `The [Harlow ${name} Union](group) ([HBU](group)) sat. `)],
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
