import { browser } from 'wxt/browser';
import { serve } from '../../lib/messages/serve.ts';
import { report } from '../../lib/report/report.ts';
import { gateReach } from '../../lib/settings/access.ts';
import { readSettings, watchSettings } from '../../lib/settings/settings.ts';
import { injectGate } from './inject.ts';

const gateId = 'gate';

/** Keeps the gate registered where the reader gave access: at every start, and when settings or permissions change. */
export function setUpAccess(): void {
  serve({ 'settings:read': readSettings });
  const update = (): void => void queue(false);
  const updateOpenTabs = (): void => void queue(true);
  browser.runtime.onInstalled.addListener(updateOpenTabs);
  browser.runtime.onStartup.addListener(update);
  browser.permissions.onAdded.addListener(updateOpenTabs);
  browser.permissions.onRemoved.addListener(update);
  watchSettings(updateOpenTabs);
}

let last: Promise<void> = Promise.resolve();

/** One registration at a time: two at once would both find the gate missing and register it twice. */
function queue(withOpenTabs: boolean): Promise<void> {
  last = last
    .then(async () => {
      const { matches, excludeMatches } = gateReach(await readSettings());
      await registerGate(matches, excludeMatches);
      if (withOpenTabs && matches.length > 0) await lookAtOpenTabs(matches);
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

/** Pages that were open before access was given: the gate looks at those that the reader has in view. */
async function lookAtOpenTabs(matches: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...matches], active: true });
  for (const { id } of tabs) if (id !== undefined) await injectGate(id);
}
