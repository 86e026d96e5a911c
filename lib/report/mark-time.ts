/** What `npm run bench:page` measures between, in the order in which it happens. */
export type Moment = 'gate' | 'judged' | 'reader' | 'reading' | 'asked' | 'answered' | 'done' | 'rested';

/**
 * Notes that a moment of a page's reading has come, by User Timing. End-to-end builds only: a page can list these, and so
 * would know that Sidelight is there.
 */
export function markTime(moment: Moment): void {
  if (import.meta.env.MODE === 'e2e') performance.mark(`sidelight:${moment}`);
}
