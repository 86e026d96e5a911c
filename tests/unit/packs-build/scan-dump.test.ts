import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDump } from '../../../scripts/packs/open-dump.ts';
import { type ScanOptions, scanDump } from '../../../scripts/packs/scan-dump.ts';
import { type ScanState, toScanFiles } from '../../../scripts/packs/scan-state.ts';
import { dumpOf, entity, ids, item, world } from './dump-entities.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scan-dump-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const never = new AbortController().signal;

function scan(dump: string, options: Partial<ScanOptions> = {}): Promise<ScanState> {
  return scanDump({
    dump: join(folder, dump),
    folder: join(folder, 'scan'),
    minSitelinks: 20,
    signal: never,
    onProgress: () => undefined,
    ...options,
  });
}

const write = (name: string, bytes: string | Buffer): void => writeFileSync(join(folder, name), bytes);
const readRows = (kind: 'classes' | 'candidates', of = 'scan'): string[] =>
  readFileSync(toScanFiles(join(folder, of))[kind], 'utf8')
    .split('\n')
    .slice(0, -1);
const readIds = (): string[] => readRows('candidates').map((row) => (JSON.parse(row) as { id: string }).id);

describe('scanDump', () => {
  it('keeps what has enough sitelinks, and the classes, offices and countries', async () => {
    write('a.json', dumpOf([...world, entity('Q900000001'), entity('Q900000002', { sitelinks: 19 })]));
    const state = await scan('a.json');
    expect(state).toMatchObject({ isDone: true, hasEnd: true, lines: 12, entities: 10, candidates: 2, broken: 0 });
    expect(readIds()).toEqual([ids.exampleland, 'Q900000001']);
    expect(readRows('classes')).toContain(`${ids.harbourBoard}\t${ids.publicBody}\tharbour board\t`);
    expect(readRows('classes')).toContain(`${ids.mayor}\t\tMayor of Exampleton\t`);
    expect(readRows('classes')).toContain(`${ids.exampleland}\t\tExampleland\tXE`);
    expect(readRows('classes').join()).not.toContain('Q900000002');
  });

  it('counts broken lines, goes on, and shows the first five', async () => {
    const good = entity('Q900000003');
    const broken = JSON.stringify(good).replace('"labels":', '"labels"');
    write('a.json', dumpOf([good, 'rubbish', broken, ...Array.from({ length: 6 }, () => '{"id":'), good]));
    const state = await scan('a.json');
    expect(state).toMatchObject({ broken: 8, candidates: 2, isDone: true });
    expect(state.problems.map(({ line }) => line)).toEqual([3, 4, 5, 6, 7]);
    expect(state.problems[0]?.message).toBe('the line holds no entity');
    expect(state.problems[1]?.message).toMatch(/JSON/);
    expect(state.problems[2]?.message).toBe('the line is cut off');
  });

  it('tells a dump that was cut off', async () => {
    const whole = dumpOf([entity('Q900000001'), entity('Q900000002')]);
    write('a.json', whole.slice(0, -50));
    expect(await scan('a.json')).toMatchObject({ candidates: 1, broken: 1, hasEnd: false, isDone: true });
  });

  it.each([
    ['{}'],
    ['{"id":"Q900000001"}'],
    ['{"id":5,"sitelinks":{}}'],
    ['{"id":"P900000001","labels":{"en":{"value":"x"}},"P279":1}'],
    ['{"id":"Q900000001","claims":{"P279":[{"rank":"normal"},null,7,"x"]},"labels":[],"sitelinks":[]}'],
  ])('takes %s', async (line) => {
    write('a.json', dumpOf([line]));
    expect(await scan('a.json')).toMatchObject({ broken: 0, candidates: 0, isDone: true });
  });

  it('reads a dump with spaces, with a mark of UTF-8 and with Windows line ends', async () => {
    const spaced = JSON.stringify(entity('Q900000001'), null, 1).replaceAll('\n', ' ');
    write('a.json', `\ufeff${dumpOf([spaced, entity('Q900000002')]).replaceAll('\n', '\r\n')}`);
    expect(await scan('a.json')).toMatchObject({ broken: 0, candidates: 2, hasEnd: true });
  });

  it('is not misled by a page whose title is that of a key', async () => {
    const odd = entity('Q900000001', { label: 'about "sitelinks":' });
    write('a.json', dumpOf([odd]));
    expect((await scan('a.json')).candidates).toBe(1);
  });

  it('reads a line of 5 MB', async () => {
    const long = entity('Q900000001', { description: 'x'.repeat(5 * 2 ** 20) });
    write('a.json', dumpOf([long, entity('Q900000002')]));
    expect((await scan('a.json')).candidates).toBe(2);
    expect(readRows('candidates')[0]?.length).toBeLessThan(1000);
  });

  it('counts items without an English name', async () => {
    write('a.json', dumpOf([entity('Q900000001', { label: null }), entity('Q900000002', { language: 'fr' })]));
    expect(await scan('a.json')).toMatchObject({ unnamed: 2, candidates: 0 });
  });
});

describe('resuming', () => {
  const all = Array.from({ length: 400 }, (_, n) => entity(`Q${900_000_200 + n}`, { sitelinks: n % 2 === 0 ? 25 : 3 }));
  const text = dumpOf([...world, ...all]);

  it.each([['a.json'], ['a.json.gz']])('goes on in %s as if nothing had been', async (name) => {
    write(name, name.endsWith('.gz') ? gzipSync(text) : text);
    const whole = await scan(name, { folder: join(folder, 'whole') });
    let stops = 0;
    let state: ScanState;
    do {
      const stop = new AbortController();
      let chunks = 0;
      state = await scan(name, {
        signal: stop.signal,
        open: (file, from) => inPieces(openDump(file, from), 7001),
        onProgress: () => ++chunks === 9 && stop.abort(),
      });
      stops++;
    } while (!state.isDone);
    expect(stops).toBeGreaterThan(3);
    expect(state).toEqual(whole);
    for (const kind of ['classes', 'candidates'] as const) expect(readRows(kind)).toEqual(readRows(kind, 'whole'));
  });

  it('cuts off what was written behind the last note of the progress', async () => {
    write('a.json', text);
    const whole = await scan('a.json', { folder: join(folder, 'whole') });
    const stop = new AbortController();
    await scan('a.json', {
      signal: stop.signal,
      open: (file, from) => inPieces(openDump(file, from), 50_000),
      onProgress: () => stop.abort(),
    });
    writeFileSync(toScanFiles(join(folder, 'scan')).candidates, '{"id":"Q9', { flag: 'a' });
    expect(await scan('a.json')).toEqual(whole);
    expect(readRows('candidates')).toEqual(readRows('candidates', 'whole'));
  });

  it('keeps what it has when the file ends in an error, and says where', async () => {
    const packed = gzipSync(text);
    write('a.json.gz', packed.subarray(0, packed.length / 2));
    await expect(scan('a.json.gz')).rejects.toThrow(/^Stopped behind line \d+ of the dump: unexpected end of file/);
    const state = JSON.parse(readFileSync(toScanFiles(join(folder, 'scan')).state, 'utf8')) as ScanState;
    expect(state).toMatchObject({
      isDone: false,
      candidateBytes: readFileSync(toScanFiles(join(folder, 'scan')).candidates).length,
    });
  });

  it('does not scan again what is done', async () => {
    write('a.json', text);
    const first = await scan('a.json');
    const open = (): never => {
      throw new Error('read again');
    };
    expect(await scan('a.json', { open })).toEqual(first);
    expect(await scan('a.json', { open, minSitelinks: 30 })).toEqual(first);
  });

  it('does not mix two dumps or two limits', async () => {
    write('a.json', text);
    write('b.json', dumpOf([]));
    await scan('a.json');
    await expect(scan('b.json')).rejects.toThrow(/another dump \(a\.json\)/);
    await expect(scan('a.json', { minSitelinks: 5 })).rejects.toThrow(/20 sitelinks and more/);
    writeFileSync(toScanFiles(join(folder, 'scan')).state, '{"ver');
    await expect(scan('a.json')).rejects.toThrow(/cannot be read/);
  });
});

it('needs no more memory for a hundred thousand lines', async () => {
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;
  const claims = { P31: [item('P31', ids.harbourBoard)], P279: [item('P279', ids.publicBody)] };
  const filler = 'invented '.repeat(30);
  const lines = (n: number): Buffer =>
    Buffer.from(`${JSON.stringify(entity(`Q${900_001_000 + n}`, { claims, description: filler }))},\n`.repeat(100));
  write('a.json', '[');
  let peak = 0;
  collectGarbage();
  const before = process.memoryUsage();
  const state = await scan('a.json', {
    open: () => ({
      size: 1,
      bytesRead: () => 0,
      chunks: (async function* () {
        for (let n = 0; n < 1000; n++) {
          yield lines(n);
          if (n % 100 !== 99) continue;
          collectGarbage();
          const now = process.memoryUsage();
          peak = Math.max(peak, now.heapUsed - before.heapUsed + now.arrayBuffers - before.arrayBuffers);
        }
      })(),
    }),
  });
  expect(state.candidates).toBe(100_000);
  expect(peak / 2 ** 20).toBeLessThan(24);
}, 60_000);

function inPieces(dump: ReturnType<typeof openDump>, size: number): ReturnType<typeof openDump> {
  return {
    ...dump,
    chunks: (async function* () {
      for await (const chunk of dump.chunks)
        for (let at = 0; at < chunk.length; at += size) yield chunk.subarray(at, at + size);
    })(),
  };
}
