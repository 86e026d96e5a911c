/** From 32-bit hashes to whole numbers, open addressing in two flat arrays. */
export interface HashTable {
  /** 0 where a slot is free; the hash 0 itself is stored as 1. */
  readonly keys: Int32Array;
  readonly values: Int32Array;
  readonly mask: number;
}

/** `hashes` must all be different; `values[i]` belongs to `hashes[i]`. */
export function buildHashTable(hashes: Int32Array, values: ArrayLike<number>): HashTable {
  let size = 16;
  while (size < hashes.length * 2) size *= 2;
  const mask = size - 1;
  const table = { keys: new Int32Array(size), values: new Int32Array(size), mask };
  for (let i = 0; i < hashes.length; i++) {
    const key = hashes[i] || 1;
    let slot = key & mask;
    while (table.keys[slot] !== 0) slot = (slot + 1) & mask;
    table.keys[slot] = key;
    table.values[slot] = values[i] ?? 0;
  }
  return table;
}

/** The value of a hash, -1 without one. */
export function findHash({ keys, values, mask }: HashTable, hash: number): number {
  const key = hash || 1;
  let slot = key & mask;
  for (;;) {
    const found = keys[slot];
    if (found === key) return values[slot] ?? -1;
    if (found === 0 || found === undefined) return -1;
    slot = (slot + 1) & mask;
  }
}
