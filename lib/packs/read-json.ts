import * as v from 'valibot';
import type { RawRow } from './check-entry.ts';
import { findEntryLines } from './find-entry-lines.ts';
import { longestHeadField, mostRows } from './limits.ts';
import type { ReadRows } from './read-csv.ts';
import type { PackHead, PackProblem } from './types.ts';

export const packFormat = 'news-glossary-pack';

const text = v.nullish(v.string(), '');
const degrees = v.nullish(v.pipe(v.union([v.string(), v.number()]), v.transform(String)), '');

const entrySchema = v.object({
  name: text,
  aliases: v.nullish(
    v.union([
      v.pipe(
        v.string(),
        v.transform((names) => names.split('|')),
      ),
      v.array(v.string()),
    ]),
    [],
  ),
  type: text,
  kind: text,
  summary: text,
  role: text,
  from: text,
  to: text,
  country: text,
  lat: degrees,
  lng: degrees,
  url: text,
  wikidata: text,
  source: text,
  license: text,
  updated: text,
});

const headField = v.fallback(
  v.nullable(v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(longestHeadField), v.check(isPlain))),
  null,
);

const packSchema = v.object({
  format: v.literal(packFormat),
  version: v.literal(1),
  id: headField,
  title: headField,
  publisher: headField,
  license: headField,
  attribution: headField,
  updated: headField,
  entries: v.array(v.unknown()),
});

export interface ReadJson extends ReadRows {
  /** What the file says of itself; an odd text counts as none. */
  readonly head: Partial<PackHead>;
}

/** The rows of a pack in JSON, each with the line on which it begins. */
export function readJson(json: string): ReadJson {
  const fail = (fault: PackProblem['fault'], line: number | null, detail: string | null = null): ReadJson => ({
    rows: [],
    problems: [{ fault, line, column: null, detail }],
    otherColumns: [],
    head: {},
  });
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return fail('not-json', findErrorLine(json, error));
  }
  const parsed = v.safeParse(packSchema, value);
  if (!parsed.success) return fail('not-pack', 1);
  const { entries, format: _format, version: _version, ...head } = parsed.output;
  if (entries.length > mostRows) return fail('too-many-rows', null, String(mostRows));

  const lines = findEntryLines(json);
  const rows: RawRow[] = [];
  const problems: PackProblem[] = [];
  const others = new Set<string>();
  entries.forEach((entry, index) => {
    const line = lines[index] ?? 1;
    const row = v.safeParse(entrySchema, entry);
    if (row.success) {
      const { aliases, kind, type, ...fields } = row.output;
      const bar = aliases.some((alias) => alias.includes('|'));
      if (bar) problems.push({ fault: 'bar-in-alias', line, column: 'aliases', detail: null });
      else rows.push({ line, fields: { ...fields, type: type || kind }, aliases });
    } else {
      const column = row.issues[0].path?.[0].key;
      problems.push({ fault: 'not-text', line, column: typeof column === 'string' ? column : null, detail: null });
    }
    for (const key of Object.keys(Object(entry)))
      if (others.size < 20 && !Object.hasOwn(entrySchema.entries, key)) others.add(key);
  });
  const said = Object.fromEntries(Object.entries(head).filter(([, field]) => field !== null));
  return { rows, problems, otherColumns: [...others], head: said };
}

/** Firefox and newer versions of V8 say the line; older ones say where in the text, or that the text ended. */
function findErrorLine(json: string, error: unknown): number | null {
  const message = String(error);
  const line = /line (\d+)/.exec(message)?.[1];
  if (line) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  if (position === undefined && !/end of/i.test(message)) return null;
  return json.slice(0, position === undefined ? json.length : Number(position)).split('\n').length;
}

function isPlain(field: string): boolean {
  return field.isWellFormed() && !/[<>\p{Cc}\u202a-\u202e\u2066-\u2069\ufffd]/u.test(field);
}
