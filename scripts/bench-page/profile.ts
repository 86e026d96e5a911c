import type { CDPSession } from 'puppeteer-core';

/**
 * Samples what a page's main thread runs, in Chromium. The function that comes back ends it and tells the milliseconds
 * that were spent in content scripts, with what they called. (The browser's own count of script time leaves out what runs
 * in answer to a message.)
 */
export async function startProfile(client: CDPSession): Promise<() => Promise<number>> {
  await client.send('Profiler.enable');
  await client.send('Profiler.setSamplingInterval', { interval: 200 });
  await client.send('Profiler.start');
  return async () => {
    const { nodes, samples = [], timeDeltas = [] } = (await client.send('Profiler.stop')).profile;
    const ours = new Set<number>();
    // Callers stand before what they call.
    for (const { id, callFrame, children = [] } of nodes) {
      if (!ours.has(id) && !callFrame.url.startsWith('chrome-extension:')) continue;
      ours.add(id);
      for (const child of children) ours.add(child);
    }
    const microseconds = samples.reduce((sum, id, i) => sum + (ours.has(id) ? (timeDeltas[i] ?? 0) : 0), 0);
    return microseconds / 1000;
  };
}
