import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], environment: 'node' } },
      { test: { name: 'eval', include: ['tests/eval/**/*.test.ts'], environment: 'node', testTimeout: 60_000 } },
    ],
  },
});
