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

/** Which of a range's rectangles lies under a point of its document's viewport; -1 for none. */
export const findLine = (range: Range, { x, y }: { readonly x: number; readonly y: number }): number =>
  [...range.getClientRects()].findIndex(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );

/** Heights of a line within which a name's other lines lie; in another column they may be far away. */
const mostLines = 4;

/**
 * The rectangle of a range in the window's own viewport, also where the range is in a frame. A name that wraps has one for each
 * line: this is as wide as one of them, `line` or the first that is to be seen, and as high as all. Null for a range that is not
 * drawn.
 */
export function findRectangle(range: Range, line = -1): DOMRect | null {
  const frame = toFrame(range.startContainer.ownerDocument);
  const { left, top } = frame?.getBoundingClientRect() ?? new DOMRect();
  const [dx, dy] = [left + (frame?.clientLeft ?? 0), top + (frame?.clientTop ?? 0)];
  const rectangles = [...range.getClientRects()].map(
    ({ x, y, width, height }) => new DOMRect(x + dx, y + dy, width, height),
  );
  const here =
    rectangles[line] ?? rectangles.find(({ bottom, top }) => bottom > 0 && top < window.innerHeight) ?? rectangles[0];
  if (!here) return null;
  const near = rectangles.filter(({ y }) => Math.abs(y - here.y) < mostLines * here.height);
  const first = Math.min(here.top, ...near.map((one) => one.top));
  const last = Math.max(here.bottom, ...near.map((one) => one.bottom));
  return new DOMRect(here.x, first, here.width, last - first);
}
