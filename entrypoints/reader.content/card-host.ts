import { computePosition, flip, offset, type Placement, shift, size } from '@floating-ui/dom';
import { type ComponentChild, render } from 'preact';
import cardCss from '../../components/card/card.css?inline';

/** The one element that Sidelight adds to a page. */
export interface CardHost {
  /** Shows content beside a rectangle of the viewport, which is of something in `near`. */
  show(content: ComponentChild, anchor: () => DOMRect | null, near: Element | null): void;
  /** Shows what has changed of it, without moving the card to the other side of its line. */
  update(content: ComponentChild, anchor?: () => DOMRect | null): void;
  hide(): void;
  /** Moves the card to where its anchor is now. */
  place(): void;
  readonly element: HTMLElement;
  readonly isOpen: boolean;
}

/** Pixels between the line of text and the card: near enough to travel, far enough not to touch the next line's marks. */
const gap = 6;
const viewportPadding = 8;

export const hostName = 'sidelight-card';

/**
 * A closed shadow root on one host element beside `<body>`, so that neither side's styles reach the other and the page
 * can't read what the card says. The styles are a constructed sheet because a strict `style-src` drops `<style>`
 * elements; the host is a popover because only the top layer lies above a page's own dialogs. The host is put into the
 * page when the first card opens, and leaves it with the signal. A page's modal dialog, or
 * what fills the screen, makes all outside it inert: for a name in one the host stands there.
 */
export function createCardHost(document: Document, signal: AbortSignal): CardHost {
  const element = document.createElement(hostName);
  const isTest = import.meta.env.MODE === 'e2e';
  const root = element.attachShadow({ mode: isTest ? 'open' : 'closed' });
  root.adoptedStyleSheets = [createSheet(cardCss)];
  const mount = document.createElement('div');
  root.append(mount);
  // A manual popover closes no popover of the page's own and is not closed by a click elsewhere.
  element.popover = 'manual';

  let anchor: () => DOMRect | null = () => null;
  let isOpen = false;
  let side: Placement | null = null;

  // What happens in the card is not for the page's ears: many pages act on any key or click.
  for (const type of ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'keydown', 'keyup', 'keypress']) {
    element.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }

  /** A card that has grown stays on its side of the name: it must not jump away from under the pointer. */
  async function place(keptSide: Placement | null = null): Promise<void> {
    const rectangle = anchor();
    if (!isOpen || !rectangle) return;
    const { x, y, placement } = await computePosition({ getBoundingClientRect: () => rectangle }, element, {
      strategy: 'fixed',
      placement: keptSide ?? 'bottom-start',
      middleware: [
        offset(gap),
        keptSide === null && flip({ padding: viewportPadding, fallbackPlacements: ['top-start'] }),
        shift({ padding: viewportPadding }),
        size({
          padding: viewportPadding,
          apply: ({ availableHeight }) => {
            element.style.setProperty('--available-height', `${Math.max(120, Math.floor(availableHeight))}px`);
          },
        }),
      ],
    });
    side = placement;
    element.style.setProperty('left', `${Math.round(x)}px`, 'important');
    element.style.setProperty('top', `${Math.round(y)}px`, 'important');
  }

  function hide(): void {
    if (!isOpen) return;
    isOpen = false;
    if (element.isConnected) element.hidePopover();
    render(null, mount);
  }

  const growth = new ResizeObserver(() => void place(side));
  growth.observe(element);

  signal.addEventListener('abort', () => {
    growth.disconnect();
    hide();
    element.remove();
  });

  return {
    element,
    get isOpen() {
      return isOpen;
    },
    show(content, nextAnchor, near) {
      anchor = nextAnchor;
      side = null;
      const home = near?.closest('dialog:modal, :fullscreen') ?? document.documentElement;
      if (element.parentNode !== home) home.append(element);
      render(content, mount);
      isOpen = true;
      element.showPopover();
      void place();
    },
    update(content, nextAnchor = anchor) {
      anchor = nextAnchor;
      render(content, mount);
      void place(side);
    },
    hide,
    place: () => void place(),
  };
}

function createSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
