/**
 * npm start [-- [--browser chromium|firefox] [--headless] [URL or FILE]]
 *
 * Shows Sidelight at work on the sample article, or on a page of your own. With a display it opens a window and stays
 * until that is closed; without one it does the same unseen, leaves screenshots in .output/demo/ and prints the summary.
 */
import { spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  cpSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchReader } from '../tests/e2e/harness/index.ts';
import { startServer } from '../tests/e2e/harness/server.ts';
import { type BrowserName, browserNames, type Reader, type Tab } from '../tests/e2e/harness/types.ts';
import { ensureGlossary } from './glossary/ensure-glossary.ts';
import { ensureBrowser, SetupError } from './setup.mjs';

const output = '.output/demo';
const sample = 'tests/fixtures/samples/night-train.html';

/** Something that the person who started this can put right; said in one sentence, without a stack. */
class DemoError extends Error {}

/** What is shown: a page on the web as it is, or a file through a server on this computer. */
type Page = { readonly url: URL } | { readonly file: string };

function toPage(argument: string | undefined): Page {
  if (argument && /^https?:\/\//i.test(argument)) {
    if (!URL.canParse(argument)) throw new DemoError(`${argument} is not an address.`);
    return { url: new URL(argument) };
  }
  // npm starts scripts in the project's folder; a relative path is meant from where the person stands.
  const file = argument ? resolve(process.env['INIT_CWD'] ?? '', argument) : resolve(sample);
  try {
    accessSync(file, constants.R_OK);
  } catch {
    throw new DemoError(`There is no readable file ${file}.`);
  }
  if (statSync(file).isDirectory()) throw new DemoError(`${file} is a folder; name an HTML file in it.`);
  return { file };
}

/** Builds the end-to-end variant when something that goes into it is newer, and copies it. Returns the copy's folder. */
function prepareExtension(browserName: BrowserName, page: Page): string {
  const target = browserName === 'chromium' ? 'chrome' : 'firefox';
  const build = `.output/${target}-mv3-e2e`;
  const sources = globSync(['{components,entrypoints,lib,public}/**/*', 'wxt.config.ts', 'package-lock.json', sample]);
  const newest = Math.max(...sources.map((file) => statSync(file).mtimeMs));
  const built = statSync(join(build, 'manifest.json'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (built < newest) {
    console.log(`Building Sidelight for ${target} ...`);
    const { status, stdout, stderr } = spawnSync('wxt', ['build', '-b', target, '--mode', 'e2e'], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new DemoError(`${stdout}${stderr}\nSidelight could not be built.`);
  }
  const extension = resolve(output, 'extension');
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  cpSync(build, extension, { recursive: true });
  if ('url' in page) {
    const file = join(extension, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as { host_permissions?: string[] };
    // As if the reader had said "always here".
    manifest.host_permissions = [...(manifest.host_permissions ?? []), `${page.url.origin}/*`];
    writeFileSync(file, JSON.stringify(manifest));
  }
  return extension;
}

/** What a reader would do: look, rest on a name of each kind, open the popup. Returns the screenshots' names. */
async function takeScreenshots(tab: Tab): Promise<string[]> {
  const names: string[] = [];
  const shoot = async (subject: Tab, name: string) => {
    await subject.screenshot(join(output, name));
    names.push(name);
  };
  const marks = await tab.waitForMarks().catch(() => null);
  await shoot(tab, 'page.png');
  for (const kind of ['person', 'group', 'place'] as const) {
    const surface = marks?.[kind][0];
    if (surface === undefined) continue;
    await tab.hover(surface);
    await tab.waitForCard();
    await shoot(tab, `card-${kind}.png`);
    await tab.page.keyboard.press('Escape');
    await tab.leave();
    await tab.waitForNoCard();
  }
  const popup = await tab.openExtensionPage('popup.html');
  await popup.page.setViewport({ width: 400, height: 600 });
  await popup.page.waitForNetworkIdle({ idleTime: 300 }).catch(() => undefined);
  await shoot(popup, 'popup.png');
  if (!marks) console.log('Sidelight marked nothing on this page; popup.png says why.');
  return names;
}

async function printSummary(tab: Tab, page: Page): Promise<void> {
  let file = 'file' in page ? page.file : '';
  if ('url' in page) {
    file = join(output, 'page.html');
    writeFileSync(file, await tab.page.content());
  }
  spawnSync(process.execPath, ['scripts/analyze.ts', '--format', 'text', file], { stdio: 'inherit' });
}

async function openPage(reader: Reader, page: Page): Promise<{ tab: Tab; close: () => void }> {
  if ('file' in page) {
    const server = await startServer(dirname(page.file));
    const tab = await reader.open(`${server.origin}/${encodeURIComponent(basename(page.file))}`);
    return { tab, close: server.close };
  }
  const tab = await reader.open(page.url.href).catch((error: Error) => {
    throw new DemoError(`${page.url.href} could not be opened: ${error.message.replace(/ at http.*/, '')}.`);
  });
  return { tab, close: () => {} };
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { browser: { type: 'string', default: 'chromium' }, headless: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const browserName = browserNames.find((name) => name === values.browser);
  if (!browserName) throw new DemoError(`--browser is one of ${browserNames.join(', ')}.`);
  const page = toPage(positionals[0]);
  ensureBrowser(browserName);
  await ensureGlossary();
  const extension = prepareExtension(browserName, page);

  const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
  const hasWindow = hasDisplay && !values.headless;
  const reader = await launchReader(browserName, { extension, hasWindow, isOnline: hasWindow || 'url' in page });
  try {
    const { tab, close } = await openPage(reader, page);
    if (hasWindow) {
      console.log('Rest the pointer on a marked name; the toolbar button has the summary. Close the window to end.');
      await reader.closed;
    } else {
      console.log('There is no display, so this happens unseen.\n');
      const names = await takeScreenshots(tab);
      await printSummary(tab, page);
      console.log(`\nScreenshots:\n${names.map((name) => `  ${resolve(output, name)}`).join('\n')}`);
    }
    close();
  } finally {
    await reader.close();
  }
}

try {
  await main();
} catch (error) {
  const isUsage = (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS') === true;
  if (!(error instanceof DemoError || error instanceof SetupError || isUsage)) throw error;
  console.error((error as Error).message);
  process.exitCode = 2;
}
