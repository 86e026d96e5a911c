import { spawn, spawnSync } from 'node:child_process';
import { createReadStream, statSync } from 'node:fs';
import { PassThrough, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import unbzip2Stream from 'unbzip2-stream';

export interface Dump {
  /** Of the file as it lies on disk. */
  readonly size: number;
  /** How much of the file has been read so far, for the share that is done. */
  bytesRead(): number;
  /** What the file holds, decompressed. An error ends the iteration: a file that was cut off, a broken block. */
  readonly chunks: AsyncIterable<Buffer>;
}

/** Several times as fast as JavaScript; the first uses all cores. Both read files made of several streams, as dumps are. */
const bzip2Programs = ['lbzip2', 'bzip2'];

const megabyte = 2 ** 20;

/**
 * Opens a dump behind its first `from` bytes (counted decompressed). A plain file is opened there; a compressed one has to
 * be decompressed up to there again, which is still quicker than reading it was.
 *
 * @param programs Test seam: the programs to look for before bzip2 is undone in JavaScript.
 */
export function openDump(file: string, from = 0, programs: readonly string[] = bzip2Programs): Dump {
  const { size } = statSync(file);
  const isGzip = file.endsWith('.gz');
  const isBzip2 = file.endsWith('.bz2');
  const isPlain = !isGzip && !isBzip2;
  const source = createReadStream(file, { highWaterMark: megabyte, ...(isPlain && { start: from }) });
  const start = isPlain ? from : 0;
  const opened = isGzip ? gunzip(source) : isBzip2 ? unpackBzip2(source, programs) : source;
  return { size, bytesRead: () => start + source.bytesRead, chunks: isPlain ? source : skipBytes(opened, from) };
}

/** The program that undoes bzip2, or null when JavaScript has to. */
export function findBzip2Program(programs: readonly string[] = bzip2Programs): string | null {
  return programs.find((program) => spawnSync(program, ['--help'], { stdio: 'ignore' }).error === undefined) ?? null;
}

function gunzip(source: Readable): Readable {
  const gunzipped = createGunzip({ chunkSize: megabyte });
  source.on('error', (error) => gunzipped.destroy(error));
  return source.pipe(gunzipped);
}

function unpackBzip2(source: Readable, programs: readonly string[]): Readable {
  const program = findBzip2Program(programs);
  if (program !== null) return unpackByProgram(source, program);
  const unpacking = unbzip2Stream();
  // A stream of the old kind cannot be iterated over.
  const unpacked = new PassThrough();
  for (const stream of [source, unpacking]) stream.on('error', (error: Error) => unpacked.destroy(error));
  return source.pipe(unpacking).pipe(unpacked);
}

function unpackByProgram(source: Readable, program: string): Readable {
  // A group of its own: Ctrl+C is for this process, which then ends the program.
  const child = spawn(program, ['-dc'], { stdio: ['pipe', 'pipe', 'pipe'], detached: true });
  let complaint = '';
  child.stderr.on('data', (text: Buffer) => {
    complaint = (complaint + text.toString()).slice(0, 500);
  });
  source.on('error', (error) => child.stdout.destroy(error));
  // A program that gives up closes its end; its exit status says why.
  child.stdin.on('error', () => undefined);
  source.pipe(child.stdin);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  ended.catch(() => undefined);
  return Readable.from(
    (async function* () {
      try {
        yield* child.stdout;
        const status = await ended;
        // The first line says what; more is advice for whoever called the program.
        const [reason = ''] = complaint
          .trim()
          .replace(/^\w+: /, '')
          .split('\n');
        if (status !== 0) throw new Error(`${program}: ${reason || `ended with status ${status}`}`);
      } finally {
        source.destroy();
        child.kill();
      }
    })(),
    { objectMode: false },
  );
}

async function* skipBytes(chunks: AsyncIterable<Buffer>, count: number): AsyncGenerator<Buffer> {
  let left = count;
  for await (const chunk of chunks) {
    if (left >= chunk.length) left -= chunk.length;
    else {
      yield left > 0 ? chunk.subarray(left) : chunk;
      left = 0;
    }
  }
}
