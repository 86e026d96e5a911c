import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { report } from '../report/report.ts';
import type { Reply } from './envelope.ts';
import { type Params, type RequestName, type Result, requestSchemas } from './requests.ts';

type Sender = Browser.runtime.MessageSender;

/** Answers for the requests that a context serves. A name that is missing from `N`'s handlers is a compile error. */
export type Handlers<N extends RequestName> = {
  readonly [K in N]: (params: Params<K>, sender: Sender) => Promise<Result<K>> | Result<K>;
};

/**
 * Serves requests until the signal ends. A message that is not ours is left to other listeners; one of ours with
 * params that do not fit its schema gets an error as its answer and never reaches a handler. Answers go through
 * `sendResponse`, which works natively, under webextension-polyfill and in tests.
 */
export function serve<N extends RequestName>(handlers: Handlers<N>, signal?: AbortSignal): void {
  const listener = (message: unknown, sender: Sender, sendResponse: (reply: Reply) => void): true | undefined => {
    const name = requestName(message);
    if (name === null || !Object.hasOwn(handlers, name)) return undefined;
    void answer<N>(handlers[name as N], name as N, message, sender).then(sendResponse);
    return true;
  };
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  signal?.addEventListener('abort', () => {
    // After an update the API object itself is gone; there is nothing left to remove then.
    browser.runtime?.onMessage?.removeListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  });
}

function requestName(message: unknown): RequestName | null {
  if (typeof message !== 'object' || message === null || !('sidelight' in message)) return null;
  const name = message.sidelight;
  return typeof name === 'string' && Object.hasOwn(requestSchemas, name) ? (name as RequestName) : null;
}

async function answer<N extends RequestName>(
  handler: Handlers<N>[N],
  name: N,
  message: unknown,
  sender: Sender,
): Promise<Reply> {
  try {
    const parsed = v.safeParse(requestSchemas[name], (message as { params?: unknown }).params);
    if (!parsed.success) return { ok: false, error: `${name}: ${parsed.issues[0].message}` };
    return { ok: true, result: await handler(parsed.output as Params<N>, sender) };
  } catch (error) {
    report(error);
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}
