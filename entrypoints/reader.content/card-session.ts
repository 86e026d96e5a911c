import type { CardNotes, CardProps } from '../../components/card/types.ts';
import { type CardContent, findShownEntry } from '../../lib/analysis/card-content.ts';
import type { EntityId, Mention } from '../../lib/entities/types.ts';
import { request } from '../../lib/messages/request.ts';
import { findRectangle, toFrame } from '../../lib/page/frames.ts';
import { jumpTo } from '../../lib/page/jump-to.ts';
import { flash, paintHighlight } from '../../lib/page/paint-marks.ts';
import type { TextMap } from '../../lib/page/text-map.ts';
import { wait } from '../../lib/page/wait.ts';
import { report } from '../../lib/report/report.ts';
import type { Span } from '../../lib/text/types.ts';
import type { CardHost, CardHostOptions, KeptCard, Point } from '../card/types.ts';
import { createCorrectionSession } from './card-corrections.ts';
import { createLocatorMaps } from './locator-maps.ts';

/** What a card needs to know of the page it opens on. */
export interface CardPage {
  readonly map: TextMap;
  readonly cards: readonly CardContent[];
  readonly contentOf: (mention: Mention) => CardContent | undefined;
  /** The mention that begins at an offset of the text. */
  readonly mentionAt: (start: number) => Mention | undefined;
  /** The first mention of an entity. */
  readonly mentionOf: (entityId: EntityId) => Mention | undefined;
}

/** What opened a card. A finger gets it at the lower edge of the window, the keyboard gets the focus into it. */
export type Opener = 'pointer' | 'finger' | 'keyboard';

/** What draws cards, brought into the page when it is first needed. */
export type LoadCardHost = (options: CardHostOptions) => Promise<CardHost>;

export interface CardSession {
  /** Brings in what draws cards, and draws one where nobody sees it. */
  prepare(mention: Mention, page: CardPage): void;
  /** Opens the card of a mention, or moves it there. */
  open(mention: Mention, page: CardPage, opener: Opener): void;
  close(): void;
  /** Moves the open card to where its name is now. */
  place(): void;
  /**
   * The page was read anew: the open card goes on with the mention that now begins where its own began, and goes away when
   * there is none. Kept cards stay.
   */
  follow(findMention: (node: Node, offset: number) => { mention: Mention; page: CardPage } | null): void;
  setTextSize(factor: number): void;
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

/** An open card, or a kept one. */
interface Shown {
  readonly mention: Mention;
  readonly page: CardPage;
  readonly content: CardContent;
  readonly opener: Opener;
}

/** Characters of a name by which a note is kept. */
const longestName = 300;
/** More would fill the side of the window several times over; the one that was kept first gives way. */
const mostKept = 6;
/** Milliseconds in which a smooth scroll comes to its end. */
const jumpTime = 1500;

const toKey = ({ kind, name }: CardContent): string => `${kind} ${name}`;

/** Opens and closes the card beside a name, keeps cards at the side, and gives the focus back to where it was. */
export function createCardSession(document: Document, loadHost: LoadCardHost, signal: AbortSignal): CardSession {
  let host: CardHost | null = null;
  let hostLoading: Promise<void> | null = null;
  let open: Shown | null = null;
  /** Where the name stands whose card is open, and where it stood in the window. */
  let place: Range | null = null;
  let placeTop: number | null = null;
  /** While the page scrolls to where the card has sent it. */
  let endJump = (): void => undefined;
  /** Cards that led to the open one by a name on them. */
  let before: readonly Shown[] = [];
  const kept = new Map<string, { readonly shown: Shown; readonly at: Point | null }>();
  let endHighlights = (): void => undefined;
  let focusBefore: HTMLElement | null = null;
  let isWriting = false;
  let isPrepared = false;
  let textSize = 1;
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
    hostLoading ??= loadHost({ document, signal, onDrag: (key, to) => keep(key, to) }).then(
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
    const { mention, page, content, opener } = shown;
    const key = toKey(content);
    const mentionIndex = content.mentions.findIndex(({ start }) => start === mention.start);
    const choice = choices.get(key) ?? null;
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
      ...(!isKept && { corrections: corrections.on(content, page.map.text, page.cards) }),
      isPinned: isKept,
      onPin: () => (isKept ? letGo(key) : keep(key, null)),
      onJump: (span) => {
        jump(page.map, span);
        flash(page.map, span);
      },
      onStep: (direction) => step(shown, isKept, content.mentions[mentionIndex + direction]),
      onChoose: (entryId) => {
        choices.set(key, entryId);
        redraw();
      },
      onOpenEntity: (entityId) => {
        const there = page.mentionOf(entityId);
        const next = there && page.contentOf(there);
        if (!next) return;
        if (!isKept && open) before = [...before, open];
        corrections.forget();
        show({ mention: there, page, content: next, opener });
      },
      ...(before.length > 0 && !isKept && { onBack: goBack }),
      onTextSize: changeTextSize,
      onClose: () => (isKept ? letGo(key) : close()),
    };
  }

  function jump(map: TextMap, span: Span): void {
    jumpTo(map, span);
    endJump();
    endJump = wait(jumpTime, () => {
      endJump = () => undefined;
      placeTop = toTop(place);
    });
    placeTop = null;
  }

  function step(shown: Shown, isKept: boolean, span: Span | undefined): void {
    const there = span && shown.page.mentionAt(span.start);
    if (!there) return;
    jump(shown.page.map, there);
    if (!isKept) {
      show({ ...shown, mention: there }, shown.page.map.toRange(there));
      placeTop = null;
      return;
    }
    flash(shown.page.map, there);
    const key = toKey(shown.content);
    kept.set(key, { shown: { ...shown, mention: there }, at: kept.get(key)?.at ?? null });
    redraw();
  }

  function goBack(): void {
    const last = before.at(-1);
    before = before.slice(0, -1);
    corrections.forget();
    if (last) show(last);
  }

  function changeTextSize(direction: -1 | 1): void {
    request('settings:text-size', { direction }).catch(report);
  }

  /** Keeps the open card, or moves a kept one. */
  function keep(key: string, at: Point | null): void {
    const shown = kept.get(key)?.shown ?? open;
    if (!shown || toKey(shown.content) !== key) return;
    kept.set(key, { shown, at });
    for (const oldest of [...kept.keys()].slice(0, -mostKept)) kept.delete(oldest);
    if (shown === open) close();
    else redraw();
  }

  function letGo(key: string): void {
    kept.delete(key);
    redraw();
  }

  const listKept = (): KeptCard[] => [...kept].map(([key, { shown, at }]) => ({ key, at, card: toProps(shown, true) }));

  function redraw(): void {
    if (!host) return;
    host.keep(listKept());
    if (open) host.update(toKey(open.content), toProps(open, false));
  }

  function close(): void {
    // Also where the host is gone: with the extension it goes first.
    endHighlights();
    if (!open) return;
    const hadFocus = host !== null && document.activeElement === host.element;
    open = null;
    place = null;
    before = [];
    corrections.forget();
    host?.hide(listKept());
    if (hadFocus) focusBefore?.focus({ preventScroll: true });
    focusBefore = null;
  }

  /** @param range where the card belongs; without one it stays where it is */
  function show(next: Shown, range: Range | null = place): void {
    if (!range) return;
    const isThere = open !== null && place !== null && isSamePlace(place, range);
    if (!open) focusBefore = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    if (!isThere) placeTop = toTop(range);
    open = next;
    place = range;
    endHighlights();
    const { page, content, mention, opener } = next;
    withHost((there) => {
      // The reader has gone on while the host was coming.
      if (open !== next) return;
      const anchor = (): DOMRect | null => findRectangle(range);
      const near = toFrame(range.startContainer.ownerDocument) ?? range.startContainer.parentElement;
      if (isThere) there.update(toKey(content), toProps(next, false), anchor);
      else there.show(toProps(next, false), { key: toKey(content), anchor, near, isSheet: opener === 'finger' });
      endHighlights = afterPaint(() => {
        const said = content.statements.flatMap((statement) => statement.content);
        const ends = [paintHighlight('hover', page.map, [mention]), paintHighlight('quote', page.map, said)];
        return () => {
          for (const end of ends) end();
        };
      });
    });
  }

  function openCard(mention: Mention, page: CardPage, opener: Opener): void {
    const content = page.contentOf(mention);
    if (!content || kept.has(toKey(content))) return;
    before = [];
    corrections.forget();
    show({ mention, page, content, opener }, page.map.toRange(mention));
  }

  return {
    prepare(mention, page) {
      const content = page.contentOf(mention);
      if (isPrepared || !content) return;
      isPrepared = true;
      withHost((there) => there.prepare(toProps({ mention, page, content, opener: 'pointer' }, false)));
    },
    open: openCard,
    close,
    place: () => host?.place(),
    follow(findMention) {
      if (!place || !open) return;
      const found = findMention(place.startContainer, place.startOffset);
      const content = found?.page.contentOf(found.mention);
      const range = found?.page.map.toRange(found.mention) ?? null;
      if (found && content && range) show({ ...found, content, opener: open.opener }, range);
      else if (!corrections.isDone) close();
    },
    setTextSize(factor) {
      textSize = factor;
      host?.setTextSize(factor);
    },
    isInCard: (event) => host !== null && event.composedPath().includes(host.element),
    get current() {
      return open?.mention ?? null;
    },
    get opener() {
      return open?.opener ?? null;
    },
    get isBusy() {
      // A frame is not told that the pointer has gone on to the card.
      return isWriting || corrections.isHeld || (host?.element.matches(':hover') ?? false);
    },
    get isWriting() {
      return isWriting;
    },
    drift() {
      const top = toTop(place);
      return top === null || placeTop === null ? 0 : Math.abs(top - placeTop);
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
