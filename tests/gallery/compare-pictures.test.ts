import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { comparePictures, encodePicture } from './compare-pictures.ts';

const [paper, ink] = [
  [255, 254, 251],
  [30, 28, 24],
];

type Shape = (x: number, y: number) => boolean;

/** What is inside the shape is ink; a pixel that its edge goes through is as grey as it is covered, as rasterisers do it. */
function draw(
  shape: Shape,
  { width, height, colour = ink }: { width: number; height: number; colour?: number[] },
): PNG {
  const picture = new PNG({ width, height });
  for (let index = 0; index < width * height; index += 1) {
    const [left, top] = [index % width, Math.floor(index / width)];
    const parts = Array.from({ length: 64 }, (_, at) =>
      shape(left + ((at % 8) + 0.5) / 8, top + ((at >> 3) + 0.5) / 8),
    );
    const cover = parts.filter(Boolean).length / 64;
    const mixed = paper.map((light, at) => Math.round(light + ((colour[at] ?? 0) - light) * cover));
    picture.data.set([...mixed, 255], index * 4);
  }
  return picture;
}

const size = { width: 120, height: 60 };
/** A ring with a slanted stroke, like letters and icons. */
const drawn =
  (shift = 0): Shape =>
  (x, y) =>
    Math.abs(Math.hypot(x - 30 - shift, y - 30) - 15) < 1 || (x > 60 && x < 100 && Math.abs(y - x / 3 - 5 - shift) < 1);
const before = draw(drawn(), size);

describe('comparePictures', () => {
  it('lets edges through that are drawn a little differently', () => {
    expect(comparePictures(draw(drawn(0.1), size), before)).toBeNull();
  });

  it.each<[string, PNG, string]>([
    ['a stroke less', draw((x, y) => x < 60 && drawn()(x, y), size), 'at 64, 16'],
    ['a part that is moved', draw(drawn(1), size), ''],
    ['another colour', draw(drawn(), { ...size, colour: [93, 87, 76] }), ''],
    ['a line more', draw((x, y) => (y > 50 && y < 51) || drawn()(x, y), size), 'at 0, 48'],
  ])('tells %s', (_, actual, place) => {
    expect(comparePictures(actual, before)?.text).toContain(place);
  });

  it('tells another size', () => {
    expect(comparePictures(draw(drawn(), { width: 120, height: 61 }), before)?.text).toMatch(
      /^is 120 × 61, was 120 × 60;/,
    );
  });
});

describe('encodePicture', () => {
  it('keeps what the eye sees, in a file that others can read', () => {
    expect(comparePictures(PNG.sync.read(encodePicture(before)), before)).toBeNull();
  });

  it('keeps pictures of many colours, too', () => {
    const colourful = draw(() => false, { width: 40, height: 40 });
    for (let at = 0; at < 1600; at += 1) colourful.data.set([(at % 40) * 6, Math.floor(at / 40) * 6, at % 7], at * 4);
    expect(comparePictures(PNG.sync.read(encodePicture(colourful)), colourful)).toBeNull();
  });
});
