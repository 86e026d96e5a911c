import type { ArticleCards } from '../../lib/analysis/card-content.ts';
import type { Article } from '../../lib/analysis/types.ts';
import { entityKinds, type Mention } from '../../lib/entities/types.ts';
import { request } from '../../lib/messages/request.ts';
import type { PageReport } from '../../lib/messages/requests.ts';
import { adoptStyles } from '../../lib/page/adopt-styles.ts';
import { spanAtPoint } from '../../lib/page/hit-test.ts';
import { judgePage } from '../../lib/page/judge-page.ts';
import { jumpTo } from '../../lib/page/jump-to.ts';
import { flash, paintMarks } from '../../lib/page/paint-marks.ts';
import { type PageArticle, readInSteps } from '../../lib/page/read-articles.ts';
import { wait } from '../../lib/page/wait.ts';
import { listTrees, watchArticles } from '../../lib/page/watch-articles.ts';
import { watchNavigation } from '../../lib/page/watch-navigation.ts';
import { watchTranslation } from '../../lib/page/watch-translation.ts';
import { markTime } from '../../lib/report/mark-time.ts';
import { report } from '../../lib/report/report.ts';
import type { Settings } from '../../lib/settings/types.ts';
import { cutText } from '../../lib/text/cut-text.ts';
import type { Span } from '../../lib/text/types.ts';
import type { Point } from '../card/types.ts';
import { createCardSession, type LoadCardHost } from './card-session.ts';
import pageCss from './page.css?inline';
import { findNext, firstOfEach, keepNumbers, type Reading, toKey, toReading } from './reading.ts';
import type { Opener } from './shown-card.ts';
import { watchClicks } from './watch-clicks.ts';
import { watchHoldKey } from './watch-hold-key.ts';
import { watchPointer } from './watch-pointer.ts';

export interface Reader {
  /** Reads the page, again if it was read before. */
  read(): Promise<void>;
  /** Reads the page again as if nothing of it were known. */
  readAfresh(): void;
  jump(span: Span): null;
  walk(direction: -1 | 1): null;
  changeSettings(settings: Settings): void;
}

interface ReaderOptions {
  readonly document: Document;
  readonly loadCardHost: LoadCardHost;
  readonly settings: Settings;
  /** False once the extension was updated or removed: this script then belongs to nobody, and `signal` is aborted. */
  readonly isAlive: () => boolean;
  readonly signal: AbortSignal;
}

/** Characters that are analysed first of a long article, so that its beginning has its marks at once. */
const headLength = 9000;
const longLength = 4 * headLength;
/** Milliseconds after the marks at which what draws cards comes in. */
const prepareDelay = 100;
/** Pixels that a name moves by the reader's scrolling, and no more by what the page does above it. */
const longestDrift = 24;

/** The reader's life in one page: its articles, their analyses, marks, the card; and again whenever they are others. */
export function createReader({ document, loadCardHost, isAlive, signal, ...options }: ReaderOptions): Reader {
  const card = createCardSession(document, loadCardHost, signal);
  let { settings } = options;
  card.setTextSize(settings.textSize);
  /** In the page's order; on most pages one. */
  let readings: readonly Reading[] = [];
  /** The article in view, which the popup is about: its place in `readings`. */
  let shown = 0;
  let watchEnd = new AbortController();
  let endMarks = (): void => undefined;
  let round = 0;
  /** By article, so that a text that is read again, in new nodes, is not analysed again. */
  let analysed = new Map<string, ArticleCards>();
  /** By article, under which number the worker keeps it: articles come and go above one that stays. */
  const numbers = new Map<string, number>();
  /** The reader holds a key to see all marks. */
  let isPeeking = false;
  /** Where the reader has not asked for this page: an app has moved on by itself. */
  let mustJudge = false;
  const translation = watchTranslation(document, again, signal);

  async function read(): Promise<void> {
    const mine = ++round;
    const url = location.href;
    const isArticle = !mustJudge || judgePage(document, url).isArticle;
    const pages = isArticle && !translation.isTranslated() ? await runInTasks(readInSteps(document, url)) : [];
    if (mine !== round || signal.aborted) return;
    // From now on, so that what arrives while the worker is busy is not missed.
    watch(pages);
    if (pages.length === 0) {
      show([]);
      await tell({ status: translation.isTranslated() ? 'translated' : 'not-article' });
      return;
    }
    shown = Math.min(shown, pages.length - 1);
    const keys = new Set(pages.map(({ article }) => toKey(article)));
    for (const key of analysed.keys()) if (!keys.has(key)) analysed.delete(key);
    keepNumbers(numbers, keys);
    // What is known stays marked while the rest is analysed.
    const next = pages.map((page) => toReading(page, analysed.get(toKey(page.article))));
    const unknown = pages.filter(({ article }) => !analysed.has(toKey(article)));
    if (unknown.length === 0) show(next);
    for (const page of unknown) {
      const { article } = page;
      const place = pages.indexOf(page);
      // The beginning first: a long article takes seconds.
      for (const part of article.text.length > longLength ? [cutText(article, headLength), article] : [article]) {
        const found = await analyse(part, numbers.get(toKey(article)) ?? 0, place === shown, part === article);
        // A newer round has begun while the worker was busy: its answer counts, not this one.
        if (mine !== round || signal.aborted) return;
        next[place] = toReading(page, found);
        show(next);
      }
    }
    const reading = next[shown];
    const [first] = reading?.mentions ?? [];
    // After the marks are on the screen.
    // The frame that held them may have gone by then: Firefox lets nobody ask its nodes.
    if (reading && first) wait(prepareDelay, () => readings.includes(reading) && card.prepare(first, reading));
    if (pages[shown]?.truncated) await tell({ status: 'done', notice: 'text-cut' });
  }

  async function analyse(article: Article, number: number, isShown: boolean, isWhole: boolean): Promise<ArticleCards> {
    const known = analysed.get(toKey(article));
    if (known) return known;
    // An answer that comes when all is read afresh belongs to what was known before.
    const mine = analysed;
    try {
      markTime('asked');
      const found = await request('article:analyse', { article, number, isShown, isWhole });
      markTime('answered');
      if (isWhole) mine.set(toKey(article), found);
      return found;
    } catch (error) {
      // The worker failed, or was stopped again and again: the popup is told, and what is on the page stays.
      if (isAlive()) await tell({ status: 'failed' });
      throw error;
    }
  }

  function watch(pages: readonly PageArticle[]): void {
    watchEnd.abort();
    watchEnd = new AbortController();
    const end = AbortSignal.any([watchEnd.signal, signal]);
    const isWhole = (): boolean => isIntact() && pages.every((page) => page.isWhole());
    const watcher = { isIntact: isWhole, onStir: prepare, onChange: again, onRestless: () => warn('page-restless') };
    watchArticles(pages.length > 0 ? pages.flatMap(listTrees) : [document.body], watcher, end);
    adoptStyles(new Set(pages.flatMap(({ map }) => map.shadowRoots)), pageCss, end);
    const view = pages[0]?.root.ownerDocument.defaultView;
    if (view && view.document !== document) enterFrame(view, end);
  }

  /** The article is in a frame, which has styles, pointer and keys of its own. */
  function enterFrame(view: Window, until: AbortSignal): void {
    adoptStyles([view.document], pageCss, until);
    listen(view, until);
    const leave = (): void => {
      // While it is still there: when a document has gone, Firefox does not even let its highlights be taken away.
      watchEnd.abort();
      show([]);
      view.frameElement?.addEventListener('load', again, { once: true, signal });
    };
    view.addEventListener('pagehide', leave, { signal: until });
  }

  /** Puts these readings in the place of those before; a card stays open where its name still stands. */
  function show(next: readonly Reading[]): void {
    readings = [...next];
    paint();
    card.follow(readings);
  }

  const isIntact = (): boolean =>
    readings.every(({ map, mentions }) => mentions.every((mention) => map.toRange(mention) !== null));

  const tell = (what: PageReport): Promise<null> => request('page:report', { url: location.href, report: what });
  const warn = (notice: 'page-restless' | 'too-many-names'): void =>
    void tell({ status: 'done', notice }).catch(report);

  function again(): void {
    read().catch(report);
  }

  function prepare(): void {
    if (isAlive()) request('analysis:prepare', {}).catch(() => undefined);
  }

  function move(): void {
    mustJudge = true;
    shown = 0;
    again();
  }

  /** Another page was in this tab in between, and the tab's state is about that one; or the reader has corrected something. */
  function readAfresh(): void {
    analysed = new Map();
    again();
  }

  function paint(): void {
    endMarks();
    const choose = {
      none: () => [],
      all: ({ mentions }: Reading) => mentions,
      first: firstOfEach,
    }[isPeeking ? 'all' : settings.marks];
    const isShown = ({ kind }: Mention): boolean => isPeeking || settings.kinds.includes(kind);
    const result = paintMarks(
      readings.map((reading) => ({ map: reading.map, marks: choose(reading).filter(isShown) })),
    );
    endMarks = result.end;
    if (result.isCapped) warn('too-many-names');
  }

  /** The article that reaches highest above the middle of the window. */
  function findShown(): number {
    return Math.max(
      0,
      readings.findLastIndex(({ page }) => page.root.getBoundingClientRect().top < innerHeight / 2),
    );
  }

  function followScroll(): void {
    card.place();
    if (card.opener === 'pointer' && !card.isBusy && card.drift() > longestDrift) card.close();
    if (readings.length < 2 || findShown() === shown) return;
    shown = findShown();
    const inView = readings[shown];
    const number = inView && numbers.get(toKey(inView.page.article));
    if (number !== undefined) request('article:show', { number }).catch(report);
  }

  function hitTest(on: Document, x: number, y: number): Mention | null {
    if (isOrphan()) return null;
    for (const { map, mentions } of readings) {
      const mention = spanAtPoint(on, map, mentions, x, y);
      if (mention) return mention;
    }
    return null;
  }

  /** Asked now and then, since nothing tells a page that its extension is gone; a note in the making must not go with it. */
  function isOrphan(): boolean {
    return !card.isWriting && !isAlive();
  }

  function openCard(mention: Mention, opener: Opener, at?: Point): void {
    const reading = readings.find(({ mentions }) => mentions.includes(mention));
    if (reading && settings.trigger !== 'off') card.open(mention, reading, opener, at);
  }

  /** Milliseconds to rest on a name; null where resting opens nothing. */
  function restingTime(event: PointerEvent): number | null {
    const { trigger, hoverDelay, holdKey } = settings;
    if (trigger === 'hover') return hoverDelay;
    return trigger === 'key-and-hover' && event.getModifierState(holdKey) ? 0 : null;
  }

  /** A finger can't rest on a name, so its tap opens whatever a pointer would. */
  function openClicked(view: Window, event: PointerEvent): void {
    const isFinger = event.pointerType === 'touch';
    const { trigger } = settings;
    if (isFinger ? trigger === 'keyboard' : trigger !== 'click') return;
    const at = { x: event.clientX, y: event.clientY };
    const mention = hitTest(view.document, at.x, at.y);
    if (mention) openCard(mention, isFinger ? 'finger' : 'pointer', at);
  }

  function peek(isHeld: boolean): void {
    if (settings.marks === 'all' && settings.kinds.length === entityKinds.length) return;
    isPeeking = isHeld;
    paint();
  }

  function jump(span: Span): null {
    const reading = readings[shown];
    if (!reading) return null;
    card.close();
    jumpTo(reading.map, span);
    flash(reading.map, span);
    return null;
  }

  function walk(direction: -1 | 1): null {
    const next = findNext(readings, card.current, direction);
    if (!next) return null;
    jumpTo(next.map, next.mention);
    openCard(next.mention, 'keyboard');
    return null;
  }

  /** Follows pointer, keys and scrolling in the page's window, or in that of the frame that its article is in. */
  function listen(view: Window, until: AbortSignal): void {
    watchPointer<Mention>(
      view.document,
      {
        hitTest: (x, y) => hitTest(view.document, x, y),
        isInCard: card.isInCard,
        delay: restingTime,
        isAsking: ({ key }) => settings.trigger === 'key-and-hover' && key === settings.holdKey,
        onRest: (mention, at) => {
          markTime('rested');
          if (mention !== card.current && !card.isWriting) openCard(mention, 'pointer', at);
        },
        onLeave: () => {
          // Clicked open, it stays until it is dismissed.
          if (card.opener === 'pointer' && settings.trigger !== 'click' && !card.isBusy) card.close();
        },
      },
      until,
    );
    const clicks = {
      isInCard: card.isInCard,
      onClick: (event: PointerEvent) => openClicked(view, event),
      onTurn: () => {
        if (card.opener !== 'keyboard' && !card.isWriting) card.close();
      },
    };
    watchClicks(view, clicks, until);
    const hold = { key: () => settings.holdKey, onHold: () => peek(true), onRelease: () => peek(false) };
    watchHoldKey(view, hold, until);
    view.addEventListener('keydown', closeOnEscape, { capture: true, signal: until });
    view.addEventListener('scroll', followScroll, { capture: true, passive: true, signal: until });
    view.addEventListener('resize', card.place, { passive: true, signal: until });
  }

  listen(window, signal);
  window.addEventListener('pageshow', (event) => event.persisted && readAfresh(), { signal });
  document.addEventListener('visibilitychange', isOrphan, { signal });
  watchNavigation(move, signal);
  signal.addEventListener('abort', () => {
    endMarks();
    card.close();
    readings = [];
  });

  function closeOnEscape(event: KeyboardEvent): void {
    if (!event.isTrusted || event.key !== 'Escape' || !card.current) return;
    // This Escape was for the card: a dialog of the page below it stays open.
    event.preventDefault();
    event.stopImmediatePropagation();
    card.close();
  }

  return {
    read,
    readAfresh,
    jump,
    walk,
    changeSettings(next) {
      const isPainted = next.marks === settings.marks && next.kinds.join() === settings.kinds.join();
      settings = next;
      card.setTextSize(next.textSize);
      if (next.trigger === 'off') card.close();
      if (!isPainted) paint();
    },
  };
}

/** Gives way to what the page has waiting wherever the steps allow it. */
async function runInTasks<T>(steps: Generator<void, T>): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await new Promise<void>((resolve) => wait(0, resolve));
  }
}
