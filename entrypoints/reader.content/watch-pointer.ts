import { wait } from '../../lib/page/wait.ts';
import type { Point } from '../card/types.ts';

/** Milliseconds that a pointer may spend between a name and its card, or beside both, before the card goes. */
const grace = 300;

export interface PointerWatch<T> {
  /** What lies under a point of the viewport. */
  readonly hitTest: (x: number, y: number) => T | null;
  readonly isInCard: (event: Event) => boolean;
  /** Milliseconds to rest before `onRest`; null while resting does nothing. */
  readonly delay: (event: PointerEvent) => number | null;
  /** Whether a key that goes down asks for what the pointer rests on. */
  readonly isAsking: (event: KeyboardEvent) => boolean;
  /** The pointer has rested on something new, at that point of the viewport. */
  readonly onRest: (found: T, at: Point) => void;
  /** The pointer has been away from both the name and the card for the grace time. */
  readonly onLeave: () => void;
}

/**
 * Follows a mouse or pen: one hit test a frame, none while a button is down, so that selecting text stays what it was.
 * A touch never hovers.
 */
export function watchPointer<T>(document: Document, watch: PointerWatch<T>, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal };
  let frame = 0;
  let endRest = (): void => undefined;
  let endLeave: (() => void) | null = null;
  let over: T | null = null;
  /** Where the pointer rests in the page; null in the card, and outside the window. */
  let at: Point | null = null;

  const stopWaiting = (): void => {
    endRest();
    endLeave?.();
    endLeave = null;
  };

  const leave = (): void => {
    endRest();
    over = null;
    endLeave ??= wait(grace, () => {
      endLeave = null;
      watch.onLeave();
    });
  };

  /** Looks again: where the page was read anew meanwhile, what lies there is another mention, of the same name. */
  const rest = (x: number, y: number): void => {
    const found = watch.hitTest(x, y);
    if (!found) return;
    over = found;
    watch.onRest(found, { x, y });
  };

  const test = (x: number, y: number, delay: number | null): void => {
    const found = delay === null ? null : watch.hitTest(x, y);
    if (!found || delay === null) {
      leave();
      return;
    }
    endLeave?.();
    endLeave = null;
    if (found === over) return;
    endRest();
    over = found;
    endRest = wait(delay, () => rest(x, y));
  };

  // Listened to at the window, on the way down: many pages stop events at the document, or further in.
  document.defaultView?.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;
      cancelAnimationFrame(frame);
      // Asked now: an event forgets its path when its listeners have run.
      if (watch.isInCard(event)) {
        at = null;
        stopWaiting();
        return;
      }
      at = { x: event.clientX, y: event.clientY };
      frame = requestAnimationFrame(() => test(event.clientX, event.clientY, watch.delay(event)));
    },
    options,
  );
  document.defaultView?.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.repeat || !at || !watch.isAsking(event)) return;
      over = null;
      test(at.x, at.y, 0);
    },
    options,
  );
  document.defaultView?.addEventListener(
    'pointerdown',
    (event) => event.isTrusted && !watch.isInCard(event) && stopWaiting(),
    options,
  );
  document.documentElement.addEventListener(
    'pointerleave',
    (event) => {
      if (!event.isTrusted) return;
      at = null;
      leave();
    },
    { passive: true, signal },
  );
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    stopWaiting();
  });
}
