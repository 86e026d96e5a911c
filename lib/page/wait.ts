/**
 * Runs a task after so many milliseconds. A timer of `setTimeout` would have a number, which content scripts share with the
 * page's own scripts: some pages stop all that they can guess.
 * @returns calls the task off
 */
export function wait(delay: number, task: () => void): () => void {
  const end = new AbortController();
  scheduler.postTask(task, { delay, signal: end.signal }).catch((error: unknown) => {
    if (!end.signal.aborted) throw error;
  });
  return () => end.abort();
}
