/** The parts of a model's file, by name. All throw a `ModelError` for a part that is missing or not of the right length. */
export interface Sections {
  /** Any number of bytes without a length. */
  bytes(name: string, length?: number): Uint8Array;
  numbers(name: string, length: number): Float32Array;
  /** Hashes in rising order as unsigned numbers. */
  hashes(name: string): Int32Array;
  shorts(name: string, length: number): Uint16Array;
}

/** What is wrong with the bytes of a model. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
}

/** What tells one kind of file from another. */
export interface FileForm {
  /** As messages call the file. */
  readonly name: string;
  /** First four bytes of the file. */
  readonly magic: number;
  /** Rises with every change of what the parts hold. */
  readonly version: number;
}

/** "SLNT"; the version also rises with the inputs and the hashes. */
export const modelForm: FileForm = { name: 'name model', magic: 0x544e4c53, version: 2 };

/** Magic, version, length of all, checksum of what follows, length of the contents; four bytes each, low byte first. */
export const headBytes = 20;

/** What the checksum covers begins here. */
export const checkedFrom = 16;

/** Where a part lies behind the contents. Parts begin at multiples of 4. */
export interface SectionPlace {
  readonly name: string;
  readonly at: number;
  readonly length: number;
}

/** Opens a file of parts: head, contents as JSON, parts. */
export function readSections(buffer: ArrayBuffer, { name: file, ...form }: FileForm = modelForm): Sections {
  if (buffer.byteLength < headBytes) throw new ModelError(`The ${file} is empty or cut short.`);
  const view = new DataView(buffer);
  if (view.getUint32(0, true) !== form.magic) throw new ModelError(`This file is not a ${file}.`);
  const version = view.getUint32(4, true);
  if (version !== form.version) throw new ModelError(`The ${file} has version ${version}, needed is ${form.version}.`);
  if (view.getUint32(8, true) !== buffer.byteLength) throw new ModelError(`The ${file} is cut short.`);
  if (view.getUint32(12, true) !== sumWords(buffer, checkedFrom))
    throw new ModelError(`The ${file} is damaged: its checksum is wrong.`);

  const from = Math.ceil((headBytes + view.getUint32(16, true)) / 4) * 4;
  const places = readContents(buffer, view.getUint32(16, true), buffer.byteLength - from);
  if (!places) throw new ModelError(`The ${file} is damaged: its contents are wrong.`);
  const bytes = (name: string, length?: number): Uint8Array => {
    const place = places.get(name);
    if (!place || (length !== undefined && place.length !== length))
      throw new ModelError(`The ${file} lacks a part, or has it in another size: ${name}.`);
    return new Uint8Array(buffer, from + place.at, place.length);
  };
  return {
    bytes,
    numbers: (name, length) => new Float32Array(buffer, bytes(name, 4 * length).byteOffset, length),
    hashes: (name) => readDifferences(bytes(name)),
    shorts(name, length) {
      // Low bytes first, then high bytes: they compress better apart.
      const part = bytes(name, 2 * length);
      const numbers = new Uint16Array(length);
      for (let i = 0; i < length; i++) numbers[i] = (part[i] as number) | ((part[length + i] as number) << 8);
      return numbers;
    },
  };
}

/** The parts by name, each inside the `room` bytes behind the contents; null where the contents say something else. */
function readContents(buffer: ArrayBuffer, length: number, room: number): ReadonlyMap<string, SectionPlace> | null {
  try {
    let json = '';
    for (const code of new Uint8Array(buffer, headBytes, length)) json += String.fromCharCode(code);
    const places = (JSON.parse(json) as SectionPlace[]).map((place) => [place.name, place] as const);
    if (places.every(([, place]) => isInside(place, room))) return new Map(places);
  } catch {
    // No JSON, or not what is expected in it: the same as a part that lies outside.
  }
  return null;
}

const isInside = ({ at, length }: SectionPlace, room: number): boolean =>
  Number.isInteger(at / 4) && Number.isInteger(length) && at >= 0 && length >= 0 && at + length <= room;

/**
 * Rising numbers as differences, seven bits a byte, low bits first; the high bit says that more follow. Counts its way: a
 * worker that has just started needs three times as long for the bytes by `of`.
 */
function readDifferences(part: Uint8Array): Int32Array {
  let count = 0;
  for (let at = 0; at < part.length; at++) if ((part[at] as number) < 128) count++;
  const numbers = new Int32Array(count);
  let number = 0;
  let difference = 0;
  let shift = 0;
  let i = 0;
  for (let at = 0; at < part.length; at++) {
    const byte = part[at] as number;
    difference |= (byte & 127) << shift;
    shift += 7;
    if (byte >= 128) continue;
    number = (number + difference) | 0;
    numbers[i++] = number;
    difference = 0;
    shift = 0;
  }
  return numbers;
}

/** Checksum of a buffer from a multiple of 4 on, by words of four bytes; a rest of fewer is left out. */
export function sumWords(buffer: ArrayBuffer, from: number): number {
  let a = 0x811c9dc5;
  const words = new Int32Array(buffer, from, (buffer.byteLength - from) >> 2);
  for (let i = 0; i < words.length; i++) {
    a = Math.imul(a ^ (words[i] as number), 0x01000193);
    a ^= a >>> 15;
  }
  return a >>> 0;
}
