import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTextMapBuilder, type TextMap } from '../../../lib/page/text-map.ts';
import { findMisplaced, normalise } from '../../fixtures/check-map.ts';
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

const pieces = fc.array(
  fc
    .array(
      fc.constantFrom(
        ...['a', 'Q', 'é', 'e', '\u0301', '𝒜', '“', '-', '\u2011', '\uFB01', '\uFB03', '1', '.', 'ד', '\uD800'],
        ...[' ', '  ', '\n', '\u00A0', '\u2009', '\u00AD', '\u200B', '\u200D', '\u202E', '\u2066', '\u200F', '\uFEFF'],
      ),
      { maxLength: 8 },
    )
    .map((letters) => letters.join('')),
  { maxLength: 6 },
);

describe('to the page and back', () => {
  it('holds for each character of any text', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const { map } = mapOf(parts);
        expect(map.text).toBe(normalise(parts.join('')));
        expect(findMisplaced(map)).toEqual([]);
      }),
    );
  });

  it('is the same however the text is cut into nodes', () => {
    fc.assert(
      fc.property(pieces, fc.nat(), fc.nat(), (parts, a, b) => {
        const maps = [parts, [parts.join('')], parts.join('').split('')].map((cut) => mapOf(cut).map);
        expect(new Set(maps.map(({ text }) => text)).size).toBe(1);
        const length = maps[0]?.text.length ?? 0;
        const start = Math.min(a % (length + 1), b % (length + 1));
        const end = Math.max(a % (length + 1), b % (length + 1));
        expect(new Set(maps.map((map) => map.toRange({ start, end })?.toString())).size).toBe(1);
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
