import { browser } from '@wxt-dev/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { judgePage } from '../lib/page/judge-page.ts';

/**
 * Runs in every page that Sidelight was given access to, so it is as small as can be: no polyfill, no router, one
 * message. Is this an article? If so, the worker brings the reader; if not, that was all.
 */
export default defineUnlistedScript(() => {
  if (window.top !== window || !judgePage(document, location.href).isArticle) return;
  // A worker that can't answer now means that the extension is being updated; the next page will do.
  browser.runtime.sendMessage({ sidelight: 'gate:article', params: {} }).catch(() => undefined);
});
