import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright';

/**
 * Draws the extension's icons from their one source: `node scripts/draw-icons.ts`, after a change to
 * `public/icon/sidelight.svg`. The PNG files are committed. CHROMIUM_PATH names another Chromium than Debian's.
 */
const folder = new URL('../public/icon/', import.meta.url);
const sizes = [16, 32, 48, 96, 128];

const svg = await readFile(new URL('sidelight.svg', folder), 'utf8');
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--headless=new', '--disable-background-networking'],
});
try {
  const page = await browser.newPage();
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    await writeFile(new URL(`${size}.png`, folder), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
