import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Milliseconds. Property tests and long texts take seconds where the machine is small and busy. */
const testTimeout = 60_000;

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], environment: 'node', testTimeout } },
      {
        plugins: [WxtVitest()],
        test: { name: 'extension', include: ['tests/extension/**/*.test.{ts,tsx}'], environment: 'happy-dom' },
      },
      { test: { name: 'repo', include: ['tests/repo/**/*.test.ts'], environment: 'node', testTimeout } },
      { test: { name: 'eval', include: ['tests/eval/**/*.test.ts'], environment: 'node', testTimeout } },
    ],
  },
});
