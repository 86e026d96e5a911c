/**
 * Reading one entity of a Wikidata dump. Nothing is taken for granted: an empty object is written as [] there, and what
 * is missing or of another type reads as undefined, null or an empty list.
 */

export type Statement = Readonly<Record<string, unknown>>;

/** A date as packs write it, as exact as it is known: "1951", "1951-04" or "1951-04-30". */
export type PartialDate = string;

export interface Coordinates {
  readonly lat: number;
  readonly lng: number;
}

const earth = 'http://www.wikidata.org/entity/Q2';
const julianCalendar = 'http://www.wikidata.org/entity/Q1985786';
const endTime = 'P582';

/** What lies under these keys, one inside the other; undefined where the way ends. */
export function readPath(value: unknown, ...keys: readonly string[]): unknown {
  let here = value;
  for (const key of keys) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = (here as Readonly<Record<string, unknown>>)[key];
  }
  return here;
}

export function readText(value: unknown, ...keys: readonly string[]): string | null {
  const text = readPath(value, ...keys);
  return typeof text === 'string' && text.trim() !== '' ? text : null;
}

/**
 * The statements that Wikidata itself would show: the preferred ones, or else those of normal rank; never deprecated ones,
 * which are known to be wrong.
 */
export function findBestStatements(entity: unknown, property: string): Statement[] {
  const all = readPath(entity, 'claims', property);
  const statements = (Array.isArray(all) ? all : []) as Statement[];
  const preferred = statements.filter((statement) => readPath(statement, 'rank') === 'preferred');
  return preferred.length > 0
    ? preferred
    : statements.filter((statement) => readPath(statement, 'rank') !== 'deprecated');
}

/** Best statements without an end. An end that is known to exist but not when ("somevalue") is an end. */
export function findCurrentStatements(entity: unknown, property: string): Statement[] {
  return findBestStatements(entity, property).filter((statement) => {
    const ends = readPath(statement, 'qualifiers', endTime);
    return !Array.isArray(ends) || ends.every((end) => readPath(end, 'snaktype') === 'novalue');
  });
}

/** The item that a statement points to, as its id ("Q5"), or null. */
export function readItemId(statement: Statement): string | null {
  const id = readText(statement, 'mainsnak', 'datavalue', 'value', 'id');
  if (id !== null) return /^Q[1-9]\d{0,9}$/.test(id) ? id : null;
  // Dumps before 2016 have the number only.
  const number = readPath(statement, 'mainsnak', 'datavalue', 'value', 'numeric-id');
  return typeof number === 'number' ? `Q${number}` : null;
}

export function findItemIds(statements: readonly Statement[]): string[] {
  return [...new Set(statements.map(readItemId))].filter((id) => id !== null);
}

/** The date of the first of these statements that has one. */
export function findDate(statements: readonly Statement[]): PartialDate | null {
  for (const statement of statements) {
    const date = parseTime(readPath(statement, 'mainsnak', 'datavalue', 'value'));
    if (date !== null) return date;
  }
  return null;
}

/** The date of a qualifier: when somebody took an office (P580). */
export function readQualifierDate(statement: Statement, property: string): PartialDate | null {
  const qualifiers = readPath(statement, 'qualifiers', property);
  return Array.isArray(qualifiers) ? parseTime(readPath(qualifiers[0], 'datavalue', 'value')) : null;
}

export function readCoordinates(statement: Statement): Coordinates | null {
  const value = readPath(statement, 'mainsnak', 'datavalue', 'value');
  const lat = readPath(value, 'latitude');
  const lng = readPath(value, 'longitude');
  const globe = readText(value, 'globe') ?? earth;
  if (typeof lat !== 'number' || typeof lng !== 'number' || Math.abs(lat) > 90 || Math.abs(lng) > 180) return null;
  // A crater on the Moon has coordinates too. Four decimals are ten metres.
  return globe === earth ? { lat: Number(lat.toFixed(4)), lng: Number(lng.toFixed(4)) } : null;
}

/**
 * "+1951-04-30T00:00:00Z" with its precision. Null for what a pack cannot say: centuries and decades, and years before 1.
 * A day of the Julian calendar would look like one of ours, so only its year is taken.
 */
function parseTime(value: unknown): PartialDate | null {
  const match = /^\+(\d{4})-(\d\d)-(\d\d)T/.exec(readText(value, 'time') ?? '');
  const precision = readPath(value, 'precision');
  if (!match || typeof precision !== 'number' || precision < 9 || match[1] === '0000') return null;
  const [, year = '', month = '', day = ''] = match;
  if (precision === 9 || month === '00' || readPath(value, 'calendarmodel') === julianCalendar) return year;
  return precision === 10 || day === '00' ? `${year}-${month}` : `${year}-${month}-${day}`;
}
