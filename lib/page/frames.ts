/** Frames that are looked into, and the share of the window that one fills at least when the article is in it. */
const mostFrames = 3;
const shareOfWindow = 0.3;

/** The documents of a page's large frames, largest first, as far as the page may look into them itself. */
export function listFrames(document: Document): Document[] {
  const view = document.defaultView;
  const least = (view?.innerWidth ?? 0) * (view?.innerHeight ?? 0) * shareOfWindow;
  const toArea = (frame: HTMLElement): number => frame.offsetWidth * frame.offsetHeight;
  return [...document.querySelectorAll<HTMLIFrameElement>('iframe, frame')]
    .filter((frame) => frame.contentDocument?.body && toArea(frame) > least)
    .sort((one, other) => toArea(other) - toArea(one))
    .slice(0, mostFrames)
    .flatMap(({ contentDocument }) => contentDocument ?? []);
}

/** The frame of the page in which a document is shown; null for the page's own. */
export const toFrame = (document: Document | null): Element | null =>
  document === window.document ? null : (document?.defaultView?.frameElement ?? null);

/**
 * The rectangle of a range in the window's own viewport, also where the range is in a frame. A name that wraps over two lines
 * has two: the first that is to be seen. Null for a range that is not drawn.
 */
export function findRectangle(range: Range): DOMRect | null {
  const frame = toFrame(range.startContainer.ownerDocument);
  const { left, top } = frame?.getBoundingClientRect() ?? new DOMRect();
  const [dx, dy] = [left + (frame?.clientLeft ?? 0), top + (frame?.clientTop ?? 0)];
  const rectangles = [...range.getClientRects()].map(
    ({ x, y, width, height }) => new DOMRect(x + dx, y + dy, width, height),
  );
  return rectangles.find(({ bottom, top }) => bottom > 0 && top < window.innerHeight) ?? rectangles[0] ?? null;
}
