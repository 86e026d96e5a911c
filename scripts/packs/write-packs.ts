import { renameSync, writeFileSync } from 'node:fs';
import { mostBytes, mostRows } from '../../lib/packs/limits.ts';
import type { PackRow } from './to-row.ts';

/** Room for what a pack says of itself. */
const headBytes = 2000;

export interface WrittenPack {
  readonly file: string;
  readonly rows: number;
  readonly bytes: number;
}

export interface PackWriter {
  /** False when the pack is full and there is to be only one. */
  add(row: PackRow): boolean;
  finish(): readonly WrittenPack[];
}

/**
 * Collects rows and writes a pack whenever it has as many rows or bytes as can be imported: "out.json", or with `isSplit`
 * "out-1.json", "out-2.json" and so on. One pack at a time is in memory.
 */
export function createPackWriter(out: string, isSplit: boolean): PackWriter {
  const written: WrittenPack[] = [];
  let lines: string[] = [];
  let bytes = headBytes;
  let updated = '';
  const write = (): void => {
    const part = isSplit ? written.length + 1 : null;
    const file = part === null ? out : out.replace(/(?:\.json)?$/, `-${part}.json`);
    const head = {
      format: 'news-glossary-pack',
      version: 1,
      id: part === null ? 'wikidata' : `wikidata-${part}`,
      title: part === null ? 'Wikidata' : `Wikidata, part ${part}`,
      publisher: 'The contributors to Wikidata',
      license: 'CC0-1.0',
      attribution: 'From Wikidata (wikidata.org), CC0 1.0. Shortened; links go to the English Wikipedia.',
      ...(updated !== '' && { updated }),
    };
    const text = `${JSON.stringify(head, null, 1).slice(0, -2)},\n "entries": [\n${lines.join(',\n')}\n]}\n`;
    writeFileSync(`${file}.new`, text);
    renameSync(`${file}.new`, file);
    written.push({ file, rows: lines.length, bytes: Buffer.byteLength(text) });
    lines = [];
    bytes = headBytes;
    updated = '';
  };
  return {
    add(row) {
      const line = JSON.stringify(row);
      const length = Buffer.byteLength(line) + 2;
      if (lines.length === mostRows || bytes + length > mostBytes) {
        if (!isSplit) return false;
        write();
      }
      lines.push(line);
      bytes += length;
      if ((row.updated ?? '') > updated) updated = row.updated ?? '';
      return true;
    },
    finish() {
      if (lines.length > 0) write();
      return written;
    },
  };
}
