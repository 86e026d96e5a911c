import type { KnipConfig } from 'knip';

export default {
  // WXT's plugin knows the entry points; these are the others.
  entry: [
    // Started by package.json through scripts/run.mjs, which hides them from knip.
    'scripts/{analyze,bench,demo,test}.ts',
    'scripts/run.mjs',
    'tests/**/*.test.{ts,tsx}',
  ],
  project: ['{components,entrypoints,lib,scripts,tests}/**/*.{ts,tsx,mjs}', '*.{ts,mjs}'],
  ignoreDependencies: [
    // The Node that runs the tools; nothing imports it.
    'node',
    // Used by the module of that name in wxt.config.ts, and by what it aliases.
    'webextension-polyfill',
  ],
  // Programs of the machine, not of a package.
  ignoreBinaries: ['apt-get'],
} satisfies KnipConfig;
