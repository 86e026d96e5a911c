import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setTimeout as pause } from 'node:timers/promises';
import type { StaticServer } from '../../tests/e2e/harness/server.ts';
import type { Reader, Tab } from '../../tests/e2e/harness/types.ts';
import {
  compareSnapshot,
  parseReadable,
  readMoments,
  readNames,
  readProbe,
  resetLongestTask,
  startMoving,
  startProbe,
  stopMoving,
  takeSnapshot,
  waitForReading,
  wrapNames,
} from './in-page.ts';
import { readMemory, readProcessMemory, readWorkerMemory } from './memory.ts';
import type { BenchPage } from './pages.ts';
import { startProfile } from './profile.ts';

/** A browser with Sidelight in it, and what serves the pages. */
export interface Bed {
  readonly reader: Reader;
  readonly server: StaticServer;
}

/** Milliseconds, megabytes or counts by name; null where the browser does not tell. */
export type Figures = Readonly<Record<string, number | null>>;

const require = createRequire(import.meta.url);
const markJs = readFileSync(require.resolve('mark.js/dist/mark.min.js'), 'utf8');
const readability = `${readFileSync(require.resolve('@mozilla/readability/Readability.js'), 'utf8')}
window.Readability = Readability;`;

/**
 * The pages' own scripts don't run and nothing is fetched (what a page connects to in advance is kept in by the harness);
 * and with nothing else in its process, a page has a fine clock.
 */
const headers = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-opener-policy': 'same-origin',
};
/** Milliseconds for a page to come to rest when it has loaded, and to finish what follows a measured call. */
const rest = 500;
/** Milliseconds after which nothing more is expected from a gate that has let no article through. */
const patience = 3_000;
/** Names on the first screen that are hovered over. */
const mostHovers = 4;

/**
 * Opens a page at the front page's address, which the gate leaves alone, and lets it come to rest; so whatever happens
 * after the move to the article's address is Sidelight's doing.
 */
async function openAtRest({ reader, server }: Bed, { html }: BenchPage): Promise<Tab> {
  const tab = await reader.open(server.route('/', { html, headers }));
  await pause(rest);
  return tab;
}

/** Times one reading of a page. Null when it is not taken for an article, or has no name to mark. */
export async function measureReading(bed: Bed, page: BenchPage, isCold: boolean): Promise<Figures | null> {
  const tab = await openAtRest(bed, page);
  try {
    await tab.page.evaluate(startProbe);
    await tab.page.evaluate(startMoving, page.path);
    // The move itself wakes the background: the end-to-end build looks at each address for the tests' sake.
    await pause(rest);
    if (isCold) await bed.reader.stopBackground();
    const noise = await tab.page.evaluate(resetLongestTask);
    await tab.page.evaluate(stopMoving);
    if (!(await tab.page.evaluate(waitForReading, patience))) return null;
    await pause(rest);
    const {
      gate = 0,
      judged = 0,
      reader = 0,
      reading = 0,
      asked = 0,
      answered = 0,
      done = 0,
    } = await tab.page.evaluate(readMoments);
    const { steps, longestTask, layoutShift } = await tab.page.evaluate(readProbe);
    const last = steps.at(-1);
    const screen = steps.find(({ onScreen }) => onScreen === last?.onScreen);
    if (!steps[0] || !screen || !last) return null;
    const times = {
      start: reader - judged,
      first: steps[0].at - reader,
      screen: screen.at - reader,
      all: last.at - reader,
    };
    if (isCold) return Object.fromEntries(Object.entries(times).map(([name, time]) => [`cold ${name}`, time]));
    return {
      ...times,
      gate: judged - gate,
      'read page': asked - reading,
      'wait for worker': answered - asked,
      'hand over marks': done - answered,
      'longest task': longestTask,
      noise,
      'layout shift': layoutShift,
      marks: last.total,
    };
  } finally {
    await tab.close();
  }
}

/** What one reading costs, without the watching that timing it takes; and then how fast cards open. */
export async function measureCost(bed: Bed, page: BenchPage): Promise<{ figures: Figures; names: string[] } | null> {
  const tab = await openAtRest(bed, page);
  const { page: view } = tab;
  const browser = view.browser();
  // Firefox's protocol tells nothing of this.
  const client = bed.reader.browserName === 'chromium' ? await view.createCDPSession() : null;
  try {
    await view.evaluate(takeSnapshot);
    const memory = client && (await readMemory(client));
    const endProfile = client && (await startProfile(client));
    await view.evaluate(startMoving, page.path);
    await view.evaluate(stopMoving);
    if (!(await view.evaluate(waitForReading, patience))) return null;
    const script = endProfile && (await endProfile());
    const { changed, moved } = await view.evaluate(compareSnapshot);
    const { names, points } = await view.evaluate(readNames);
    const figures = {
      changed,
      moved,
      script,
      'tab memory': client && memory !== null ? (await readMemory(client)) - memory : null,
      'worker memory': client && (await readWorkerMemory(browser)),
      'worker process': readProcessMemory(browser),
      ...(await measureHover(tab, points.slice(0, mostHovers))),
    };
    return { figures, names };
  } finally {
    await tab.close();
  }
}

/** From the end of the delay to the card on screen: the first card of a page, and the slowest of the later ones. */
async function measureHover({ page }: Tab, points: readonly { x: number; y: number }[]): Promise<Figures> {
  await page.evaluate(startProbe);
  const waitForCard = async (isOpen: boolean): Promise<number> => {
    for (let waited = 0; waited < patience; waited += 50) {
      const { cardAt } = await page.evaluate(readProbe);
      if (cardAt > 0 === isOpen) return cardAt;
      await pause(50);
    }
    return 0;
  };
  const times: number[] = [];
  for (const { x, y } of points) {
    // Away from all names first.
    await page.mouse.move(2, 2);
    await waitForCard(false);
    await page.mouse.move(x, y);
    const cardAt = await waitForCard(true);
    const { rested = 0 } = await page.evaluate(readMoments);
    if (cardAt > 0) times.push(cardAt - rested);
  }
  const [first = null, ...later] = times;
  return { 'first card': first, 'later cards': later.length > 0 ? Math.max(...later) : null };
}

/** What others would do on the same page. */
export async function measureOthers(bed: Bed, page: BenchPage, names: readonly string[]): Promise<Figures> {
  const tab = await openAtRest(bed, page);
  const { page: view } = tab;
  try {
    await view.evaluate(markJs);
    await view.evaluate(readability);
    await view.evaluate(takeSnapshot);
    await view.evaluate(startProbe);
    await pause(rest);
    const run = async (call: () => Promise<number>) => {
      await view.evaluate(resetLongestTask);
      const time = await call();
      await pause(rest);
      const { longestTask } = await view.evaluate(readProbe);
      return { time, longestTask, ...(await view.evaluate(compareSnapshot)) };
    };
    const readable = await run(() => view.evaluate(parseReadable));
    const wrapped = await run(() => view.evaluate(wrapNames, names));
    return {
      'mark.js': wrapped.time,
      'mark.js longest task': wrapped.longestTask,
      'mark.js changed': wrapped.changed,
      'mark.js moved': wrapped.moved,
      Readability: readable.time,
      'Readability longest task': readable.longestTask,
      'Readability changed': readable.changed,
    };
  } finally {
    await tab.close();
  }
}
