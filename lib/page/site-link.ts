/** The last two parts of an address's host; null for an address within its own site. */
const toSite = (address: string): string | null =>
  /^(?:https?:)?\/\/(?:[^/?#:]*\.)?([^/?#:.]+\.[^/?#:.]+)/i.exec(address)?.[1]?.toLowerCase() ?? null;

/**
 * Tells what a site adds to an article (topics, related stories, "read more") from the links that its author set: the former
 * lead to the site itself, the latter mostly elsewhere. A heading may lead to itself.
 */
export function createLinkReader(url: string): (link: Element) => boolean {
  const own = toSite(url);
  return (link) => {
    const href = link.getAttribute('href')?.trim() ?? '';
    if (/^mailto:/i.test(href) || (href.startsWith('#') && link.closest('h1, h2, h3, h4'))) return false;
    const site = toSite(href);
    return site === null || site === own;
  };
}
