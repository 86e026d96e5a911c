import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tag } from '../../../lib/entities/tagger/tag.ts';
import { entityKinds, type FoundMention } from '../../../lib/entities/types.ts';
import type { ArticleText } from '../../../lib/text/types.ts';
import { readNameModel } from '../../../scripts/read-name-model.ts';
import { toArticle } from './read-words.ts';

const model = await readNameModel();

/** Finds the names, and holds them against what is promised of every answer. */
function tagSoundly(article: ArticleText): FoundMention[] {
  const { text } = article;
  const mentions = tag(article, model);
  const isSound = ({ start, end, kind, score }: FoundMention, i: number): boolean => {
    const surface = text.slice(start, end);
    return (
      start >= (mentions[i - 1]?.end ?? 0) &&
      end > start &&
      end <= text.length &&
      surface === surface.trim() &&
      !isInCharacter(text, start) &&
      !isInCharacter(text, end) &&
      entityKinds.includes(kind) &&
      score >= 0 &&
      score <= 1
    );
  };
  expect(mentions.filter((mention, i) => !isSound(mention, i))).toEqual([]);
  return mentions;
}

/** Whether a cut at `offset` would part the halves of one character. */
const isInCharacter = (text: string, offset: number): boolean =>
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, offset - 1), offset + 1));

const read = (article: ArticleText): string[] =>
  tagSoundly(article).map(({ start, end, kind }) => `${article.text.slice(start, end)}: ${kind}`);

const sentence = 'Officials in Lisbon told Maria Silva of the World Health Organization that the ferry would leave ';
const names = ['Lisbon: place', 'Maria Silva: person', 'World Health Organization: group'];

it('finds the names of a sentence', () => {
  expect(read(toArticle(`${sentence}late.`))).toEqual(names);
});

it('has the same answer each time, whatever it read in between', () => {
  const article = toArticle(`${sentence}late.\nSilva, 61, said the WHO had no word from Porto.`);
  const first = tag(article, model);
  tag(toArticle('Ines Moura of Gaia said nothing. '.repeat(300)), model);
  tag(toArticle([...new Array(3000).keys()].map((i) => `Word${i.toString(2)}`).join(' and ')), model);
  expect(tag(article, model)).toEqual(first);
});

it('reads a block as it does without the block behind it that has no names', () => {
  const { text } = toArticle(sentence);
  expect(read(toArticle(`${text}\nnothing of note was said on the pier that day.`))).toEqual(names);
});

/** Words that differ from each other, each with a capital. */
const makeWords = (count: number): string =>
  Array.from(
    { length: count },
    (_, i) => `W${i.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(+digit))}`,
  ).join(' ');

/** Texts of about `size` characters, such as pages have that are no articles, or that want to do harm. */
const texts: Readonly<Record<string, (size: number) => string>> = {
  'one endless sentence': (size) => sentence.repeat(size / sentence.length),
  'all capitals': (size) => sentence.toUpperCase().repeat(size / sentence.length),
  'no capitals': (size) => sentence.toLowerCase().repeat(size / sentence.length),
  'names and nothing else': (size) => 'Lisbon '.repeat(size / 7),
  'a new word each time': (size) => makeWords(size / 5),
  'no spaces': (size) => 'lisbon'.repeat(size / 6),
  'no spaces but capitals': (size) => 'Lisbon'.repeat(size / 6),
  'one letter': (size) => 'A'.repeat(size),
  hyphens: (size) => 'Al-'.repeat(size / 3),
  apostrophes: (size) => "O'".repeat(size / 2),
  'initials without spaces': (size) => 'A.'.repeat(size / 2),
  initials: (size) => 'J. '.repeat(size / 3),
  'full stops': (size) => '.'.repeat(size),
  'full stops apart': (size) => '. '.repeat(size / 2),
  'quotation marks': (size) => '“"”'.repeat(size / 3),
  'quotation marks behind a stop': (size) => `It left.${'”'.repeat(size)}`,
  brackets: (size) => '('.repeat(size),
  ats: (size) => '@'.repeat(size),
  'web addresses': (size) => 'https://example.org/Lisbon/'.repeat(size / 27),
  digits: (size) => '1,'.repeat(size / 2),
  emoji: (size) => '👩‍🚀🇵🇹'.repeat(size / 9),
  'first halves of characters': (size) => '\uD83D'.repeat(size),
  'second halves of characters': (size) => '\uDE00'.repeat(size),
  'control characters': (size) => '\u0000\u0007\u001b\u007f'.repeat(size / 4),
  'control characters in names': (size) => 'Lis\u0007bon '.repeat(size / 8),
  'zero-width marks in names': (size) => 'Lis\u200bbon \u2060Maria\ufeff Sil\u200dva '.repeat(size / 24),
  'accents upon accents': (size) => `E${'\u0301'.repeat(size)}`,
  'soft hyphens': (size) => 'Lis\u00adbon '.repeat(size / 8),
  'white space': (size) => ' \t\u00a0\u3000'.repeat(size / 4),
  Chinese: (size) => '里斯本的渡轮晚点了。'.repeat(size / 10),
  'right to left': (size) => 'غادرت العبارة لشبونة '.repeat(size / 21),
  'letters in bold': (size) => '𝐋𝐢𝐬𝐛𝐨𝐧 '.repeat(size / 13),
};

describe.each(Object.entries(texts))('%s', (_, make) => {
  it('is read without a fault, twice the same', () => {
    const article = toArticle(make(4000));
    expect(read(article)).toEqual(read(article));
  });

  // Again where something else kept the machine busy; what is slow by itself stays slow.
  it('takes time by its length', { retry: 2 }, () => {
    const measure = (size: number): number => {
      const article = toArticle(make(size));
      const start = performance.now();
      tag(article, model);
      return performance.now() - start;
    };
    // The best of some runs: other programs run on this machine too.
    const short = Math.min(measure(4000), measure(4000), measure(4000));
    const long = Math.min(measure(16_000), measure(16_000));
    // Four times the text; of less than 5 milliseconds the clock says nothing.
    expect(long / Math.max(short, 5)).toBeLessThan(8);
  });
});

it('reads a sentence of 200,000 words', () => {
  const words = sentence.trim().split(' ').length;
  const mentions = tagSoundly(toArticle(sentence.repeat(200_000 / words)));
  expect(mentions.length).toBeGreaterThan(200_000 / words);
}, 60_000);

it.each([20, 100_000])('reads %i characters without a space', (length) => {
  for (const unit of ['lisbon', 'Lisbon', 'LISBON', 'é', '1']) tagSoundly(toArticle(unit.repeat(length / unit.length)));
});

it.each(['', ' ', '\n\n', '\u0000', '\uD83D', '.', '-', '’s', '“', '@', '#'])('finds no name in %j', (text) => {
  expect(read(toArticle(text))).toEqual([]);
  expect(read({ text, blocks: [{ start: 0, end: text.length, role: 'paragraph' }] })).toEqual([]);
});

describe('blocks', () => {
  const text = 'The ferry left Lisbon late.';
  const readBlocks = (...blocks: readonly (readonly [number, number])[]): string[] =>
    read({ text, blocks: blocks.map(([start, end]) => ({ start, end, role: 'paragraph' })) });

  it('may be missing: what is in no block is not read', () => {
    expect(readBlocks()).toEqual([]);
    expect(readBlocks([0, 9])).toEqual([]);
  });

  it('may be empty, or end before they begin', () => {
    expect(readBlocks([0, 0], [0, text.length], [text.length, text.length])).toEqual(['Lisbon: place']);
    expect(readBlocks([20, 3])).toEqual([]);
  });

  it('may go on behind the end of the text, or begin there', () => {
    expect(readBlocks([0, text.length + 100])).toEqual(['Lisbon: place']);
    expect(readBlocks([0, text.length], [text.length + 5, text.length + 9])).toEqual(['Lisbon: place']);
  });

  it('may cut a name', () => {
    expect(() => readBlocks([0, 18], [18, text.length])).not.toThrow();
  });

  it('may cut a character', () => {
    const emoji = '😀 in Lisbon 😀';
    const blocks = [{ start: 1, end: emoji.length - 1, role: 'paragraph' }] as const;
    expect(read({ text: emoji, blocks })).toEqual(['Lisbon: place']);
  });
});

it('reads any string', () => {
  const unit = fc.oneof(
    fc.constantFrom(
      'Lisbon',
      'Mr ',
      'Maria ',
      'the ',
      '. ',
      '“',
      '”',
      '’s',
      '-',
      '\n',
      ' ',
      '\u200b',
      '\uD83D',
      '\uDE00',
      '😀',
    ),
    fc.string({ unit: 'binary', maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 40 }), (parts) => {
      tagSoundly(toArticle(parts.join('')));
    }),
    { numRuns: 300 },
  );
});
