import { formatClassRow } from './class-graph.ts';
import { type Dump, openDump } from './open-dump.ts';
import { findCurrentStatements, findItemIds, readPath, readText } from './read-entity.ts';
import { createAppender, readScanState, ScanError, type ScanState, toScanFiles, writeScanState } from './scan-state.ts';
import { createLineSplitter } from './split-lines.ts';
import { countSitelinks, readLabel, toCandidate } from './to-candidate.ts';

export interface ScanOptions {
  readonly dump: string;
  /** Where the progress and what was found are kept. */
  readonly folder: string;
  readonly minSitelinks: number;
  readonly signal: AbortSignal;
  /** Called often: after each piece of the file. */
  readonly onProgress: (state: Readonly<ScanState>, dump: Dump) => void;
  /** Test seam. */
  readonly open?: (file: string, from: number) => Dump;
  /** Time between two notes of the progress. Test seam. */
  readonly checkpointMs?: number;
}

/** A line that is not one of these and has few sitelinks is not parsed at all: of a full dump, 19 lines in 20. */
const wanted = [
  // Subclass of: part of the graph of classes.
  'P279"',
  // Country code: a country, whose name others need.
  'P297"',
  // Instance of position: an office, whose name others need.
  'Q4164871"',
].map((text) => Buffer.from(text));
// Without the quotation mark in front: a search goes from one first letter to the next, and these are the rarer ones.
const sitelinksKey = Buffer.from('sitelinks":');
const siteKey = Buffer.from('site":');
const shownProblems = 5;

/**
 * Reads a dump once, from where an earlier scan stopped, and writes the classes and the candidates that it holds into the
 * folder. Returns at once when that has been done. The state is consistent whenever and however this ends; when the
 * signal ends it, the state it returns is not done.
 */
export async function scanDump(options: ScanOptions): Promise<ScanState> {
  const { folder, signal, onProgress, checkpointMs = 5000, open = openDump } = options;
  const state = readScanState(folder, options.dump, options.minSitelinks);
  if (state.isDone) return state;
  const files = toScanFiles(folder);
  const classes = createAppender(files.classes, state.classBytes);
  const candidates = createAppender(files.candidates, state.candidateBytes);
  const { minSitelinks, offset: start } = state;

  const addProblem = (message: string): void => {
    state.broken++;
    if (state.problems.length < shownProblems) state.problems.push({ line: state.lines, message });
  };
  const addEntity = (line: Buffer): void => {
    const entity: unknown = JSON.parse(line.toString());
    const id = readText(entity, 'id') ?? '';
    if (!/^Q[1-9]\d{0,9}$/.test(id)) return;
    const label = readLabel(entity);
    const superclasses = findItemIds(findCurrentStatements(entity, 'P279'));
    if (label !== null || superclasses.length > 0) {
      const [country] = findCurrentStatements(entity, 'P297');
      const code = readText(readPath(country, 'mainsnak', 'datavalue'), 'value') ?? '';
      const countryCode = /^[A-Z]{2}$/.test(code) ? code : '';
      classes.append(formatClassRow({ id, superclasses, label: label ?? '', countryCode }));
    }
    if (countSitelinks(entity) < minSitelinks) return;
    const candidate = toCandidate(entity, id);
    if (candidate === null) state.unnamed++;
    else {
      state.candidates++;
      candidates.append(`${JSON.stringify(candidate)}\n`);
    }
  };
  const splitter = createLineSplitter((raw) => {
    state.lines++;
    if (raw === null) return addProblem('the line is longer than 64 MB');
    const line = trimLine(raw);
    if (line.length === 0) {
      if (raw.includes(']')) state.hasEnd = true;
      return;
    }
    if (line[0] !== openBrace || line[line.length - 1] !== closeBrace)
      return addProblem(line[0] === openBrace ? 'the line is cut off' : 'the line holds no entity');
    state.entities++;
    if (!hasSitelinks(line, minSitelinks) && !wanted.some((text) => line.includes(text))) return;
    try {
      addEntity(line);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      // V8 quotes what it could not read, of which the beginning is enough.
      addProblem(error.message.slice(0, 120));
    }
  });
  const checkpoint = (): void => {
    state.classBytes = classes.flush();
    state.candidateBytes = candidates.flush();
    state.offset = start + splitter.consumed();
    writeScanState(folder, state);
  };

  const opened = open(options.dump, start);
  let noted = Date.now();
  try {
    for await (const chunk of opened.chunks) {
      if (signal.aborted) break;
      splitter.push(chunk);
      onProgress(state, opened);
      if (Date.now() - noted < checkpointMs) continue;
      checkpoint();
      noted = Date.now();
    }
    if (!signal.aborted) {
      splitter.end();
      state.isDone = true;
    }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new ScanError(`Stopped behind line ${state.lines} of the dump: ${message}`, { cause: error });
  } finally {
    checkpoint();
    classes.close();
    candidates.close();
  }
  return state;
}

const openBrace = 0x7b;
const closeBrace = 0x7d;
/** Brackets and commas between entities, white space, and the mark of UTF-8 at the beginning of a file. */
const aroundEntities = new Set(Buffer.from(' \t\r,[]\ufeff'));

function trimLine(line: Buffer): Buffer {
  let start = 0;
  let end = line.length;
  while (start < end && aroundEntities.has(line[start] as number)) start++;
  while (end > start && aroundEntities.has(line[end - 1] as number)) end--;
  return line.subarray(start, end);
}

/**
 * Whether an entity can have that many sitelinks, without parsing it: they stand behind all statements, and each names its
 * site. May say yes for less, never no for more: where the key is not found as dumps write it, the entity is parsed.
 */
function hasSitelinks(line: Buffer, count: number): boolean {
  let at = line.lastIndexOf(sitelinksKey);
  if (at < 0) return true;
  for (let found = 0; found < count; found++) {
    at = line.indexOf(siteKey, at + 1);
    if (at < 0) return false;
  }
  return true;
}
