import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const lists = globSync('lib/**/*.ts').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/(\w+) = wordSet\(`([^`$]*)`/g)].map(([, name = '', words = '']) => ({
    name: `${file}: ${name}`,
    words: words.trim().split(/\s+/),
  })),
);
const { compare } = new Intl.Collator('en');

it('finds the lists', () => {
  expect(lists.length).toBeGreaterThan(10);
});

it.each(lists)('$name is sorted, each word once', ({ words }) => {
  expect(words).toEqual([...new Set(words)].sort(compare));
});
