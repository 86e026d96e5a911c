import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

/** A key of `public/_locales/en/messages.json`: a word that is not there is a compile error. */
export type WordKey = keyof typeof messages;

/** Keys that come in one form for each plural category: `name_one`, `name_other`. */
type PluralKey = WordKey extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never;

interface MessageSource {
  readonly i18n?: { getMessage(key: string, substitutions: string[]): string };
}

/** `$1` to `$9` become the substitutions, `$$` a dollar sign: what the browser does with a message. */
function fillEnglish(key: string, substitutions: readonly string[]): string {
  const message = (messages as Readonly<Record<string, { message: string } | undefined>>)[key]?.message ?? '';
  return message.replace(/\$([1-9$])/g, (_, place: string) =>
    place === '$' ? '$' : (substitutions[Number(place) - 1] ?? ''),
  );
}

/** Empty where the key is unknown. */
function findMessage(key: string, substitutions: string[]): string {
  const { browser, chrome } = globalThis as { browser?: MessageSource; chrome?: MessageSource };
  const i18n = browser?.i18n ?? chrome?.i18n;
  return i18n ? i18n.getMessage(key, substitutions) : fillEnglish(key, substitutions);
}

/** Words for readers, in their browser's language; in English where no browser gives them (tests, gallery, command line). */
export function words(key: WordKey, ...substitutions: readonly string[]): string {
  return findMessage(key, [...substitutions]) || fillEnglish(key, substitutions);
}

export const direction = (): 'ltr' | 'rtl' => (words('direction') === 'rtl' ? 'rtl' : 'ltr');

/**
 * Facts one after the other: "The Courier · 12 March"; what is missing is left out. Each keeps to itself where letters of
 * both directions may meet, or a name would draw the number beside it to its other side: "الجريدة · 12 March".
 */
export function formatFactLine(facts: readonly (string | null | undefined)[]): string {
  return isolate(facts.flatMap((fact) => fact || [])).join(' · ');
}

function isolate(items: readonly string[]): readonly string[] {
  const isMixed = direction() === 'rtl' || items.some((item) => /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(item));
  return isMixed ? items.map((item) => `\u2068${item}\u2069`) : items;
}

/** For a document of our own, whose file can't know which language its words will be in. */
export function nameLanguage({ documentElement }: Document): void {
  documentElement.lang = words('locale');
  documentElement.dir = direction();
}

/**
 * The locale that numbers, dates and plurals follow. It is the one the messages are written in, since a German plural
 * rule over English words goes wrong; the reader's own region of that language is kept ("en-GB").
 */
function resolveLocale(): string {
  const written = words('locale');
  const own = globalThis.navigator?.languages?.find((tag) => tag === written || tag.startsWith(`${written}-`));
  return own ?? written;
}

/** Words with a count in them: `$1` is the count, further substitutions follow. */
export function countedWords(stem: PluralKey, count: number, ...more: readonly string[]): string {
  const form = new Intl.PluralRules(resolveLocale()).select(count);
  const substitutions = [formatNumber(count), ...more];
  return findMessage(`${stem}_${form}`, substitutions) || words(`${stem}_other`, ...substitutions);
}

export function formatNumber(value: number): string {
  return new Intl.NumberFormat(resolveLocale()).format(value);
}

/** To three figures, for what nobody has counted to the last one. */
export function formatRounded(value: number): string {
  return new Intl.NumberFormat(resolveLocale(), { maximumSignificantDigits: 3 }).format(value);
}

/** A share from 0 to 1 in whole percent; a share that is not nothing never reads as "0%". */
export function formatShare(share: number): string {
  const percent = new Intl.NumberFormat(resolveLocale(), { style: 'percent', maximumFractionDigits: 0 });
  return share > 0 && share < 0.01 ? words('lessThan', percent.format(0.01)) : percent.format(share);
}

/** "Ana Ruiz and Tom Bell", each to itself as in a line of facts. */
export function formatList(items: readonly string[]): string {
  return new Intl.ListFormat(resolveLocale(), { type: 'conjunction' }).format(isolate(items));
}

/** The calendar day as the page wrote it, without moving it to the reader's time zone; null for what is no ISO date. */
export function formatDay(iso: string): string | null {
  const day = /^\d{4}-\d\d-\d\d/.exec(iso)?.[0];
  const time = day === undefined ? Number.NaN : Date.parse(day);
  if (Number.isNaN(time)) return null;
  return new Intl.DateTimeFormat(resolveLocale(), { dateStyle: 'long', timeZone: 'UTC' }).format(time);
}

/** When a post was written, by the reader's own clock: "14:05"; what a page prints stays as it is. */
export function formatTime(time: string): string {
  if (!/^\d{4}-\d\d-\d\dT/.test(time) || Number.isNaN(Date.parse(time))) return time;
  return new Intl.DateTimeFormat(resolveLocale(), { timeStyle: 'short' }).format(Date.parse(time));
}

/** How old a fact is, as exactly as its source says: a day, a month ("2026-11") or a year. */
export function formatIssue(date: string): string {
  if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(date)) return formatDay(date) ?? date;
  const month = new Intl.DateTimeFormat(resolveLocale(), { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return month.format(Date.parse(date));
}

/** What the clocks of a time zone show now; null for a zone that the browser does not know. */
export function formatClock(timeZone: string): string | null {
  try {
    return new Intl.DateTimeFormat(resolveLocale(), { timeStyle: 'short', timeZone }).format(Date.now());
  } catch {
    return null;
  }
}

/** "German" for "de"; the tag itself where it is unknown or malformed. */
export const formatLanguage = (tag: string): string => nameByCode('language', tag) ?? tag;

/** What the reader's language calls what we have an English name of; null in English, which keeps that name. */
export const translateName = (type: Intl.DisplayNamesType, code: string): string | null =>
  words('locale') === 'en' ? null : nameByCode(type, code);

/** Null for a code that is unknown or malformed. */
function nameByCode(type: Intl.DisplayNamesType, code: string): string | null {
  try {
    return new Intl.DisplayNames(resolveLocale(), { type, fallback: 'none' }).of(code) ?? null;
  } catch {
    return null;
  }
}
