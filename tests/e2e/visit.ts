import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import type { Tab } from './harness/types.ts';
import type { Bench } from './setup.ts';
import { listNodes } from './snapshot.ts';

/** A visit to a page that changes, followed step by step, so that the same can be done where Sidelight has no access. */
export interface Visit {
  readonly tab: Tab;
  /** Lets the page take one of its steps, which it listens for. */
  play(step: string): Promise<void>;
  /** Lets something happen in the page by a function of the test's. */
  act(does: () => void): Promise<void>;
  /** Takes the same steps without Sidelight and compares: the same nodes, and nothing more was asked of the server. */
  end(): Promise<void>;
}

/** A name of this computer that the test build has no access to. */
const unread = 'unread.localhost';

export async function visit({ reader, server }: Bench, path: string): Promise<Visit> {
  const acts: ((tab: Tab) => Promise<void>)[] = [];
  const openAt = async (origin: string) => {
    const before = server.requests.length;
    const tab = await reader.open(origin + path);
    const requests = () => server.requests.slice(before).map((request) => request.slice(request.indexOf('/')));
    return { tab, requests };
  };
  const { tab, requests } = await openAt(server.origin);
  const take = (act: (on: Tab) => Promise<void>) => {
    acts.push(act);
    return act(tab);
  };
  return {
    tab,
    play: (step) => take((on) => on.evaluate((name) => void document.dispatchEvent(new Event(`play:${name}`)), step)),
    act: (does) => take((on) => on.evaluate(does)),
    async end() {
      const nodes = await listNodes(tab);
      const asked = requests();
      await tab.close();
      const alone = await openAt(server.origin.replace('127.0.0.1', unread));
      for (const act of acts) await act(alone.tab);
      await expect.poll(() => listNodes(alone.tab)).toEqual(nodes);
      expect(Object.values(await alone.tab.marks()).flat()).toEqual([]);
      expect(asked).toEqual(alone.requests());
      await alone.tab.close();
    },
  };
}

/** Milliseconds after which what is new on a page has to be marked. */
export const soon = 1_000;
/** Milliseconds after which a name that is not marked never will be. */
export const patience = 4_000;

/** Milliseconds until all of these names are marked, and none of the others; infinite when `patience` ends. */
export async function timeNames(tab: Tab, names: readonly string[], others: readonly string[] = []): Promise<number> {
  const begin = performance.now();
  while (performance.now() - begin < patience) {
    // A page in the middle of a navigation can't be asked.
    const marks = await tab.marks().catch(() => null);
    const marked = new Set(marks ? [...marks.person, ...marks.group, ...marks.place] : []);
    if (marks && names.every((name) => marked.has(name)) && !others.some((name) => marked.has(name)))
      return performance.now() - begin;
    await pause(20);
  }
  return Number.POSITIVE_INFINITY;
}
