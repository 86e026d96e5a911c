/**
 * npm run build:pack -- wikidata DUMP   makes a pack for the glossary from a dump of Wikidata
 *   --out FILE            the pack; default: wikidata-pack.json beside the dump
 *   --min-sitelinks N     only items with a page in N wikis or more; default 20
 *   --limit N             at most N rows; default 20,000, which is all that a pack holds
 *   --split               several packs (FILE-1.json, FILE-2.json, ...) for more rows than one holds
 *   --classes FILE        classes.tsv of another run, for a dump that holds a part of Wikidata only
 *
 * DUMP is a file of entities in JSON, one a line: .json, .json.gz or .json.bz2. Ctrl+C stops, and the same command goes
 * on later. docs/wikidata-pack.md says more.
 */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { mostRows } from '../lib/packs/limits.ts';
import { type BuiltPacks, buildWikidataPack, toScanFolder } from './packs/build-wikidata-pack.ts';
import { findBzip2Program } from './packs/open-dump.ts';
import { createProgressLine } from './packs/progress-line.ts';
import { ScanError } from './packs/scan-state.ts';

const usage =
  'usage: npm run build:pack -- wikidata DUMP [--out FILE] [--min-sitelinks 20] [--limit N] [--split] [--classes FILE]';

const { values, positionals } = readArguments();
const [source, dump, ...others] = positionals;
if (source !== 'wikidata' || dump === undefined || others.length > 0) stop(usage);
if (!/\.json(?:\.gz|\.bz2)?$/.test(dump)) stop(`${dump} is no .json, .json.gz or .json.bz2.`);
for (const file of [dump, ...(values.classes === undefined ? [] : [values.classes])])
  if (!existsSync(file)) stop(`There is no file ${file}.`);
const minSitelinks = toCount('--min-sitelinks', values['min-sitelinks']) ?? 20;
const limit = toCount('--limit', values.limit);
if (limit !== null && limit > mostRows && !values.split) stop(`A pack holds ${count(mostRows)} rows; use --split.`);
const out = values.out ?? join(dirname(dump), 'wikidata-pack.json');
if (!existsSync(dirname(out))) stop(`There is no folder ${dirname(out)}.`);

if (dump.endsWith('.bz2') && findBzip2Program() === null)
  say(
    'Neither lbzip2 nor bzip2 is installed: the dump is decompressed in JavaScript, which takes several times as long.',
  );
if (existsSync(toScanFolder(out))) say(`Going on with ${toScanFolder(out)}.`);
const interruption = new AbortController();
// As often as it comes: a terminal sends it to this process and to npm, which passes it on.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => interruption.abort());
const progress = createProgressLine(process.stderr);
try {
  const built = await buildWikidataPack({
    dump,
    out,
    minSitelinks,
    limit,
    isSplit: values.split ?? false,
    classes: values.classes ?? null,
    signal: interruption.signal,
    onProgress: ({ lines }, opened) => progress.update({ done: opened.bytesRead(), total: opened.size, lines }),
  });
  progress.finish();
  report(built);
} catch (error) {
  progress.finish();
  if (!(error instanceof ScanError)) throw error;
  say(error.message);
  process.exitCode = 1;
}

function report({ scan, written, counts, twins, empty, leftOut, leastSitelinks }: BuiltPacks): void {
  if (scan.broken > 0) {
    say(`${count(scan.broken)} broken ${scan.broken === 1 ? 'line was' : 'lines were'} left out:`);
    for (const { line, message } of scan.problems) say(`  line ${line}: ${message}`);
  }
  if (written === null) {
    say(`Stopped behind line ${count(scan.lines)}. The same command goes on from there.`);
    process.exitCode = 130;
    return;
  }
  if (!scan.hasEnd) say('The dump has no closing bracket: it was cut off, and what came behind is missing.');
  say(`${count(scan.entities)} entities, ${count(scan.candidates)} with a page in ${scan.minSitelinks} wikis or more.`);
  if (scan.unnamed > 0) say(`${count(scan.unnamed)} more have no English name.`);
  if (twins > 0) say(`${count(twins)} have the name of a better known one and were left out.`);
  if (empty > 0) say(`${count(empty)} have a name and nothing else and were left out.`);
  if (written.length === 0) {
    say('Nothing fits into a pack: no file was written.');
    process.exitCode = 1;
    return;
  }
  for (const pack of written)
    console.log(`${pack.file}: ${count(pack.rows)} rows, ${(pack.bytes / 2 ** 20).toFixed(1)} MB`);
  say(`People: ${count(counts.person)}, groups: ${count(counts.group)}, places: ${count(counts.place)}.`);
  say(`The least known of them has a page in ${count(leastSitelinks)} wikis.`);
  if (leftOut > 0)
    say(`${count(leftOut)} less known ones stayed out${values.split ? '' : '; --split takes them too'}.`);
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        out: { type: 'string' },
        'min-sitelinks': { type: 'string' },
        limit: { type: 'string' },
        split: { type: 'boolean' },
        classes: { type: 'string' },
      },
      allowPositionals: true,
    });
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
}

function toCount(option: string, value: string | undefined): number | null {
  if (value === undefined) return null;
  const number = Number(value);
  return Number.isSafeInteger(number) && number > 0 ? number : stop(`${option} takes a whole number from 1.`);
}

function count(number: number): string {
  return number.toLocaleString('en');
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

function stop(message: string): never {
  say(message);
  process.exit(2);
}
