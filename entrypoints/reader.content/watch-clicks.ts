/** What a click is for already. */
const interactive =
  'a[href], area, audio, button, details > summary, embed, iframe, input, label, object, option, select, textarea, video, [contenteditable], [role="button"], [role="link"], [tabindex]:not([tabindex="-1"])';

export interface ClickWatch {
  readonly isInCard: (event: Event) => boolean;
  /** A click, or a tap with a finger, on nothing that does something by itself, with which nothing was selected. */
  readonly onClick: (event: PointerEvent) => void;
  /** The reader has turned to the page: pressed a button of the mouse on it, typed, scrolled. */
  readonly onTurn: () => void;
}

/** Follows what readers do to the page beside pointing at it. Nothing is kept from the page. */
export function watchClicks(view: Window, { isInCard, onClick, onTurn }: ClickWatch, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal };
  const turn = (event: Event): void => {
    if (event.isTrusted && !isInCard(event)) onTurn();
  };
  for (const type of ['pointerdown', 'wheel', 'touchmove']) view.addEventListener(type, turn, options);
  view.addEventListener('keydown', (event) => isTyping(event) && turn(event), options);
  view.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || event.button !== 0 || hasModifier(event) || isInCard(event)) return;
      const [target] = event.composedPath();
      if (!(target instanceof Element) || target.closest(interactive)) return;
      if (view.getSelection()?.isCollapsed === false) return;
      onClick(event as PointerEvent);
    },
    options,
  );
}

const hasModifier = ({ altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean =>
  altKey || ctrlKey || metaKey || shiftKey;

/** Keys that only change what others do are no typing, nor is Escape, which is for the card. */
const isTyping = ({ key }: KeyboardEvent): boolean =>
  !/^(?:Alt|AltGraph|CapsLock|Control|Escape|Fn|Meta|Shift)$/.test(key);
