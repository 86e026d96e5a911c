import { crc32, deflateSync } from 'node:zlib';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is different, in words, and a picture with those pixels in red. */
export interface Difference {
  readonly text: string;
  readonly picture: PNG;
}

/** Pixels of a square, at each side. */
const square = 16;

/**
 * So many pixels of one square may differ: less than a letter has. A share of the whole state would do for neither: a
 * missing icon is nothing to a long page, and the edges of its many letters add up.
 */
const tolerance = 8;

/** About 13 of 256 greys, and more than the 8 that `encodePicture` may be off. Edges may differ by more. */
const threshold = 0.05;

export function cropPicture(picture: PNG, { x, y, width, height }: Box): PNG {
  const part = new PNG({ width, height });
  PNG.bitblt(picture, part, x, y, width, height);
  return part;
}

/** Null where both look the same. */
export function comparePictures(actual: PNG, reference: PNG): Difference | null {
  const [width, height] = [Math.min(actual.width, reference.width), Math.min(actual.height, reference.height)];
  const cut = (picture: PNG) => cropPicture(picture, { x: 0, y: 0, width, height }).data;
  const picture = new PNG({ width, height });
  const options = { threshold, diffMask: true };
  const count = pixelmatch(cut(actual), cut(reference), picture.data, width, height, options);
  const { x, y, most } = findWorstSquare(picture);
  const [size, before] = [actual, reference].map((one) => `${one.width} × ${one.height}`);
  if (size === before && most <= tolerance) return null;
  const resized = size === before ? '' : `is ${size}, was ${before}; `;
  const share = ((100 * count) / (width * height)).toFixed(2);
  return { text: `${resized}${count} pixels differ (${share} %), most of them at ${x}, ${y}`, picture };
}

/** Where most pixels of a mask are set, and how many. */
function findWorstSquare({ width, height, data }: PNG): { x: number; y: number; most: number } {
  const columns = Math.ceil(width / square);
  const counts = new Uint16Array(columns * Math.ceil(height / square));
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    if (data[pixel * 4 + 3] === 0) continue;
    const index = Math.floor(pixel / width / square) * columns + Math.floor((pixel % width) / square);
    counts[index] = (counts[index] ?? 0) + 1;
  }
  const most = Math.max(...counts);
  const index = counts.indexOf(most);
  return { x: (index % columns) * square, y: Math.floor(index / columns) * square, most };
}

/**
 * A PNG with a palette, which pngjs does not write. Colours that fill something are kept; the many greys at the edges of
 * letters, which take the space, become 16 shades of red, green and blue each. That makes a third of the size.
 */
export function encodePicture({ width, height, data }: PNG): Buffer {
  const colours = Array.from({ length: width * height }, (_, pixel) => data.readUIntBE(pixel * 4, 3));
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const palette = new Map<number, number>();
  const rows = Buffer.alloc((width + 1) * height);
  colours.forEach((colour, pixel) => {
    const isFilling = (counts.get(colour) ?? 0) > colours.length / 200;
    const kept = isFilling ? colour : Buffer.from(toBytes(colour).map(toShade)).readUIntBE(0, 3);
    const index = palette.get(kept) ?? palette.size;
    palette.set(kept, index);
    rows[pixel + Math.floor(pixel / width) + 1] = index;
  });
  if (palette.size > 256) return PNG.sync.write({ width, height, data } as PNG, { colorType: 2 });

  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, by palette.
  header.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    toChunk('IHDR', header),
    toChunk('PLTE', Buffer.from([...palette.keys()].flatMap(toBytes))),
    toChunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    toChunk('IEND', Buffer.alloc(0)),
  ]);
}

const toBytes = (colour: number) => [colour >> 16, (colour >> 8) & 255, colour & 255];

const toShade = (byte: number) => Math.round(byte / 17) * 17;

function toChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
