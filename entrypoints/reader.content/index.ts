import { defineContentScript } from 'wxt/utils/define-content-script';
import { serve } from '../../lib/messages/serve.ts';
import { isContextLost, report } from '../../lib/report/report.ts';
import { readSettings, watchSettings } from '../../lib/settings/settings.ts';
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
    const { signal } = ctx;
    const isAlive = (): boolean => ctx.isValid;
    const cardHost = createCardHost(document, signal);
    const reader = createReader({ document, cardHost, settings: await readSettings(), isAlive, signal });
    signal.addEventListener('abort', watchSettings(reader.changeSettings));
    serve(
      {
        'reader:status': () => ({ url: location.href }),
        'reader:jump': ({ span }) => reader.jump(span),
        'reader:walk': ({ direction }) => reader.walk(direction as -1 | 1),
      },
      signal,
    );
    await reader.read().catch((error: unknown) => {
      if (!isContextLost(error)) report(error);
    });
  },
});
