import { describe, expect, it } from 'vitest';
import type { Entity, EntityKind, Introduction, Mention } from '../../../lib/entities/types.ts';
import type { LinkContext } from '../../../lib/glossary/link-context.ts';
import { linkEntries } from '../../../lib/glossary/link-entries.ts';
import { entry, openEntries } from './sample-entries.ts';

const packages = { source: 'wordnet', asOf: '2006' } as const;

const table = openEntries([
  entry('Labour Party', { shortForms: ['Labour'], countries: ['GB'] }),
  entry('New Zealand Labour Party', { shortForms: ['Labour', 'Labour Party'], countries: ['NZ'] }),
  entry('Czech National Bank', { aliases: ['CNB'], countries: ['CZ'] }),
  entry('UN Security Council', { shortForms: ['Security Council'] }),
  entry('Tesla, Inc.', { shortForms: ['Tesla'] }),
  entry('FBI', { countries: ['US'] }),
  entry('Danes', { ...packages, summary: 'Natives or inhabitants of Denmark.', countries: ['DK'] }),
  entry('Vikings', { ...packages, summary: 'Members of the Scandinavian people of old.' }),
  entry('Associated Press', { aliases: ['AP'] }),
  entry('Rabo', { source: 'name-suggestion-index', summary: 'Dutch bank.' }),
  entry('Zenta', {
    source: 'name-suggestion-index',
    summary: 'Russian bank.',
    shortForms: ['Zenta'],
    countries: ['RU'],
  }),
  entry('Mosul Dam', { kind: 'place', summary: 'A dam on the Tigris.' }),
  entry('Green River', { ...packages, kind: 'place', summary: 'A river that rises in western Wyoming.' }),
  entry('Sea of Azov', { ...packages, kind: 'place', summary: 'A bay of the Black Sea.' }),
  entry('Grace Hopper', {
    ...packages,
    kind: 'person',
    summary: 'United States mathematician and computer pioneer (1906-1992).',
  }),
  entry('Severn', { ...packages, id: 'wordnet:1', kind: 'place', summary: 'A river in Wales.' }),
  entry('Severn', { ...packages, id: 'wordnet:2', kind: 'place', summary: 'A river in Ontario.' }),
]);

const introduce = (text: string, rule: Introduction['rule'] = 'apposition'): Introduction => ({
  start: 0,
  end: 1,
  text,
  sentence: { start: 0, end: 1 },
  role: null,
  affiliation: null,
  place: null,
  isFormer: false,
  rule,
  certainty: 1,
});

/** An article with one entity, its names in `names`, wherever they stand in the text. */
function contextOf(
  text: string,
  kind: EntityKind,
  names: readonly [string, ...string[]],
  more: { introductions?: Introduction[]; rule?: Mention['rule']; homeCountry?: string; others?: string[] } = {},
): LinkContext {
  const [name, ...aliases] = names;
  const found = (surface: string, entityId: string): Mention => ({
    start: text.indexOf(surface),
    end: text.indexOf(surface) + surface.length,
    kind,
    score: 1,
    entityId,
    rule: more.rule ?? 'own-name',
    certainty: 1,
  });
  const entity: Entity = {
    id: 'x',
    kind,
    name,
    aliases,
    introductions: more.introductions ?? [],
    salience: 1,
    mayBe: [],
  };
  const mentions = [
    ...names.filter((form) => text.includes(form)).map((form) => found(form, 'x')),
    ...(more.others ?? []).map((form) => found(form, 'y')),
  ];
  return { text, blocks: [], mentions, entities: [entity], homeCountry: more.homeCountry ?? null };
}

const link = (...input: Parameters<typeof contextOf>) => {
  const reading = linkEntries(contextOf(...input), table).get(0);
  return reading?.entry?.name ?? (reading?.candidates.map(({ name }) => name) || null);
};

describe('groups', () => {
  it.each([
    ['Labour won in London, and Britain votes again.', 'Labour', 'Labour Party'],
    ['In Wellington, New Zealand, Labour lost.', 'Labour', 'New Zealand Labour Party'],
    ['The Labour Party of Britain met.', 'Labour Party', 'Labour Party'],
    ['In Madrid, Spain, Labour was not heard of. Spanish voters shrugged.', 'Labour', null],
    ['The Czech crown fell, the CNB said.', 'CNB', 'Czech National Bank'],
    ['The CNB of Bolivia seized the cargo.', 'CNB', null],
    ['A man in Leeds was seized, the FBI said.', 'FBI', 'FBI'],
    ['Tesla cut its profit forecast; shares and sales fell.', 'Tesla', 'Tesla, Inc.'],
    ['Tesla played in the old hall.', 'Tesla', null],
    ['Tesla, Inc. rose.', 'Tesla, Inc.', 'Tesla, Inc.'],
    ['Many Danes agreed.', 'Danes', 'Danes'],
    ['Rabo lends to farmers.', 'Rabo', 'Rabo'],
    ['In Moscow, Russia, Zenta raised its rates.', 'Zenta', 'Zenta'],
    // What an article says of letters holds for it.
    ['LONDON (AP) - Rain fell.', 'AP', 'Associated Press'],
    ['Doctors tried an artificial pancreas (AP), and the AP worked.', 'AP', null],
  ])('%s', (text, name, expected) => {
    expect(link(text, 'group', [name])).toBe(expected);
  });

  it('knows a short form by the rest of the full name', () => {
    expect(link('The UN is late. The Security Council met.', 'group', ['Security Council'], { others: ['UN'] })).toBe(
      'UN Security Council',
    );
    expect(link('The Security Council met.', 'group', ['Security Council'])).toBe(null);
  });

  it('reads the publisher’s country', () => {
    expect(link('Labour met on Monday.', 'group', ['Labour'], { homeCountry: 'NZ' })).toBe('New Zealand Labour Party');
  });

  it('takes a team for no people and for no bank', () => {
    const report = 'The coach and the goalkeeper of the Vikings praised the league after the match with Rabo.';
    expect(link(report, 'group', ['Vikings'])).toBe(null);
    expect(link(report, 'group', ['Rabo'])).toBe(null);
    expect(link('The Oslo Vikings train here.', 'group', ['Oslo Vikings', 'Vikings'])).toBe(null);
  });

  it.each([
    // Words of sport, scores with one of them, and tables of results with none.
    ['In Moscow, Russia, Zenta had three strikers, a goalkeeper and a referee against it.', 'Zenta', null],
    ['In Russia: Zenta 3-1 Oulu, Turku 0-0 Pori, Vaasa 2-1 Kemi, Oulu 1-1 Turku. The cup goes on.', 'Zenta', null],
    ['1. Ada Roe (Italy) Rabo 20:36:54 2. Ben Vos (Spain) Rabo 3. Cy Poe (Oman) Rabo', 'Rabo', null],
    ['The Czech club lost the cup, the league and its coach. CNB led 41-14.', 'CNB', null],
    // How judges vote is no score.
    ['The judges voted 5-4, 6-3, 7-2, 5-4, 6-3 and 8-1 on loans by Rabo.', 'Rabo', 'Rabo'],
  ])('knows sport: %s', (text, name, expected) => {
    expect(link(text, 'group', [name])).toBe(expected);
  });

  it('does not go by letters that the article explains otherwise', () => {
    const text = 'The Coastal Navigation Board (CNB) in Prague, Czech officials said.';
    expect(link(text, 'group', ['Coastal Navigation Board', 'CNB'])).toBe(null);
  });

  it('needs the kind to agree', () => {
    expect(link('The FBI said so.', 'place', ['FBI'])).toBe(null);
    expect(link('Severn said so.', 'group', ['Severn'])).toBe(null);
  });

  it('leaves an undecided mention alone', () => {
    expect(link('The FBI said so.', 'group', ['FBI'], { rule: 'undecided' })).toBe(null);
  });
});

describe('places', () => {
  it('offers namesakes to choose from', () => {
    expect(link('The Severn rose.', 'place', ['Severn'])).toEqual(['Severn', 'Severn']);
  });

  it('takes a common name only near what it is near to', () => {
    expect(link('Green River flooded.', 'place', ['Green River'])).toBe(null);
    expect(link('Green River flooded in Wyoming.', 'place', ['Green River'])).toBe('Green River');
    expect(link('Ships left the Sea of Azov.', 'place', ['Sea of Azov'])).toBe('Sea of Azov');
  });

  it('leaves the house list to the table of places', () => {
    expect(link('The Mosul Dam holds.', 'place', ['Mosul Dam'])).toBe(null);
  });
});

describe('persons of the past', () => {
  it.each([
    [['Grace Hopper'], [], 'Grace Hopper'],
    [['Hopper', 'Grace Hopper'], [], null],
    [['Grace Hopper'], [introduce('the computer scientist')], 'Grace Hopper'],
    [['Grace Hopper'], [introduce('a baker from Leeds')], null],
    [['Grace Hopper'], [introduce('34', 'age')], null],
  ] as const)('%j %j', (names, introductions, expected) => {
    const text = 'Grace Hopper and Hopper.';
    expect(link(text, 'person', names as unknown as [string], { introductions: [...introductions] })).toBe(expected);
  });
});

describe('any input', () => {
  it('is quick on a long text without words', () => {
    expect(link('A'.repeat(2_000_000), 'group', ['Labour'])).toBe(null);
  });

  it('has nothing to say of nothing', () => {
    expect(linkEntries({ text: '', blocks: [], mentions: [], entities: [], homeCountry: null }, table).size).toBe(0);
  });
});
