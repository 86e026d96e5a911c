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

const pluralForm = /_(?:zero|one|two|few|many|other)$/;
const stemOf = (key: string) => key.replace(pluralForm, '');

/** Keys of English in the plural forms of another language. */
function listKeys(locale: string): string[] {
  const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
  return Object.keys(english).flatMap((key) => {
    if (!pluralForm.test(key)) return [key];
    return key.endsWith('_other') ? pluralCategories.map((form) => `${stemOf(key)}_${form}`) : [];
  });
}

/** What is filled in: "$1", "$2". A form for one, two or none may say its count in words. */
function listPlaces(key: string, message: string): string[] {
  const places = [...new Set(message.match(/\$\d/g))].toSorted();
  return /_(?:zero|one|two)$/.test(key) ? places.filter((place) => place !== '$1') : places;
}

/** Words that another language writes as English does, and names. A message of other words is not translated. */
const sharedWords =
  /^(?:alt|capital|continent|corrections?|csv|ctrl|documents?|esc|json|ltr|markdown|mentions?|min|normal|note|organisations?|person|population|region|shift|sidelight|sources?|sport|version)$/i;

/** As a literal of its own, as the stem of a counted message, in the manifest, or as the end or begin of a built key. */
function isUsed(key: string): boolean {
  const stem = stemOf(key);
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

  it.each(locales)('%s has the messages of English, in its own plural forms, and no empty one', (locale) => {
    const messages = read(locale);
    expect(Object.keys(messages)).toEqual(listKeys(locale).toSorted());
    expect(Object.entries(messages).filter(([, { message }]) => message.trim() === '')).toEqual([]);
  });

  it.each(locales)('%s fills in what English does', (locale) => {
    const wrong = Object.entries(read(locale)).filter(([key, { message }]) => {
      const model = english[pluralForm.test(key) ? `${stemOf(key)}_other` : key]?.message ?? '';
      return String(listPlaces(key, message)) !== String(listPlaces(key, model));
    });
    expect(wrong).toEqual([]);
  });

  it.each(locales)('%s names itself and its direction', (locale) => {
    const messages = read(locale);
    const isRightToLeft = new Intl.Locale(locale).maximize().script === 'Arab';
    expect(messages['locale']?.message).toBe(locale);
    expect(messages['direction']?.message).toBe(isRightToLeft ? 'rtl' : 'ltr');
  });

  it.each(locales.filter((locale) => locale !== 'en'))('%s is translated', (locale) => {
    const same = Object.entries(read(locale)).filter(
      ([key, { message }]) =>
        message === english[key]?.message &&
        (message.match(/\p{L}{3,}/gu) ?? []).some((word) => !sharedWords.test(word)),
    );
    expect(same).toEqual([]);
  });

  it('keeps what is filled into Arabic apart from the text around it', () => {
    // Names in Latin letters would pull the full stop, bracket or number beside them to their own side.
    const bare = Object.entries(read('ar')).filter(([key, { message }]) =>
      [...message.matchAll(/(?<!\u2068)\$\d/g)].some(([place]) => place !== '$1' || !pluralForm.test(key)),
    );
    expect(bare).toEqual([]);
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
