export interface LineSplitter {
  push(chunk: Buffer): void;
  /** What stands behind the last line break is a line too. */
  end(): void;
  /** Bytes of the lines that were handed over, line breaks included: where to go on later. */
  consumed(): number;
}

const lineBreak = 10;

/**
 * Cuts chunks into lines. A line is handed over as bytes, without its line break and without a copy where it lies in one
 * chunk: it must not be kept. One that is longer than `maxBytes` is dropped while it is read, and null stands for it, so
 * that a file without line breaks fills no memory.
 */
export function createLineSplitter(onLine: (line: Buffer | null) => void, maxBytes = 64 * 2 ** 20): LineSplitter {
  let held: Buffer[] = [];
  let heldBytes = 0;
  let consumed = 0;
  const emit = (last: Buffer, breakBytes: number): void => {
    const length = heldBytes + last.length;
    const line = length > maxBytes ? null : held.length === 0 ? last : Buffer.concat([...held, last], length);
    held = [];
    heldBytes = 0;
    consumed += length + breakBytes;
    onLine(line);
  };
  return {
    push(chunk) {
      let start = 0;
      for (let end = chunk.indexOf(lineBreak); end >= 0; end = chunk.indexOf(lineBreak, start)) {
        emit(chunk.subarray(start, end), 1);
        start = end + 1;
      }
      if (start === chunk.length) return;
      heldBytes += chunk.length - start;
      if (heldBytes > maxBytes) held = [];
      else held.push(chunk.subarray(start));
    },
    end() {
      if (heldBytes > 0) emit(Buffer.alloc(0), 0);
    },
    consumed: () => consumed,
  };
}
