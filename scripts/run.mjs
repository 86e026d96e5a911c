/**
 * node scripts/run.mjs [--with chromium,firefox] -- TOOL [ARGUMENTS...]
 *
 * Runs one of the project's tools, a script of ours or a program of a package, on the Node that package.json pins, after
 * setting up whatever is missing. Every npm script goes through here, so that each works in a fresh clone.
 */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { ensureBrowser, ensurePackages, root, SetupError } from './setup.mjs';

if (Number.parseInt(process.versions.node, 10) < 20) {
  stop(`Node ${process.versions.node} is too old: version 20 or newer is needed, see https://nodejs.org/.`);
}

const [before, tool, ...args] = splitArguments(process.argv.slice(2));
if (!tool) stop('usage: node scripts/run.mjs [--with chromium,firefox] -- TOOL [ARGUMENTS...]');

try {
  ensurePackages();
  for (const name of before[0] === '--with' ? (before[1] ?? '').split(',') : []) ensureBrowser(name);
} catch (error) {
  if (error instanceof SetupError) stop(error.message);
  throw error;
}

const modules = join(root, 'node_modules');
process.env.PATH = [join(modules, 'node', 'bin'), join(modules, '.bin'), process.env.PATH].join(delimiter);
const isScript = /\.(?:ts|mjs|js)$/.test(tool);
const child = spawn(isScript ? 'node' : tool, isScript ? [join(root, tool), ...args] : args, {
  stdio: 'inherit',
  // Only on Windows are the programs of packages batch files, which need a shell.
  shell: process.platform === 'win32' && !isScript,
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('error', (error) => stop(`${tool} could not be started: ${error.message}`));
child.on('exit', (status, signal) => {
  // As a shell says it: 128 and the signal's number.
  process.exit(status ?? 128 + (constants.signals[signal] ?? 0));
});

/** What stands before and after the first "--". */
function splitArguments(all) {
  const at = all.indexOf('--');
  return at < 0 ? [all] : [all.slice(0, at), ...all.slice(at + 1)];
}

function stop(message) {
  process.stderr.write(`${message.trimEnd()}\n`);
  process.exit(2);
}
