import { expect, it, vi } from 'vitest';
import { watchTranslation } from '../../../lib/page/watch-translation.ts';
import { openPage, pageOf } from './page-of.ts';

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

function watch(html = pageOf('<h1>Ferries return</h1>')) {
  const document = openPage(html);
  const view = document.defaultView as Window & typeof globalThis;
  vi.stubGlobal('MutationObserver', view.MutationObserver);
  const abort = new AbortController();
  const onChange = vi.fn();
  const { isTranslated } = watchTranslation(document, onChange, abort.signal);
  return { root: document.documentElement, view, abort, onChange, isTranslated };
}

it.each([
  ['the class of Chromium’s translators', (root: HTMLElement) => root.classList.add('translated-ltr')],
  ['the same, right to left', (root: HTMLElement) => root.classList.add('dark', 'translated-rtl')],
  ['another language, as Firefox writes it', (root: HTMLElement) => root.setAttribute('lang', 'fr')],
])('notices a translation by %s, and its end', async (_, translate) => {
  const { root, onChange, isTranslated } = watch();
  const before = root.className;
  translate(root);
  await settle();
  expect([isTranslated(), onChange.mock.calls.length]).toEqual([true, 1]);
  root.className = before;
  root.lang = 'en';
  await settle();
  expect([isTranslated(), onChange.mock.calls.length]).toEqual([false, 2]);
});

it.each([
  ['a class of the page', (root: HTMLElement) => root.classList.add('dark', 'not-translated-ltr')],
  ['the same language by its full name', (root: HTMLElement) => root.setAttribute('lang', 'en-GB')],
])('passes over %s', async (_, change) => {
  const { root, onChange, isTranslated } = watch();
  change(root);
  await settle();
  expect([isTranslated(), onChange.mock.calls.length]).toEqual([false, 0]);
});

it('takes a page that names its language late for what it is', async () => {
  const { root, isTranslated } = watch('<!doctype html><html><body><h1>Ferries return</h1></body></html>');
  root.lang = 'en';
  await settle();
  expect(isTranslated()).toBe(false);
});

it('takes a page of an app in another language for what it is', async () => {
  const { root, view, isTranslated } = watch();
  view.history.pushState(null, '', '/fr/histoire');
  root.lang = 'fr';
  await settle();
  expect(isTranslated()).toBe(false);
});

it('knows a page that was translated before it came', () => {
  const { isTranslated } = watch('<!doctype html><html lang="de" class="translated-ltr"><body></body></html>');
  expect(isTranslated()).toBe(true);
});

it('stops on abort', async () => {
  const { root, abort, onChange } = watch();
  abort.abort();
  root.classList.add('translated-ltr');
  await settle();
  expect(onChange).not.toHaveBeenCalled();
});
