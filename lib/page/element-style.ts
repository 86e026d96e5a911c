/** How an element takes part in the page's text. */
export type Flow = 'hidden' | 'inline' | 'block';

/** Elements whose text is not part of what is read, whatever their style. */
const unread = new Set(
  (
    'AUDIO BUTTON CANVAS DATALIST DIALOG EMBED HEAD IFRAME INPUT MAP MATH METER NOSCRIPT OBJECT OPTION PROGRESS RP RT ' +
    'SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO'
  ).split(' '),
);

const blocks = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 ' +
    'H5 H6 HEADER HGROUP HR HTML LI MAIN MENU NAV OL P PRE SEARCH SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);

/** In HTML `tagName` is upper case; in XHTML and for SVG it is not. */
export const toTag = (element: Element): string => {
  const tag = element.tagName;
  return tag >= 'a' ? tag.toUpperCase() : tag;
};

/** By tag alone: for documents without layout, and for the first look at a whole page. */
export function toFlowByTag(element: Element): Flow {
  const tag = toTag(element);
  if (unread.has(tag) || element.hasAttribute('hidden')) return 'hidden';
  const style = element.getAttribute('style');
  if (style && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)) return 'hidden';
  return blocks.has(tag) ? 'block' : 'inline';
}

/** Text for screen readers only: on the page but clipped away. */
const clipped = /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-text)?|offscreen|a11y-hidden)(?=$|[\s_-])/i;

/**
 * Tells the flow of elements as they are rendered, or by their tags where there is no layout (linkedom in Node, a
 * document that is not shown).
 */
export function createFlowReader(document: Document): (element: Element) => Flow {
  const view = document.defaultView;
  const hasLayout = hasComputedStyle(view, document);
  return (element) => {
    const byTag = toFlowByTag(element);
    if (byTag === 'hidden') return 'hidden';
    const names = element.getAttribute('class');
    if (names && clipped.test(names)) return 'hidden';
    if (!hasLayout || !view) return byTag;
    const style = view.getComputedStyle(element);
    const display = style.display;
    if (display === 'none' || style.visibility === 'hidden' || isFolded(element) || isClippedAway(style))
      return 'hidden';
    if (display === 'inline' || display === 'contents') return 'inline';
    if (byTag === 'block') return 'block';
    // A floated or positioned span counts as a block for CSS, but a drop cap is still the first letter of its word.
    const isOutOfFlow = style.cssFloat !== 'none' || style.position === 'absolute';
    return isOutOfFlow || display.startsWith('inline') ? 'inline' : 'block';
  };
}

function hasComputedStyle(view: Window | null, document: Document): view is Window & typeof globalThis {
  if (typeof view?.getComputedStyle !== 'function' || !document.documentElement) return false;
  return view.getComputedStyle(document.documentElement)?.display === 'block';
}

/** Inside a closed `<details>`, only its summary shows. */
function isFolded(element: Element): boolean {
  const parent = element.parentElement;
  return parent?.localName === 'details' && !parent.hasAttribute('open') && element.localName !== 'summary';
}

/** What a screen-reader-only element comes to under any class name. */
const isClippedAway = (style: CSSStyleDeclaration): boolean =>
  style.position === 'absolute' && (/^rect\([01]px/.test(style.clip) || style.clipPath === 'inset(50%)');
