import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostBytes } from '../../../lib/packs/limits.ts';
import { parsePack } from '../../../lib/packs/parse-pack.ts';
import type { PackEntry } from '../../../lib/packs/types.ts';

const bytes = (...parts: (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)));
const utf16 = (text: string, isLittle: boolean): number[] =>
  [...text].flatMap((letter) => {
    const code = letter.charCodeAt(0);
    return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255];
  });
const json = (rest: object): string => JSON.stringify({ format: 'news-glossary-pack', version: 1, ...rest }, null, 1);
const problemsOf = (data: string | Uint8Array, fileName = 'pack.csv'): string[] =>
  parsePack(fileName, data).problems.map(({ fault, line, column, detail }) =>
    [line, fault, column, detail].filter((part) => part !== null).join(' '),
  );
const entriesOf = (data: string | Uint8Array, fileName = 'pack.csv'): readonly PackEntry[] =>
  parsePack(fileName, data).pack?.entries ?? [];
const namesOf = (...args: Parameters<typeof entriesOf>): string[] => entriesOf(...args).map(({ name }) => name);

const empty: PackEntry = {
  name: '',
  aliases: [],
  kind: null,
  summary: null,
  role: null,
  from: null,
  to: null,
  country: null,
  lat: null,
  lng: null,
  url: null,
  wikidata: null,
  source: null,
  license: null,
  updated: null,
};

describe('a table', () => {
  it('gives an entry with all its columns, in any order and case', () => {
    const csv = [
      'Type,NAME,aliases,Summary,role,from,to,country,lat,lng,url,wikidata,source,Licence,updated',
      'Place, Reed  Lock ,The Lock| Reedlock ||Reed Lock,"A lock, ""the old one"".",lock,1911,2024-02-29,NL,52.5,-0.25,https://locks.example/reed,Q12,Canal list,CC0,2026-11',
    ].join('\r\n');
    expect(parsePack('Locks of the north.csv', csv)).toEqual({
      pack: {
        id: 'locks-of-the-north',
        title: 'Locks of the north',
        publisher: null,
        license: null,
        attribution: null,
        updated: null,
        entries: [
          {
            name: 'Reed Lock',
            aliases: ['The Lock', 'Reedlock'],
            kind: 'place',
            summary: 'A lock, "the old one".',
            role: 'lock',
            from: '1911',
            to: '2024-02-29',
            country: 'NL',
            lat: 52.5,
            lng: -0.25,
            url: 'https://locks.example/reed',
            wikidata: 'Q12',
            source: 'Canal list',
            license: 'CC0',
            updated: '2026-11',
          },
        ],
      },
      problems: [],
      otherColumns: [],
      encoding: null,
    });
  });

  it.each([
    ['semicolons, and a comma for the point', 'name;summary;lat;lng\nReed Lock;A lock, old;52,5;4\n'],
    ['tabs', 'name\tsummary\tlat\tlng\nReed Lock\tA lock, old\t52.5\t4'],
    ['the line in which Excel names the separator', 'sep=;\nname;summary;lat;lng\nReed Lock;A lock, old;52.5;4'],
    ['empty lines and columns', '\n\nname,,summary,lat,lng,\n,,,,,\nReed Lock,,"A lock, old",52.5,4,\n\n'],
    ['a line break in a field', 'name,summary,lat,lng\nReed Lock,"A lock,\nold",52.5,4'],
    ['carriage returns alone', 'name,summary,lat,lng\rReed Lock,"A lock, old",52.5,4\r'],
  ])('is read with %s', (_, csv) => {
    expect(parsePack('a.csv', csv)).toMatchObject({ problems: [] });
    expect(entriesOf(csv)).toEqual([{ ...empty, name: 'Reed Lock', summary: 'A lock, old', lat: 52.5, lng: 4 }]);
  });

  it.each([
    ['UTF-8', bytes('name,summary\nÖrebro lås,Ål'), null],
    ['UTF-8 with its mark', bytes([0xef, 0xbb, 0xbf], 'name,summary\nÖrebro lås,Ål'), null],
    ['UTF-16 of Windows', bytes([0xff, 0xfe], utf16('name,summary\nÖrebro lås,Ål', true)), 'utf-16le'],
    ['the other UTF-16', bytes([0xfe, 0xff], utf16('name,summary\nÖrebro lås,Ål', false)), 'utf-16be'],
    ['UTF-16 without a mark', bytes(utf16('name,summary\nÖrebro lås,Ål', true)), 'utf-16le'],
    ['Windows-1252', bytes('name,summary\n', [0xd6], 'rebro l', [0xe5], 's,', [0xc5], 'l'), 'windows-1252'],
  ] as const)('is read in %s', (_, data, encoding) => {
    expect(parsePack('a.csv', data)).toMatchObject({ problems: [], encoding });
    expect(namesOf(data)).toEqual(['Örebro lås']);
  });

  it('keeps the good rows and says what is wrong with the others, by line', () => {
    const csv =
      'name,type,summary,Remarks\nReed Lock,place,"Old\nlock",x\n,person,Nobody\nGull Weir,castle,A weir\nTern Dam,,A dam';
    expect(parsePack('a.csv', csv)).toMatchObject({
      pack: { entries: [{ name: 'Reed Lock' }, { name: 'Tern Dam', kind: null }] },
      otherColumns: ['Remarks'],
    });
    expect(problemsOf(csv)).toEqual(['4 no-name name', '5 bad-type type castle']);
  });

  const row = (field: string, column = 'summary') => `name,summary,${column}\nReed Lock,A lock,${field}\n`;
  it.each([
    ['HTML', 'name,summary\nReed Lock,<b>old</b>', '2 html summary'],
    ['HTML in a name', 'name,summary\n<script>x</script>,old', '2 html name'],
    ['letters in disguise', 'name,summary\nReed Lock,a &lt;b&gt;', '2 html summary'],
    ['a link to a program', row('javascript:alert(1)', 'url'), '2 script url'],
    ['a program in a text', row('Java script : no; JavaScript :yes', 'role'), '2 script role'],
    ['a link without https', row('http://locks.example/', 'url'), '2 bad-url url'],
    ['a link that pretends', row('https://bbc.co.uk@locks.example/', 'url'), '2 bad-url url'],
    ['a link with a space', row('https://locks.example/a b', 'url'), '2 bad-url url'],
    ['a link to nowhere', row('https://', 'url'), '2 bad-url url'],
    ['a long name', `name,summary\n${'a'.repeat(101)},x`, '2 too-long name 100'],
    ['a long summary', `name,summary\nReed Lock,${'a'.repeat(301)}`, '2 too-long summary 300'],
    [
      'many aliases',
      row(Array.from({ length: 31 }, (_, n) => `lock ${n}`).join('|'), 'aliases'),
      '2 too-many-aliases aliases 30',
    ],
    ['the day before the month', row('23/11/2026', 'updated'), '2 bad-date updated 23/11/2026'],
    ['a day that never was', row('2025-02-29', 'from'), '2 bad-date from 2025-02-29'],
    ['an end before the beginning', 'name,role,from,to\nReed,x,2024-05,2024-04', '2 to-before-from to'],
    ['degrees beyond the pole', 'name,lat,lng\nReed,91,4', '2 bad-coordinate lat 91'],
    ['degrees in words', 'name,lat,lng\nReed,5,4°N', '2 bad-coordinate lng 4°N'],
    ['half a position', 'name,lat,lng,role\nReed,5,,x', '2 half-coordinates lng'],
    ['no Wikidata number', row('P31', 'wikidata'), '2 bad-wikidata wikidata P31'],
    ['a name that says nothing', 'name,type\nReed Lock,place', '2 nothing-said'],
    ['a person of whom only a position is said', 'name,type,lat,lng\nReed,person,5,4', '2 nothing-said'],
    ['a name of marks only', 'name,summary\n"...",x', '2 no-name name'],
    ['letters that turn the direction', 'name,summary\nReed \u202eLock,x', '2 control name'],
    ['a bell', 'name,summary\nReed Lock,\u0007', '2 control summary'],
    ['half a letter', 'name,summary\nReed \ud800,x', '2 encoding name'],
    ['a quotation mark that stays open', 'name,summary\nReed Lock,"old\nGull Weir,x\n', '2 open-quote'],
    ['a quotation mark in a quoted field', 'name,summary\nReed Lock,"the "old" one"\n', '2 stray-quote'],
    ['more fields than columns', 'name,summary\nReed Lock,a,lock', '2 too-many-fields 2'],
    ['no column for names', 'title,summary\nReed Lock,a', '1 no-name-column'],
    ['two columns of one name', 'name,type,kind\nReed Lock,place,place', '1 double-column type'],
    ['a heading alone', 'name,summary\n', '1 no-rows'],
    ['an empty file', '', '1 empty'],
    ['white space', ' \n\t\n', '1 empty'],
    ['10 MB in one field', `name,summary\nReed Lock,"${'a'.repeat(mostBytes - 100)}"`, '2 long-line 100000'],
    ['more than 10 MB', 'a'.repeat(mostBytes + 1), 'too-big'],
    [
      '20,001 rows',
      `name,summary\n${Array.from({ length: 20_001 }, (_, n) => `Lock ${n},x`).join('\n')}`,
      'too-many-rows 20000',
    ],
    ['ten million empty lines', `name\n${'\n'.repeat(mostBytes - 10)}`, 'too-many-rows 20000'],
  ])('refuses %s', (_, csv, problem) => {
    expect(problemsOf(csv)).toEqual([problem]);
    expect(entriesOf(csv)).toEqual([]);
  });

  it('reads quotation marks inside a bare field as they are', () => {
    expect(entriesOf('name,summary\nReed Lock,the "old" one')[0]?.summary).toBe('the "old" one');
  });

  it('names the line of the first of two', () => {
    const csv =
      'name,type,summary\nReed Lock,place,a\nGull,person,b\nThe Reed-Lock,place,c\nReed Lock,group,d\nGull,,e';
    expect(problemsOf(csv)).toEqual(['4 duplicate name 2', '6 duplicate name 3']);
    expect(entriesOf(csv).map(({ summary }) => summary)).toEqual(['a', 'b', 'd']);
  });

  it('names the rows whose letters are broken, where the rest is UTF-8', () => {
    const data = bytes('name,summary\nÖrebro lås,Ål\nVisby,l', [0xe5], 's\n');
    expect(problemsOf(data)).toEqual(['3 encoding summary']);
    expect(namesOf(data)).toEqual(['Örebro lås']);
  });
});

describe('files that are no text', () => {
  it.each([
    ['a zip by its name', 'words.zip', bytes('name,summary\na,b')],
    ['a spreadsheet by its name', 'words.XLSX', bytes('x')],
    ['a zip by its beginning', 'words.csv', bytes([0x50, 0x4b, 3, 4, 0, 0])],
    ['gzip', 'words.json', bytes([0x1f, 0x8b, 8])],
    ['the older Excel', 'words.csv', bytes([0xd0, 0xcf, 0x11, 0xe0, 0])],
  ])('%s is an archive', (_, fileName, data) => {
    expect(problemsOf(data, fileName)).toEqual(['archive']);
  });

  it('a picture is not text', () => {
    expect(problemsOf(bytes([0x89], 'PNG', [13, 10, 26, 10, 0, 0, 0, 13]))).toEqual(['binary']);
  });
});

describe('JSON', () => {
  const entry = { name: 'Reed Lock', type: 'place', aliases: ['Reedlock'], summary: 'A lock.', lat: 52.5, lng: '4' };

  it('gives a pack with what it says of itself', () => {
    const file = json({
      id: 'Canal Locks',
      title: 'Locks',
      publisher: 'Canal club',
      license: 'CC0',
      updated: '2026',
      entries: [entry],
    });
    expect(parsePack('x.json', file).pack).toEqual({
      id: 'canal-locks',
      title: 'Locks',
      publisher: 'Canal club',
      license: 'CC0',
      attribution: null,
      updated: '2026',
      entries: [
        { ...empty, name: 'Reed Lock', aliases: ['Reedlock'], kind: 'place', summary: 'A lock.', lat: 52.5, lng: 4 },
      ],
    });
  });

  it('is told by its beginning where the name says nothing', () => {
    expect(namesOf(json({ entries: [entry] }), 'glossary')).toEqual(['Reed Lock']);
  });

  it('leaves out of its head what is not plain', () => {
    const { pack } = parsePack('x.json', json({ title: '<b>x</b>', publisher: 7, license: ' ', entries: [entry] }));
    expect(pack).toMatchObject({ title: 'x', publisher: null, license: null });
  });

  it('names the line on which an entry begins', () => {
    const file =
      `{"format":"news-glossary-pack","version":1,"notes":[[1],[2]],\n"entries":[\n{"name":"Gull","summary":"]},{\\"\n"},\n\n {"name":7},{"name":"x",\n"aliases":["a|b"]},\n"text",\n{"name":"Tern","summary":"ok","__proto__":{"x":1}}]}`.replace(
        '\\"\n',
        '\\"',
      );
    expect(problemsOf(file, 'x.json')).toEqual(['5 not-text name', '5 bar-in-alias aliases', '7 not-text']);
    expect(namesOf(file, 'x.json')).toEqual(['Gull', 'Tern']);
  });

  it.each([
    ['broken JSON', '{"format":\n"news-glossary-pack",\n}', '3 not-json'],
    ['JSON that ends early', '{"format":\n', '2 not-json'],
    ['another list', '[]', '1 not-pack'],
    ['another format', json({ format: 'other', entries: [] }), '1 not-pack'],
    ['a later version', json({ version: 2, entries: [] }), '1 not-pack'],
    ['no entries', json({}), '1 not-pack'],
    ['an empty list', json({ entries: [] }), '1 no-rows'],
    ['20,001 entries', json({ entries: Array(20_001).fill(entry) }), 'too-many-rows 20000'],
    ['a well without end', '['.repeat(100_000), '1 not-json'],
  ])('refuses %s', (_, file, problem) => {
    expect(problemsOf(file, 'x.json')).toEqual([problem]);
  });

  it('finds as many lines as there are entries, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { minLength: 1, maxLength: 8 }), fc.nat(3), (entries, indent) => {
        const file = JSON.stringify(
          { a: [[entries]], format: 'news-glossary-pack', version: 1, entries },
          null,
          indent,
        );
        const lines = parsePack('x.json', file).problems.map(({ line }) => line ?? 0);
        expect(lines).toEqual(lines.toSorted((a, b) => a - b));
        expect(Math.max(...lines)).toBeLessThanOrEqual(file.split('\n').length);
      }),
    );
  });
});

describe('any input', () => {
  const awkward = fc.string({
    unit: fc.constantFrom(
      '"',
      ',',
      ';',
      '\n',
      '\r',
      '\t',
      '|',
      "'",
      '=',
      '{',
      '}',
      '[',
      ']',
      ':',
      'a',
      'Ö',
      '\ud800',
      '\0',
      ' ',
    ),
    maxLength: 200,
  });
  const heading = fc.constantFrom(
    '',
    'name,summary\n',
    'name;summary;lat\n',
    '{"format":"news-glossary-pack","version":1,"entries":',
  );

  it('gives a pack or problems, and never an exception', () => {
    const text = fc.tuple(heading, fc.oneof(awkward, fc.string({ unit: 'binary' }))).map((parts) => parts.join(''));
    const data = fc.oneof(text, fc.uint8Array({ maxLength: 300 }));
    fc.assert(
      fc.property(data, fc.constantFrom('a.csv', 'a.json', 'a', ''), (input, fileName) => {
        const { pack, problems } = parsePack(fileName, input);
        expect(pack !== null || problems.length > 0).toBe(true);
        for (const entry of pack?.entries ?? []) expect(entry.name).not.toBe('');
      }),
      { numRuns: 1000 },
    );
  });

  it('is read in linear time', () => {
    const start = performance.now();
    parsePack('a.csv', `name,summary\n"${`${'"x'.repeat(20_000)}\n`.repeat(100)}`);
    parsePack('a.csv', `name,summary\n${`${'"a" '.repeat(20_000)}\n`.repeat(100)}`);
    parsePack(
      'a.json',
      `{"format":"news-glossary-pack","version":1,"title":"${'\\"'.repeat(2_000_000)}","entries":[{}]}`,
    );
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
