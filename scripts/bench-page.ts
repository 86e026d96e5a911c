/**
 * npm run bench:page -- [--browser chromium,firefox] [--repeat 5] [--markdown FILE]
 *
 * What Sidelight costs a page, in real browsers with the end-to-end build, on generated articles and on the real pages in
 * ../shared/bench (or BENCH_DIR); and beside it what others would do: wrapping the names with mark.js, and Readability's
 * parse(). Takes most of an hour with the real pages; the machine should have nothing else to do.
 *
 * Everything is measured from the page's side, with what any page could do: frames are asked which highlights there are,
 * and an urgent task that comes again and again tells how long it had to wait. Only when the gate ran and the reader was
 * injected can't be seen from there: the end-to-end build says so by User Timing (lib/report/mark-time.ts). A build for
 * readers does not, since every page could then tell that Sidelight is there.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { launchReader } from '../tests/e2e/harness/index.ts';
import { startServer } from '../tests/e2e/harness/server.ts';
import { type BrowserName, browserNames, type LaunchOptions } from '../tests/e2e/harness/types.ts';
import { type Bed, type Figures, measureCost, measureOthers, measureReading } from './bench-page/measure.ts';
import { type BenchPage, buildLongPage, readRealPages } from './bench-page/pages.ts';
import { type Column, summarise, toCells, toHead } from './bench-page/rows.ts';
import { formatTable } from './format-table.ts';

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: browserNames.join() },
    repeat: { type: 'string', default: '5' },
    markdown: { type: 'string' },
  },
});
const repeats = Number(values.repeat);
const lengths = [300, 1_000, 5_000, 50_000];

async function withBed<T>(name: BrowserName, options: LaunchOptions, use: (bed: Bed) => Promise<T>): Promise<T> {
  const server = await startServer('tests/fixtures');
  const reader = await launchReader(name, options);
  try {
    return await use({ reader, server });
  } finally {
    await reader.close();
    server.close();
  }
}

/** Sidelight against the others: time that the page is kept busy, and its longest task. */
function addRatios(figures: Figures): Figures {
  const { 'read page': read, 'hand over marks': handOver, Readability: parse, 'mark.js': wrap } = figures;
  return {
    ...figures,
    'time ratio': ((read ?? 0) + (handOver ?? 0)) / ((parse ?? 0) + (wrap ?? 0)),
    'longest task ratio': (figures['longest task'] ?? 0) / (figures['mark.js longest task'] || 1),
  };
}

type Measure = (bed: Bed, page: BenchPage) => Promise<Figures | null>;

const measureCold: Measure = (bed, page) => measureReading(bed, page, true);

const measureWarm: Measure = async (bed, page) => {
  const times = await measureReading(bed, page, false);
  const cost = times && (await measureCost(bed, page));
  return cost && addRatios({ ...times, ...cost.figures, ...(await measureOthers(bed, page, cost.names)) });
};

async function benchBrowser(name: BrowserName): Promise<{ version: string; columns: Column[] }> {
  const generated = lengths.map(buildLongPage);
  const real = [...readRealPages()];
  /** The middle of so many measurements of each page; no figures for a page that has nothing to mark. */
  const measurePages = async (bed: Bed, pages: readonly BenchPage[], times: number, measure: Measure) => {
    const figures = new Map<BenchPage, Figures>();
    for (const page of pages) {
      console.error(`${name}, ${measure === measureCold ? 'cold' : 'warm'}: ${page.name} ...`);
      const measured: Figures[] = [];
      for (let time = 0; time < times; time++) measured.push((await measure(bed, page)) ?? {});
      figures.set(page, summarise(measured));
    }
    return figures;
  };
  const cold = new Map([
    // In Firefox an answer that takes longer than the background may idle is lost.
    ...(await withBed(name, { idleTimeout: 10_000 }, (bed) => measurePages(bed, generated, repeats, measureCold))),
    ...(await withBed(name, {}, (bed) => measurePages(bed, real, 1, measureCold))),
  ]);
  return withBed(name, { idleTimeout: 30_000 }, async (bed) => {
    // The worker is as fast as it gets after some articles.
    for (const page of generated.slice(0, 3)) await measureReading(bed, page, false);
    const warm = new Map([
      ...(await measurePages(bed, generated, repeats, measureWarm)),
      ...(await measurePages(bed, real, 1, measureWarm)),
    ]);
    const figuresOf = (page: BenchPage): Figures => ({ ...cold.get(page), ...warm.get(page) });
    const columns = generated.map((page) => ({ name: page.name, figures: figuresOf(page) }));
    const marked = real.map(figuresOf).filter(({ marks }) => marks);
    if (real.length > 0) {
      columns.push({ name: `${marked.length} of ${real.length} real pages, median`, figures: summarise(marked) });
      columns.push({ name: 'worst', figures: summarise(marked, 1) });
    }
    return { version: await bed.reader.version(), columns };
  });
}

const require = createRequire(import.meta.url);
const versionOf = (name: string): string =>
  `${name} ${(require(`${name}/package.json`) as { version: string }).version}`;

const wanted = values.browser.split(',');
const unknown = wanted.find((name) => !browserNames.some((known) => known === name));
if (unknown !== undefined || !(repeats > 0)) {
  console.error(`--browser is one or more of ${browserNames.join(', ')}, and --repeat a number.`);
  process.exitCode = 2;
} else {
  const parts: string[] = [];
  for (const name of browserNames.filter((known) => wanted.includes(known))) {
    const { version, columns } = await benchBrowser(name);
    const part = `## ${version}\n\n${formatTable(toHead(columns), toCells(columns), true)}\n`;
    console.log(`\n${part}`);
    parts.push(part);
  }
  if (values.markdown) writeFileSync(values.markdown, `${formatIntroduction()}\n${parts.join('\n')}`);
}

function formatIntroduction(): string {
  const day = new Date().toISOString().slice(0, 10);
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`;
  return `# What Sidelight costs a page

Measured by \`npm run bench:page\` on ${day}, on ${machine}, without a screen, beside ${versionOf('mark.js')} and
${versionOf('@mozilla/readability')}. The middle of ${repeats} measurements; of one for each of the real pages. What goes
over its budget is bold.

Articles are of the given length, from the corpus, in the furniture of a newspaper's page. The page has come to rest
before anything begins. "Injection" is when the reader's script starts to run in the page; before that, the gate has judged
the page and the worker has been started if it was cold. The longest task is how long an urgent task had to wait for the
page's main thread at most; its noise is the same while nothing happens. Memory and script time can be told apart in
Chromium only, layout shifts too. mark.js wraps the same names in elements, and Readability finds the article (in a clone
of the page): neither finds the names.
`;
}
