import { mostBytes } from './limits.ts';

/** One byte more than allowed tells that a file is too big; the rest of it need not be read. A file may go away meanwhile. */
export const readBytes = async (file: File): Promise<Uint8Array> =>
  new Uint8Array(
    await file
      .slice(0, mostBytes + 1)
      .arrayBuffer()
      .catch(() => new ArrayBuffer(0)),
  );
