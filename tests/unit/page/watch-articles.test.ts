import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchArticles } from '../../../lib/page/watch-articles.ts';
import { watchNavigation } from '../../../lib/page/watch-navigation.ts';
import { postTask } from '../../fixtures/post-task.ts';
import { openPage, pageOf } from './page-of.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('scheduler', { postTask });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function watch(isIntact = () => true) {
  const document = openPage(pageOf('<h1>Ferries return</h1><article><p>One.</p></article><div id="ad"></div>'));
  const root = document.querySelector('article') as Element;
  const abort = new AbortController();
  const onChange = vi.fn();
  const onStir = vi.fn();
  const onRestless = vi.fn();
  watchArticles([root], { isIntact, onStir, onChange, onRestless }, abort.signal);
  const change = async (text: string): Promise<void> => {
    const paragraph = root.ownerDocument.createElement('p');
    paragraph.textContent = text;
    root.append(paragraph);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { document, root, abort, onStir, onChange, onRestless, change };
}

it('gathers changes until the page rests', async () => {
  const { change, onStir, onChange } = watch();
  for (let count = 0; count < 4; count++) {
    await change('More.');
    await vi.advanceTimersByTimeAsync(200);
  }
  expect(onStir).toHaveBeenCalledTimes(1);
  expect(onChange).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(300);
  expect(onChange).toHaveBeenCalledTimes(1);
});

it('passes over changes that leave the text, and changes elsewhere', async () => {
  const { root, document, onChange } = watch();
  root.querySelector('p')?.replaceWith(Object.assign(document.createElement('div'), { textContent: 'One.' }));
  document.querySelector('#ad')?.append('Buy a boat');
  await vi.advanceTimersByTimeAsync(2000);
  expect(onChange).not.toHaveBeenCalled();
});

it('notices that the same words stand in other nodes', async () => {
  const { root, onChange } = watch(() => false);
  root.querySelector('p')?.replaceWith(Object.assign(root.ownerDocument.createElement('p'), { textContent: 'One.' }));
  await vi.advanceTimersByTimeAsync(2000);
  expect(onChange).toHaveBeenCalledTimes(1);
});

it('notices that the article was taken away', async () => {
  const { root, onChange } = watch();
  root.remove();
  await vi.advanceTimersByTimeAsync(2000);
  expect(onChange).toHaveBeenCalledTimes(1);
});

it('notices another article beside it, but not an advertisement', async () => {
  const { document, onChange } = watch();
  const put = async (html: string): Promise<void> => {
    const box = document.createElement('div');
    box.innerHTML = html;
    document.body.append(box);
    await vi.advanceTimersByTimeAsync(2000);
  };
  await put('<p>Buy a boat.</p>');
  expect(onChange).not.toHaveBeenCalled();
  await put('<article><h1>Harbour opens</h1><p>Two.</p></article>');
  expect(onChange).toHaveBeenCalledTimes(1);
});

it('notices that what was folded away is shown, in the article or in a dialog that has a story', async () => {
  const { document, root, onChange } = watch();
  const toggle = async (parent: Element, html: string): Promise<number> => {
    parent.insertAdjacentHTML('beforeend', html);
    await vi.advanceTimersByTimeAsync(2000);
    const before = onChange.mock.calls.length;
    const toggled = parent.lastElementChild as Element;
    toggled.dispatchEvent(new (document.defaultView as Window & typeof globalThis).Event('toggle'));
    await vi.advanceTimersByTimeAsync(2000);
    return onChange.mock.calls.length - before;
  };
  expect(await toggle(root, '<details><p>More.</p></details>')).toBe(1);
  expect(await toggle(document.body, '<dialog><h1>Harbour opens</h1><p>Two.</p></dialog>')).toBe(1);
  expect(await toggle(document.body, '<dialog><h2>We value your privacy</h2></dialog>')).toBe(0);
  expect(await toggle(document.body, '<details><p>Share</p></details>')).toBe(0);
});

it('notices that what the article stands in was taken away', async () => {
  const document = openPage(pageOf('<div id="app"><main><article><p>One.</p></article></main></div>'));
  const root = document.querySelector('article') as Element;
  const onChange = vi.fn();
  watchArticles(
    [root],
    { isIntact: () => true, onStir: vi.fn(), onChange, onRestless: vi.fn() },
    new AbortController().signal,
  );
  document.querySelector('#app')?.remove();
  await vi.advanceTimersByTimeAsync(2000);
  expect(onChange).toHaveBeenCalledTimes(1);
});

it('leaves a page alone that changes for ever, though each change is followed by a new watch', async () => {
  const { root, abort, change, onRestless } = watch();
  abort.abort();
  let end = new AbortController();
  const onChange = vi.fn(() => follow());
  function follow(): void {
    end.abort();
    end = new AbortController();
    watchArticles([root], { isIntact: () => true, onStir: vi.fn(), onChange, onRestless }, end.signal);
  }
  follow();
  for (let count = 0; count < 40; count++) {
    await change(`Tick ${count}.`);
    await vi.advanceTimersByTimeAsync(400);
  }
  expect(onChange).toHaveBeenCalledTimes(30);
  expect(onRestless).toHaveBeenCalledTimes(1);
});

it('looks at a page that never rests after some seconds', async () => {
  const { change, onChange } = watch();
  for (let count = 0; count < 25; count++) {
    await change('Tick.');
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(onChange).toHaveBeenCalledTimes(1);
});

it('gives a page that never rests up sooner', async () => {
  const { change, onChange, onRestless } = watch();
  for (let count = 0; count < 100; count++) {
    await change('Tick.');
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(onChange).toHaveBeenCalledTimes(3);
  expect(onRestless).toHaveBeenCalledTimes(1);
});

it('stops on abort', async () => {
  const { abort, change, onChange } = watch();
  await change('More.');
  abort.abort();
  await vi.advanceTimersByTimeAsync(2000);
  expect(onChange).not.toHaveBeenCalled();
});

it('tells when a page has become another one, and only then', async () => {
  const document = openPage(pageOf('<h1>Ferries return</h1>'));
  const view = document.defaultView as Window & typeof globalThis;
  const abort = new AbortController();
  const onMove = vi.fn();
  // happy-dom has none.
  Object.assign(view, { navigation: new view.EventTarget() });
  watchNavigation(onMove, abort.signal, view);
  const move = async (): Promise<void> => {
    view.navigation.dispatchEvent(new view.Event('currententrychange'));
    await vi.advanceTimersByTimeAsync(1000);
  };
  await move();
  expect(onMove).not.toHaveBeenCalled();
  (document.querySelector('h1') as Element).textContent = 'Harbour opens';
  await move();
  expect(onMove).toHaveBeenCalledTimes(1);
  (document.querySelector('h1') as Element).textContent = 'Dam holds';
  document.title = 'Dam holds';
  await vi.advanceTimersByTimeAsync(1000);
  expect(onMove, 'told by the title alone').toHaveBeenCalledTimes(2);
  abort.abort();
  (document.querySelector('h1') as Element).textContent = 'Rain stays';
  document.title = 'Rain stays';
  await move();
  expect(onMove).toHaveBeenCalledTimes(2);
});
