import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parsePack } from '../../../lib/packs/parse-pack.ts';
import { type BuildOptions, type BuiltPacks, buildWikidataPack } from '../../../scripts/packs/build-wikidata-pack.ts';
import { readClassifier } from '../../../scripts/packs/class-graph.ts';
import type { PackRow } from '../../../scripts/packs/to-row.ts';
import { coordinates, dumpOf, during, entity, ids, item, world } from './dump-entities.ts';

// Some start the command, some fill a pack.
vi.setConfig({ testTimeout: 30_000 });

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-pack-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const instanceOf = (...classes: string[]): { P31: object[] } => ({ P31: classes.map((id) => item('P31', id)) });
const mayor = entity('Q900000011', {
  label: 'Marta Example',
  description: 'invented politician',
  sitelinks: 40,
  claims: { ...instanceOf('Q5'), P39: [item('P39', ids.mayor, during('+2019-06-01T00:00:00Z'))] },
});
const board = entity('Q900000012', {
  label: 'Exampleton Harbour Board',
  sitelinks: 50,
  claims: { ...instanceOf(ids.harbourBoard), P17: [item('P17', ids.exampleland)], P625: [coordinates(1, 2)] },
});
const village = entity('Q900000013', {
  label: 'Exampleton',
  sitelinks: 30,
  claims: { ...instanceOf(ids.fishingVillage, ids.harbourBoard), P625: [coordinates(57.5, 18.25)] },
});
const film = entity('Q900000014', {
  label: 'Harbours',
  description: 'film',
  sitelinks: 99,
  claims: instanceOf(ids.film),
});
const twin = entity('Q900000015', {
  label: 'The Exámpleton',
  description: 'x',
  sitelinks: 21,
  claims: instanceOf('Q6256'),
});
const empty = entity('Q900000016', { label: 'Otto Example', sitelinks: 22, claims: instanceOf('Q5') });

interface PackFile {
  readonly entries: readonly PackRow[];
  readonly [field: string]: unknown;
}
const read = (name: string): PackFile => JSON.parse(readFileSync(join(folder, name), 'utf8')) as PackFile;
const names = (name: string): string[] => read(name).entries.map((row) => row.name);

function build(entities: readonly object[], options: Partial<BuildOptions> = {}): Promise<BuiltPacks> {
  const dump = join(folder, 'dump.json');
  if (!existsSync(dump)) writeFileSync(dump, dumpOf(entities));
  return buildWikidataPack({
    dump,
    out: join(folder, 'pack.json'),
    minSitelinks: 20,
    limit: null,
    isSplit: false,
    classes: null,
    signal: new AbortController().signal,
    onProgress: () => undefined,
    ...options,
  });
}

describe('buildWikidataPack', () => {
  it('writes persons, groups and places, the best known first', async () => {
    // The classes stand behind what is of them, as they may in a dump.
    const built = await build([film, village, mayor, board, twin, empty, ...world]);
    expect(built).toMatchObject({ counts: { person: 1, group: 1, place: 2 }, twins: 1, empty: 1, leftOut: 0 });
    const { entries, ...head } = read('pack.json');
    expect(head).toMatchObject({ format: 'news-glossary-pack', version: 1, license: 'CC0-1.0', updated: '2026-03-04' });
    expect(entries.map(({ name, type }) => `${name}: ${type}`)).toEqual([
      'Exampleland: place',
      'Exampleton Harbour Board: group',
      'Marta Example: person',
      'Exampleton: place',
    ]);
    expect(entries[1]).toMatchObject({ country: 'XE' });
    expect(entries[2]).toMatchObject({ role: 'Mayor of Exampleton', from: '2019-06-01' });
  });

  it('takes the best known up to the limit, and again from the same scan', async () => {
    const built = await build([...world, village, mayor, board], { limit: 2 });
    expect(names('pack.json')).toEqual(['Exampleland', 'Exampleton Harbour Board']);
    expect(built).toMatchObject({ leftOut: 2, leastSitelinks: 50 });
    await build([], { limit: 3, minSitelinks: 45 });
    expect(names('pack.json')).toEqual(['Exampleland', 'Exampleton Harbour Board']);
  });

  it('writes one full pack, or several', async () => {
    const many = Array.from({ length: 20_003 }, (_, n) =>
      entity(`Q${900_100_000 + n}`, { label: `Person ${n}`, description: 'invented', claims: instanceOf('Q5') }),
    );
    const one = await build(many);
    expect(one.written).toMatchObject([{ rows: 20_000 }]);
    expect(one.leftOut).toBe(3);
    const several = await build([], { isSplit: true });
    expect(several.written?.map(({ rows }) => rows)).toEqual([20_000, 3]);
    expect(names('pack-2.json')).toEqual(['Person 20000', 'Person 20001', 'Person 20002']);
    expect(read('pack-2.json')).toMatchObject({ id: 'wikidata-2', title: 'Wikidata, part 2' });
  });

  it('stays below 10 MB', async () => {
    const aliases = Array.from({ length: 8 }, (_, n) => `Example ${n} ${'x'.repeat(60)}`);
    const many = Array.from({ length: 12_000 }, (_, n) =>
      entity(`Q${900_100_000 + n}`, {
        label: `Person ${n}`,
        description: 'y'.repeat(290),
        aliases,
        claims: instanceOf('Q5'),
      }),
    );
    const { written, leftOut } = await build(many);
    expect(written?.[0]?.bytes).toBeLessThanOrEqual(10 * 2 ** 20);
    expect(written?.[0]?.bytes).toBeGreaterThan(9.9 * 2 ** 20);
    expect(leftOut).toBe(12_000 - (written?.[0]?.rows ?? 0));
  });

  it('takes classes and labels from another scan', async () => {
    await build(world);
    const classes = join(folder, 'pack.scan', 'classes.tsv');
    rmSync(join(folder, 'dump.json'));
    await build([board, mayor], { out: join(folder, 'part.json'), classes });
    expect(names('part.json')).toEqual(['Exampleton Harbour Board', 'Marta Example']);
    expect(read('part.json').entries.map(({ country, role }) => country ?? role)).toEqual([
      'XE',
      'Mayor of Exampleton',
    ]);
  });

  it('writes what the extension imports, without a fault', async () => {
    const long = entity('Q900000017', {
      label: 'Exampleton "Old" Board, (North)',
      description: 'invented '.repeat(60),
      aliases: Array.from({ length: 40 }, (_, n) => `Exampleton Board ${n}`),
      sitelinks: 33,
      claims: instanceOf(ids.harbourBoard),
    });
    await build([...world, village, mayor, board, long]);
    const { pack, problems, otherColumns } = parsePack('pack.json', readFileSync(join(folder, 'pack.json')));
    expect({ problems, otherColumns }).toEqual({ problems: [], otherColumns: [] });
    expect(pack?.entries.map(({ name }) => name)).toEqual(names('pack.json'));
    expect(pack).toMatchObject({ id: 'wikidata', license: 'CC0-1.0' });
  });

  it('writes nothing where nothing fits', async () => expect((await build([film])).written).toEqual([]));
});

describe('readClassifier', () => {
  it('follows subclasses through circles, and takes the first root that fits', async () => {
    const file = join(folder, 'classes.tsv');
    const rows = ['Q11\tQ12', 'Q12\tQ13,Q1', 'Q13\tQ11', 'Q14\tQ2,Q1', 'Q15\tQ3,Q1', 'Q16\tQ99'];
    writeFileSync(file, rows.map((row) => `${row}\t\t\n`).join(''));
    const classify = await readClassifier(file, [
      { id: 'Q3', label: 'fiction', kind: null },
      { id: 'Q2', label: 'town', kind: 'place' },
      { id: 'Q1', label: 'body', kind: 'group' },
    ]);
    const kinds = ['Q1', 'Q11', 'Q13', 'Q14', 'Q15', 'Q16'].map((id) => classify([id]));
    expect(kinds).toEqual(['group', 'group', 'group', 'place', null, null]);
    expect(classify(['Q16', 'Q14'])).toBe('place');
    expect(classify(['Q14', 'Q5'])).toBe('person');
    expect(classify([])).toBeNull();
  });

  it('is quick on a long chain', async () => {
    const file = join(folder, 'classes.tsv');
    const rows = Array.from({ length: 200_000 }, (_, n) => `Q${n + 2}\tQ${n + 1}\t\t\n`);
    writeFileSync(file, rows.reverse().join(''));
    const classify = await readClassifier(file, [{ id: 'Q1', label: 'root', kind: 'group' }]);
    expect(classify(['Q200001'])).toBe('group');
  });
});

describe('the command', () => {
  const script = resolve('scripts/build-pack.ts');
  const run = (...args: string[]) => spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });

  it('makes a pack and says what is in it', () => {
    const dump = join(folder, 'dump.json');
    writeFileSync(dump, dumpOf([...world, mayor, 'rubbish', board]));
    const { status, stdout, stderr } = run('wikidata', dump);
    expect(status).toBe(0);
    expect(stdout).toMatch(/wikidata-pack\.json: 3 rows, 0\.0 MB\n$/);
    expect(stderr).toContain('line 11: the line holds no entity');
    expect(stderr).toContain('People: 1, groups: 1, places: 1.\nThe least known of them has a page in 40 wikis.');
  });

  it.each([
    [[], /usage/],
    [['dbpedia', 'x.json'], /usage/],
    [['wikidata', 'x.xml'], /is no \.json/],
    [['wikidata', 'none.json'], /There is no file none\.json/],
    [['wikidata', 'package.json', '--limit', '0'], /--limit takes/],
    [['wikidata', 'package.json', '--limit', '20001'], /use --split/],
    [['wikidata', 'package.json', '--out', 'none/x.json'], /no folder none/],
    [['wikidata', 'package.json', '--what'], /--what/],
  ])('stops at %j', (args, message) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });

  it('stops at Ctrl+C and goes on', async () => {
    const dump = join(folder, 'dump.json');
    const lines = Array.from({ length: 25_000 }, (_, n) =>
      JSON.stringify(entity(`Q${900_100_000 + n}`, { claims: instanceOf('Q5'), description: 'invented' })),
    );
    writeFileSync(dump, dumpOf(lines));
    const child = spawn(process.execPath, [script, 'wikidata', dump, '--limit', '5']);
    let said = '';
    // The first line of the progress comes when the reading has begun.
    child.stderr.on('data', (text: Buffer) => {
      if (said === '') child.kill('SIGINT');
      said += text.toString();
    });
    const status = await new Promise((end) => child.on('close', end));
    expect(said).toContain('The same command goes on from there.');
    expect(status).toBe(130);
    expect(existsSync(join(folder, 'wikidata-pack.json'))).toBe(false);
    const again = run('wikidata', dump, '--limit', '5');
    expect(again.stderr).toContain('Going on with');
    expect(again.status).toBe(0);
    expect(names('wikidata-pack.json')).toEqual([0, 1, 2, 3, 4].map((n) => `Example Q${900_100_000 + n}`));
  });
});
