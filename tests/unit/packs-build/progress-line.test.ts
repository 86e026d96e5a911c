import { describe, expect, it } from 'vitest';
import { createProgressLine } from '../../../scripts/packs/progress-line.ts';

function follow(isTTY: boolean, steps: readonly (readonly [ms: number, done: number])[]): string {
  let time = 0;
  let written = '';
  const line = createProgressLine({ isTTY, write: (text: string) => (written += text) }, () => time);
  for (const [ms, done] of steps) {
    time = ms;
    line.update({ done, total: 100e6, lines: done / 1000 });
  }
  line.finish();
  return written;
}

describe('createProgressLine', () => {
  it('draws a bar on a terminal', () => {
    const written = follow(true, [
      [0, 0],
      [100, 1e6],
      [10_000, 25e6],
    ]);
    expect(written).toBe(
      '\r[........................] 0.0 %, 0 lines\x1b[K\r[######..................] 25.0 %, 25,000 lines, 2.5 MB/s, 30 s left\x1b[K\n',
    );
  });

  it('writes a line once in a while elsewhere, and counts from where this run began', () => {
    const written = follow(false, [
      [0, 50e6],
      [20_000, 50.5e6],
      [40_000, 51e6],
    ]);
    expect(written).toBe('50.0 %, 50,000 lines\n51.0 %, 51,000 lines, 0.0 MB/s, 33 min left\n');
  });

  it('says hours', () =>
    expect(
      follow(false, [
        [0, 0],
        [60_000, 0.5e6],
      ]),
    ).toContain('3 h 19 min left'));
});
