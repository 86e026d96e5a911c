import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { request } from '../../lib/messages/request.ts';
import { serve } from '../../lib/messages/serve.ts';
import { markTime } from '../../lib/report/mark-time.ts';
import { isContextLost, report } from '../../lib/report/report.ts';
import { createCardHost } from './card-host.ts';
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
    const cardHost = createCardHost(document, signal);
    const settings = await request('settings:read', {});
    const reader = createReader({ document, cardHost, settings, isAlive, signal });
    const refresh = (changes: object): void => {
      if ('settings' in changes) void request('settings:read', {}).then(reader.changeSettings).catch(report);
    };
    browser.storage.local.onChanged.addListener(refresh);
    signal.addEventListener('abort', () => browser.storage?.local.onChanged.removeListener(refresh));
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
