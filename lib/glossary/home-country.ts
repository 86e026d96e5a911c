/** Domains of papers of one country; those that are used for anything, "tv" or "io", say nothing. */
const vagueDomains = new Set([
  'ai',
  'cc',
  'co',
  'eu',
  'fm',
  'gg',
  'io',
  'is',
  'la',
  'ly',
  'me',
  'nu',
  'so',
  'su',
  'to',
  'tv',
  'ws',
]);

/** Where a page is published, as an ISO code: by its domain ("uk"), else by the region of its language ("en-AU"); else null. */
export function findHomeCountry(url: string, lang: string | null): string | null {
  const domain = /^https?:\/\/[^/?#]*\.([a-z]{2})(?::\d+)?(?:[/?#]|$)/i.exec(url)?.[1]?.toLowerCase();
  if (domain !== undefined && !vagueDomains.has(domain)) return domain === 'uk' ? 'GB' : domain.toUpperCase();
  const region = /^[a-z]{2,3}-([a-z]{2})\b/i.exec(lang ?? '')?.[1]?.toUpperCase();
  // "en-US" is what pages say that say nothing.
  return region === undefined || region === 'US' ? null : region;
}
