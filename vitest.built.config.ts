import { defineConfig } from 'vitest/config';

/** Tests of what `npm run build` and `npm run build:e2e` left in .output; scripts/test.ts builds first. */
const inBrowser = {
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // `npm test` runs both browsers at once, and two cores carry no more. What a test waits for may then come late.
  fileParallelism: false,
  retry: 1,
};

const hostilePages = 'tests/e2e/hostile-pages.test.ts';
/** One browser's pictures are enough. */
const screenshots = 'tests/e2e/screenshots.test.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The browser that the journeys run in. */
    readonly browserName: 'chromium' | 'firefox';
  }
}

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'built', include: ['tests/built/**/*.test.ts'] } },
      // Minutes more than `npm test` may take: `npm run test:hostile`.
      { test: { ...inBrowser, name: 'hostile-firefox', include: [hostilePages], provide: { browserName: 'firefox' } } },
      ...(['chromium', 'firefox'] as const).flatMap((browserName) => [
        {
          test: {
            ...inBrowser,
            name: browserName,
            include: ['tests/e2e/**/*.test.ts'],
            exclude: browserName === 'firefox' ? [hostilePages, screenshots] : [],
            provide: { browserName },
          },
        },
        // Takes minutes and needs pages of real publishers: `npm run test:pages`, not part of `npm test`.
        {
          test: {
            ...inBrowser,
            name: `pages-${browserName}`,
            include: ['tests/pages/**/*.test.ts'],
            provide: { browserName },
          },
        },
      ]),
    ],
  },
});
