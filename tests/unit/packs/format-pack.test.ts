import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPackCsv, formatPackJson } from '../../../lib/packs/format-pack.ts';
import { parsePack } from '../../../lib/packs/parse-pack.ts';
import { type Pack, packColumns } from '../../../lib/packs/types.ts';

const words = fc
  .array(fc.constantFrom('Reed', 'lås', '=1+2', "'=x", '-5', '@home', '"old"', 'a,b', 'c;d', '工作', "it's", '+'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(' '));
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value);
const date = fc.constantFrom('2019', '2019-04', '2019-04-30');

/** Packs as parsing gives them: names and aliases are numbered, so that no two are one. */
const pack: fc.Arbitrary<Pack> = fc
  .record({
    title: words,
    publisher: maybe(words),
    license: maybe(words),
    attribution: maybe(words),
    updated: maybe(date),
    entries: fc.array(
      fc.record({
        name: words,
        aliases: fc.array(words, { maxLength: 3 }),
        kind: fc.constantFrom('person', 'group', 'place', null),
        summary: words,
        role: maybe(words),
        from: maybe(date),
        to: maybe(fc.constant('2024')),
        country: maybe(fc.constantFrom('NL', 'the Netherlands')),
        position: maybe(fc.tuple(fc.double({ min: -90, max: 90, noNaN: true }), fc.integer({ min: -180, max: 180 }))),
        url: maybe(fc.constant('https://locks.example/a,b?c="d"'.replaceAll('"', '%22'))),
        wikidata: maybe(fc.constant('Q12')),
        source: maybe(words),
        license: maybe(words),
        updated: maybe(date),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  })
  .map(({ entries, ...head }) => ({
    ...head,
    id: 'some-pack',
    entries: entries.map(({ position, ...entry }, row) => ({
      ...entry,
      name: `${entry.name} n${row}`,
      aliases: entry.aliases.map((alias, index) => `${alias} a${index}`),
      lat: position && Number(position[0].toFixed(4)) + 0,
      lng: position && position[1] + 0,
    })),
  }));

describe('export', () => {
  it('to JSON and back gives the same pack', () => {
    fc.assert(
      fc.property(pack, (given) => {
        expect(parsePack('other.json', formatPackJson(given))).toMatchObject({
          pack: given,
          problems: [],
          otherColumns: [],
        });
      }),
    );
  });

  it('to CSV and back gives the same rows', () => {
    fc.assert(
      fc.property(pack, (given) => {
        const { pack: back, problems } = parsePack('other.csv', formatPackCsv(given));
        expect(problems).toEqual([]);
        expect(back?.entries).toEqual(given.entries);
      }),
    );
  });

  it('gives a spreadsheet no formula to run', () => {
    const { pack: given } = parsePack('a.csv', 'name,summary,lat,lng\n=1+2 Lock,@sum,-5,-6');
    if (!given) throw new Error('No pack');
    const [, row] = formatPackCsv(given).split('\r\n');
    expect(row).toBe("'=1+2 Lock,,,'@sum,,,,,-5,-6,,,,,");
  });
});

describe('the template', () => {
  it.each(['csv', 'json'])('as %s has five rows without a problem, and every column', (ending) => {
    const parsed = parsePack(`template.${ending}`, readFileSync(`public/templates/glossary-template.${ending}`));
    expect(parsed).toMatchObject({ problems: [], otherColumns: [] });
    expect(parsed.pack?.entries).toHaveLength(5);
  });

  it('says the same in both files, under the headings of the documentation', () => {
    const [csv, json] = ['csv', 'json'].map(
      (ending) => parsePack(`t.${ending}`, readFileSync(`public/templates/glossary-template.${ending}`)).pack?.entries,
    );
    expect(csv).toEqual(json);
    const guide = readFileSync('docs/glossaries.md', 'utf8');
    expect(packColumns.filter((column) => !guide.includes(`| \`${column}\``))).toEqual([]);
  });
});
