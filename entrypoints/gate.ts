import { browser } from '@wxt-dev/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { judgePage } from '../lib/page/judge-page.ts';
import { watchNavigation } from '../lib/page/watch-navigation.ts';
import { markTime } from '../lib/report/mark-time.ts';

/** Milliseconds after which a page without text is looked at again. */
const lateText = [1000, 3000];

/**
 * Runs in every page that Sidelight was given access to, so it is as small as can be: no polyfill, no router, one
 * message. Is this an article? If so, the worker brings the reader; if not, it waits for the page to become another one.
 */
export default defineUnlistedScript(() => {
  if (window.top !== window) return;
  const found = new AbortController();
  const judge = (delays: readonly number[]): void => {
    if (found.signal.aborted) return;
    markTime('gate');
    const { isArticle, reason } = judgePage(document, location.href);
    markTime('judged');
    const [delay, ...later] = delays;
    // A page that has no text yet may be fetching it.
    if (!isArticle && reason === 'no-text' && delay !== undefined) setTimeout(judge, delay, later);
    if (!isArticle) return;
    // From here on the reader follows the page.
    found.abort();
    // A worker that can't answer now means that the extension is being updated; the next page will do.
    browser.runtime.sendMessage({ sidelight: 'gate:article', params: {} }).catch(() => undefined);
  };
  judge(lateText);
  // An app shows its articles without loading a page; nothing runs until it moves.
  watchNavigation(() => judge(lateText), found.signal);
});
