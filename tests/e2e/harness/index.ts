import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { BrowserName, LaunchOptions, Reader } from './types.ts';

/** Starts a browser with Sidelight in it. Close it in `afterAll`, or the test run does not end. */
export function launchReader(browserName: BrowserName, options?: LaunchOptions): Promise<Reader> {
  return browserName === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
