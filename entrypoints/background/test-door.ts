import { browser } from 'wxt/browser';

/**
 * End-to-end builds only. Test drivers can't click the toolbar, press an extension's shortcut or, in Firefox, open an
 * extension's page. So a page of the test server asks by its hash, as in `#sidelight-open=popup.html`, and the
 * extension opens that page about the tab.
 */
export function setUpTestDoor(): void {
  browser.tabs.onUpdated.addListener((tabId, { url }) => {
    const page = url && /#sidelight-open=([a-z]+\.html)$/.exec(url)?.[1];
    if (page) void browser.tabs.create({ url: `${browser.runtime.getURL('/')}${page}?tab=${tabId}` });
  });
}
