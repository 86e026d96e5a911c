import { computePosition, flip, offset, type Placement, shift, size } from '@floating-ui/dom';
import { h, render } from 'preact';
import { Card } from '../../components/card/Card.tsx';
import cardCss from '../../components/card/card.css?inline';
import type { CardProps } from '../../components/card/types.ts';
import { CardLayer } from './CardLayer.tsx';
import { hostName } from './host-name.ts';
import type { CardHost, CardHostOptions, KeptCard } from './types.ts';

/** Pixels between the line of text and the card: near enough to travel, far enough not to touch the next line's marks. */
const gap = 6;
const viewportPadding = 8;
/** In the card's own pixels: in a lower window the tools below a card's words would leave nothing of them. */
const lowWindow = 540;

/**
 * A closed shadow root on one host element beside `<body>`, so that neither side's styles reach the other and the page
 * can't read what the card says. The styles are a constructed sheet because a strict `style-src` drops `<style>`
 * elements; the host is a popover because only the top layer lies above a page's own dialogs. The host is put into the
 * page when the first card opens, and leaves it with the signal. A page's modal dialog, or
 * what fills the screen, makes all outside it inert: for a name in one the host stands there.
 */
export function createCardHost({ document, signal, onDrag }: CardHostOptions): CardHost {
  // A page may define an element of this name, and could then look into a shadow root that it gets in the page's document.
  const element = document.implementation.createHTMLDocument().createElement(hostName);
  const isTest = import.meta.env.MODE === 'e2e';
  const root = element.attachShadow({ mode: isTest ? 'open' : 'closed' });
  document.adoptNode(element);
  root.adoptedStyleSheets = [createSheet(cardCss)];
  const mount = document.createElement('div');
  root.append(mount);
  // A manual popover closes no popover of the page's own and is not closed by a click elsewhere.
  element.popover = 'manual';

  let card: CardProps | null = null;
  let kept: readonly KeptCard[] = [];
  let anchor: () => DOMRect | null = () => null;
  let key = '';
  let isSheet = false;
  let side: Placement | null = null;
  let textSize = 1;
  /** The box around the card beside the name. */
  let box: HTMLElement | null = null;

  // What happens in the card is not for the page's ears: many pages act on any key or click.
  for (const type of ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'keydown', 'keyup', 'keypress']) {
    element.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }

  const growth = new ResizeObserver(() => void place(side));

  /** Large text makes a window low. */
  const judgeHeight = (): void => void mount.toggleAttribute('data-low', innerHeight / textSize < lowWindow);

  function draw(): void {
    judgeHeight();
    const layer = h(CardLayer, { open: card && { key, card, isSheet, setBox }, kept, onDrag });
    render(layer, mount);
    if (card || kept.length > 0) element.showPopover();
    else if (element.isConnected) element.hidePopover();
  }

  function setBox(next: HTMLElement | null): void {
    if (box) growth.unobserve(box);
    if (next) growth.observe(next);
    box = next;
  }

  /** A card that has grown stays on its side of the name: it must not jump away from under the pointer. */
  async function place(keptSide: Placement | null = null): Promise<void> {
    const rectangle = anchor();
    const floating = box;
    if (!floating || !rectangle || isSheet) return;
    const { x, y, placement } = await computePosition({ getBoundingClientRect: () => rectangle }, floating, {
      strategy: 'fixed',
      placement: keptSide ?? 'bottom-start',
      middleware: [
        offset(gap),
        keptSide === null && flip({ padding: viewportPadding, fallbackPlacements: ['top-start'] }),
        shift({ padding: viewportPadding }),
        size({
          padding: viewportPadding,
          apply: ({ availableHeight }) => {
            floating.style.setProperty('--available-height', `${Math.max(120, Math.floor(availableHeight))}px`);
          },
        }),
      ],
    });
    side = placement;
    floating.style.left = `${Math.round(x)}px`;
    floating.style.top = `${Math.round(y)}px`;
  }

  signal.addEventListener('abort', () => {
    growth.disconnect();
    render(null, mount);
    element.remove();
  });

  return {
    element,
    show(next, to) {
      card = next;
      ({ anchor, isSheet, key } = to);
      side = null;
      const home = to.near?.closest('dialog:modal, :fullscreen') ?? document.documentElement;
      if (element.parentNode !== home) home.append(element);
      draw();
      void place();
    },
    update(nextKey, next, nextAnchor = anchor) {
      key = nextKey;
      card = next;
      anchor = nextAnchor;
      draw();
      void place(side);
    },
    hide(cards) {
      card = null;
      kept = cards;
      draw();
    },
    place() {
      judgeHeight();
      void place();
    },
    keep(cards) {
      kept = cards;
      draw();
    },
    prepare(next) {
      const scratch = document.createElement('div');
      render(h(Card, next), scratch);
      render(null, scratch);
    },
    setTextSize(factor) {
      textSize = factor;
      mount.style.setProperty('--text-scale', String(factor));
      judgeHeight();
    },
  };
}

function createSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
