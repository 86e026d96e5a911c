import { report } from '../report/report.ts';
import type { StoreFailure, StoreResult } from './types.ts';

/** Does something with what is stored. What goes wrong is part of the result, for whoever asked has something to tell the reader. */
export async function attempt<T>(work: () => Promise<T>): Promise<StoreResult<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    report(error);
    return { ok: false, reason: toFailure(error) };
  }
}

function toFailure(error: unknown): StoreFailure {
  const { name = '', message = '' } = error instanceof Error || error instanceof DOMException ? error : {};
  if (name === 'BlockedError') return 'blocked';
  // The data base says it in the error's name, the extension's own storage only in the message.
  return /quota/i.test(`${name} ${message}`) ? 'full' : 'broken';
}
