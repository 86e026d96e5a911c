import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTextMapBuilder, type TextMap } from '../../../lib/page/text-map.ts';
import { openPage } from './page-of.ts';

/** A map of one block whose text nodes are the pieces. */
function mapOf(pieces: readonly string[], limit = 10_000): { map: TextMap; nodes: Text[]; isTruncated: boolean } {
  const document = openPage('<p></p>');
  const paragraph = document.querySelector('p') as HTMLElement;
  const builder = createTextMapBuilder(limit);
  const nodes = pieces.map((piece) => paragraph.appendChild(document.createTextNode(piece)));
  for (const node of nodes) builder.addText(node);
  builder.endBlock();
  return { map: builder.build(), nodes, isTruncated: builder.isTruncated() };
}

/** Text as it is rendered, by a second, slower road. */
const normalise = (text: string): string =>
  text
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKC'))
    .replaceAll('\u2011', '-')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();

describe('text of a block', () => {
  it.each([
    ['white space is collapsed and trimmed', ['  Mara \n\t Lind  ', ' spoke. '], 'Mara Lind spoke.'],
    ['inline tags in a name add nothing', ['Mar', 'a Li', 'nd'], 'Mara Lind'],
    ['a no-break space is a space', ['10\u00A0km'], '10 km'],
    ['soft hyphens and zero-width characters go', ['par\u00ADlia\u200Bment\uFEFF \u200DO\u2060K'], 'parliament OK'],
    ['ligatures are expanded', ['the o\uFB03cial \uFB01le'], 'the official file'],
    ['a no-break hyphen is a hyphen', ['al\u2011Nour'], 'al-Nour'],
    ['accents join their letters', ['Jose\u0301 Nun\u0303ez'], 'José Nuñez'],
    ['lone surrogates stay', ['a\uD800b \uDC00'], 'a\uD800b \uDC00'],
    ['only white space is nothing', [' \n ', '\u00A0'], ''],
  ])('%s', (_, pieces, text) => {
    expect(mapOf(pieces).map.text).toBe(text);
  });
});

const piece = fc.array(
  fc.constantFrom(
    'a',
    'é',
    'e\u0301',
    ' ',
    '  ',
    '\n',
    '\u00A0',
    '\u00AD',
    '\u200B',
    '\uFB01',
    '\u2011',
    '𝒜',
    '“',
    'Q',
    '\u202E',
  ),
  { maxLength: 8 },
);

describe('to the page and back', () => {
  it('shows the same words however the text nodes are split', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), fc.nat(), fc.nat(), (parts, a, b) => {
        const { map } = mapOf(parts.map((part) => part.join('')));
        if (map.text === '') return;
        const start = Math.min(a % map.text.length, b % map.text.length);
        const end = Math.max(a % map.text.length, b % map.text.length) + 1;
        const slice = map.text.slice(start, end);
        const shown = normalise(map.toRange({ start, end })?.toString() ?? '');
        // A ligature is never divided, so the range may show the whole of one whose half was asked for.
        if (/\uFB01/.test(parts.flat().join(''))) expect(shown).toContain(normalise(slice));
        else expect(shown).toBe(normalise(slice));
      }),
    );
  });

  it('is the same with every letter in a node of its own', () => {
    const text = 'The “Skar\u00ADholm” ferry, said Mara Lind, runs\u00A0again.';
    const whole = mapOf([text]).map;
    const split = mapOf([...text]).map;
    expect(split.text).toBe(whole.text);
    for (let start = 0; start < whole.text.length; start++) {
      const span = { start, end: Math.min(whole.text.length, start + 7) };
      expect(split.toRange(span)?.toString()).toBe(whole.toRange(span)?.toString());
    }
  });

  it('finds the offset of each character that is shown', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (parts) => {
        const { map } = mapOf(parts.map((part) => part.join('')));
        for (let offset = 0; offset < map.text.length; offset++) {
          const range = map.toRange({ start: offset, end: offset + 1 });
          const back = range && map.offsetAt(range.startContainer, range.startOffset);
          expect(back).not.toBeNull();
          // Inside a ligature or an accented letter the whole answers for its parts.
          expect(offset - (back ?? 0)).toBeGreaterThanOrEqual(0);
          expect(offset - (back ?? 0)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('answers null for text that changed or went away, and for foreign nodes', () => {
    const { map, nodes } = mapOf(['Mara Lind', ' spoke.']);
    expect(map.toRange({ start: 0, end: 4 })?.toString()).toBe('Mara');
    expect(map.toRange({ start: 4, end: 4 })).toBeNull();
    expect(map.toRange({ start: 900, end: 950 })).toBeNull();
    expect(map.toRange({ start: Number.NaN, end: 3 })).toBeNull();
    const [first, second] = nodes as [Text, Text];
    expect(map.offsetAt(first.ownerDocument.body, 0)).toBeNull();
    first.data = 'Jon Lind';
    expect(map.toRange({ start: 0, end: 4 })).toBeNull();
    expect(map.offsetAt(first, 2)).toBeNull();
    expect(map.toRange({ start: 10, end: 15 })?.toString()).toBe('spoke');
    second.remove();
    expect(map.toRange({ start: 10, end: 15 })).toBeNull();
  });

  it('leaves what separates blocks out of a range', () => {
    const document = openPage('<p>One.</p><p>Two.</p>');
    const builder = createTextMapBuilder(100);
    for (const paragraph of document.querySelectorAll('p')) {
      builder.addText(paragraph.firstChild as Text);
      builder.endBlock();
    }
    const map = builder.build();
    expect(map.text).toBe('One.\n\nTwo.');
    expect(map.toRange({ start: 4, end: 6 })).toBeNull();
    expect(map.toRange({ start: 4, end: 9 })?.toString()).toBe('Two');
    expect(map.toRange({ start: 0, end: 6 })?.toString()).toBe('One.');
  });

  it('stops at the limit and says so', () => {
    const { map, isTruncated } = mapOf(['abcd efgh ijkl'], 7);
    expect(map.text).toBe('abcd ef');
    expect(isTruncated).toBe(true);
    expect(map.toRange({ start: 0, end: 7 })?.toString()).toBe('abcd ef');
    expect(mapOf(['abcd'], 4).isTruncated).toBe(false);
  });
});
