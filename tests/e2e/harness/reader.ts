import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page, Viewport } from 'puppeteer-core';
import { createTab } from './tab.ts';
import type { LaunchOptions, Reader, Tab } from './types.ts';

/** Null: as large as the window is. */
export function viewportOf({ hasWindow, width = 1100, height = 800 }: LaunchOptions): Viewport | null {
  return hasWindow ? null : { width, height };
}

/** Collects what pages and content scripts put on the console as errors, from now on and in every tab. */
export function noteErrors(browser: Browser, errors: string[]): void {
  const listen = (page: Page) => {
    const note = (text: string) => {
      // Firefox looks for an icon and reports that a strict page forbids it.
      if (!text.includes('favicon.ico')) errors.push(`${page.url()}: ${text}`);
    };
    page.on('console', (message) => {
      if (message.type() === 'error') note(message.text());
    });
    page.on('pageerror', (error) => note(error instanceof Error ? (error.stack ?? error.message) : String(error)));
  };
  browser.on('targetcreated', async (target) => {
    const page = target.type() === 'page' ? await target.page().catch(() => null) : null;
    if (page) listen(page);
  });
}

interface ReaderParts
  extends Pick<
    Reader,
    'browserName' | 'extensionId' | 'errors' | 'outsideRequests' | 'stopBackground' | 'updateExtension'
  > {
  /** Clicks the toolbar button about a page and finds the popup's page. */
  readonly openPopup: (about: Page) => Promise<Page>;
  /** Start of every URL inside the extension, with its slash. */
  readonly ownUrl: string;
  readonly options: LaunchOptions;
  readonly onClose: () => void;
}

/** What both browsers share once they run. */
export function createReader(browser: Browser, parts: ReaderParts): Reader {
  const { ownUrl, options, openPopup, onClose, ...rest } = parts;
  /** Pages that a test holds already; asking for a second popup must not give the first. */
  const claimed = new WeakSet<Page>();

  const toTab = async (page: Page): Promise<Tab> => {
    claimed.add(page);
    // Tabs that the extension opens come in the window's size, not in the default viewport.
    await page.setViewport(viewportOf(options));
    // Firefox is told at its start.
    if (options.isDark && rest.browserName === 'chromium')
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    return createTab(page, waitForExtensionPage);
  };

  async function waitForExtensionPage(path: string): Promise<Tab> {
    const deadline = Date.now() + 10_000;
    while (Date.now() < deadline) {
      for (const page of await browser.pages()) {
        if (claimed.has(page)) continue;
        // Firefox keeps saying "about:blank" of a tab that the extension has sent to its own page; the tab knows better.
        const url = await page.evaluate(() => location.href).catch(() => '');
        if (url.startsWith(ownUrl + path)) return toTab(page);
      }
      await pause(50);
    }
    throw new Error(`No tab shows ${ownUrl}${path}`);
  }

  const closed = new Promise<void>((gone) => browser.once('disconnected', gone)).then(onClose);

  return {
    ...rest,
    version: () => browser.version(),
    async open(url) {
      const page = await browser.newPage();
      const tab = await toTab(page);
      await page.goto(url);
      return tab;
    },
    waitForExtensionPage,
    async clickToolbarButton(tab) {
      await tab.focus();
      return createTab(await openPopup(tab.page), waitForExtensionPage);
    },
    async close() {
      await browser.close();
      await closed;
    },
    closed,
  };
}
