import { readdirSync, readFileSync } from 'node:fs';
import type { Browser, CDPSession } from 'puppeteer-core';

/** Megabytes of JavaScript that a page (content scripts included) or a worker holds after a collection, and its buffers. */
export async function readMemory(client: CDPSession): Promise<number> {
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await client.send('Runtime.getHeapUsage');
  return (usedSize + backingStorageSize) / (1024 * 1024);
}

export async function readWorkerMemory(browser: Browser): Promise<number | null> {
  const worker = await browser
    .targets()
    .find((target) => target.type() === 'service_worker')
    ?.worker();
  return worker ? readMemory(worker.client) : null;
}

/**
 * Megabytes that belong to nobody else of the process in which a browser runs its extensions: with the browser's own code
 * and whatever was not given back yet. In Firefox the built-in extensions live there, too. Linux only.
 */
export function readProcessMemory(browser: Browser): number | null {
  const root = browser.process()?.pid;
  if (root === undefined || process.platform !== 'linux') return null;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const [, command, parent] = /^\d+ \((.*)\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
      const isExtensions =
        command === 'WebExtensions' || readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--extension-process');
      if (!isExtensions || !isBelow(Number(parent), root)) continue;
      const shares = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8').matchAll(/^Private_\w+:\s+(\d+) kB$/gm);
      return [...shares].reduce((sum, [, kilobytes]) => sum + Number(kilobytes), 0) / 1024;
    } catch {
      // A process that ended in between.
    }
  }
  return null;
}

function isBelow(pid: number, root: number): boolean {
  if (pid === root || pid <= 1) return pid === root;
  const [, parent] = /^\d+ \(.*\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
  return isBelow(Number(parent), root);
}
