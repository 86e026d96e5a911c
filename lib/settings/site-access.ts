import { isListedHost } from './access.ts';
import { newsSites } from './news-sites/index.ts';
import { changeSettings } from './settings.ts';
import type { Settings, SiteAccess } from './types.ts';

/**
 * @param host as `readableHost` gives it; empty for what is no web page
 * @param mayRun whether the browser has granted access to the host
 */
export function resolveSiteAccess(host: string, settings: Settings, mayRun: boolean): SiteAccess {
  if (host === '') return 'impossible';
  if (isListedHost(host, settings.neverHosts)) return 'never';
  return mayRun && isChosen(host, settings) ? 'always' : 'on-click';
}

function isChosen(host: string, { accessMode, alwaysHosts }: Settings): boolean {
  if (accessMode === 'all-sites' || isListedHost(host, alwaysHosts)) return true;
  return (
    accessMode === 'news-sites' &&
    isListedHost(
      host,
      newsSites.map((site) => site.host),
    )
  );
}

/** Writes the reader's choice for one site down. */
export function chooseAccess(host: string, choice: 'on-click' | 'always' | 'never'): Promise<void> {
  return changeSettings(({ alwaysHosts, neverHosts }) => ({
    alwaysHosts: withHost(alwaysHosts, host, choice === 'always'),
    neverHosts: withHost(neverHosts, host, choice === 'never'),
  }));
}

const withHost = (hosts: readonly string[], host: string, isListed: boolean): string[] => [
  ...hosts.filter((listed) => listed !== host),
  ...(isListed ? [host] : []),
];
