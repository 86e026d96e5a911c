import type { Page } from 'puppeteer-core';

/**
 * Every node of the page as it stands, one line each, against the same page as the server sent it. Equal lists mean
 * that nothing was added, changed or split. Sidelight's one host element is left out, and `<noscript>`, which a parser
 * without scripts reads otherwise; so are nonces, which browsers hide once they have read them.
 */
export async function readNodes(
  page: Page,
  source: string,
): Promise<{ readonly live: readonly string[]; readonly sent: readonly string[] }> {
  return page.evaluate((sentSource) => {
    const list = (root: Document): string[] => {
      const lines: string[] = [];
      const walker = root.createTreeWalker(root.documentElement, NodeFilter.SHOW_ALL, (node) =>
        /^(?:SIDELIGHT-CARD|NOSCRIPT)$/.test(node.nodeName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
      );
      for (let node: Node | null = root.documentElement; node; node = walker.nextNode()) {
        const attributes =
          node instanceof Element
            ? [...node.attributes]
                .filter(({ name }) => name !== 'nonce')
                .map(({ name, value }) => `${name}=${value}`)
                .join(' ')
            : '';
        lines.push(`${node.nodeName} ${attributes} ${node.nodeValue ?? ''}`);
      }
      return lines;
    };
    return { live: list(document), sent: list(new DOMParser().parseFromString(sentSource, 'text/html')) };
  }, source);
}
