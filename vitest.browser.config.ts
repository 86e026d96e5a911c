import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

/** Tests that need real layout: ranges, painting, hit-testing. */
export default defineConfig({
  test: {
    name: 'browser',
    include: ['tests/browser/**/*.browser.test.{ts,tsx}'],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: {
          executablePath: process.env['SIDELIGHT_CHROMIUM'] ?? '/usr/bin/chromium',
          args: ['--no-sandbox', '--headless=new', '--disable-background-networking'],
        },
      }),
      instances: [{ browser: 'chromium', viewport: { width: 800, height: 600 } }],
    },
  },
});
