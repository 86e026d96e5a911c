import {
  checkedFrom,
  type FileForm,
  headBytes,
  modelForm,
  type SectionPlace,
  sumWords,
} from '../../lib/entities/tagger/sections.ts';

/** The bytes that `readSections` opens. */
export function writeSections(
  sections: Readonly<Record<string, Uint8Array>>,
  { magic, version }: FileForm = modelForm,
): Uint8Array<ArrayBuffer> {
  const places: SectionPlace[] = [];
  let length = 0;
  for (const [name, part] of Object.entries(sections)) {
    places.push({ name, at: length, length: part.length });
    length += align(part.length);
  }
  const contents = Buffer.from(JSON.stringify(places), 'latin1');
  const from = align(headBytes + contents.length);
  const bytes = new Uint8Array(from + length);
  const view = new DataView(bytes.buffer);
  bytes.set(contents, headBytes);
  for (const { name, at } of places) bytes.set(sections[name] ?? [], from + at);
  view.setUint32(0, magic, true);
  view.setUint32(4, version, true);
  view.setUint32(8, bytes.length, true);
  view.setUint32(16, contents.length, true);
  view.setUint32(12, sumWords(bytes.buffer, checkedFrom), true);
  return bytes;
}

const align = (length: number): number => Math.ceil(length / 4) * 4;

/** Differences between rising numbers, seven bits a byte, low bits first. */
export function toDifferences(numbers: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  let before = 0;
  for (const number of numbers) {
    let rest = number - before;
    before = number;
    while (rest > 127) {
      bytes.push((rest % 128) | 128);
      rest = Math.floor(rest / 128);
    }
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}

/** Low bytes first, then high bytes: they compress better apart. */
export const toShorts = (numbers: readonly number[]): Uint8Array =>
  Uint8Array.from([...numbers.map((number) => number & 255), ...numbers.map((number) => number >> 8)]);
