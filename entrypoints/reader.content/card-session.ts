import { type ComponentChild, h } from 'preact';
import { Card } from '../../components/card/Card.tsx';
import type { CardNotes } from '../../components/card/types.ts';
import { type CardContent, findShownEntry } from '../../lib/analysis/card-content.ts';
import type { EntityId, Mention } from '../../lib/entities/types.ts';
import { request } from '../../lib/messages/request.ts';
import { jumpTo } from '../../lib/page/jump-to.ts';
import { flash, paintHighlight } from '../../lib/page/paint-marks.ts';
import type { TextMap } from '../../lib/page/text-map.ts';
import type { Span } from '../../lib/text/types.ts';
import type { CardHost } from './card-host.ts';
import { createLocatorMaps } from './locator-maps.ts';

/** What a card needs to know of the page it opens on. */
export interface CardPage {
  readonly map: TextMap;
  readonly contentOf: (mention: Mention) => CardContent | undefined;
  /** The mention that begins at an offset of the text. */
  readonly mentionAt: (start: number) => Mention | undefined;
}

export interface CardSession {
  /** Opens the card of a mention, or moves it there. */
  open(mention: Mention, page: CardPage, byKeyboard: boolean): void;
  close(): void;
  /** The mention whose card is open. */
  readonly current: Mention | null;
  readonly isKeyboardOpen: boolean;
  /** The reader is writing a note on the card: the pointer alone neither closes nor changes it. */
  readonly isWriting: boolean;
}

/** Characters of a name by which a note is kept. */
const longestName = 300;

/** Opens and closes the one card, and gives the focus back to where it was. */
export function createCardSession(document: Document, host: CardHost, isAlive: () => boolean): CardSession {
  let current: Mention | null = null;
  let byKeyboard = false;
  let endHighlights = (): void => undefined;
  let focusBefore: HTMLElement | null = null;
  let redraw = (): void => undefined;
  const maps = createLocatorMaps(() => redraw());
  /** Which candidate the reader has chosen for a name, for as long as the page is open. */
  const choices = new Map<EntityId, string | null>();
  let isWriting = false;
  const unreachable = { ok: false, reason: 'broken' } as const;
  const notes: CardNotes = {
    read: (kind, name) => request('note:read', { kind, name: name.slice(0, longestName) }).catch(() => unreachable),
    write: (kind, name, text) =>
      request('note:write', { kind, name: name.slice(0, longestName), text }).catch(() => unreachable),
    onWriting: (next) => {
      isWriting = next;
    },
  };

  function close(): void {
    if (!host.isOpen) return;
    endHighlights();
    const hadFocus = document.activeElement === host.element;
    redraw = () => undefined;
    host.hide();
    if (hadFocus) focusBefore?.focus({ preventScroll: true });
    focusBefore = null;
    current = null;
    byKeyboard = false;
  }

  function open(mention: Mention, page: CardPage, keyboard: boolean): void {
    const content = page.contentOf(mention);
    const range = page.map.toRange(mention);
    if (!content || !range) return;
    if (!host.isOpen) focusBefore = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    endHighlights();
    current = mention;
    byKeyboard = keyboard;

    const jump = (span: Span): void => {
      jumpTo(page.map, span);
      flash(page.map, span);
    };
    const mentionIndex = content.mentions.findIndex(({ start }) => start === mention.start);
    const step = (direction: -1 | 1): void => {
      const next = content.mentions[mentionIndex + direction];
      const there = next && page.mentionAt(next.start);
      if (!there) return;
      jumpTo(page.map, there);
      open(there, page, byKeyboard);
    };
    const draw = (): ComponentChild => {
      const choice = choices.get(content.entityId) ?? null;
      const entry = findShownEntry(content.glossary, choice);
      return h(Card, {
        state: isAlive()
          ? {
              status: 'entry',
              content,
              current: Math.max(0, mentionIndex),
              byKeyboard: keyboard,
              choice,
              map: maps.find(entry),
            }
          : { status: 'outdated' },
        notes,
        onJump: jump,
        onStep: step,
        onChoose: (entryId) => {
          choices.set(content.entityId, entryId);
          redraw();
        },
        onClose: close,
      });
    };
    redraw = () => host.update(draw());
    host.show(draw(), () => firstRectangle(range));
    const ends = [
      paintHighlight('hover', page.map, [mention]),
      paintHighlight(
        'quote',
        page.map,
        content.statements.flatMap((statement) => statement.content),
      ),
    ];
    endHighlights = () => {
      for (const end of ends) end();
    };
  }

  return {
    open,
    close,
    get current() {
      return current;
    },
    get isKeyboardOpen() {
      return byKeyboard;
    },
    get isWriting() {
      return isWriting;
    },
  };
}

/** A name that wraps over two lines has two rectangles; the card belongs to the first that is to be seen. */
function firstRectangle(range: Range): DOMRect | null {
  const rectangles = [...range.getClientRects()];
  return rectangles.find(({ bottom, top }) => bottom > 0 && top < window.innerHeight) ?? rectangles[0] ?? null;
}
