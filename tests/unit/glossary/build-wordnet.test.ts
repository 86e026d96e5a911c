import { describe, expect, it } from 'vitest';
import { readWordNet } from '../../../scripts/glossary/build-wordnet.ts';
import { cutGloss, pluralOf } from '../../../scripts/glossary/glosses.ts';

const words = { common: new Set(['green', 'supreme', 'court', 'crow', 'buckeye']), people: new Set(['nasser']) };

/** Lines of a dictionary in WordNet's form: number, file, words, what it is an instance (@i) or a kind (@) of, gloss. */
const lines = (rows: readonly [string, string, string[], string, string, string][]): string =>
  rows
    .map(([id, file, names, symbol, target, gloss]) => {
      const forms = names.map((name) => `${name.replaceAll(' ', '_')} 0`).join(' ');
      const count = names.length.toString(16).padStart(2, '0');
      return `${id} ${file} n ${count} ${forms} 001 ${symbol} ${target} n 0000 | ${gloss}  `;
    })
    .join('\n');

const classes: [string, string, string[], string, string, string][] = [
  ['00000001', '17', ['river'], '@', '00000000', 'a stream'],
  ['00000002', '18', ['statesman'], '@', '00000000', 'a politician'],
  ['00000003', '18', ['person'], '@', '00000000', 'a human being'],
  ['00000004', '14', ['court'], '@', '00000000', 'a body that judges'],
  ['00000005', '15', ['city'], '@', '00000000', 'a large town'],
  ['00000006', '14', ['terrorist organization'], '@', '00000000', 'a body'],
  ['00000007', '17', ['lake'], '@', '00000000', 'a body of water'],
];

const read = (names: string[], file: string, symbol: string, target: string, gloss: string) =>
  readWordNet(lines([...classes, ['00000099', file, names, symbol, target, gloss]]), '', words).entries[0];

describe('readWordNet', () => {
  it('reads a river by its long and its short name', () => {
    expect(
      read(['Tornio', 'Tornio River'], '17', '@i', '00000001', 'a river in Lapland; "they swam in the Tornio"'),
    ).toEqual(
      expect.objectContaining({
        id: 'wordnet:00000099',
        kind: 'place',
        name: 'Tornio',
        aliases: ['Tornio River'],
        summary: 'A river in Lapland.',
        source: 'wordnet',
        asOf: '2006',
      }),
    );
  });

  it.each([
    ['an ordinary word', ['Green', 'Green River'], 'Green River'],
    ['a personal name', ['Nasser', 'Lake Nasser'], 'Lake Nasser'],
  ])('does not go by %s', (_what, names, name) => {
    const found = read(names, '17', '@i', '00000001', 'a body of water in the north');
    expect([found?.name, found?.aliases]).toEqual([name, []]);
  });

  it.each([
    ['a city, which other data know better', ['Oulu'], '15', '@i', '00000005', 'a city in Finland'],
    ['words of judgement', ['Sons of Mud'], '14', '@i', '00000006', 'a violent terrorist organization'],
    ['a person without a year of death', ['Delia Marsh'], '18', '@i', '00000002', 'a statesman (born in 1950)'],
    ['a surname alone', ['Marsh'], '18', '@i', '00000002', 'a person'],
    ['a legend', ['Lethe'], '17', '@i', '00000001', '(Greek mythology) a river of forgetting'],
    ['a slur', ['Mudder'], '18', '@', '00000003', '(offensive) a native of Mudland'],
    ['a team more often than a people', ['Crow'], '18', '@', '00000003', 'a member of a people of Montana'],
    ['no name', ['rivulet'], '17', '@', '00000001', 'a small stream'],
  ])('leaves out %s', (_what, names, file, symbol, target, gloss) => {
    expect(read(names, file, symbol, target, gloss)).toBeUndefined();
  });

  it('takes a person of the past by full names', () => {
    const found = read(['Marsh', 'Delia Marsh', 'President Marsh'], '18', '@i', '00000002', 'a statesman (1801-1869)');
    expect([found?.kind, found?.name, found?.aliases]).toEqual(['person', 'Delia Marsh', []]);
  });

  it('gives a people in the plural', () => {
    const native = read(['Ohioan', 'Buckeye'], '18', '@', '00000003', 'a native or resident of Ohio');
    expect([native?.kind, native?.name, native?.aliases]).toEqual(['group', 'Ohioans', []]);
    expect(native?.summary).toBe('Natives or inhabitants of Ohio.');
    const people = read(['Karelian'], '18', '@', '00000003', 'a member of the Finnish people living in Karelia');
    expect([people?.name, people?.summary]).toEqual(['Karelians', 'Members of the Finnish people living in Karelia.']);
  });

  it('takes a name that every country has only with the country', () => {
    const found = read(['Supreme Court'], '14', '@', '00000004', 'the highest court of the United States');
    expect([found?.shortForms, found?.countries]).toEqual([['Supreme Court'], ['US']]);
  });
});

describe('cutGloss', () => {
  it.each([
    ['a river in the north; "the river was high"', 'A river in the north.'],
    [`${'a'.repeat(100)}; ${'b'.repeat(150)}`, `A${'a'.repeat(99)}.`],
    ['who wrote `The Tide" in 1850', 'Who wrote ‘The Tide’ in 1850.'],
    ['a'.repeat(300), null],
    ['', null],
  ])('%j', (gloss, expected) => {
    expect(cutGloss(gloss)).toBe(expected);
  });
});

describe('pluralOf', () => {
  it.each([
    ['Kurd', 'Kurds'],
    ['Englishman', 'Englishmen'],
    ['German', 'Germans'],
    ['Chinese', 'Chinese'],
    ['Swiss', 'Swiss'],
    ['Gypsy', 'Gypsies'],
  ])('%s: %s', (name, plural) => {
    expect(pluralOf(name)).toBe(plural);
  });
});
