import { browser } from 'wxt/browser';

/** The one tab that Sidelight ever opens by itself, once, so that the reader can choose where it runs. */
export function setUpWelcome(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install' || import.meta.env.MODE === 'e2e') return;
    void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
