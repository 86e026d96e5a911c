import { describe, expect, it } from 'vitest';
import { findNationalities, findNationality, findRegionOfWord } from '../../../lib/glossary/nationalities.ts';

describe('nationalities', () => {
  it.each<[string, string[]]>([
    ['The Syrian army and two South Koreans left.', ['Syrian:SY', 'South Koreans:KR']],
    ['French-German talks', ['French:FR', 'German:DE']],
    ['A Turk, a Pole and some Kazakhs.', ['Turk:TR', 'Pole:PL', 'Kazakhs:KZ']],
    ['The Thai Airways desk; the pole fell.', ['Thai:TH']],
    ['', []],
  ])('%s', (text, expected) => {
    const found = findNationalities(text).map(
      ({ at, length, countryCode }) => `${text.slice(at, at + length)}:${countryCode}`,
    );
    expect(found).toEqual(expected);
  });

  it.each([
    ['SY', 'Syrian'],
    ['NL', 'Dutch'],
    ['CY', 'Cypriot'],
    ['BV', null],
    ['XX', null],
    ['constructor', null],
  ])('of %s: %s', (code, expected) => {
    expect(findNationality(code)).toBe(expected);
  });

  it('knows words for parts of countries', () => {
    expect(findRegionOfWord('Scottish')).toBe('Scotland');
    expect(findRegionOfWord('toString')).toBeNull();
  });
});
