import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { judgePage } from '../../../lib/page/judge-page.ts';
import { watchGrowth } from '../../../lib/page/watch-growth.ts';
import { postTask } from '../../fixtures/post-task.ts';
import { filler, openPage, pageOf, url } from './page-of.ts';

const shell = pageOf('<div id="app"></div>', '<meta property="og:type" content="article">');

/** A page that has loaded, but for its text. */
async function openShell(): Promise<Document> {
  const document = openPage(shell);
  const view = document.defaultView as unknown as { happyDOM: { waitUntilComplete(): Promise<void> } };
  await view.happyDOM.waitUntilComplete();
  return document;
}

function addText(document: Document, html: string): void {
  document.getElementById('app')?.insertAdjacentHTML('beforeend', html);
}

describe('a page whose text arrives late', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.stubGlobal('scheduler', { postTask });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
  /** Observers answer in a microtask, for which fake timers wait. */
  const pass = (milliseconds: number): Promise<unknown> => vi.advanceTimersByTimeAsync(milliseconds);

  function watch(document: Document) {
    const looks: boolean[] = [];
    const end = new AbortController();
    const isDone = (): boolean => {
      looks.push(judgePage(document, url).isArticle);
      return looks.at(-1) === true;
    };
    watchGrowth(document, isDone, end.signal);
    return { looks, end };
  }

  it('is looked at within half a second of its text, and then left alone', async () => {
    const document = await openShell();
    const { looks } = watch(document);
    await pass(12_000);
    expect(looks).toEqual([]);
    addText(document, filler);
    await pass(500);
    expect(looks).toEqual([true]);
    addText(document, filler);
    await pass(5000);
    expect(looks).toEqual([true]);
  });

  it('is looked at once for changes that come together', async () => {
    const document = await openShell();
    const { looks } = watch(document);
    addText(document, '<p>Loading</p>');
    addText(document, '<p>Still loading</p>');
    await pass(500);
    expect(looks).toEqual([false]);
    addText(document, filler);
    await pass(500);
    expect(looks).toEqual([false, true]);
  });

  it('is looked at when all has loaded, frames, too', async () => {
    const document = await openShell();
    const { looks } = watch(document);
    document.defaultView?.dispatchEvent(new (document.defaultView as Window & typeof globalThis).Event('load'));
    await pass(500);
    expect(looks).toEqual([false]);
  });

  it('is given up when it changes for ever, when it takes too long, and when it is left', async () => {
    const restless = await openShell();
    const { looks } = watch(restless);
    for (let tick = 0; tick < 100; tick++) {
      addText(restless, '<i>.</i>');
      await pass(100);
    }
    expect(looks.length).toBe(20);

    const slow = await openShell();
    const waiting = watch(slow);
    await pass(31_000);
    addText(slow, filler);
    await pass(1000);
    expect(waiting.looks).toEqual([]);

    const left = await openShell();
    const gone = watch(left);
    addText(left, filler);
    gone.end.abort();
    await pass(1000);
    expect(gone.looks).toEqual([]);
  });
});
