import type { Sections } from '../entities/tagger/sections.ts';
import { partitionPoint } from '../text/partition-point.ts';
import { normaliseName } from './normalise-name.ts';

/** How a short name must be written to be meant: "Nice" and not "nice", "WHO" and not "who" or "Who". */
export type LetterCase = 'any' | 'title' | 'capitals';

/** A record that has the name. */
export interface Posting {
  /** Its row in the table that the keys belong to. */
  readonly record: number;
  /** The record's own name, not one of its other names. */
  readonly isPrimary: boolean;
  readonly letterCase: LetterCase;
}

export interface KeyTable {
  /** Number of keys. */
  readonly size: number;
  /** The records with a key of `normaliseName`, in rising order; none for a name that is not there. */
  findKey(key: string): readonly Posting[];
  /** The records with this name as it is written in the text, by key and letter case. */
  findName(surface: string): readonly Posting[];
}

/** Keys in a block; the first of each is written in full, the others by what differs from the one before. */
export const keysPerBlock = 16;

/** By the bits of a posting. */
export const letterCases: readonly LetterCase[] = ['any', 'title', 'capitals'];

/** Names up to this length, spaces left out, must have the right letter case: "Of", "Nice", "Us". */
const longestCased = 4;

/** How a surface must be written for a name that is written `name`: short names say so, long ones do not. */
export function toLetterCase(name: string): LetterCase {
  const letters = name.replace(/[^\p{L}]/gu, '');
  if (letters.length === 0 || letters.length > longestCased) return 'any';
  if (letters.length > 1 && letters === letters.toUpperCase()) return 'capitals';
  return /^\p{Lu}/u.test(letters) ? 'title' : 'any';
}

function isWrittenIn(surface: string, letterCase: LetterCase): boolean {
  return letterCase === 'any' || toLetterCase(surface.replace(/['’]s?\s*$/, '')) === letterCase;
}

/**
 * Opens the sorted keys of a table without reading them: the parts `heads` (where each block begins) and `keys` of the file.
 * A look-up reads the first key of some blocks and one block whole. Keys are ASCII.
 */
export function openKeyTable(sections: Sections, prefix: string): KeyTable {
  const heads = toNumbers(sections.bytes(`${prefix}.heads`));
  const bytes = sections.bytes(`${prefix}.keys`);
  const size = heads[heads.length - 1] ?? 0;
  const blocks = Math.max(0, heads.length - 1);

  function findKey(key: string): readonly Posting[] {
    const block = partitionPoint(heads, (head) => compareFirst(bytes, head, key) <= 0, 0, blocks) - 1;
    if (block < 0 || key === '') return [];
    return readBlock(bytes, heads[block] as number, Math.min(keysPerBlock, size - block * keysPerBlock), key);
  }

  return {
    size,
    findKey,
    findName: (surface) => findKey(normaliseName(surface)).filter(({ letterCase }) => isWrittenIn(surface, letterCase)),
  };
}

/** Below 0: the first key of the block at `at` stands before `key`. */
function compareFirst(bytes: Uint8Array, at: number, key: string): number {
  // Nothing in common with a key before it, so one byte says 0 and the next the length (under 128).
  const length = bytes[at + 1] as number;
  const shared = Math.min(length, key.length);
  for (let i = 0; i < shared; i++) {
    const difference = (bytes[at + 2 + i] as number) - key.charCodeAt(i);
    if (difference !== 0) return difference;
  }
  return length - key.length;
}

/**
 * Each key: letters shared with the one before, letters of its own, these letters, number of postings, postings. All
 * numbers have seven bits a byte. `matched` is how far the keys so far agree with the one that is looked for.
 */
function readBlock(bytes: Uint8Array, from: number, count: number, key: string): readonly Posting[] {
  let at = from;
  let matched = 0;
  const number = (): number => {
    let value = 0;
    let shift = 0;
    for (;;) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128 || shift > 28) return value;
      shift += 7;
    }
  };
  for (let i = 0; i < count; i++) {
    const shared = number();
    const own = number();
    // A key that shares less with the one before than we do stands behind the one that is looked for.
    if (shared < matched) return [];
    if (shared === matched) {
      let agreed = 0;
      while (agreed < own && bytes[at + agreed] === key.charCodeAt(matched + agreed)) agreed++;
      matched += agreed;
      if (matched === key.length && agreed === own) {
        at += own;
        return readPostings(number(), number);
      }
    }
    at += own;
    for (let left = number(); left > 0; left--) number();
  }
  return [];
}

function readPostings(count: number, number: () => number): Posting[] {
  let record = 0;
  return Array.from({ length: count }, () => {
    const value = number();
    record += value >> 3;
    return { record, isPrimary: (value & 1) === 1, letterCase: letterCases[(value >> 1) & 3] ?? 'any' };
  });
}

/** Copies, since a part may begin at any multiple of four. */
const toNumbers = (part: Uint8Array): Uint32Array => new Uint32Array(part.slice().buffer);
