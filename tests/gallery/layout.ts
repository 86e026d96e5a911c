// The functions below run inside the gallery's page; they can use nothing from outside themselves.

/** What is wrong with how the states are laid out, one line each, beginning with the state. */
export function findLayoutFaults(): string[] {
  const faults: string[] = [];
  const states: (readonly [title: string, root: Element])[] = [
    ...[...document.querySelectorAll('.gallery-item')].flatMap((item) => {
      const host = item.querySelector('.gallery-card, .gallery-popup');
      const root = (host?.shadowRoot ?? host)?.firstElementChild;
      return root ? [[item.querySelector('figcaption')?.textContent ?? '', root] as const] : [];
    }),
    ...[...document.querySelectorAll('.gallery-page')].map((page) => [page.id, page] as const),
  ];
  /** Axe has an eye on what only screen readers meet. */
  const isSeen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) && !element.closest('.visually-hidden');
  /** What it may be cut or scrolled away by; these say themselves how much is shown. */
  const clipOf = (element: Element, root: Element) => {
    for (let at: Element | null = element; at && at !== root; at = at.parentElement)
      if (getComputedStyle(at).overflow !== 'visible') return at;
    return root;
  };
  const say = (title: string, fault: string, text: string | null) =>
    faults.push(`${title}: ${fault}: "${text?.trim()}"`);

  for (const [title, root] of states) {
    const box = root.getBoundingClientRect();
    if (root.scrollWidth > root.clientWidth + 1)
      say(title, `needs ${root.scrollWidth} of ${root.clientWidth} pixels`, '');
    if (root.getRootNode() !== document && box.width > innerWidth)
      say(title, `is ${box.width} of ${innerWidth} pixels wide`, '');
    const texts: { text: string; owner: Element; clip: Element; boxes: DOMRect[] }[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const owner = node.parentElement;
      const text = node.nodeValue?.trim() ?? '';
      if (!owner || text === '' || !isSeen(owner)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
      texts.push({ text, owner, clip: clipOf(owner, root), boxes });
      if (clipOf(owner, root) === root && boxes.some(({ left, right }) => left < box.left - 1 || right > box.right + 1))
        say(title, 'sticks out at the side', text);
    }
    // A line in its own direction stands in line with the others; quotations and sentences may go their own way.
    const isMirrored = getComputedStyle(root).direction === 'rtl';
    for (const line of root.querySelectorAll('[dir="auto"]:not(.statement *, li, .card-gloss, .details-entry *)')) {
      const range = document.createRange();
      range.selectNodeContents(line);
      const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
      const [first] = rects;
      const isOne = first && rects.every(({ top }) => Math.abs(top - first.top) < first.height / 2);
      const own = line.getBoundingClientRect();
      const gap = isMirrored
        ? own.right - Math.max(...rects.map(({ right }) => right))
        : Math.min(...rects.map(({ left }) => left)) - own.left;
      if (isSeen(line) && isOne && gap > 2) say(title, 'begins at the other side', line.textContent);
    }
    for (const element of root.querySelectorAll('*')) {
      const { display, overflowX, position, textOverflow } = getComputedStyle(element);
      // Or it makes the window as long as the list, though nobody sees it.
      const clip = clipOf(element.parentElement ?? root, root);
      if (position === 'absolute' && clip !== root && !clip.contains((element as HTMLElement).offsetParent))
        say(title, 'does not scroll with what it is in', element.textContent);
      const isWide = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
      if (isSeen(element) && isWide && overflowX !== 'visible' && textOverflow !== 'ellipsis')
        say(title, 'cut at the side', element.textContent);
      if (element.matches('.name-button') && display !== 'inline')
        say(title, 'does not wrap like the words around it', element.textContent);
      // Names in a sentence, which are no buttons, are as high as its lines: WCAG 2.5.8 lets them.
      if (!element.matches('button, input:not([type="radio"], [type="checkbox"]), select, summary, textarea')) continue;
      const { width, height } = element.getBoundingClientRect();
      if (isSeen(element) && (width < 24 || height < 24))
        say(title, `target of ${width} × ${height}`, element.outerHTML);
    }
    // Letters reach a little into the line above, and lines of one paragraph are the browser's affair.
    texts.forEach((one, index) => {
      for (const other of texts.slice(index + 1)) {
        if (one.clip !== other.clip || one.owner.contains(other.owner) || other.owner.contains(one.owner)) continue;
        const meets = one.boxes.some((a) =>
          other.boxes.some(
            (b) =>
              Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
              Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) / 3,
          ),
        );
        if (meets) say(title, `overlaps "${other.text}"`, one.text);
      }
    });
  }
  return faults;
}

/**
 * Distance of each box from the side that lines begin at, in whole pixels and in document order. Turned around, the same
 * words give the same distances, unless a rule names left or right. Boxes inside text that finds its direction by itself
 * are left out, and those that flow in lines.
 */
export function measureFromStart(): string[] {
  const found: string[] = [];
  const visit = (element: Element, root: DOMRect, isMirrored: boolean): void => {
    const { display } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    if (display !== 'inline' && box.width > 0) {
      const start = isMirrored ? root.right - box.right : box.left - root.left;
      found.push(`${element.localName}.${element.getAttribute('class') ?? ''} ${Math.round(start)}`);
    }
    const isOwnWay =
      element.getAttribute('dir') === 'auto' || element instanceof SVGElement || element.localName === 'bdi';
    if (isOwnWay) return;
    for (const child of element.children) visit(child, root, isMirrored);
  };
  const isMirrored = document.documentElement.dir === 'rtl';
  for (const host of document.querySelectorAll('.gallery-card, .gallery-popup, #options, [id^="sheet"]')) {
    const root = (host.shadowRoot ?? host).firstElementChild;
    if (root) visit(root, root.getBoundingClientRect(), isMirrored);
  }
  return found;
}
