import { afterAll, beforeAll, inject } from 'vitest';
import { livingPages } from '../servers/index.ts';
import { launchReader } from './harness/index.ts';
import { type StaticServer, startServer } from './harness/server.ts';
import type { LaunchOptions, Reader, Tab } from './harness/types.ts';

export interface Bench {
  readonly reader: Reader;
  readonly server: StaticServer;
}

/** One browser and one server of `tests/fixtures` and `tests/servers` for all tests of a file; to be called at its top level. */
export function setUpBrowser(options: LaunchOptions = {}): Bench {
  const bench = {} as { reader: Reader; server: StaticServer };
  beforeAll(async () => {
    bench.server = await startServer('tests/fixtures', livingPages);
    bench.reader = await launchReader(inject('browserName'), options);
  });
  afterAll(async () => {
    await bench.reader?.close();
    bench.server?.close();
  });
  return bench;
}

/** Waits until a page shows some words anywhere. */
export async function waitForWords(tab: Tab, words: string, timeout = 15_000): Promise<void> {
  await tab.page.waitForFunction((wanted) => document.body.textContent?.includes(wanted), { timeout }, words);
}
