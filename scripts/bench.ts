/**
 * npm run bench -- [--only ner,attribution,linking,pages,gate,articles] [--markdown]
 *
 * One table of all benchmarks in ../shared/bench (or BENCH_DIR). The analysis runs in child processes through
 * scripts/analyze.ts, as a user would run it, and the scorers that lie beside the data read what it prints.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { judgePage } from '../lib/page/judge-page.ts';
import { goldenPages } from '../tests/fixtures/gate/golden-pages.ts';
import { furtherPages, gatePages } from '../tests/fixtures/gate/index.ts';
import { article, type GatePage } from '../tests/fixtures/gate/page.ts';
import { formatTable } from './format-table.ts';

const bench = resolve(process.env['BENCH_DIR'] ?? '../shared/bench');
const work = '.output/bench';

interface Row {
  readonly data: string;
  readonly measure: string;
  readonly value: string;
}

/** What goes into `analyze`, one line a document; a document that failed comes out with `error`. */
interface Input {
  readonly id: string;
  readonly text?: string;
  readonly html?: string;
  readonly url?: string;
  readonly error?: string;
  readonly mentions?: readonly { readonly start: number; readonly end: number; readonly kind: string }[];
}

interface Shares {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const suites: Readonly<Record<string, () => Promise<Row[]>>> = {
  ner: benchNames,
  attribution: benchAttributions,
  linking: benchLinks,
  pages: benchPages,
  gate: benchGate,
  articles: benchArticles,
};

async function benchNames(): Promise<Row[]> {
  const files = filesIn('ner/dev', '.jsonl');
  const { seconds, words } = await analyse('ner', files.flatMap(readLines));
  const gold = join(work, 'ner.gold.jsonl');
  writeFileSync(gold, files.map((file) => readFileSync(file, 'utf8')).join(''));
  interface Report {
    readonly exact: Readonly<Record<string, Shares>>;
  }
  const rows = [gold, ...files].map((file): Row => {
    const { exact } = score<Report>('ner', file, 'ner');
    const byType = Object.entries(exact).filter(([type]) => type !== 'micro');
    const detail = byType.map(([type, { f1 }]) => `${type} ${percent(f1)}`).join(', ');
    const data = file === gold ? 'ner, all files' : `ner/${basename(file, '.jsonl')}`;
    return { data, measure: 'names found, exact span and kind', value: `${shares(exact['micro'])} (${detail})` };
  });
  return [...rows, pace('ner, all files', seconds, words)];
}

async function benchAttributions(): Promise<Row[]> {
  const files = filesIn('attribution/dev', '.jsonl');
  const { seconds, words } = await analyse('attribution', files.flatMap(readLines));
  interface Report {
    readonly all: {
      readonly detect50: { readonly p: number; readonly r: number; readonly f1: number };
      readonly source: { readonly accuracy: number | null };
      readonly resolvedSpeaker: unknown;
      readonly directQuoteAttribution: { readonly found: number; readonly accuracy: number } | null;
    };
  }
  const rows = files.flatMap((file): Row[] => {
    const data = `attribution/${basename(file, '.jsonl')}`;
    const { detect50, source, directQuoteAttribution: direct } = score<Report>('attribution', file, 'attribution').all;
    const found = shares({ precision: detect50.p, recall: detect50.r, f1: detect50.f1 });
    return [
      { data, measure: 'statements found, content half right', value: found },
      { data, measure: 'source right, of those found', value: percent(source.accuracy) },
      { data, measure: 'direct quotations found and rightly attributed', value: percent(direct?.accuracy) },
    ];
  });
  return [...rows, pace('attribution, all files', seconds, words)];
}

async function benchLinks(): Promise<Row[]> {
  interface Gold extends Input {
    readonly mentions: readonly {
      readonly start: number;
      readonly end: number;
      readonly type?: string;
      readonly kind: string;
    }[];
  }
  const kinds: Readonly<Record<string, string>> = { PER: 'person', ORG: 'group', MISC: 'group', LOC: 'place' };
  const documents = filesIn('linking/dev', '.jsonl')
    .flatMap((file) => readLines(file) as Gold[])
    .map(({ id, text, mentions }) => ({
      id,
      ...(text !== undefined && { text }),
      // The files that tie names to a gazetteer hold places only and name no type.
      mentions: mentions.map(({ start, end, type }) => ({ start, end, kind: kinds[type ?? 'LOC'] ?? 'place' })),
    }));
  await analyse('linking', documents);
  const { scores } = score<{ scores: Record<string, Shares> }>('linking', join(bench, 'linking/dev'), 'linking');
  // By corpus and by kind of name; not both at once, and not the kinds that a card never explains.
  const told = Object.entries(scores).filter(([name]) => !/^places:|^type:(?:MISC|NIL)$/.test(name));
  return told.map(([name, figures]) => ({
    data: `linking, ${name.replace('corpus:', '')}`,
    measure: 'links right, names given',
    value: shares(figures),
  }));
}

async function benchPages(): Promise<Row[]> {
  const { failed } = await analyse('pages', realPages());
  const figures = score<Shares>('pages', join(bench, 'pages/dev.json'), 'pages');
  return [
    { data: 'pages', measure: "article's text, word 4-grams", value: shares(figures) },
    { data: 'pages', measure: 'pages that failed', value: String(failed) },
  ];
}

/** Is it an article? The invented pages say so themselves; those of publishers all are. */
async function benchGate(): Promise<Row[]> {
  const real = [...realPages()].map(({ id, url, html }) => article(id, url, html));
  const is = (kind: boolean, pages: readonly GatePage[]) => pages.filter(({ isArticle }) => isArticle === kind);
  const rows: readonly (readonly [string, string, readonly GatePage[]])[] = [
    ['gate, pages of publishers', 'articles recognised', real],
    ['gate, invented articles', 'articles recognised', is(true, [...gatePages, ...goldenPages])],
    ['gate, invented other pages', 'let through', is(false, gatePages)],
    ['gate, articles written after the rules', 'articles recognised', is(true, furtherPages)],
    ['gate, other pages written after the rules', 'let through', is(false, furtherPages)],
  ];
  return rows.map(([data, measure, pages]) => {
    const judged = pages.map((page) => ({ ...page, isTaken: judgeHtml(page) }));
    for (const { slug, isArticle, isTaken } of judged) {
      if (isArticle !== isTaken) console.error(`  ${isTaken ? 'let through' : 'not recognised'}: ${slug}`);
    }
    const taken = judged.filter(({ isTaken }) => isTaken).length;
    return { data, measure, value: `${taken} of ${pages.length} (${percent(taken / pages.length)})` };
  });
}

const judgeHtml = ({ html, url }: GatePage): boolean =>
  judgePage(parseHTML(html).document as unknown as Document, url).isArticle;

/** Pages of publishers, all of them articles. */
function* realPages(): Generator<{ id: string; url: string; html: string }> {
  const gold = JSON.parse(readFileSync(join(bench, 'pages/dev.json'), 'utf8')) as Record<string, { url: string }>;
  for (const [id, { url }] of Object.entries(gold)) {
    yield { id, url, html: gunzipSync(readFileSync(join(bench, 'pages/dev', `${id}.html.gz`))).toString('utf8') };
  }
}

async function benchArticles(): Promise<Row[]> {
  const documents = filesIn('articles', '.html').map((file) => ({
    id: basename(file),
    html: readFileSync(file, 'utf8'),
    url: `https://news.example/${basename(file)}`,
  }));
  await analyse('articles', documents);
  interface Report {
    readonly body: Omit<Shares, 'f1'>;
    readonly mentions: Shares;
    readonly traps: { readonly marked: number; readonly of: number };
    readonly entities: { readonly bcubedF1: number };
    readonly introductions: number;
    readonly attributions: Shares & {
      readonly sourceAccuracy: number;
      readonly sourceKindAccuracy: number;
      readonly mannerAccuracy: number;
      readonly quotesFoundAndRightlyNamed: number;
    };
  }
  const { body, mentions, traps, entities, introductions, attributions } = score<Report>(
    'articles',
    join(bench, 'articles'),
    'articles',
  );
  const rows: readonly (readonly [string, string])[] = [
    ["article's text", `P ${percent(body.precision)}  R ${percent(body.recall)}`],
    ['names found, exact span and kind', shares(mentions)],
    ['words marked that only look like names', `${traps.marked} of ${traps.of}`],
    ['mentions of the same entity together, B-cubed F1', percent(entities.bcubedF1)],
    ['introductions found', percent(introductions)],
    ['statements found', shares(attributions)],
    ['source right, of those found', percent(attributions.sourceAccuracy)],
    ['kind of source right', percent(attributions.sourceKindAccuracy)],
    ['manner right', percent(attributions.mannerAccuracy)],
    ['quotations found and rightly attributed', percent(attributions.quotesFoundAndRightlyNamed)],
  ];
  return rows.map(([measure, value]) => ({ data: 'articles', measure, value }));
}

/**
 * Sends documents through `analyze` and keeps what it prints for the scorer. Seconds count everything but Node's start:
 * from the first document sent to the last one answered.
 */
async function analyse(
  suite: string,
  documents: Iterable<Input>,
): Promise<{ seconds: number; words: number; failed: number }> {
  const child = spawn(process.execPath, ['scripts/analyze.ts', '--format', 'jsonl', '-'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const predictions = createWriteStream(predictionsOf(suite));
  const written = finished(child.stdout.pipe(predictions));
  let words = 0;
  const begin = performance.now();
  for (const { id, text, html, url, mentions } of documents) {
    words += text?.match(/\S+/g)?.length ?? 0;
    const line = `${JSON.stringify({ id, text, html, url, mentions })}\n`;
    if (!child.stdin.write(line)) await new Promise((drained) => child.stdin.once('drain', drained));
  }
  child.stdin.end();
  await written;
  const seconds = (performance.now() - begin) / 1000;
  const failures = readLines(predictionsOf(suite)).filter((line) => line.error !== undefined);
  for (const { id, error } of failures) console.error(`  ${id}: ${error}`);
  return { seconds, words, failed: failures.length };
}

function score<Report>(scorer: string, gold: string, suite: string): Report {
  const script = join(bench, `score-${scorer}.mjs`);
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, gold, predictionsOf(suite), '--json'], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`${script}: ${stderr}`);
  return JSON.parse(stdout) as Report;
}

function predictionsOf(suite: string): string {
  return join(work, `${suite}.jsonl`);
}

function filesIn(folder: string, ending: string): string[] {
  const path = join(bench, folder);
  return readdirSync(path)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(path, name));
}

function readLines(file: string): Input[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Input);
}

function percent(share: number | null | undefined): string {
  return share === null || share === undefined ? '-' : (100 * share).toFixed(1);
}

function shares(figures: Shares | undefined): string {
  return `P ${percent(figures?.precision)}  R ${percent(figures?.recall)}  F1 ${percent(figures?.f1)}`;
}

function pace(data: string, seconds: number, words: number): Row {
  const milliseconds = ((seconds * 1000) / (words / 1000)).toFixed(0);
  return { data, measure: 'time, reading and printing included', value: `${milliseconds} ms per 1,000 words` };
}

const { values } = parseArgs({ options: { only: { type: 'string' }, markdown: { type: 'boolean', default: false } } });
const wanted = values.only?.split(',') ?? Object.keys(suites);
const unknown = wanted.find((name) => !(name in suites));
if (unknown !== undefined) {
  console.error(`There is no benchmark "${unknown}"; there are ${Object.keys(suites).join(', ')}.`);
  process.exitCode = 2;
} else if (existsSync(bench)) {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const rows: Row[] = [];
  for (const name of wanted) {
    console.error(`${name} ...`);
    rows.push(...((await suites[name]?.()) ?? []));
  }
  const cells = rows.map(({ data, measure, value }) => [data, measure, value]);
  console.log(formatTable(['data', 'measure', 'figure'], cells, values.markdown));
} else {
  console.log(`No benchmark was run: there is no folder ${bench}. BENCH_DIR names another one.`);
}
