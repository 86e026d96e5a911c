import { defineConfig } from 'vitest/config';

/** Tests of what `npm run build` and `npm run build:e2e` left in .output; scripts/test.ts builds first. */
const journeys = {
  include: ['tests/e2e/**/*.test.ts'],
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // Two cores carry one browser at a time.
  fileParallelism: false,
};

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
      { test: { ...journeys, name: 'chromium', provide: { browserName: 'chromium' } } },
      { test: { ...journeys, name: 'firefox', provide: { browserName: 'firefox' } } },
    ],
  },
});
