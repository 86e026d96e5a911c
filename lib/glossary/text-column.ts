import type { Sections } from '../entities/tagger/sections.ts';

/** Texts between two marks of where they begin. */
export const textsPerBlock = 16;

/** The texts of a column, one a row; empty for a row that is not there. Reads only what is asked for. */
export type TextColumn = (row: number) => string;

/** Opens the parts `NAME.heads` (where every sixteenth text begins) and `NAME.texts` (length and UTF-8 bytes of each). */
export function openTextColumn(sections: Sections, name: string): TextColumn {
  const heads = new Uint32Array(sections.bytes(`${name}.heads`).slice().buffer);
  const bytes = sections.bytes(`${name}.texts`);
  return (row) => {
    const head = heads[Math.floor(row / textsPerBlock)];
    if (head === undefined) return '';
    let at = head;
    for (let left = row % textsPerBlock; ; left--) {
      let length = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = bytes[at++] ?? 0;
        length |= (byte & 127) << shift;
        if (byte < 128 || shift > 21) break;
      }
      if (left === 0) return decodeUtf8(bytes.subarray(at, at + length));
      at += length;
    }
  };
}

/** The pure layers have no TextDecoder. Expects what `writeTextColumn` wrote. */
function decodeUtf8(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i++] as number;
    const more = byte < 0x80 ? 0 : byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
    let code = more === 0 ? byte : byte & (0x3f >> more);
    for (let left = more; left > 0; left--) code = (code << 6) | ((bytes[i++] ?? 0) & 0x3f);
    text += String.fromCodePoint(code);
  }
  return text;
}
