import { wait } from './wait.ts';

/** Milliseconds between a change and a look, for which changes are gathered; and after which nothing more is expected. */
const restTime = 400;
const longestWait = 30_000;
/** A page that changes for ever is looked at so many times. */
const maxLooks = 20;

/** Looks again at a page whose text may still be on its way, whenever it has grown, until `isDone` says so or it takes too long. */
export function watchGrowth(document: Document, isDone: () => boolean, signal: AbortSignal): void {
  const view = document.defaultView;
  if (signal.aborted || !view) return;
  let looks = 0;
  let endLook: (() => void) | null = null;
  const stop = (): void => {
    observer.disconnect();
    endLook?.();
    endWait();
  };
  const look = (): void => {
    endLook ??= wait(restTime, () => {
      endLook = null;
      if (isDone() || ++looks >= maxLooks) stop();
    });
  };
  const observer = new view.MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  // Then frames have their text, too.
  view.addEventListener('load', look, { signal });
  const endWait = wait(longestWait, stop);
  signal.addEventListener('abort', stop);
}
