import { type EntityKind, entityKinds } from '../entities/types.ts';
import { normaliseName } from '../glossary/normalise-name.ts';
import { longestField, mostAliases } from './limits.ts';
import { type PackColumn, type PackEntry, type PackProblem, packColumns, type RowFault } from './types.ts';

/** A row as the file has it: texts by column, aliases still apart where the format keeps them apart. */
export interface RawRow {
  readonly line: number;
  readonly fields: Readonly<Partial<Record<Exclude<PackColumn, 'aliases'>, string>>>;
  readonly aliases: readonly string[];
}

/** Other words for the kinds, as people write them into spreadsheets. */
const kindWords: Readonly<Record<string, EntityKind>> = {
  city: 'place',
  country: 'place',
  location: 'place',
  organisation: 'group',
  organization: 'group',
  people: 'group',
};

const isKind = (word: string): word is EntityKind => (entityKinds as readonly string[]).includes(word);

/**
 * A row as an entry, or what is wrong with it (all of it, so that a reader mends a row once). Texts are trimmed, white space
 * in them is one space; aliases that say the name again are dropped.
 */
export function checkEntry({ line, fields, aliases }: RawRow): PackEntry | readonly PackProblem[] {
  const problems: PackProblem[] = [];
  const report = (fault: RowFault, column: PackColumn | null, detail: string | null = null): null => {
    problems.push({ fault, line, column, detail });
    return null;
  };
  const read = (column: PackColumn, raw: string): string | null => {
    const text = raw.replace(/\s+/g, ' ').trim();
    if (text === '') return null;
    if (text.length > longestField[column]) return report('too-long', column, String(longestField[column]));
    const fault = findFault(text);
    return fault ? report(fault, column) : text;
  };
  const texts = Object.fromEntries(
    packColumns.map((column) => [column, column === 'aliases' ? null : read(column, fields[column] ?? '')]),
  ) as Readonly<Record<PackColumn, string | null>>;

  const { name } = texts;
  const key = name === null ? '' : normaliseName(name);
  if (key === '' && !problems.some(({ column }) => column === 'name')) report('no-name', 'name');
  if (aliases.length > mostAliases) report('too-many-aliases', 'aliases', String(mostAliases));
  const names = new Map(
    aliases.slice(0, mostAliases).map((alias) => {
      const text = read('aliases', alias);
      return [text === null ? '' : normaliseName(text), text];
    }),
  );
  const others = [...names].filter(([other]) => other !== '' && other !== key).map(([, alias]) => alias as string);

  const word = texts.type?.toLowerCase() ?? null;
  const kind = word === null ? null : isKind(word) ? word : (kindWords[word] ?? report('bad-type', 'type', word));
  const [from, to, updated] = (['from', 'to', 'updated'] as const).map((column) => {
    const date = texts[column];
    return date === null || isDate(date) ? date : report('bad-date', column, date);
  }) as [string | null, string | null, string | null];
  // A year against a day of it is no contradiction: as much is compared as both have.
  if (from !== null && to !== null && to.slice(0, from.length) < from.slice(0, to.length))
    report('to-before-from', 'to');
  const [lat, lng] = (
    [
      ['lat', 90],
      ['lng', 180],
    ] as const
  ).map(([column, most]) => {
    const text = texts[column];
    if (text === null) return null;
    const degrees = /^[-+−]?\d{1,3}(?:[.,]\d{1,15})?$/.test(text)
      ? Number(text.replace(',', '.').replace('−', '-'))
      : Number.NaN;
    // Not minus nought, which no text keeps.
    return Math.abs(degrees) <= most ? degrees + 0 : report('bad-coordinate', column, text);
  }) as [number | null, number | null];
  if ((texts.lat === null) !== (texts.lng === null)) report('half-coordinates', texts.lat === null ? 'lat' : 'lng');
  const { url, country } = texts;
  if (url !== null && !isSafeUrl(url)) report('bad-url', 'url');
  const wikidata = texts.wikidata?.replace(/^https:\/\/www\.wikidata\.org\/(?:wiki|entity)\//, '') ?? null;
  if (wikidata !== null && !/^Q[1-9]\d{0,11}$/.test(wikidata)) report('bad-wikidata', 'wikidata', wikidata);
  if (problems.length > 0 || name === null) return problems;

  const { summary, role, source, license } = texts;
  // A position is only drawn of a place.
  const isPlaced = lat !== null && (kind === null || kind === 'place');
  if (summary === null && role === null && country === null && !isPlaced) {
    report('nothing-said', null);
    return problems;
  }
  return {
    name,
    aliases: others,
    kind,
    summary,
    role,
    from,
    to,
    country,
    lat,
    lng,
    url,
    wikidata,
    source,
    license,
    updated,
  };
}

/** What no text may hold, whatever its column. */
function findFault(text: string): RowFault | null {
  if (text.includes('\ufffd') || !text.isWellFormed()) return 'encoding';
  // Also the characters that turn the direction of what follows: a name could read as another one.
  if (/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(text)) return 'control';
  if (/<[a-z/!?]/i.test(text) || /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/i.test(text)) return 'html';
  if (/(?:java|vb)script\s*:|data\s*:\s*text\//i.test(text)) return 'script';
  return null;
}

/** A year, a month or a day that exists. */
function isDate(text: string): boolean {
  if (!/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(text)) return false;
  const [year = '', month = '01', day = '01'] = text.split('-');
  const time = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** Https, and without a name before the host: "https://bbc.co.uk@elsewhere.example" is not what it seems. */
function isSafeUrl(text: string): boolean {
  if (!/^https:\/\/[^\s\\"<>]+$/i.test(text)) return false;
  const url = URL.parse(text);
  return url?.protocol === 'https:' && url.username === '' && url.password === '' && url.hostname.includes('.');
}
