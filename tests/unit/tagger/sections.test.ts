import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashText } from '../../../lib/entities/tagger/hash.ts';
import { labelCount } from '../../../lib/entities/tagger/labels.ts';
import { letterCodes } from '../../../lib/entities/tagger/letters.ts';
import { readModel } from '../../../lib/entities/tagger/model.ts';
import { labelRows } from '../../../lib/entities/tagger/network.ts';
import {
  checkedFrom,
  headBytes,
  ModelError,
  modelForm,
  readSections,
  sumWords,
} from '../../../lib/entities/tagger/sections.ts';
import { tag } from '../../../lib/entities/tagger/tag.ts';
import { inputCount } from '../../../lib/entities/tagger/word-inputs.ts';
import { findLists, findRow, hashPhrase, listBits, toPhraseParts } from '../../../lib/entities/tagger/word-lists.ts';
import { createRandom } from '../../../scripts/train/random.ts';
import { toDifferences, toShorts, writeSections } from '../../../scripts/train/write-sections.ts';
import { toArticle } from './read-words.ts';

type Parts = Record<string, Uint8Array>;

const hidden = 8;
const filters = 3;
const groups = 2;
const gates = 8 * hidden;
const words = ['ferry', 'lisbon', 'the'].toSorted((a, b) => (hashText(a) >>> 0) - (hashText(b) >>> 0));
const porto = hashPhrase(toPhraseParts('porto')) >>> 0;

/** A whole model of the smallest size, with nothing learned in it. */
function drawParts(): Parts {
  const random = createRandom(7);
  const whole = (count: number): Uint8Array => Uint8Array.from({ length: count }, () => Math.floor(random() * 256));
  const numbers = (count: number): Uint8Array => toBytes(Array.from({ length: count }, () => random() / 100));
  return {
    settings: toBytes([hidden, filters, 1, 0, 0.5]),
    transitions: numbers(labelCount * labelCount),
    words: toDifferences(words.map((word) => hashText(word) >>> 0)),
    codes: whole(words.length * groups),
    codeBook: whole(groups * 256),
    codeScales: numbers(groups),
    names: toDifferences([porto]),
    nameLists: toShorts([listBits.city | listBits.noName]),
    letters: numbers(3 * letterCodes * filters),
    letterBias: numbers(filters),
    word: whole(gates * 8),
    wordScales: numbers(gates),
    inputs: whole(inputCount * gates),
    inputScales: numbers(gates),
    bias: numbers(gates),
    recurrent: whole(gates * hidden),
    recurrentScales: numbers(gates),
    out: whole(labelRows * 2 * hidden),
    outScales: numbers(labelRows),
    outBias: numbers(labelRows),
  };
}

const toBytes = (numbers: readonly number[]): Uint8Array => new Uint8Array(Float32Array.from(numbers).buffer);

const parts = drawParts();
const file = writeSections(parts);

/** What is thrown, or null. */
function findError(read: () => unknown): Error | null {
  try {
    read();
    return null;
  } catch (error) {
    return error as Error;
  }
}

/** A `ModelError` that speaks of the name model, and nothing of how it was noticed. */
function expectClear(error: Error | null): void {
  expect(error).toBeInstanceOf(ModelError);
  expect(error?.message).toMatch(/^(?:The name model .+|This file is not a name model)\.$/);
  expect(error?.message).not.toMatch(/undefined|NaN|JSON|offset|range/i);
}

/** The same file with something changed, and the checksum of what it is now. */
function change(edit: (view: DataView) => void, original = file): ArrayBuffer {
  const buffer = original.buffer.slice(0);
  const view = new DataView(buffer);
  edit(view);
  view.setUint32(12, sumWords(buffer, checkedFrom), true);
  return buffer;
}

describe('a file that was written', () => {
  it('is read back, part by part', () => {
    const rising = [0, 5, 127, 128, 20_000, 2 ** 31, 2 ** 32 - 1];
    const shorts = [0, 1, 255, 256, 65_535];
    const sections = readSections(
      writeSections({
        odd: Uint8Array.of(1, 2, 3),
        empty: new Uint8Array(),
        numbers: toBytes([0.5, -2, 1e-3]),
        hashes: toDifferences(rising),
        shorts: toShorts(shorts),
      }).buffer,
    );
    expect([...sections.bytes('odd')]).toEqual([1, 2, 3]);
    expect([...sections.bytes('empty', 0)]).toEqual([]);
    expect([...sections.numbers('numbers', 3)]).toEqual([0.5, -2, Math.fround(1e-3)]);
    expect([...sections.hashes('hashes')].map((hash) => hash >>> 0)).toEqual(rising);
    expect([...sections.shorts('shorts', shorts.length)]).toEqual(shorts);
  });

  it('gives the model that went in', () => {
    const { lists, calibration, leastScore, network } = readModel(file.buffer);
    expect(words.map((word) => findRow(lists, word))).toEqual([0, 1, 2]);
    expect(findRow(lists, 'unheard-of')).toBe(-1);
    expect(findLists(lists, porto | 0)).toBe(listBits.city | listBits.noName);
    expect({ calibration, leastScore }).toEqual({ calibration: { slope: 1, offset: 0 }, leastScore: 0.5 });
    expect(network.score([], { ids: new Uint8Array(), offsets: new Int32Array(1) })).toHaveLength(0);
    expect(() => tag(toArticle('The ferry left Lisbon for Porto.'), readModel(file.buffer))).not.toThrow();
  });

  it('has the same bytes each time', () => {
    expect(writeSections(drawParts())).toEqual(file);
  });
});

describe('a file that is damaged', () => {
  it('is refused when it is empty or cut anywhere', () => {
    for (let length = 0; length < file.length; length += 97)
      expectClear(findError(() => readModel(file.buffer.slice(0, length))));
    expectClear(findError(() => readModel(file.buffer.slice(0, -1))));
  });

  it('is refused when there is too much of it', () => {
    expectClear(findError(() => readModel(Uint8Array.of(...file, 0).buffer)));
  });

  it('is refused when one byte of it is another', () => {
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const bytes = file.slice();
        bytes[at] = (bytes[at] ?? 0) ^ flip;
        expectClear(findError(() => readModel(bytes.buffer)));
      }),
      { numRuns: 500 },
    );
  });

  it('is refused whatever bytes it is made of', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expectClear(findError(() => readModel(Uint8Array.from(bytes).buffer)));
      }),
    );
  });

  it('says when it is something else', () => {
    const text = new TextEncoder().encode('<!doctype html><title>Not found</title>');
    expect(findError(() => readModel(text.buffer))?.message).toBe('This file is not a name model.');
  });

  it('says when it has another version', () => {
    const error = findError(() => readModel(change((view) => view.setUint32(4, modelForm.version + 1, true))));
    expect(error?.message).toBe(`The name model has version ${modelForm.version + 1}, needed is ${modelForm.version}.`);
  });
});

describe('a file whose checksum is right and that makes no sense all the same', () => {
  it.each(Object.keys(parts))('is refused without the part "%s"', (name) => {
    const { [name]: _, ...others } = parts;
    const error = findError(() => readModel(writeSections(others).buffer));
    expectClear(error);
    expect(error?.message).toContain(name);
  });

  it.each(Object.keys(parts))('is refused with a part "%s" that is too short or too long', (name) => {
    const part = parts[name] ?? new Uint8Array();
    for (const length of [0, 1, part.length - 4, part.length + 1, part.length + 4]) {
      if (length < 0 || length === part.length) continue;
      const resized = new Uint8Array(length);
      resized.set(part.subarray(0, length));
      expectClear(findError(() => readModel(writeSections({ ...parts, [name]: resized }).buffer)));
    }
  });

  it.each([
    ['no units', [0, filters]],
    ['units that are no multiple of 8', [12, filters]],
    ['fewer than no units', [-8, filters]],
    ['half a filter', [hidden, 2.5]],
    ['no filters', [hidden, 0]],
    ['no number at all', [Number.NaN, Number.NaN]],
  ])('is refused with %s', (_, [units = 0, letterFilters = 0]) => {
    const settings = toBytes([units, letterFilters, 1, 0, 0.5]);
    expectClear(findError(() => readModel(writeSections({ ...parts, settings }).buffer)));
  });

  it('is refused with contents of any length', () => {
    for (const length of [0, 1, 7, file.length - headBytes, file.length, 2 ** 31, 2 ** 32 - 1])
      expectClear(findError(() => readModel(change((view) => view.setUint32(16, length, true)))));
  });

  it.each([
    '[]',
    '{}',
    'null',
    '7',
    '[null]',
    '[1,2]',
    '["settings"]',
    '[[',
    '',
    '[{"name":"settings"}]',
    '[{"name":"settings","at":0,"length":1e99}]',
    '[{"name":"settings","at":99999996,"length":20}]',
    '[{"name":"settings","at":-4,"length":20}]',
    '[{"name":"settings","at":2,"length":20}]',
    '[{"name":"settings","at":0,"length":2.5}]',
    '[{"name":"settings","at":"0","length":"20"}]',
  ])('is refused with the contents %s', (contents) => {
    const length = new DataView(file.buffer).getUint32(16, true);
    const edited = change((view) => {
      for (let i = 0; i < length; i++) view.setUint8(headBytes + i, contents.charCodeAt(i) || 32);
    });
    expectClear(findError(() => readModel(edited)));
  });

  it('is refused, or read as what it then says, when a letter of its contents is another', () => {
    const length = new DataView(file.buffer).getUint32(16, true);
    fc.assert(
      fc.property(fc.nat(length - 1), fc.nat(255), (at, byte) => {
        const error = findError(() => readModel(change((view) => view.setUint8(headBytes + at, byte))));
        if (error) expectClear(error);
      }),
      { numRuns: 500 },
    );
  });
});
