/**
 * What the tools need and a fresh machine lacks: packages, a Chromium, a Firefox. Plain JavaScript without packages,
 * because it runs before there are any, on whatever Node (20 or newer) the machine has.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const isWindows = process.platform === 'win32';

/** An obstacle that the person at the keyboard has to remove; the message says how. */
export class SetupError extends Error {}

/** Installs the packages when they are missing or package-lock.json has changed since. */
export function ensurePackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = join(root, 'node_modules', '.sidelight-setup');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  say('Installing packages (npm install), a minute or two ...');
  // The tools bring their own Node, which npm must not be running on while it replaces it.
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  // Not `npm ci`: it refuses a lock file without the binaries of platforms that the registry at hand does not carry.
  // This one keeps to the lock file, too, and leaves it as it is.
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const { failed, output } = runQuietly('npm', args, { PATH: path.join(delimiter) });
  if (failed) {
    throw new SetupError(
      `${output}\nThe packages could not be installed. Check the network and run the command again.`,
    );
  }
  writeFileSync(stamp, lock);
}

/** @typedef {{ label: string, variable: string, floor: number, package: string, remedy: string, paths: string[] }} Browser */

const programFiles = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap(
  (folder) => folder ?? [],
);

/** @type {Readonly<Record<string, Browser>>} */
const browsers = {
  chromium: {
    label: 'Chromium or Chrome',
    variable: 'SIDELIGHT_CHROMIUM',
    floor: 140,
    package: 'chromium',
    remedy: 'Install one (https://www.google.com/chrome/, or "sudo apt install chromium")',
    paths: [
      ...onPath('chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser'),
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ...programFiles.map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
    ],
  },
  firefox: {
    label: 'Firefox',
    variable: 'SIDELIGHT_FIREFOX',
    floor: 150,
    package: 'firefox-esr',
    remedy: 'Install it (https://www.mozilla.org/firefox/, or "sudo apt install firefox-esr")',
    paths: [
      ...onPath('firefox-esr', 'firefox'),
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...programFiles.map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')),
    ],
  },
};

/**
 * Finds a browser, on Debian as root installs it, and puts its path into the variable that the tools read.
 * @param {string} name 'chromium' or 'firefox'
 */
export function ensureBrowser(name) {
  const browser = browsers[name];
  if (!browser) throw new SetupError(`There is no browser called "${name}" here: ${Object.keys(browsers).join(', ')}.`);
  const { label, variable, floor, remedy } = browser;
  const chosen = process.env[variable];
  if (chosen && !existsSync(chosen)) throw new SetupError(`${variable} names ${chosen}, which does not exist.`);

  const candidates = chosen ? [chosen] : browser.paths.filter((path) => existsSync(path));
  let path = candidates.find((candidate) => isRecent(candidate, floor));
  if (!path && !chosen && installOnDebian(browser)) {
    path = browser.paths.find((candidate) => existsSync(candidate) && isRecent(candidate, floor));
  }
  if (path) {
    process.env[variable] = path;
  } else if (candidates.length > 0) {
    throw new SetupError(
      `${candidates.join(' and ')}: too old, ${label} ${floor} or newer is needed. ${remedy}, or set ${variable} to a newer one.`,
    );
  } else {
    throw new SetupError(`No ${label} was found. ${remedy}, or set ${variable} to where it is.`);
  }
}

/** @param {Browser} browser @returns whether apt has installed it */
function installOnDebian(browser) {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  say(`Installing ${browser.package} (apt-get), a minute or two ...`);
  const environment = { DEBIAN_FRONTEND: 'noninteractive' };
  // Without a font a page shows boxes, and every measure of a text is off.
  const packages = [browser.package, 'fonts-dejavu-core'];
  const update = runQuietly('apt-get', ['update', '-qq'], environment);
  const install = runQuietly('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], environment);
  if (install.failed) say(`${update.output}${install.output}`);
  return !install.failed;
}

/** On Windows a browser opens a window instead of telling its version, so there it is trusted. */
function isRecent(path, floor) {
  if (isWindows) return true;
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return Number(/(\d+)\./.exec(stdout ?? '')?.[1]) >= floor;
}

function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function runQuietly(command, args, environment) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
    maxBuffer: 64 * 1024 * 1024,
    shell: isWindows,
  });
  return { failed: status !== 0, output: `${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}` };
}

function say(line) {
  process.stderr.write(`sidelight: ${line}\n`);
}
