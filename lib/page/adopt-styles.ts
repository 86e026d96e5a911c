/**
 * Gives styles to shadow roots and frames, which those of the document do not reach. A constructed sheet is neither an element
 * nor subject to the page's policy; it is taken away with the signal.
 */
export function adoptStyles(roots: Iterable<ShadowRoot | Document>, css: string, signal: AbortSignal): void {
  for (const root of roots) {
    const view = (root.ownerDocument ?? root).defaultView;
    if (!view || signal.aborted) return;
    // A sheet serves only the document whose window made it.
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    signal.addEventListener('abort', () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    });
  }
}
