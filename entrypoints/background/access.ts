import { browser } from 'wxt/browser';
import { gateReach } from '../../lib/settings/access.ts';
import { readSettings, watchSettings } from '../../lib/settings/settings.ts';
import { injectGate } from './inject.ts';

const gateId = 'gate';

/** Keeps the gate registered where the reader gave access: at every start, and when settings or permissions change. */
export function setUpAccess(): void {
  const update = (): void => void queue();
  const updateOpenTabs = (): void => void queue(true);
  browser.runtime.onInstalled.addListener(update);
  browser.runtime.onStartup.addListener(update);
  browser.permissions.onAdded.addListener(updateOpenTabs);
  browser.permissions.onRemoved.addListener(update);
  watchSettings(updateOpenTabs);
}

let last: Promise<void> = Promise.resolve();

/** One registration at a time: two at once would both find the gate missing and register it twice. */
function queue(withOpenTabs = false): Promise<void> {
  last = last.then(() => registerGate(withOpenTabs)).catch(() => undefined);
  return last;
}

async function registerGate(withOpenTabs: boolean): Promise<void> {
  const { matches, excludeMatches } = gateReach(await readSettings());
  await browser.scripting.unregisterContentScripts({ ids: [gateId] }).catch(() => undefined);
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: gateId,
      js: ['gate.js'],
      matches: [...matches],
      ...(excludeMatches.length > 0 && { excludeMatches: [...excludeMatches] }),
      runAt: 'document_idle',
    },
  ]);
  if (!withOpenTabs) return;
  const tabs = await browser.tabs.query({ url: [...matches], status: 'complete', active: true });
  for (const { id } of tabs) if (id !== undefined) await injectGate(id);
}
