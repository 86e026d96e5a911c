/** Which part may import which, and why. `tests/repo/layers.test.ts` proves that these rules bite. */

/** From the bottom to the top: each may import those before it. */
const pureLayers = ['text', 'gazetteer', 'entities', 'attribution', 'glossary', 'analysis'];
const pure = `^lib/(?:${pureLayers.join('|')})/`;

const layerRules = pureLayers.slice(0, -1).map((layer, index) => ({
  name: `${layer}-imports-nothing-above-it`,
  comment:
    'Language rules build on each other in one direction, so that each can be read, tested and replaced by itself.',
  severity: 'error',
  from: { path: `^lib/${layer}/` },
  to: { path: `^lib/(?:${pureLayers.slice(index + 1).join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...layerRules,
    {
      name: 'pure-stays-pure',
      comment:
        'The language layers run in a test, in the worker, in the page and on the command line without a change.',
      severity: 'error',
      from: { path: pure },
      to: { path: '^(?:lib|components|entrypoints|scripts|tests)/', pathNot: pure },
    },
    {
      name: 'pure-knows-no-browser-and-no-node',
      comment: 'A wrong span must be reproducible from a string alone.',
      severity: 'error',
      from: { path: pure },
      to: { path: '^wxt(?:/|$)|node_modules/(?:wxt|webextension-polyfill|@wxt-dev|preact|idb|linkedom)/' },
    },
    {
      name: 'pure-uses-no-node-builtins',
      comment: 'They do not exist in a browser.',
      severity: 'error',
      from: { path: pure },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'page-reads-text-and-types-only',
      comment: 'The page layer is the only one with a DOM; what it is told about names and quotations comes as data.',
      severity: 'error',
      from: { path: '^lib/page/' },
      to: {
        path: '^(?:lib|components|entrypoints|scripts|tests)/',
        pathNot: '^lib/(?:page|text)/|^lib/[^/]+/types\\.ts$',
      },
    },
    {
      name: 'components-take-props',
      comment: 'A component shows what it is given; fetching, storing and messaging are for the entry points.',
      severity: 'error',
      from: { path: '^components/' },
      to: {
        path: '^(?:entrypoints|scripts|tests)/|^lib/(?!.*(?:types|tab-state)\\.ts$)|node_modules/(?:wxt|webextension-polyfill|@wxt-dev)/',
        // The gallery of card states paints the page's marks, too.
        pathNot: `${pure}|\\.css$`,
      },
    },
    {
      name: 'lib-imports-no-wiring',
      comment: 'Entry points wire lib and components together, so neither may know them, nor lib the components.',
      severity: 'error',
      from: { path: '^lib/' },
      to: { path: '^(?:entrypoints|components|scripts|tests)/' },
    },
    {
      name: 'entry-points-stand-alone',
      comment:
        'What ships imports nothing from tools and tests; the sample article of the welcome page is one text for all.',
      severity: 'error',
      from: { path: '^(?:entrypoints|components)/' },
      to: { path: '^(?:scripts|tests)/', pathNot: '^tests/fixtures/samples/' },
    },
    {
      name: 'one-door-to-compromise',
      comment: 'It counts punctuation its own way and is large; lib/text/annotate.ts hides both.',
      severity: 'error',
      from: { pathNot: '^lib/text/annotate\\.ts$' },
      to: { path: 'node_modules/compromise/' },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nothing imports and that imports nothing is left over.',
      severity: 'error',
      from: { orphan: true, pathNot: ['^entrypoints/', '\\.d\\.ts$'] },
      to: {},
    },
    {
      name: 'no-broken-imports',
      comment: 'What cannot be resolved cannot be checked either.',
      severity: 'error',
      from: {},
      // WXT builds and Vite read the first themselves; the others are packages of types alone.
      to: { couldNotResolve: true, pathNot: '\\?(?:inline|raw|url)$|^(?:geojson|topojson-specification)$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // AssemblyScript, which has a compiler of its own.
    exclude: { path: '\\.as\\.ts$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
    },
  },
};
