import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanAliases, cleanName, cleanSummary } from '../../../scripts/packs/clean-text.ts';

describe('cleanName', () => {
  it.each([
    ['  Marta \u200b Example\n', 'Marta Example'],
    ['Example & Sons', 'Example & Sons'],
    ['<b>Example</b>', null],
    ['Example|Sample', null],
    ['&amp;Example', null],
    ['javascript:example', null],
    ['—', null],
    ['x'.repeat(101), null],
  ])('%j is %j', (label, name) => expect(cleanName(label)).toBe(name));
});

describe('cleanSummary', () => {
  it('cuts behind a word', () => {
    const summary = cleanSummary('harbour '.repeat(60));
    expect(summary).toMatch(/ harbour…$/);
    expect(summary?.length).toBeLessThanOrEqual(300);
  });

  it.each([
    ['village in Exampleland', 'Village in Exampleland'],
    ['eBay seller', 'eBay seller'],
    ['école', 'École'],
    ["d'Example's friend", "d'Example's friend"],
  ])('%s begins as a sentence', (description, summary) => expect(cleanSummary(description)).toBe(summary));

  it('takes none with markup', () => expect(cleanSummary('an <i>invented</i> harbour')).toBeNull());
});

describe('cleanAliases', () => {
  it('leaves out what would be found everywhere', () => {
    const aliases = ['Exampleton', '🏴', 'XT', 'EXT', 'town', 'Ex-ton', 'EX-TON', 'Old Exampleton', '123', 'ab|cd ef'];
    expect(cleanAliases(aliases, 'exampleton', false)).toEqual(['EXT', 'Ex-ton', 'Old Exampleton']);
  });

  it('takes a single word for a person, but not the first name', () =>
    expect(cleanAliases(['Marta', 'Martinha'], 'Marta Example', true)).toEqual(['Martinha']));

  it('takes eight', () => {
    const aliases = Array.from({ length: 30 }, (_, n) => `Exampleton ${n}`);
    expect(cleanAliases(aliases, 'Example', false)).toHaveLength(8);
  });
});

it('takes any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const name = cleanName(text);
      if (name !== null) expect(name.isWellFormed()).toBe(true);
      cleanSummary(text);
      cleanAliases([text], 'Example', true);
    }),
  );
});
