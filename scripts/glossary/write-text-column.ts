import { textsPerBlock } from '../../lib/glossary/text-column.ts';

/** The parts `NAME.heads` and `NAME.texts` that `openTextColumn` reads. */
export function writeTextColumn(name: string, texts: readonly string[]): Record<string, Uint8Array> {
  const heads: number[] = [];
  const parts: Buffer[] = [];
  let length = 0;
  texts.forEach((text, i) => {
    if (i % textsPerBlock === 0) heads.push(length);
    const bytes = Buffer.from(text, 'utf8');
    const size: number[] = [];
    let rest = bytes.length;
    while (rest > 127) {
      size.push((rest & 127) | 128);
      rest >>>= 7;
    }
    size.push(rest);
    parts.push(Buffer.from(size), bytes);
    length += size.length + bytes.length;
  });
  return {
    [`${name}.heads`]: new Uint8Array(Uint32Array.from(heads).buffer),
    [`${name}.texts`]: new Uint8Array(Buffer.concat(parts)),
  };
}
