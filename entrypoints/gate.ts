import { browser } from '@wxt-dev/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { judgePage } from '../lib/page/judge-page.ts';
import { watchGrowth } from '../lib/page/watch-growth.ts';
import { watchNavigation } from '../lib/page/watch-navigation.ts';
import { markTime } from '../lib/report/mark-time.ts';

/**
 * Runs in every page that Sidelight was given access to, so it is as small as can be: no polyfill, no router, one
 * message. Is this an article? If so, the worker brings the reader; if not, it waits for the page to become another one.
 */
export default defineUnlistedScript(() => {
  if (window.top !== window) return;
  const found = new AbortController();
  let page = new AbortController();
  /** Whether there is nothing to wait for: it is an article, or it will be none whatever text may come. */
  const isDecided = (): boolean => {
    markTime('gate');
    const { isArticle, reason } = judgePage(document, location.href);
    markTime('judged');
    if (!isArticle) return reason !== 'no-text' && reason !== 'no-sign';
    // From here on the reader follows the page.
    found.abort();
    // A worker that can't answer now means that the extension is being updated; the next page will do.
    browser.runtime.sendMessage({ sidelight: 'gate:article', params: {} }).catch(() => undefined);
    return true;
  };
  const look = (): void => {
    page.abort();
    page = new AbortController();
    if (!isDecided()) watchGrowth(document, isDecided, page.signal);
  };
  look();
  // An app shows its articles without loading a page; nothing runs until it moves.
  watchNavigation(look, found.signal);
});
