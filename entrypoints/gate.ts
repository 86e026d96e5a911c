import { browser } from '@wxt-dev/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { judgePage } from '../lib/page/judge-page.ts';
import { watchNavigation } from '../lib/page/watch-navigation.ts';

/**
 * Runs in every page that Sidelight was given access to, so it is as small as can be: no polyfill, no router, one
 * message. Is this an article? If so, the worker brings the reader; if not, it waits for the page to become another one.
 */
export default defineUnlistedScript(() => {
  if (window.top !== window) return;
  const found = new AbortController();
  const judge = (): void => {
    if (!judgePage(document, location.href).isArticle) return;
    // From here on the reader follows the page.
    found.abort();
    // A worker that can't answer now means that the extension is being updated; the next page will do.
    browser.runtime.sendMessage({ sidelight: 'gate:article', params: {} }).catch(() => undefined);
  };
  judge();
  // An app shows its articles without loading a page; nothing runs until it moves.
  watchNavigation(judge, found.signal);
});
