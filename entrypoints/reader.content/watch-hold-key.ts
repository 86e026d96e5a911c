import { wait } from '../../lib/page/wait.ts';

/** Milliseconds: shorter is the begin of a shortcut. */
const holdTime = 350;

export interface HoldKeyWatch {
  /** As in `KeyboardEvent.key`. */
  readonly key: () => string;
  readonly onHold: () => void;
  readonly onRelease: () => void;
}

/** Tells when a key is held down by itself. Any other key or click with it is somebody's shortcut. */
export function watchHoldKey(view: Window, { key, onHold, onRelease }: HoldKeyWatch, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal };
  let endWait = (): void => undefined;
  let isHeld = false;
  const release = (): void => {
    endWait();
    if (!isHeld) return;
    isHeld = false;
    onRelease();
  };
  view.addEventListener(
    'keydown',
    (event) => {
      if (event.repeat && event.key === key()) return;
      release();
      if (!event.isTrusted || event.key !== key()) return;
      endWait = wait(holdTime, () => {
        isHeld = true;
        onHold();
      });
    },
    options,
  );
  for (const type of ['keyup', 'blur', 'pointerdown']) view.addEventListener(type, release, options);
  signal.addEventListener('abort', endWait);
}
