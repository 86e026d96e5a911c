export interface ProgressState {
  /** Bytes of the file, as it lies on disk. */
  readonly done: number;
  readonly total: number;
  readonly lines: number;
}

export interface ProgressLine {
  update(state: ProgressState): void;
  /** Ends the bar, so that what follows stands on a line of its own. */
  finish(): void;
}

interface Output {
  readonly isTTY?: boolean | undefined;
  write(text: string): unknown;
}

const barWidth = 24;
/** On a terminal the bar is redrawn this often; a log gets a line once in a while. */
const redrawMs = 250;
const logMs = 30_000;

/**
 * How far a file has been read, at what rate, and how long the rest will take: a bar on a terminal, plain lines elsewhere.
 * Rate and rest count from where this run began, not from what an earlier one had done.
 *
 * @param now Test seam.
 */
export function createProgressLine(output: Output, now: () => number = Date.now): ProgressLine {
  const begun = now();
  let first: ProgressState | null = null;
  let drawn = Number.NEGATIVE_INFINITY;
  return {
    update(state) {
      first ??= state;
      const time = now();
      if (time - drawn < (output.isTTY ? redrawMs : logMs)) return;
      drawn = time;
      const seconds = (time - begun) / 1000;
      const share = state.total === 0 ? 1 : Math.min(1, state.done / state.total);
      const read = state.done - first.done;
      const rest = read > 0 && seconds > 0 ? formatDuration(((state.total - state.done) * seconds) / read) : null;
      const text = [
        `${(100 * share).toFixed(1)} %`,
        `${state.lines.toLocaleString('en')} lines`,
        ...(seconds > 0 ? [`${(read / 1e6 / seconds).toFixed(1)} MB/s`] : []),
        ...(rest === null ? [] : [`${rest} left`]),
      ].join(', ');
      const full = Math.round(share * barWidth);
      output.write(output.isTTY ? `\r[${'#'.repeat(full).padEnd(barWidth, '.')}] ${text}\x1b[K` : `${text}\n`);
    },
    finish() {
      if (output.isTTY && first !== null) output.write('\n');
    },
  };
}

/** "40 s", "12 min" or "3 h 5 min": as exact as a remaining time deserves. */
function formatDuration(seconds: number): string {
  if (seconds < 90) return `${Math.round(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
