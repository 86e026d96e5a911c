import { browser } from 'wxt/browser';
import { modeOrigins } from './access.ts';
import { changeSettings } from './settings.ts';
import type { AccessMode } from './types.ts';

/**
 * Takes up a mode after asking the browser for the sites that it needs. Must be called at once from a click.
 * @returns whether the reader agreed; if not, nothing has changed
 */
export async function chooseMode(mode: AccessMode): Promise<boolean> {
  const origins = modeOrigins(mode);
  const granted = origins.length === 0 || (await browser.permissions.request({ origins }));
  if (granted) await changeSettings(() => ({ accessMode: mode }));
  return granted;
}
