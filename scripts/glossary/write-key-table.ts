import { keysPerBlock, letterCases, type Posting } from '../../lib/glossary/key-table.ts';

/** A name's key and the record that has it. */
export interface KeyRow extends Posting {
  readonly key: string;
}

/** Keys that the table can hold: ASCII, not empty, under 128 characters. */
export const isKey = (key: string): boolean => /^[\x20-\x7e]{1,127}$/.test(key);

/**
 * The parts `PREFIX.heads` and `PREFIX.keys` that `openKeyTable` reads. Rows in any order; of two rows with the same key and
 * record the primary name stays, and the laxer letter case. Throws for a key that is none.
 */
export function writeKeyTable(prefix: string, rows: Iterable<KeyRow>): Record<string, Uint8Array> {
  const byKey = new Map<string, Map<number, Posting>>();
  for (const { key, record, isPrimary, letterCase } of rows) {
    if (!isKey(key)) throw new RangeError(`Not a key: ${JSON.stringify(key)}`);
    const postings = byKey.get(key) ?? new Map<number, Posting>();
    byKey.set(key, postings);
    const known = postings.get(record);
    postings.set(record, {
      record,
      isPrimary: isPrimary || (known?.isPrimary ?? false),
      letterCase: known && known.letterCase !== letterCase ? 'any' : letterCase,
    });
  }
  const sorted = [...byKey].sort(([a], [b]) => (a < b ? -1 : 1));
  const bytes: number[] = [];
  const heads: number[] = [];
  let before = '';
  sorted.forEach(([key, postings], i) => {
    if (i % keysPerBlock === 0) {
      heads.push(bytes.length);
      before = '';
    }
    let shared = 0;
    while (shared < before.length && before[shared] === key[shared]) shared++;
    pushNumber(bytes, shared);
    pushNumber(bytes, key.length - shared);
    for (let at = shared; at < key.length; at++) bytes.push(key.charCodeAt(at));
    pushNumber(bytes, postings.size);
    let last = 0;
    for (const { record, isPrimary, letterCase } of [...postings.values()].sort((a, b) => a.record - b.record)) {
      pushNumber(bytes, ((record - last) << 3) | (letterCases.indexOf(letterCase) << 1) | (isPrimary ? 1 : 0));
      last = record;
    }
    before = key;
  });
  return {
    [`${prefix}.heads`]: new Uint8Array(Uint32Array.from([...heads, sorted.length]).buffer),
    [`${prefix}.keys`]: Uint8Array.from(bytes),
  };
}

/** Seven bits a byte, low bits first; the high bit says that more follow. */
function pushNumber(bytes: number[], number: number): void {
  let rest = number;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest >>>= 7;
  }
  bytes.push(rest);
}
