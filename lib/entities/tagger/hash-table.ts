/** From 32-bit hashes to whole numbers. */
export interface HashTable {
  /** In rising order as unsigned numbers. */
  readonly hashes: Int32Array;
  /** One a hash. */
  readonly values: ArrayLike<number>;
  /** By the upper half of a hash, where those that share it begin; and where the last end. */
  readonly starts: Uint32Array;
}

/** A table of hashes that are in rising order as unsigned numbers, and all different: as quick as counting them. */
export function openHashTable(hashes: Int32Array, values: ArrayLike<number>): HashTable {
  const starts = new Uint32Array(0x10001);
  for (let i = 0; i < hashes.length; i++) starts[((hashes[i] as number) >>> 16) + 1] = i + 1;
  for (let upper = 1; upper < starts.length; upper++) starts[upper] ||= starts[upper - 1] as number;
  return { hashes, values, starts };
}

/** A table of what comes in any order. */
export function buildHashTable(numbers: ReadonlyMap<number, number>): HashTable {
  const sorted = [...numbers].sort(([a], [b]) => (a >>> 0) - (b >>> 0));
  return openHashTable(
    Int32Array.from(sorted, ([hash]) => hash),
    sorted.map(([, value]) => value),
  );
}

/** The value of a hash, -1 without one. */
export function findHash({ hashes, values, starts }: HashTable, hash: number): number {
  const upper = hash >>> 16;
  const end = starts[upper + 1] as number;
  for (let i = starts[upper] as number; i < end; i++) if (hashes[i] === hash) return values[i] ?? -1;
  return -1;
}
