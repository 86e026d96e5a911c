import { normaliseName } from '../glossary/normalise-name.ts';
import { checkEntry } from './check-entry.ts';
import { decodeText } from './decode-text.ts';
import { longestHeadField } from './limits.ts';
import { readCsv } from './read-csv.ts';
import { type ReadJson, readJson } from './read-json.ts';
import type { Pack, PackEntry, PackHead, PackProblem, ParsedPack } from './types.ts';

/**
 * A pack from a file that somebody else may have made: its good rows, and what is wrong with the others. Whether the good
 * rows alone are wanted is for the reader to say. No exception, whatever the bytes.
 */
export function parsePack(fileName: string, data: Uint8Array | string): ParsedPack {
  const decoded = decodeText(fileName, data);
  if ('fault' in decoded) {
    const line = decoded.fault === 'empty' ? 1 : null;
    const problems = [{ fault: decoded.fault, line, column: null, detail: null }];
    return { pack: null, problems, otherColumns: [], encoding: null };
  }
  const { text, encoding } = decoded;
  const read: Partial<ReadJson> & ReturnType<typeof readCsv> = isJson(fileName, text) ? readJson(text) : readCsv(text);
  const problems: PackProblem[] = [...read.problems];
  const entries: PackEntry[] = [];
  const seen: Seen = new Map();
  for (const row of read.rows) {
    const checked = checkEntry(row);
    if (isProblems(checked)) {
      problems.push(...checked);
      continue;
    }
    const first = findTwin(seen, checked, row.line);
    if (first === null) entries.push(checked);
    else problems.push({ fault: 'duplicate', line: row.line, column: 'name', detail: String(first) });
  }
  if (read.rows.length === 0 && problems.length === 0)
    problems.push({ fault: 'no-rows', line: 1, column: null, detail: null });
  problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  const pack: Pack | null = entries.length === 0 ? null : { ...toHead(fileName, read.head ?? {}), entries };
  return { pack, problems, otherColumns: read.otherColumns, encoding };
}

const isProblems = (checked: ReturnType<typeof checkEntry>): checked is readonly PackProblem[] =>
  Array.isArray(checked);

function isJson(fileName: string, text: string): boolean {
  if (/\.json$/i.test(fileName)) return true;
  return !/\.(?:csv|tsv|txt)$/i.test(fileName) && /^\s*[{[]/.test(text);
}

/** Lines of the rows so far by name and kind; the kind that says nothing fits every other. */
type Seen = Map<string, Map<PackEntry['kind'], number>>;

/** The line of an earlier row with the same name, which may be of the same kind; null where there is none. */
function findTwin(seen: Seen, { name, kind }: PackEntry, line: number): number | null {
  const key = normaliseName(name);
  const lines = seen.get(key) ?? new Map<PackEntry['kind'], number>();
  const twin = kind === null ? [...lines.values()][0] : (lines.get(kind) ?? lines.get(null));
  if (twin !== undefined) return twin;
  seen.set(key, lines.set(kind, line));
  return null;
}

/** What the file does not say: the title is its name, the id is made from the title. */
function toHead(fileName: string, head: Partial<PackHead>): PackHead {
  const plainName = fileName
    .replace(/^.*[/\\]/, '')
    .replace(/\.[a-z]{2,4}$/i, '')
    .replace(/[<>\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufffd]/gu, '')
    .trim();
  const title = head.title ?? (plainName.slice(0, longestHeadField) || 'Glossary');
  return {
    id: toId(head.id ?? title),
    title,
    publisher: head.publisher ?? null,
    license: head.license ?? null,
    attribution: head.attribution ?? null,
    updated: head.updated ?? null,
  };
}

/** "Year 10: History" has the id "year-10-history". Letters of every script count; hyphens part them. */
function toId(words: string): string {
  const id = words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return id || 'glossary';
}
