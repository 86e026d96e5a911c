import { type BrowserContextOptions, chromium, type Page } from 'playwright';
import { serveGallery } from '../../scripts/gallery.ts';

export interface OpenGallery {
  open(query?: string, options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

const wide = { width: 1280, height: 900 };

/** A browser with the gallery; `args` are Chromium's. */
export async function startGallery(args: readonly string[] = []): Promise<OpenGallery> {
  const server = await serveGallery();
  const browser = await chromium.launch({
    executablePath: process.env['SIDELIGHT_CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--headless=new', '--disable-background-networking', ...args],
    // Chromium's own words ("Choose File") in one language.
    env: { ...process.env, LANGUAGE: 'en' },
  });
  return {
    async open(query = '', options = {}) {
      const page = await browser.newPage({ viewport: wide, reducedMotion: 'reduce', ...options });
      // The clock of a place's card stands still.
      await page.clock.setFixedTime('2026-11-24T10:00:00Z');
      await page.goto(server.url + query);
      await page.locator('#options h1').waitFor();
      // The loading card takes its time to appear, so as not to flash where the answer comes at once.
      await page.waitForFunction(() =>
        [...document.querySelectorAll('.gallery-card')].every((host) => host.shadowRoot?.firstElementChild),
      );
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
