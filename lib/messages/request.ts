import { browser } from 'wxt/browser';
import type { Envelope, Reply } from './envelope.ts';
import type { Params, RequestName, Result } from './requests.ts';

/** Nobody was there to answer: the worker was just stopped, or the page has no reader. */
export class NoReceiverError extends Error {
  override name = 'NoReceiverError';
}

/**
 * Milliseconds to wait before asking the worker again. The browser may stop it at any moment, also between taking a
 * message and answering it; the next message starts a new one.
 */
const retryDelays = [50, 250, 1000];

/**
 * Asks the worker. Asking twice is harmless: every request gives the same state however often it is served.
 * @throws NoReceiverError when no worker answers, Error with the worker's own words when it failed.
 */
export async function request<N extends RequestName>(name: N, params: Params<N>): Promise<Result<N>> {
  for (const delay of retryDelays) {
    try {
      return read(await browser.runtime.sendMessage(envelope(name, params)));
    } catch (error) {
      if (!isNoReceiver(error) || !browser.runtime?.id) throw error;
      // No timer, which a page can stop: see lib/page/wait.ts.
      await scheduler.postTask(() => undefined, { delay });
    }
  }
  return read(await browser.runtime.sendMessage(envelope(name, params)));
}

/**
 * Asks the reader in a tab.
 * @throws NoReceiverError when the tab has none, which is a normal state.
 */
export async function requestTab<N extends RequestName>(tabId: number, name: N, params: Params<N>): Promise<Result<N>> {
  try {
    return read(await browser.tabs.sendMessage(tabId, envelope(name, params), { frameId: 0 }));
  } catch (error) {
    if (isNoReceiver(error)) throw new NoReceiverError(name);
    throw error;
  }
}

const envelope = <N extends RequestName>(name: N, params: Params<N>): Envelope<N> => ({ sidelight: name, params });

function read<N extends RequestName>(reply: unknown): Result<N> {
  // No listener took the message, or the one that did was stopped before it could answer.
  if (typeof reply !== 'object' || reply === null) throw new NoReceiverError('no answer');
  const { ok, ...rest } = reply as Reply<N>;
  if (ok) return (rest as { result: Result<N> }).result;
  throw new Error((rest as { error: string }).error);
}

function isNoReceiver(error: unknown): boolean {
  if (error instanceof NoReceiverError) return true;
  const message = error instanceof Error ? error.message : String(error);
  return /Receiving end does not exist|message (?:port|channel) (?:is )?closed|Message manager disconnected|context unloaded|listener indicated an asynchronous/i.test(
    message,
  );
}
