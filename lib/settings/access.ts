import { newsSiteOrigins } from './news-sites/index.ts';
import type { Settings } from './types.ts';

/** Host of a web page as readers know it, without "www."; empty for anything that is not http(s). */
export function readableHost(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return '';
  return parsed.hostname.replace(/^www\./, '');
}

/** Match pattern for a host and what lies below it; numeric addresses have nothing below. */
export const hostOrigin = (host: string): string => (/^[\d.]+$|^\[/.test(host) ? `*://${host}/*` : `*://*.${host}/*`);

/** Match pattern for a page's own origin: what access to that page takes. Empty for what is no web page. */
export function pageOrigin(url: string): string {
  if (readableHost(url) === '') return '';
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

/** The gate runs on pages that fit `matches` and not `excludeMatches`, as far as the browser has granted them. */
export interface GateReach {
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
}

/** Where the gate should run by the reader's choices. `matches` may be empty: then it runs nowhere. */
export function gateReach(settings: Settings): GateReach {
  const matches =
    settings.accessMode === 'all-sites'
      ? ['*://*/*']
      : [
          ...new Set([
            ...(settings.accessMode === 'news-sites' ? newsSiteOrigins() : []),
            ...settings.alwaysHosts.map(hostOrigin),
          ]),
        ];
  return { matches, excludeMatches: settings.neverHosts.map(hostOrigin) };
}

/** What the browser must be asked for when the reader chooses a mode. */
export function modeOrigins(mode: Settings['accessMode']): string[] {
  if (mode === 'all-sites') return ['*://*/*'];
  return mode === 'news-sites' ? newsSiteOrigins() : [];
}

/** Whether a host is one of the hosts or lies below one. */
export const isListedHost = (host: string, hosts: readonly string[]): boolean =>
  hosts.some((listed) => host === listed || host.endsWith(`.${listed}`));
