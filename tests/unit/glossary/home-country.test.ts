import { describe, expect, it } from 'vitest';
import { findHomeCountry } from '../../../lib/glossary/home-country.ts';

describe('findHomeCountry', () => {
  it.each<[string, string | null, string | null]>([
    ['https://paper.example.co.uk/story', 'en', 'GB'],
    ['https://www.example.ie:8080', null, 'IE'],
    ['https://example.com/story.de', 'en-AU', 'AU'],
    ['https://example.com/', 'en-US', null],
    ['https://example.tv/', null, null],
    ['https://example.com', 'en', null],
    ['about:blank', '', null],
    ['', null, null],
  ])('%s in %s: %s', (url, lang, expected) => {
    expect(findHomeCountry(url, lang)).toBe(expected);
  });
});
