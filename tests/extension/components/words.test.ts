import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  countedWords,
  formatClock,
  formatDay,
  formatFactLine,
  formatIssue,
  formatLanguage,
  formatList,
  formatRounded,
  formatShare,
  words,
} from '../../../components/ui/words.ts';

beforeEach(() => {
  vi.stubGlobal('browser', undefined);
  vi.stubGlobal('chrome', undefined);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A browser whose messages are these. */
function stubMessages(messages: Readonly<Record<string, string>>) {
  const getMessage = (key: string, substitutions: string[]) =>
    messages[key]?.replace('$1', substitutions[0] ?? '') ?? '';
  vi.stubGlobal('browser', { i18n: { getMessage } });
}

describe('words', () => {
  it('keeps facts apart where letters of both directions may meet', () => {
    expect(formatFactLine(['The Courier', '12 March'])).toBe('The Courier · 12 March');
    expect(formatFactLine(['الجريدة', '12 March'])).toBe('\u2068الجريدة\u2069 · \u206812 March\u2069');
    stubMessages({ direction: 'rtl' });
    expect(formatFactLine(['The Courier', '12 مارس'])).toBe('\u2068The Courier\u2069 · \u206812 مارس\u2069');
    expect(formatList(['Ana Ruiz', 'Tom Bell'])).toBe('\u2068Ana Ruiz\u2069 and \u2068Tom Bell\u2069');
  });

  it('fills in English where no browser gives words, dollar signs and all', () => {
    expect(words('positionOf', '2', '7')).toBe('2 of 7');
    expect(words('filterNothing', '$1 $$ <b>')).toBe('Nothing here matches “$1 $$ <b>”.');
  });

  it('takes the browser’s words first', () => {
    stubMessages({ close: 'Schließen' });
    expect(words('close')).toBe('Schließen');
    expect(words('remove')).toBe('Remove');
  });

  it('counts by the plural rules of the language the words are in', () => {
    expect([0, 1, 2, 1200].map((count) => countedWords('countMentions', count))).toEqual([
      '0 mentions',
      '1 mention',
      '2 mentions',
      '1,200 mentions',
    ]);
    stubMessages({ locale: 'pl', countMentions_few: '$1 wzmianki', countMentions_many: '$1 wzmianek' });
    expect(countedWords('countMentions', 3)).toBe('3 wzmianki');
    expect(countedWords('countMentions', 5)).toBe('5 wzmianek');
  });
});

describe('formats', () => {
  it.each([
    [0, '0%'],
    [0.004, 'under 1%'],
    [0.376, '38%'],
    [1, '100%'],
  ])('share %d: %s', (share, text) => {
    expect(formatShare(share)).toBe(text);
  });

  it('keeps the day as the page wrote it, and gives up on what is no day', () => {
    expect(formatDay('2026-03-18T23:59:00-11:00')).toMatch(/18/);
    for (const iso of ['', 'yesterday', '2026-13-45', '18/03/2026']) expect(formatDay(iso)).toBeNull();
  });

  it('says how old a fact is as exactly as its source does', () => {
    expect(['2006', '2026-11', '2026-13', 'spring'].map(formatIssue)).toEqual([
      '2006',
      'November 2026',
      '2026-13',
      'spring',
    ]);
    expect(formatIssue('2026-02-11')).toMatch(/11/);
  });

  it('rounds to three figures', () => {
    expect([7, 242_565, 21_324_367].map(formatRounded)).toEqual(['7', '243,000', '21,300,000']);
  });

  it('reads the clock of a time zone, if there is one', () => {
    expect(formatClock('Asia/Kathmandu')).toMatch(/^\d{1,2}:\d\d/);
    for (const zone of ['', 'Asia/Nowhere', '🕰']) expect(formatClock(zone)).toBeNull();
  });

  it('names languages, and leaves malformed tags as they are', () => {
    expect(formatLanguage('sv')).toBe('Swedish');
    expect(formatLanguage('!')).toBe('!');
  });

  it('joins lists', () => {
    expect(formatList(['A', 'B', 'C'])).toMatch(/^A, B,? and C$/);
  });
});
