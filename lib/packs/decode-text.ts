import { mostBytes } from './limits.ts';
import type { FileFault, ParsedPack } from './types.ts';

export type DecodedText =
  | { readonly text: string; readonly encoding: ParsedPack['encoding'] }
  | { readonly fault: FileFault };

/** Endings of files that hold other files; spreadsheets are such, too. */
const archiveName = /\.(?:7z|bz2|gz|numbers|ods|rar|tgz|xls|xlsx|xz|zip)$/i;

/** How archives begin: zip and spreadsheets (also when empty), gzip, bzip2, 7z, RAR, xz, the older Excel. */
const archiveStarts = [
  '504b0304',
  '504b0506',
  '504b0708',
  '1f8b',
  '425a68',
  '377abcaf',
  '52617221',
  'fd377a58',
  'd0cf11e0',
];

/** How many bytes are looked at to tell encodings without a mark apart. */
const sampleSize = 4096;

/**
 * The text of a file. UTF-8, UTF-16 and Windows-1252 (what spreadsheets write) are read; archives and other binary files are
 * told by name and by their first bytes, and never opened. No mark of the encoding and no `\r` is left in the text.
 */
export function decodeText(fileName: string, data: Uint8Array | string): DecodedText {
  if (archiveName.test(fileName)) return { fault: 'archive' };
  if (data.length > mostBytes) return { fault: 'too-big' };
  if (typeof data === 'string') return toText(data, null);
  const start = [...data.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (archiveStarts.some((archive) => start.startsWith(archive))) return { fault: 'archive' };
  if (start.startsWith('fffe')) return decodeAs('utf-16le', data);
  if (start.startsWith('feff')) return decodeAs('utf-16be', data);
  const zeros = countZeros(data.subarray(0, sampleSize));
  // Latin letters in UTF-16 have a zero as every other byte.
  const half = Math.min(data.length, sampleSize) / 2;
  if (zeros.odd > half * 0.4 && zeros.even < half * 0.1) return decodeAs('utf-16le', data);
  if (zeros.even > half * 0.4 && zeros.odd < half * 0.1) return decodeAs('utf-16be', data);
  if (zeros.even + zeros.odd > 0) return { fault: 'binary' };
  return decodeBytes(data);
}

/**
 * Where UTF-8 has more broken than sound letters beyond ASCII, it is no UTF-8 and is read as Windows-1252. Otherwise the
 * broken ones become U+FFFD, and the rows that hold them are reported.
 */
function decodeBytes(data: Uint8Array): DecodedText {
  const text = new TextDecoder('utf-8').decode(data);
  let broken = 0;
  let sound = 0;
  for (const [letters] of text.matchAll(/[^\0-\x7f]+/g)) {
    for (const letter of letters) letter === '\ufffd' ? broken++ : sound++;
  }
  return broken > sound ? decodeAs('windows-1252', data) : toText(text, null);
}

const decodeAs = (encoding: NonNullable<ParsedPack['encoding']>, data: Uint8Array): DecodedText =>
  toText(new TextDecoder(encoding).decode(data), encoding);

function toText(raw: string, encoding: ParsedPack['encoding']): DecodedText {
  const text = raw.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  return text.trim() === '' ? { fault: 'empty' } : { text, encoding };
}

function countZeros(bytes: Uint8Array): { even: number; odd: number } {
  const zeros = { even: 0, odd: 0 };
  bytes.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2 === 0 ? 'even' : 'odd']++;
  });
  return zeros;
}
