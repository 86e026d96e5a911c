/**
 * How an element takes part in the page's text. A `word` is inline, with room around it for which the source has no white
 * space.
 */
export type Flow = 'hidden' | 'inline' | 'word' | 'block';

/** Elements whose text is not part of what is read, whatever their style. */
const unread = new Set(
  (
    'AUDIO BUTTON CANVAS DATALIST DIALOG EMBED HEAD IFRAME INPUT MAP MATH METER NOSCRIPT OBJECT OPTION PROGRESS RP RT RTC ' +
    'SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO'
  ).split(' '),
);

const blocks = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 ' +
    'H5 H6 HEADER HGROUP HR HTML LI MAIN MENU NAV OL P PRE SEARCH SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);

/** In HTML `tagName` is upper case; in XHTML and for SVG it is not. */
export const toTag = (element: Element): string => {
  const tag = element.tagName;
  return tag >= 'a' ? tag.toUpperCase() : tag;
};

/** An anchor without an address is a place to link to; left open, it holds the rest of the page. */
export const isLink = (element: Element): boolean => element.localName === 'a' && element.hasAttribute('href');

/** By tag alone: for documents without layout, and for the first look at a whole page. */
export function toFlowByTag(element: Element): Flow {
  const tag = toTag(element);
  if (unread.has(tag) || element.hasAttribute('hidden')) return 'hidden';
  const style = element.getAttribute('style');
  if (style && /display\s*:\s*none|visibility\s*:\s*hidden|(?:left|top|indent)\s*:\s*-\d{4}/i.test(style))
    return 'hidden';
  return blocks.has(tag) ? 'block' : 'inline';
}

/** Text for screen readers or for paper only, and what opens over a word: on the page but not to be seen. */
const clipped =
  /(?:^|\s)(?!not-)(?:[\w-]*[_-])?(?:sr-only|visually-?hidden|screen-?reader(?:-text)?|off-?screen|a11y-hidden|print-(?:block|header|footer|only)|visible-print|(?:hover-?card|popover|rollover|tooltip)[\w-]*(?:block|body|content|text))(?=$|[\s_-])/i;

/** What the page's styles say of its elements. Each look at a style costs the page time, so there are few. */
export interface StyleReader {
  readonly readFlow: (element: Element) => Flow;
  /** Whether the ends of lines in a block show as they stand in the source. */
  readonly keepsLines: (element: Element) => boolean;
}

/**
 * Tells how elements are rendered, or goes by their tags where there is no layout (linkedom in Node, a document that is not
 * shown).
 */
export function createStyleReader(document: Document): StyleReader {
  const view = document.defaultView;
  if (!view || !hasComputedStyle(view, document)) {
    return {
      readFlow: (element) => (clipped.test(element.getAttribute('class') ?? '') ? 'hidden' : toFlowByTag(element)),
      keepsLines: (element) => element.closest('pre') !== null,
    };
  }
  return {
    readFlow: (element) => readFlow(element, view),
    keepsLines: (element) => /^(?:pre|break)/.test(view.getComputedStyle(element).whiteSpace),
  };
}

function readFlow(element: Element, view: Window): Flow {
  const tag = toTag(element);
  if (unread.has(tag)) return 'hidden';
  const style = view.getComputedStyle(element);
  const { display, position } = style;
  if (display === 'none' || style.visibility !== 'visible') return 'hidden';
  const isPositioned = position === 'absolute' || position === 'fixed';
  if (isPositioned && isClippedAway(style)) return 'hidden';
  if (display === 'inline' || display === 'contents' || display.startsWith('ruby')) return 'inline';
  const isBlockTag = blocks.has(tag);
  // A `<div>` says nothing by its tag: scripts that move words and letters put each into one.
  if (display.startsWith('inline') && (!isBlockTag || tag === 'DIV')) return 'inline';
  // A floated or positioned span counts as a block for CSS, but a drop cap is still the first letter of its word.
  if (!isBlockTag && (isPositioned || style.cssFloat !== 'none')) return 'inline';
  const row = tag === 'SPAN' && element.parentElement ? view.getComputedStyle(element.parentElement) : null;
  if (row && isRow(row)) return hasRoom(row.columnGap, style.marginLeft, style.marginRight) ? 'word' : 'inline';
  return style.contentVisibility === 'hidden' ? 'hidden' : 'block';
}

/** Words and letters may be laid out side by side. */
const isRow = ({ display, flexDirection }: CSSStyleDeclaration): boolean =>
  display.endsWith('flex') && flexDirection.startsWith('row');

const hasRoom = (...lengths: readonly string[]): boolean => lengths.some((length) => Number.parseFloat(length) > 0);

function hasComputedStyle(view: Window, document: Document): boolean {
  if (typeof view.getComputedStyle !== 'function' || !document.documentElement) return false;
  return !['', 'none', undefined].includes(view.getComputedStyle(document.documentElement)?.display);
}

/** Drawn where nobody sees it: what is for screen readers only comes to that under any class name. */
function isClippedAway({ overflow, width, height, left, top, clip, clipPath }: CSSStyleDeclaration): boolean {
  const isTiny = overflow !== 'visible' && Number.parseFloat(width) <= 1 && Number.parseFloat(height) <= 1;
  if (isTiny || Math.min(Number.parseFloat(left), Number.parseFloat(top)) < -999) return true;
  return /^rect\([01]px/.test(clip) || /^(?:inset\((?:50|100)%|circle\(0)/.test(clipPath);
}
