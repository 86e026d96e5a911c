import type { CardNotes, CardProps } from '../../components/card/types.ts';
import { findShownEntry } from '../../lib/analysis/card-content.ts';
import type { Mention } from '../../lib/entities/types.ts';
import { request } from '../../lib/messages/request.ts';
import { findLine, findRectangle, toFrame } from '../../lib/page/frames.ts';
import { jumpTo } from '../../lib/page/jump-to.ts';
import { flash, paintHighlight } from '../../lib/page/paint-marks.ts';
import type { TextMap } from '../../lib/page/text-map.ts';
import { wait } from '../../lib/page/wait.ts';
import { report } from '../../lib/report/report.ts';
import { type Settings, textSizes } from '../../lib/settings/types.ts';
import type { Span } from '../../lib/text/types.ts';
import type { CardHost, CardHostOptions, KeptCard, Point } from '../card/types.ts';
import { createCorrectionSession } from './card-corrections.ts';
import { followKept, type Kept, keepCard } from './kept-cards.ts';
import { createLocatorMaps } from './locator-maps.ts';
import { type CardPage, followPlace, type Opener, type Shown, toShown } from './shown-card.ts';

/** What draws cards, brought into the page when it is first needed. */
export type LoadCardHost = (options: CardHostOptions) => Promise<CardHost>;

export interface CardSession {
  /** Brings in what draws cards, and draws one where nobody sees it. */
  prepare(mention: Mention, page: CardPage): void;
  /**
   * Opens the card of a mention, or moves it there.
   * @param at a point in the viewport of the mention's document: of a name that wraps, the line under it gets the card
   */
  open(mention: Mention, page: CardPage, opener: Opener, at?: Point): void;
  close(): void;
  /** Moves the open card to where its name is now. */
  place(): void;
  /**
   * The page was read anew: the open card goes on with the mention that now begins where its own began, and goes away when
   * there is none. Kept cards stay, with what there is to say of them now.
   */
  follow(pages: readonly CardPage[]): void;
  setTextSize(size: Settings['textSize']): void;
  isInCard(event: Event): boolean;
  /** The mention whose card is open. */
  readonly current: Mention | null;
  readonly opener: Opener | null;
  /** The pointer alone does not close the card: it lies on it, the reader is writing there, or has just corrected something. */
  readonly isBusy: boolean;
  readonly isWriting: boolean;
  /** How far the name has moved in the window since its card was opened, in pixels, by scrolling that was not the card's. */
  drift(): number;
}

/** Characters of a name by which a note is kept. */
const longestName = 300;
/** Milliseconds in which a smooth scroll comes to its end. */
const jumpTime = 1500;

/** Opens and closes the card beside a name, keeps cards at the side, and gives the focus back to where it was. */
export function createCardSession(document: Document, loadHost: LoadCardHost, signal: AbortSignal): CardSession {
  let host: CardHost | null = null;
  let hostLoading: Promise<void> | null = null;
  let open: Shown | null = null;
  /** What the open card hangs at, and where that stood in the window: a name, on which the card of another may have been opened. */
  let anchor: Range | null = null;
  let anchorTop: number | null = null;
  /** Which of its lines the pointer was on. */
  let anchorLine = -1;
  /** While the page scrolls to where the card has sent it. */
  let endJump = (): void => undefined;
  /** Cards that led to the open one by a name on them. */
  let before: readonly Shown[] = [];
  let kept: readonly Kept[] = [];
  let endHighlights = (): void => undefined;
  let focusBefore: HTMLElement | null = null;
  let isWriting = false;
  let isPrepared = false;
  let textSize: Settings['textSize'] = 1;
  const maps = createLocatorMaps(redraw);
  /** Which candidate the reader has chosen for a name, for as long as the page is open. */
  const choices = new Map<string, string | null>();
  const unreachable = { ok: false, reason: 'broken' } as const;
  const notes: CardNotes = {
    read: (kind, name) => request('note:read', { kind, name: name.slice(0, longestName) }).catch(() => unreachable),
    write: (kind, name, text) =>
      request('note:write', { kind, name: name.slice(0, longestName), text }).catch(() => unreachable),
    onWriting,
  };
  const corrections = createCorrectionSession(redraw, onWriting);

  function onWriting(next: boolean): void {
    isWriting = next;
  }

  /** Runs a task with the host, at once where it is there. */
  function withHost(task: (host: CardHost) => void): void {
    if (host) {
      task(host);
      return;
    }
    hostLoading ??= loadHost({ document, signal, onDrag: keep }).then(
      (loaded) => {
        host = loaded;
        host.setTextSize(textSize);
      },
      (error: unknown) => {
        // The next card tries again.
        hostLoading = null;
        throw error;
      },
    );
    hostLoading.then(() => host && !signal.aborted && task(host)).catch(report);
  }

  function toProps(shown: Shown, isKept: boolean): CardProps {
    const { id, mention, page, content, opener } = shown;
    const name = `${content.kind} ${content.name}`;
    const mentionIndex = content.mentions.findIndex(({ start }) => start === mention.start);
    const choice = choices.get(name) ?? null;
    return {
      state: {
        status: 'entry',
        content,
        current: Math.max(0, mentionIndex),
        byKeyboard: opener === 'keyboard' && !isKept,
        choice,
        map: maps.find(findShownEntry(content.glossary, choice)),
      },
      notes,
      corrections: corrections.on(shown),
      isPinned: isKept,
      onPin: () => (isKept ? letGo(id) : keep(id, null)),
      onJump: (span) => {
        jump(page.map, span);
        flash(page.map, span);
      },
      onStep: (direction) => step(shown, isKept, content.mentions[mentionIndex + direction]),
      onChoose: (entryId) => {
        choices.set(name, entryId);
        redraw();
      },
      onOpenEntity: (entityId) => {
        const there = page.mentionOf(entityId);
        if (there) openFrom(shown, isKept, there);
      },
      ...(before.length > 0 && !isKept && { onBack: goBack }),
      onTextSize: changeTextSize,
      onClose: () => (isKept ? letGo(id) : close()),
    };
  }

  function jump(map: TextMap, span: Span): void {
    jumpTo(map, span);
    endJump();
    endJump = wait(jumpTime, () => {
      endJump = () => undefined;
      anchorTop = toTop(anchor);
    });
    anchorTop = null;
  }

  function step(shown: Shown, isKept: boolean, span: Span | undefined): void {
    const { page, opener, id } = shown;
    const there = span && page.mentionAt(span.start);
    const next = there && toShown(there, page, opener, id);
    if (!next) return;
    jump(page.map, there);
    if (isKept) {
      flash(page.map, there);
      kept = kept.map((card) => (card.shown.id === id ? { ...card, shown: next } : card));
      redraw();
    } else {
      show(next);
      anchorTop = null;
    }
  }

  /** The card of another name comes in place of the open one, or, from a kept card, at its name. */
  function openFrom({ page, opener }: Shown, isKept: boolean, there: Mention): void {
    const next = toShown(there, page, opener);
    if (isKept) {
      jump(page.map, there);
      flash(page.map, there);
      openCard(there, page, opener);
      anchorTop = null;
    } else if (next && open) {
      before = [...before, open];
      show(next, anchor);
    }
  }

  function goBack(): void {
    const last = before.at(-1);
    before = before.slice(0, -1);
    if (last) show(last, anchor);
  }

  function setTextSize(size: Settings['textSize']): void {
    textSize = size;
    host?.setTextSize(size);
  }

  function changeTextSize(direction: -1 | 1): void {
    const next = textSizes[textSizes.indexOf(textSize) + direction];
    if (next === undefined) return;
    // Shown at once, so that the next step starts from here.
    setTextSize(next);
    request('settings:text-size', { textSize: next }).catch(report);
  }

  /** Keeps the open card, or moves a kept one. */
  function keep(id: string, at: Point | null): void {
    const shown = [...kept.map((card) => card.shown), open].find((card) => card?.id === id);
    if (!shown) return;
    kept = keepCard(kept, { shown, at });
    if (shown === open) close();
    else redraw();
  }

  function letGo(id: string): void {
    kept = kept.filter(({ shown }) => shown.id !== id);
    redraw();
  }

  const listKept = (): KeptCard[] => kept.map(({ shown, at }) => ({ key: shown.id, at, card: toProps(shown, true) }));

  function redraw(): void {
    if (!host) return;
    host.keep(listKept());
    if (open) host.update(open.id, toProps(open, false));
  }

  function close(): void {
    // Also where the host is gone: with the extension it goes first.
    endHighlights();
    if (!open) return;
    const hadFocus = host !== null && document.activeElement === host.element;
    open = null;
    anchor = null;
    before = [];
    host?.hide(listKept());
    if (hadFocus) focusBefore?.focus({ preventScroll: true });
    focusBefore = null;
  }

  /**
   * @param range what the card hangs at
   * @param at where the pointer was
   */
  function show(next: Shown, range: Range | null = next.place, at?: Point): void {
    if (!range) return;
    const isThere = anchor !== null && isSamePlace(anchor, range);
    if (!open) focusBefore = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    if (!isThere) {
      anchorTop = toTop(range);
      anchorLine = at ? findLine(range, at) : -1;
    }
    open = next;
    anchor = range;
    endHighlights();
    const { id: key, page, content, mention, opener } = next;
    withHost((there) => {
      // The reader has gone on while the host was coming.
      if (open !== next) return;
      const rectangle = (): DOMRect | null => findRectangle(range, anchorLine);
      const near = toFrame(range.startContainer.ownerDocument) ?? range.startContainer.parentElement;
      if (isThere) there.update(key, toProps(next, false), rectangle);
      else there.show(toProps(next, false), { key, anchor: rectangle, near, isSheet: opener === 'finger' });
      endHighlights = afterPaint(() => {
        const said = content.statements.flatMap((statement) => statement.content);
        const ends = [paintHighlight('hover', page.map, [mention]), paintHighlight('quote', page.map, said)];
        return () => {
          for (const end of ends) end();
        };
      });
    });
  }

  function openCard(mention: Mention, page: CardPage, opener: Opener, at?: Point): void {
    const next = toShown(mention, page, opener);
    if (!next || kept.some(({ shown }) => shown.content === next.content)) return;
    before = [];
    show(next, next.place, at);
  }

  return {
    prepare(mention, page) {
      const shown = toShown(mention, page, 'pointer');
      if (isPrepared || !shown) return;
      isPrepared = true;
      withHost((there) => there.prepare(toProps(shown, false)));
    },
    open: openCard,
    close,
    place: () => host?.place(),
    follow(pages) {
      if (kept.length > 0) {
        kept = followKept(kept, pages, corrections.isDone);
        host?.keep(listKept());
      }
      if (!open) return;
      const next = followPlace(open, pages);
      if (next) show(next, anchor === open.place ? next.place : anchor);
      else if (!corrections.isDone(open.id)) close();
    },
    setTextSize,
    isInCard: (event) => host !== null && event.composedPath().includes(host.element),
    get current() {
      return open?.mention ?? null;
    },
    get opener() {
      return open?.opener ?? null;
    },
    get isBusy() {
      // A frame is not told that the pointer has gone on to the card.
      return isWriting || corrections.isHeld(open?.id) || (host?.element.matches(':hover') ?? false);
    },
    get isWriting() {
      return isWriting;
    },
    drift() {
      const top = toTop(anchor);
      return top === null || anchorTop === null ? 0 : Math.abs(top - anchorTop);
    },
  };
}

const toTop = (range: Range | null): number | null => (range && findRectangle(range)?.top) ?? null;

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
