import { globSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Messages = Readonly<Record<string, { readonly message: string; readonly description?: string }>>;

const read = (locale: string) =>
  JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8')) as Messages;
const locales = readdirSync('public/_locales');
const english = read('en');
const sources = ['wxt.config.ts', ...globSync('{components,entrypoints,lib}/**/*.{ts,tsx,html}')]
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** As a literal of its own, as the stem of a counted message, in the manifest, or as the end or begin of a built key. */
function isUsed(key: string): boolean {
  const stem = key.replace(/_(?:zero|one|two|few|many|other)$/, '');
  const literals = [key, stem].flatMap((name) => [`'${name}'`, `"${name}"`, `\`${name}\``, `__MSG_${name}__`]);
  return literals.some((literal) => sources.includes(literal));
}

describe('words for readers', () => {
  it('uses every message', () => {
    expect(Object.keys(english).filter((key) => !isUsed(key))).toEqual([]);
  });

  it('has every message that the manifest names', () => {
    const named = [...sources.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? '');
    expect(named.filter((key) => !(key in english))).toEqual([]);
  });

  it.each(locales)('%s is sorted', (locale) => {
    const keys = Object.keys(read(locale));
    expect(keys).toEqual(keys.toSorted());
  });

  it.each(locales)('%s has the messages of English and no empty one', (locale) => {
    const messages = read(locale);
    const withoutPlural = (keys: string[]) => keys.filter((key) => !/_(?:zero|one|two|few|many|other)$/.test(key));
    expect(withoutPlural(Object.keys(messages))).toEqual(withoutPlural(Object.keys(english)));
    expect(Object.entries(messages).filter(([, { message }]) => message.trim() === '')).toEqual([]);
  });

  it('tells translators what is filled in', () => {
    // In messages with plural forms $1 is always the count.
    const isClear = (key: string, message: string) => /_\w+$/.test(key) && !/\$[2-9]/.test(message);
    const bare = Object.entries(english).filter(
      ([key, { message, description }]) => /\$\d/.test(message) && !description && !isClear(key, message),
    );
    expect(bare.map(([key]) => key)).toEqual([]);
  });

  it('keeps the words that readers should not meet out of sight', () => {
    const odd = Object.entries(english).filter(([, { message }]) =>
      /attribution|entity|entities|gazetteer/i.test(message),
    );
    expect(odd).toEqual([]);
  });
});
