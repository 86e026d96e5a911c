import { browser } from 'wxt/browser';
import { serve } from '../../lib/messages/serve.ts';
import { report } from '../../lib/report/report.ts';
import { gateReach } from '../../lib/settings/access.ts';
import { readSettings, watchSettings } from '../../lib/settings/settings.ts';
import { injectGate } from './inject.ts';

type TabFilter = Parameters<typeof browser.tabs.query>[0];

const gateId = 'gate';

/** Keeps the gate registered where the reader gave access: at every start, and when settings or permissions change. */
export function setUpAccess(): void {
  serve({ 'settings:read': readSettings });
  const update = (): void => void queue(null);
  const updateInView = (): void => void queue({ active: true });
  // The scripts of the version before have ended in every tab.
  browser.runtime.onInstalled.addListener(() => void queue({ discarded: false }));
  browser.runtime.onStartup.addListener(update);
  browser.permissions.onAdded.addListener(updateInView);
  browser.permissions.onRemoved.addListener(update);
  watchSettings(updateInView);
}

let last: Promise<void> = Promise.resolve();

/**
 * One registration at a time: two at once would both find the gate missing and register it twice.
 * @param openTabs which of the pages that were open before the gate should look at
 */
function queue(openTabs: TabFilter | null): Promise<void> {
  last = last
    .then(async () => {
      const { matches, excludeMatches } = gateReach(await readSettings());
      await registerGate(matches, excludeMatches);
      if (openTabs && matches.length > 0) await lookAtTabs({ ...openTabs, url: [...matches] });
    })
    .catch(report);
  return last;
}

async function registerGate(matches: readonly string[], excludeMatches: readonly string[]): Promise<void> {
  const isRegistered = (await browser.scripting.getRegisteredContentScripts({ ids: [gateId] })).length > 0;
  if (matches.length === 0) {
    if (isRegistered) await browser.scripting.unregisterContentScripts({ ids: [gateId] });
    return;
  }
  const script = {
    id: gateId,
    js: ['gate.js'],
    matches: [...matches],
    excludeMatches: [...excludeMatches],
    runAt: 'document_idle' as const,
  };
  // Taking the old one away first would leave a moment in which a page loads without a gate.
  if (isRegistered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

async function lookAtTabs(filter: TabFilter): Promise<void> {
  for (const { id } of await browser.tabs.query(filter)) if (id !== undefined) await injectGate(id);
}
