import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkToPassage, toTextDirective } from '../../../lib/analysis/text-fragment.ts';

/** The directive for the n-th place of words in a text, read back. */
function directiveOf(text: string, words: string, nth = 0): string {
  let start = text.indexOf(words);
  for (let k = 0; k < nth; k++) start = text.indexOf(words, start + 1);
  return toTextDirective(text, { start, end: start + words.length });
}

const harbour = 'The harbour board met on Monday. The harbour board was silent.\n\nNobody asked for a second vote.';

describe('the directive of a passage', () => {
  it.each([
    ['a sentence', 'Nobody asked for a second vote.', 0, 'text=Nobody%20asked%20for%20a%20second%20vote.'],
    [
      'a short one, with words around',
      'on Monday',
      0,
      'text=The%20harbour%20board%20met-,on%20Monday,-.%20The%20harbour%20board',
    ],
    ['its second place', 'harbour board', 1, 'text=met%20on%20Monday.%20The-,harbour%20board,-was%20silent.'],
    ['at the end of a block', 'silent.', 0, 'text=The%20harbour%20board%20was-,silent.'],
    [
      'with white space around',
      '\n\nNobody asked for a second vote.',
      0,
      'text=Nobody%20asked%20for%20a%20second%20vote.',
    ],
  ])('%s', (_, words, nth, directive) => {
    expect(directiveOf(harbour, words, nth)).toBe(directive);
  });

  it('encodes what is syntax', () => {
    expect(
      directiveOf(
        'A well-known rule: first, rest & then (soon) go.',
        'A well-known rule: first, rest & then (soon) go.',
      ),
    ).toBe('text=A%20well%2Dknown%20rule%3A%20first%2C%20rest%20%26%20then%20%28soon%29%20go.');
  });

  it('takes the possessive along, since only whole words are found', () => {
    expect(directiveOf('It was the Wharf Company’s last ship and nobody bought it.', 'the Wharf Company')).toContain(
      'Company%E2%80%99s',
    );
  });

  it('gives a long passage by its ends, as many words of them as it takes', () => {
    const many = 'word and word and word and word and '.repeat(8);
    const text = `Ferries came late. Ferries came late again, said ${many}nobody knew when the next one left.`;
    expect(toTextDirective(text, { start: 19, end: text.length })).toBe(
      'text=Ferries%20came%20late%20again%2C,when%20the%20next%20one%20left.'.replace('when%20the%20', 'the%20'),
    );
  });

  it('goes over blocks by its ends, too', () => {
    const text = 'One two three.\n\nFour five six.';
    expect(toTextDirective(text, { start: 0, end: text.length })).toBe('text=One%20two%20three.,Four%20five%20six.');
  });

  it('is empty for white space', () => {
    expect(toTextDirective('a \n b', { start: 1, end: 4 })).toBe('');
  });

  it('leads to the passage, and not to another place before it', () => {
    const block = fc.array(fc.constantFrom('the', 'Board', 'met', 'well-known', 'twice,', '(late)'), {
      minLength: 1,
      maxLength: 12,
    });
    const blocks = fc.array(
      block.map((words) => words.join(' ')),
      { minLength: 1, maxLength: 2 },
    );
    fc.assert(
      fc.property(blocks, fc.nat(23), fc.integer({ min: 1, max: 23 }), (lines, skip, count) => {
        const text = lines.map((line, index) => `Block ${index}: ${line}`).join('\n\n');
        const words = [...text.matchAll(/\S+/g)].slice(skip, skip + count);
        const [first, last] = [words[0], words.at(-1)];
        if (!first || !last) return;
        const directive = toTextDirective(text, { start: first.index, end: last.index + last[0].length });
        expect(findLikeBrowser(text, directive)).toEqual([first.index, last.index + last[0].length]);
      }),
    );
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(60), fc.nat(60), (text, start, length) => {
        const span = { start: Math.min(start, text.length), end: Math.min(start + length, text.length) };
        expect(toTextDirective(text, span)).toMatch(/^(?:text=[^&(),]+(?:,[^&(),]+)*)?$/);
      }),
    );
  });
});

/** Start and end of what a browser would go to: the first place that fits. */
function findLikeBrowser(text: string, directive: string): [number, number] | null {
  const parts = directive.slice('text='.length).split(',');
  const toPattern = (part: string): string => RegExp.escape(decodeURIComponent(part)).replaceAll('\\x20', '\\s+');
  const before = parts[0]?.endsWith('-') ? `(?:${toPattern(parts.shift()?.slice(0, -1) ?? '')})\\s*` : '';
  const after = parts.at(-1)?.startsWith('-') ? `\\s*(?:${toPattern(parts.pop()?.slice(1) ?? '')})` : '';
  const passage = parts.map(toPattern).join('[^]*?');
  const found = new RegExp(`${before}(?<passage>${passage})${after}`, 'd').exec(text);
  return found?.indices?.groups?.['passage'] ?? null;
}

describe('the address of a passage', () => {
  it.each([
    ['https://news.example/a', 'https://news.example/a#:~:text=x'],
    ['https://news.example/a#part', 'https://news.example/a#part:~:text=x'],
    ['https://news.example/a#:~:text=old', 'https://news.example/a#:~:text=x'],
  ])('%s', (url, link) => {
    expect(linkToPassage(url, 'text=x')).toBe(link);
  });
});
