import { readFileSync } from 'node:fs';
import { defineConfig } from 'wxt';
import { buildMap } from './scripts/build-map.ts';
import { expandWords } from './scripts/expand-words.ts';
import { noteWords } from './scripts/note-words.ts';

/** The end-to-end builds may read pages of the test server, and nothing else is different about their access. */
const testServers = ['http://127.0.0.1/*', 'http://localhost/*'];

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  zip: {
    artifactTemplate: 'sidelight-{{version}}-{{browser}}.zip',
    sourcesTemplate: 'sidelight-{{version}}-sources.zip',
    excludeSources: ['.output/**', 'docs/screenshots/**'],
  },
  hooks: {
    // The polyfill is a tenth of the reader and does nothing for it: what is called in pages gives promises in both browsers.
    'vite:build:extendConfig': (entrypoints, config) => {
      const alias = config.resolve?.alias;
      if (entrypoints.some(({ name }) => name === 'reader' || name === 'card') && alias && 'wxt/browser' in alias) {
        alias['wxt/browser'] = '@wxt-dev/browser';
      }
    },
    'prepare:publicPaths': (_, paths) => {
      paths.push('map/countries.json', 'templates/guide.txt');
    },
    'build:publicAssets': (_, files) => {
      files.push({ relativeDest: 'map/countries.json', contents: JSON.stringify(buildMap()) });
      // The settings lead there. Text files of an extension come without their encoding, hence the mark.
      const guide = readFileSync('docs/glossaries.md', 'utf8').replaceAll('\\|', '|');
      files.push({ relativeDest: 'templates/guide.txt', contents: `\ufeff${guide}` });
    },
  },
  vite: () => ({ plugins: [noteWords(), expandWords()], build: { target: ['chrome140', 'firefox150'] } }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage'],
    optional_host_permissions: ['*://*/*'],
    ...(mode === 'e2e' && { host_permissions: testServers }),
    // The name model's inner loops are WebAssembly, compiled from bytes in our own bundle.
    content_security_policy: { extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'" },
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      'next-name': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_commandNext__' },
      'previous-name': { suggested_key: { default: 'Alt+Shift+B' }, description: '__MSG_commandPrevious__' },
    },
    ...(browser === 'chrome'
      ? { minimum_chrome_version: '140' }
      : {
          browser_specific_settings: {
            gecko: {
              id: 'sidelight@sidelight.example',
              strict_min_version: '150.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }),
  }),
});
