import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { findBzip2Program, openDump } from '../../../scripts/packs/open-dump.ts';

const folder = mkdtempSync(join(tmpdir(), 'open-dump-'));
afterAll(() => rmSync(folder, { recursive: true }));

const parts = [
  '[\n{"id":"Q900000001","note":"first stream, and the be',
  'ginning of the second"},\n',
  '{"id":"Q900000002"}\n]\n',
];
const whole = parts.join('');
/** The three parts, each compressed by bzip2 and put behind each other, as `pbzip2` does. */
const bzip2 = Buffer.from(
  'QlpoOTFBWSZTWbPBWJ4AAAxbgAgQUARgMCAIN2OcCCAAMUAA0DJkERonqempjUY0anSFfipGVQctWSF6rOFAUGZvdcOUd7ATmZUdxF/xdyRThQkL' +
    'PBWJ4EJaaDkxQVkmU1km47+QAAAGUYAAEFAED+GMAiAAIpp6mj1NNNqFMABNAdkoT2qELEZQbyay+LuSKcKEgTcd/IBCWmg5MUFZJlNZFPtq5QAA' +
    'CVuACBAQAFAwIAIEIAAKIAAxANABAmRtMpxDQh19wlipmPi7kinChICn21co',
  'base64',
);
const gzip = Buffer.concat(parts.map((part) => gzipSync(part)));

async function readAll(name: string, bytes: Buffer | string, from = 0, programs?: readonly string[]): Promise<string> {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  const dump = openDump(file, from, programs);
  const chunks: Buffer[] = [];
  for await (const chunk of dump.chunks) chunks.push(chunk);
  expect(dump.bytesRead()).toBe(dump.size);
  return Buffer.concat(chunks).toString();
}

describe('openDump', () => {
  it.each([
    ['a.json', whole],
    ['a.json.gz', gzip],
    ['a.json.bz2', bzip2],
  ])('reads %s, also from the middle', async (name, bytes) => {
    expect(await readAll(name, bytes)).toBe(whole);
    for (const from of [1, 60, whole.length]) expect(await readAll(name, bytes, from)).toBe(whole.slice(from));
  });

  it('reads several bzip2 streams without a program', async () => {
    expect(await readAll('b.json.bz2', bzip2, 0, [])).toBe(whole);
    expect(await readAll('b.json.bz2', bzip2, 60, [])).toBe(whole.slice(60));
  });

  it.skipIf(findBzip2Program() === null)('fails with what the program says', async () => {
    await expect(readAll('c.json.bz2', bzip2.subarray(0, 100))).rejects.toThrow(/bzip2: .*(?:end|EOF|trunc)/is);
    await expect(readAll('c.json.bz2', 'no such thing')).rejects.toThrow(/bzip2: /);
  });

  it.each([
    ['d.json.gz', gzip.subarray(0, gzip.length - 12), undefined],
    ['d.json.gz', Buffer.from('no such thing'), undefined],
    ['d.json.bz2', bzip2.subarray(0, 100), []],
  ])('fails on a broken %s', async (name, bytes, programs) => {
    await expect(readAll(name, bytes, 0, programs)).rejects.toThrow();
  });

  it('fails without a file', () => expect(() => openDump(join(folder, 'none.json'))).toThrow(/ENOENT/));
});
