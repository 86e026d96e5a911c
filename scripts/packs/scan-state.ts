import {
  closeSync,
  existsSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { basename, join } from 'node:path';

export interface LineProblem {
  readonly line: number;
  readonly message: string;
}

/** How far a scan has come. Everything that it wrote behind these lengths is cut off before it goes on. */
export interface ScanState {
  readonly version: 1;
  readonly dump: { readonly name: string; readonly size: number; readonly modified: number };
  readonly minSitelinks: number;
  /** Of the file, decompressed: where the next line begins. */
  offset: number;
  lines: number;
  entities: number;
  candidates: number;
  /** Items with enough sitelinks, but without an English name. */
  unnamed: number;
  broken: number;
  /** The first of the broken lines. */
  problems: LineProblem[];
  /** The closing bracket was seen: the file is whole. */
  hasEnd: boolean;
  isDone: boolean;
  classBytes: number;
  candidateBytes: number;
}

/** What stands in the way of a scan, in words for whoever started it. */
export class ScanError extends Error {}

export interface ScanFiles {
  readonly state: string;
  readonly classes: string;
  readonly candidates: string;
}

export function toScanFiles(folder: string): ScanFiles {
  return {
    state: join(folder, 'progress.json'),
    classes: join(folder, 'classes.tsv'),
    candidates: join(folder, 'candidates.jsonl'),
  };
}

/** The state of a scan that was stopped or is done, or a new one. */
export function readScanState(folder: string, dump: string, minSitelinks: number): ScanState {
  const stats = statSync(dump);
  const identity = { name: basename(dump), size: stats.size, modified: Math.round(stats.mtimeMs) };
  const { state: file } = toScanFiles(folder);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    return {
      version: 1,
      dump: identity,
      minSitelinks,
      offset: 0,
      lines: 0,
      entities: 0,
      candidates: 0,
      unnamed: 0,
      broken: 0,
      problems: [],
      hasEnd: false,
      isDone: false,
      classBytes: 0,
      candidateBytes: 0,
    };
  }
  const again = `Delete the folder ${folder} to begin again, or give another --out.`;
  let state: ScanState;
  try {
    state = JSON.parse(readFileSync(file, 'utf8')) as ScanState;
  } catch {
    throw new ScanError(`${file} cannot be read. ${again}`);
  }
  if (state.version !== 1 || JSON.stringify(state.dump) !== JSON.stringify(identity))
    throw new ScanError(`${folder} belongs to another dump (${state.dump?.name}), or the dump has changed. ${again}`);
  if (state.minSitelinks > minSitelinks)
    throw new ScanError(`${folder} has only items with ${state.minSitelinks} sitelinks and more. ${again}`);
  return state;
}

/** Replaces the file in one step: a stop in the middle leaves the old one. */
export function writeScanState(folder: string, state: ScanState): void {
  const { state: file } = toScanFiles(folder);
  writeFileSync(`${file}.new`, `${JSON.stringify(state, null, 2)}\n`);
  renameSync(`${file}.new`, file);
}

export interface Appender {
  append(text: string): void;
  /** Writes what is held back, and says how long the file now is. */
  flush(): number;
  close(): void;
}

/** Appends to a file behind its first `length` bytes; what stood there is cut off. */
export function createAppender(file: string, length: number): Appender {
  const descriptor = openSync(file, length === 0 ? 'w' : 'r+');
  ftruncateSync(descriptor, length);
  let at = length;
  let held: string[] = [];
  let heldLength = 0;
  const flush = (): number => {
    const bytes = Buffer.from(held.join(''));
    for (let done = 0; done < bytes.length; )
      done += writeSync(descriptor, bytes, done, bytes.length - done, at + done);
    at += bytes.length;
    held = [];
    heldLength = 0;
    return at;
  };
  return {
    append(text) {
      held.push(text);
      heldLength += text.length;
      if (heldLength > 2 ** 20) flush();
    },
    flush,
    close: () => closeSync(descriptor),
  };
}
