import type { Tab } from './harness/types.ts';

/**
 * Every node of the page as it stands, one line each, with what stands in open shadow roots and in frames of the same
 * origin; or, where a source is given, as a parser reads that. Equal lists mean that nothing was added, changed or split.
 * Sidelight's one host element is left out, and `<noscript>`, which a parser without scripts reads otherwise; so are
 * nonces, which browsers hide once they have read them.
 */
export function listNodes(tab: Tab, source: string | null = null, hasFrames = true): Promise<readonly string[]> {
  return tab.evaluate(
    (sent, isInFrames) => {
      const lines: string[] = [];
      const visit = (node: Node | null | undefined): void => {
        if (!node || /^(?:SIDELIGHT-CARD|NOSCRIPT)$/.test(node.nodeName)) return;
        const element = node.nodeType === 1 ? (node as Element) : null;
        const attributes = Array.from(element?.attributes ?? [])
          .filter(({ name }) => name !== 'nonce')
          .map(({ name, value }) => `${name}=${value}`)
          .join(' ');
        lines.push(`${node.nodeName} ${attributes} ${node.nodeValue ?? ''}`);
        visit(element?.shadowRoot);
        if (isInFrames && element?.localName === 'iframe')
          visit((element as HTMLIFrameElement).contentDocument?.documentElement);
        for (let child = node.firstChild; child; child = child.nextSibling) visit(child);
      };
      visit((sent === null ? document : new DOMParser().parseFromString(sent, 'text/html')).documentElement);
      return lines;
    },
    source,
    hasFrames,
  );
}

/** The page as it stands, and as the server sent it; without frames, which a parser leaves empty. */
export async function readNodes(
  tab: Tab,
  source: string,
): Promise<{ readonly live: readonly string[]; readonly sent: readonly string[] }> {
  return { live: await listNodes(tab, null, false), sent: await listNodes(tab, source) };
}
