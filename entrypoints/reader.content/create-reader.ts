import { buildCards, type CardContent } from '../../lib/analysis/card-content.ts';
import type { AnalysisOutcome, Article } from '../../lib/analysis/types.ts';
import type { EntityId, Mention } from '../../lib/entities/types.ts';
import { request } from '../../lib/messages/request.ts';
import { spanAtPoint } from '../../lib/page/hit-test.ts';
import { jumpTo } from '../../lib/page/jump-to.ts';
import { flash, paintMarks } from '../../lib/page/paint-marks.ts';
import { type PageArticle, readArticle } from '../../lib/page/read-article.ts';
import { watchArticle } from '../../lib/page/watch-article.ts';
import { watchNavigation } from '../../lib/page/watch-navigation.ts';
import { report } from '../../lib/report/report.ts';
import type { Settings } from '../../lib/settings/types.ts';
import type { Span } from '../../lib/text/types.ts';
import type { CardHost } from './card-host.ts';
import { type CardPage, createCardSession } from './card-session.ts';
import { watchPointer } from './watch-pointer.ts';

export interface Reader {
  /** Reads the page, again if it was read before. */
  read(): Promise<void>;
  jump(span: Span): null;
  walk(direction: -1 | 1): null;
  changeSettings(settings: Settings): void;
}

interface ReaderOptions {
  readonly document: Document;
  readonly cardHost: CardHost;
  readonly settings: Settings;
  /** False once the extension was updated or removed: this script then belongs to nobody. */
  readonly isAlive: () => boolean;
  readonly signal: AbortSignal;
}

/** An article that was read, with its mentions that have a card. */
interface Reading extends CardPage {
  readonly page: PageArticle;
  readonly mentions: readonly Mention[];
}

/** The reader's life in one page: article, analysis, marks, card; and again whenever the article is another one. */
export function createReader({ document, cardHost, settings, isAlive, signal }: ReaderOptions): Reader {
  const card = createCardSession(document, cardHost, isAlive);
  let reading: Reading | null = null;
  /** Ends what belongs to the article at hand: its watcher. */
  let articleEnd = new AbortController();
  let endMarks = (): void => undefined;
  let round = 0;
  let analysed: { readonly key: string; readonly outcome: AnalysisOutcome } | null = null;
  let delay = settings.hoverDelay;
  let marks = settings.marks;

  async function read(): Promise<void> {
    const mine = ++round;
    const url = location.href;
    const page = readArticle(document, url);
    const outcome = page && (await analyse(page.article).catch((error) => giveUp(url, error)));
    // A newer round has begun while the worker was busy: its answer counts, not this one.
    if (mine !== round || signal.aborted) return;
    forget();
    follow(page?.root ?? document.body);
    if (!page) {
      await request('page:report', { url, report: { status: 'not-article' } });
      return;
    }
    if (outcome?.status !== 'done') return;
    const cards = buildCards(page.article.text, outcome.analysis);
    reading = toReading(page, outcome.analysis.mentions, cards);
    paint();
    if (page.truncated) await notify('text-cut');
  }

  /** The worker failed, or was stopped again and again: the popup is told, and what is on the page stays. */
  async function giveUp(url: string, error: unknown): Promise<never> {
    if (isAlive()) await request('page:report', { url, report: { status: 'failed', reason: 'error' } });
    throw error;
  }

  /** Pages rebuild their paragraphs without changing a word: the nodes are new then, the analysis is not. */
  async function analyse(article: Article): Promise<AnalysisOutcome> {
    const key = `${article.meta.url}\n${article.text}`;
    if (analysed?.key !== key) analysed = { key, outcome: await request('article:analyse', { article }) };
    return analysed.outcome;
  }

  function forget(): void {
    articleEnd.abort();
    articleEnd = new AbortController();
    endMarks();
    card.close();
    reading = null;
  }

  function follow(root: Element | null): void {
    if (!root) return;
    const end = AbortSignal.any([articleEnd.signal, signal]);
    const watcher = { isIntact, onChange: again, onRestless: () => void notify('page-restless').catch(report) };
    watchArticle(root, watcher, end);
  }

  const isIntact = (): boolean => !reading?.mentions.some((mention) => reading?.map.toRange(mention) === null);

  const notify = (notice: 'page-restless' | 'too-many-names' | 'text-cut'): Promise<null> =>
    request('page:report', { url: location.href, report: { status: 'done', notice } });

  const again = (): void => void read().catch(report);

  function paint(): void {
    endMarks();
    if (!reading || marks === 'none') return;
    const painted = marks === 'all' ? reading.mentions : firstOfEach(reading.mentions);
    const result = paintMarks(reading.map, painted);
    endMarks = result.end;
    if (result.isCapped) void notify('too-many-names').catch(report);
  }

  function jump(span: Span): null {
    if (!reading) return null;
    card.close();
    jumpTo(reading.map, span);
    flash(reading.map, span);
    return null;
  }

  function walk(direction: -1 | 1): null {
    if (!reading) return null;
    const next = findNext(reading, card.current, direction);
    if (!next) return null;
    jumpTo(reading.map, next);
    card.open(next, reading, true);
    return null;
  }

  watchPointer<Mention>(
    document,
    {
      hitTest: (x, y) => reading && spanAtPoint(document, reading.map, reading.mentions, x, y),
      isInCard: (event) => event.composedPath().includes(cardHost.element),
      delay: () => delay,
      onRest: (mention) => {
        if (reading && mention !== card.current && !card.isWriting) card.open(mention, reading, false);
      },
      onLeave: () => {
        if (!card.isKeyboardOpen && !card.isWriting) card.close();
      },
    },
    signal,
  );
  window.addEventListener('keydown', (event) => closeOnEscape(event), { capture: true, signal });
  for (const type of ['scroll', 'resize']) {
    window.addEventListener(type, () => cardHost.place(), { capture: true, passive: true, signal });
  }
  window.addEventListener('pageshow', (event) => event.persisted && comeBack(), { signal });
  watchNavigation(again, signal);
  signal.addEventListener('abort', forget);

  /** Another page was in this tab in between, and the tab's state is about that one. */
  function comeBack(): void {
    analysed = null;
    again();
  }

  function closeOnEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !cardHost.isOpen) return;
    // This Escape was for the card: a dialog of the page below it stays open.
    event.preventDefault();
    event.stopImmediatePropagation();
    card.close();
  }

  return {
    read,
    jump,
    walk,
    changeSettings(next) {
      delay = next.hoverDelay;
      if (next.marks === marks) return;
      marks = next.marks;
      paint();
    },
  };
}

function toReading(
  page: PageArticle,
  mentions: readonly Mention[],
  cards: ReadonlyMap<EntityId, CardContent>,
): Reading {
  const withCard = mentions.filter(({ entityId }) => cards.has(entityId));
  const byStart = new Map(withCard.map((mention) => [mention.start, mention]));
  return {
    page,
    map: page.map,
    mentions: withCard,
    contentOf: ({ entityId }) => cards.get(entityId),
    mentionAt: (start) => byStart.get(start),
  };
}

function firstOfEach(mentions: readonly Mention[]): Mention[] {
  const seen = new Set<EntityId>();
  return mentions.filter(({ entityId }) => !seen.has(entityId) && seen.add(entityId));
}

/** The name after or before the open card; without a card, the first one on screen or below it, or the last above. */
function findNext(reading: Reading, current: Mention | null, direction: -1 | 1): Mention | undefined {
  const { mentions, map } = reading;
  if (current) return mentions[mentions.indexOf(current) + direction];
  const isBelowTop = (mention: Mention): boolean => (map.toRange(mention)?.getBoundingClientRect().bottom ?? -1) > 0;
  const first = mentions.findIndex(isBelowTop);
  return direction === 1 ? mentions[Math.max(0, first)] : mentions[first < 0 ? mentions.length - 1 : first - 1];
}
