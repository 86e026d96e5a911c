import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { createReader, noteErrors, viewportOf } from './reader.ts';
import { createTrap } from './trap.ts';
import type { LaunchOptions, Reader } from './types.ts';

const geckoId = 'sidelight@sidelight.example';
/** Firefox makes one up for each installation; pinned here, so that the extension's pages can be told from others. */
const uuid = '7f1c3f0e-5d0a-4c5e-9b7e-3a1d2c4b5e6f';
/** Short, so that tests need not wait for long. */
const shortIdleTimeout = 1_500;

/** Starts Firefox with the built extension. `SIDELIGHT_FIREFOX` names the browser; `npm run` finds it. */
export async function launchFirefox(options: LaunchOptions = {}): Promise<Reader> {
  const trap = await createTrap();
  const { idleTimeout = shortIdleTimeout } = options;
  const proxy = {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': trap.port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': trap.port,
  };
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env['SIDELIGHT_FIREFOX'] ?? '/usr/bin/firefox-esr',
    headless: !options.hasWindow,
    defaultViewport: viewportOf(options),
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
      'extensions.background.idle.timeout': idleTimeout,
      // 0 is dark, 1 is light; without it the test machine's desktop would decide.
      'layout.css.prefers-color-scheme.content-override': options.isDark ? 0 : 1,
      'services.settings.server': 'data:,none',
      ...(options.isOnline ? {} : proxy),
    },
  });
  const errors: string[] = [];
  // The protocol tells of pages only; what goes wrong in the event page stands on Firefox's own standard error.
  browser.process()?.stderr?.on('data', (chunk: Buffer) => {
    for (const [, error] of String(chunk).matchAll(/JavaScript error: moz-extension:\/\/[\w-]+\/(background.*)/g)) {
      errors.push(`background: ${error}`);
    }
  });
  noteErrors(browser, errors);
  const extension = resolve(options.extension ?? '.output/firefox-mv3-e2e');
  await browser.installExtension(extension);
  // The extension registers its gate after the installation; a page opened before that would go unread. The protocol does
  // not reach the event page, so it can't be asked.
  await pause(1_000);

  return createReader(browser, {
    browserName: 'firefox',
    extensionId: geckoId,
    ownUrl: `moz-extension://${uuid}/`,
    options,
    errors,
    outsideRequests: trap.requests,
    stopBackground: () => pause(idleTimeout * 1.5),
    async updateExtension() {
      await browser.installExtension(extension);
    },
    openPopup() {
      throw new Error('Firefox lets no test reach its toolbar');
    },
    onClose: trap.close,
  });
}
