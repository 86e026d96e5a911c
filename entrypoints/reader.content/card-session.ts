import { type ComponentChild, h, render } from 'preact';
import { Card } from '../../components/card/Card.tsx';
import type { CardNotes } from '../../components/card/types.ts';
import { type CardContent, findShownEntry } from '../../lib/analysis/card-content.ts';
import type { Mention } from '../../lib/entities/types.ts';
import { request } from '../../lib/messages/request.ts';
import { findRectangle, toFrame } from '../../lib/page/frames.ts';
import { jumpTo } from '../../lib/page/jump-to.ts';
import { flash, paintHighlight } from '../../lib/page/paint-marks.ts';
import type { TextMap } from '../../lib/page/text-map.ts';
import { wait } from '../../lib/page/wait.ts';
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
  /** Draws a card once where nobody sees it: the first one takes the browser twice as long as those after it. */
  prepare(content: CardContent): void;
  /** Opens the card of a mention, or moves it there. */
  open(mention: Mention, page: CardPage, byKeyboard: boolean): void;
  close(): void;
  /**
   * The page was read anew: the open card goes on with the mention that now begins where its own began, and goes away when
   * there is none.
   */
  follow(findMention: (node: Node, offset: number) => { mention: Mention; page: CardPage } | null): void;
  /** The mention whose card is open. */
  readonly current: Mention | null;
  readonly isKeyboardOpen: boolean;
  /** The reader is writing a note on the card: the pointer alone neither closes nor changes it. */
  readonly isWriting: boolean;
}

/** Characters of a name by which a note is kept. */
const longestName = 300;

/** Opens and closes the one card, and gives the focus back to where it was. */
export function createCardSession(document: Document, host: CardHost): CardSession {
  let current: Mention | null = null;
  let byKeyboard = false;
  let endHighlights = (): void => undefined;
  let focusBefore: HTMLElement | null = null;
  let redraw = (): void => undefined;
  /** Where the name stands whose card is open. */
  let place: Range | null = null;
  const maps = createLocatorMaps(() => redraw());
  /** Which candidate the reader has chosen for a name, for as long as the page is open. */
  const choices = new Map<string, string | null>();
  let isWriting = false;
  let isPrepared = false;
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
    // Also where the host is gone: with the extension it goes first.
    endHighlights();
    if (!host.isOpen) return;
    const hadFocus = document.activeElement === host.element;
    redraw = () => undefined;
    host.hide();
    if (hadFocus) focusBefore?.focus({ preventScroll: true });
    focusBefore = null;
    current = null;
    place = null;
    byKeyboard = false;
  }

  function open(mention: Mention, page: CardPage, keyboard: boolean): void {
    const content = page.contentOf(mention);
    const range = page.map.toRange(mention);
    if (!content || !range) return;
    const isThere = place !== null && isSamePlace(place, range);
    place = range;
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
    const name = `${content.kind} ${content.name}`;
    const draw = (): ComponentChild => {
      const choice = choices.get(name) ?? null;
      const entry = findShownEntry(content.glossary, choice);
      return h(Card, {
        state: {
          status: 'entry',
          content,
          current: Math.max(0, mentionIndex),
          byKeyboard: keyboard,
          choice,
          map: maps.find(entry),
        },
        notes,
        onJump: jump,
        onStep: step,
        onChoose: (entryId) => {
          choices.set(name, entryId);
          redraw();
        },
        onClose: close,
      });
    };
    redraw = () => host.update(draw());
    const anchor = (): DOMRect | null => findRectangle(range);
    if (isThere) host.update(draw(), anchor);
    else host.show(draw(), anchor, toFrame(range.startContainer.ownerDocument) ?? range.startContainer.parentElement);
    endHighlights = afterPaint(() => {
      const said = content.statements.flatMap((statement) => statement.content);
      const ends = [paintHighlight('hover', page.map, [mention]), paintHighlight('quote', page.map, said)];
      return () => {
        for (const end of ends) end();
      };
    });
  }

  function prepare(content: CardContent): void {
    if (isPrepared) return;
    isPrepared = true;
    const state = { status: 'entry', content, current: 0, byKeyboard: false, choice: null, map: null } as const;
    const ignore = (): void => undefined;
    const scratch = document.createElement('div');
    render(h(Card, { state, onJump: ignore, onStep: ignore, onChoose: ignore, onClose: ignore }), scratch);
    render(null, scratch);
  }

  function follow(findMention: Parameters<CardSession['follow']>[0]): void {
    if (!place) return;
    const found = findMention(place.startContainer, place.startOffset);
    if (found?.page.contentOf(found.mention)) open(found.mention, found.page, byKeyboard);
    else close();
  }

  return {
    prepare,
    open,
    close,
    follow,
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

const isSamePlace = (one: Range, other: Range): boolean =>
  one.startContainer === other.startContainer && one.startOffset === other.startOffset;

/**
 * Does what can wait until the card is on the screen: at each change of a highlight Chromium goes through all ranges of all
 * highlights, which takes it a tenth of a second in a text of 50,000 words.
 * @param start gives back what ends it
 * @returns ends it, whether it has begun or not
 */
function afterPaint(start: () => () => void): () => void {
  let end = (): void => undefined;
  const frame = requestAnimationFrame(() => {
    end = wait(0, () => {
      end = start();
    });
  });
  return () => {
    cancelAnimationFrame(frame);
    end();
  };
}
