import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { request } from '../../lib/messages/request.ts';
import { serve } from '../../lib/messages/serve.ts';
import { clearPaint } from '../../lib/page/paint-marks.ts';
import { markTime } from '../../lib/report/mark-time.ts';
import { isContextLost, report } from '../../lib/report/report.ts';
import { isCorrectionKey } from '../../lib/storage/correction-key.ts';
import { hostName } from '../card/host-name.ts';
import type { CardHost, CardHostOptions } from '../card/types.ts';
import { createReader } from './create-reader.ts';
import './page.css';

/**
 * Injected by the worker where the gate found an article or the reader asked for it. No `matches`: WXT would add them
 * to the permissions that are asked for at install.
 */
export default defineContentScript({
  registration: 'runtime',
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    markTime('reader');
    const { signal } = ctx;
    const isAlive = (): boolean => ctx.isValid;
    // Firefox ends an extension's scripts with the extension, before they can take anything away; the next version does it.
    clearPaint();
    for (const left of document.querySelectorAll(hostName)) left.remove();
    const settings = await request('settings:read', {});
    const reader = createReader({ document, loadCardHost, settings, isAlive, signal });
    const refresh = (changes: object): void => {
      if (Object.keys(changes).some(isCorrectionKey)) whenSeen(reader.readAfresh, signal);
      if ('settings' in changes) void request('settings:read', {}).then(reader.changeSettings).catch(report);
    };
    browser.storage.local.onChanged.addListener(refresh);
    // Listeners of an extension that has gone went with it, and can't be asked for.
    signal.addEventListener('abort', () => {
      if (browser.runtime?.id) browser.storage.local.onChanged.removeListener(refresh);
    });
    serve(
      {
        'reader:status': () => ({ url: location.href }),
        'reader:jump': ({ span }) => reader.jump(span),
        'reader:walk': ({ direction }) => reader.walk(direction as -1 | 1),
      },
      signal,
    );
    markTime('reading');
    await reader.read().catch((error: unknown) => {
      if (!isContextLost(error)) report(error);
    });
    markTime('done');
  },
});

/** Has the worker put the script into the page that draws cards. */
async function loadCardHost(options: CardHostOptions): Promise<CardHost> {
  await request('card:load', {});
  if (!globalThis.sidelightCard) throw new Error('Cards can not be drawn');
  return globalThis.sidelightCard(options);
}

/** At once, or when the reader comes back to the tab: many may be open. */
function whenSeen(action: () => void, signal: AbortSignal): void {
  if (document.hidden) document.addEventListener('visibilitychange', action, { once: true, signal });
  else action();
}
