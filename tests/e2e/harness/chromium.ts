import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer, { type Target } from 'puppeteer-core';
import { createReader, noteErrors, viewportOf } from './reader.ts';
import { createTrap } from './trap.ts';
import type { LaunchOptions, Reader } from './types.ts';

/** Starts Chromium or Chrome with the built extension. `SIDELIGHT_CHROMIUM` names the browser; `npm run` finds it. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Reader> {
  const trap = await createTrap();
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: process.env['SIDELIGHT_CHROMIUM'] ?? '/usr/bin/chromium',
    // Only over a pipe may an extension be installed; `--load-extension` is gone from branded Chrome.
    pipe: true,
    enableExtensions: true,
    headless: !options.hasWindow,
    defaultViewport: viewportOf(options),
    args: [
      // The sandbox refuses to start as root, which is what containers run as.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-component-update',
      '--disable-gpu',
      '--disable-quic',
      '--force-device-scale-factor=1',
      ...(options.isOnline ? [] : [`--proxy-server=127.0.0.1:${trap.port}`]),
    ],
  });
  const extension = resolve(options.extension ?? '.output/chrome-mv3-e2e');
  const extensionId = await browser.installExtension(extension);
  const ownUrl = `chrome-extension://${extensionId}/`;
  const errors: string[] = [];

  const watchWorker = async (target: Target) => {
    if (target.type() !== 'service_worker' || !target.url().startsWith(ownUrl)) return;
    const worker = await target.worker().catch(() => null);
    worker?.on('console', (message) => {
      if (message.type() === 'error') errors.push(`background: ${message.text()}`);
    });
    worker?.client.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
      errors.push(`background: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
    });
  };
  browser.on('targetcreated', watchWorker);
  await Promise.all(browser.targets().map(watchWorker));
  noteErrors(browser, errors);

  // The extension registers its gate after the installation; a page opened before that would go unread.
  const installed = await browser.waitForTarget((target) => target.url().startsWith(ownUrl));
  const worker = await installed.worker();
  for (const deadline = Date.now() + 2_000; Date.now() < deadline; await pause(30)) {
    const scripts = await worker?.evaluate('chrome.scripting.getRegisteredContentScripts()');
    // A build without access of its own registers nothing.
    if (!hasAccess(extension) || (Array.isArray(scripts) && scripts.length > 0)) break;
  }

  return createReader(browser, {
    browserName: 'chromium',
    extensionId,
    ownUrl,
    options,
    errors,
    outsideRequests: trap.requests,
    async stopBackground() {
      const target = browser.targets().find((t) => t.type() === 'service_worker' && t.url().startsWith(ownUrl));
      await (await target?.worker())?.close();
    },
    async updateExtension() {
      await browser.installExtension(extension);
    },
    async openPopup(about) {
      const extension = (await browser.extensions()).get(extensionId);
      if (!extension) throw new Error('Sidelight is not installed');
      const before = new Set(await extension.pages());
      await extension.triggerAction(about);
      for (const deadline = Date.now() + 5_000; Date.now() < deadline; await pause(30)) {
        const popup = (await extension.pages()).find((page) => !before.has(page));
        if (popup) return popup;
      }
      throw new Error('The toolbar button opened no popup');
    },
    onClose: trap.close,
  });
}

function hasAccess(extension: string): boolean {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    host_permissions?: string[];
  };
  return (manifest.host_permissions?.length ?? 0) > 0;
}
