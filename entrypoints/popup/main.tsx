import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup/Popup.tsx';
import { nameLanguage } from '../../components/ui/words.ts';
import { formatExport } from '../../lib/export/format-export.ts';
import { saveFile } from '../../lib/export/save-file.ts';
import type { ExportFormat } from '../../lib/export/types.ts';
import { NoReceiverError, request, requestTab } from '../../lib/messages/request.ts';
import { report } from '../../lib/report/report.ts';
import { hostOrigin, pageOrigin, readableHost } from '../../lib/settings/access.ts';
import { changeSettings, readSettings, watchSettings } from '../../lib/settings/settings.ts';
import { chooseAccess, resolveSiteAccess } from '../../lib/settings/site-access.ts';
import type { Settings, SiteAccess } from '../../lib/settings/types.ts';
import type { TabState } from '../../lib/storage/tab-state.ts';
import { readTabState, watchTabState } from '../../lib/storage/tab-states.ts';
import { createPlacesMap } from './places-map.ts';
import '../../components/popup/popup.css';

/** The popup can also be opened as a page about a tab, as tests do: `popup.html?tab=12`. */
async function findTab(): Promise<{ id: number; url: string } | null> {
  const asked = Number(new URLSearchParams(location.search).get('tab'));
  const [active] = asked
    ? [await browser.tabs.get(asked)]
    : await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id === undefined ? null : { id: active.id, url: active.url ?? '' };
}

/** What the tab's reader stands behind. A state without a reader is left over from a page that was there before. */
async function readLiveState(tabId: number): Promise<TabState | null> {
  const state = await readTabState(tabId);
  if (!state) return null;
  try {
    await requestTab(tabId, 'reader:status', {});
    return state;
  } catch (error) {
    if (error instanceof NoReceiverError) return null;
    throw error;
  }
}

async function start(): Promise<void> {
  const root = document.getElementById('root');
  const tab = await findTab();
  if (!root || !tab) return;
  const { id: tabId, url } = tab;
  const host = readableHost(url);
  let state: TabState | null | undefined;
  let access: SiteAccess | undefined;
  let settings: Settings | undefined;

  // Watched before it is read: what changes while the reader is asked must not be lost.
  watchTabState(tabId, (next) => {
    state = next;
    draw();
  });
  const found = await readLiveState(tabId);
  if (state === undefined) state = found;

  const refresh = async (): Promise<void> => {
    const mayRun = host !== '' && (await browser.permissions.contains({ origins: [pageOrigin(url)] }));
    settings = await readSettings();
    access = resolveSiteAccess(host, settings, mayRun);
    draw();
  };

  async function read(): Promise<void> {
    const before = state;
    state = { url, status: 'reading' };
    draw();
    if (await request('tab:read', { tabId })) return;
    state = before;
    access = 'impossible';
    draw();
  }

  async function changeAccess(choice: 'on-click' | 'always' | 'never'): Promise<void> {
    // First of all, as the browser's dialog may close the popup and with it this script; the click must also be fresh.
    const granted = choice !== 'always' || (await browser.permissions.request({ origins: [hostOrigin(host)] }));
    if (granted) await chooseAccess(host, choice);
    if (granted && choice === 'always' && !state) await read();
    await refresh();
  }

  const formatSummary = (format: ExportFormat) =>
    state?.status === 'done' ? formatExport(state.summary, format) : null;

  async function copy(): Promise<boolean> {
    const text = formatSummary('markdown')?.text;
    if (text === undefined) return false;
    return navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
  }

  function save(format: ExportFormat): void {
    const file = formatSummary(format);
    if (file) saveFile(file.name, file.type, file.text);
  }

  const findMap = createPlacesMap(draw);
  const tell = (asked: Promise<unknown>): void => void asked.catch(report);

  function draw(): void {
    if (!root || state === undefined || access === undefined || settings === undefined) return;
    render(
      <Popup
        host={host}
        access={access}
        tab={state}
        map={findMap(state)}
        settings={settings}
        onRead={() => tell(read())}
        onAccess={(choice) => tell(changeAccess(choice))}
        onJump={(span) => tell(requestTab(tabId, 'reader:jump', { span }))}
        onWalk={() => tell(requestTab(tabId, 'reader:walk', { direction: 1 }))}
        onSettings={(change) => tell(changeSettings(() => change))}
        onCopy={copy}
        onSave={save}
        onPrint={() => tell(browser.tabs.create({ url: browser.runtime.getURL(`/sources.html?tab=${tabId}`) }))}
        onOpenOptions={() => tell(browser.runtime.openOptionsPage())}
      />,
      root,
    );
  }

  watchSettings(() => tell(refresh()));
  await refresh();
}

nameLanguage(document);
start().catch(report);
