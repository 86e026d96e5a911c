import { afterEach, expect, it } from 'vitest';
import { findLine, findRectangle } from '../../lib/page/frames.ts';
import { spanAtPoint } from '../../lib/page/hit-test.ts';
import { judgePage } from '../../lib/page/judge-page.ts';
import { jumpTo } from '../../lib/page/jump-to.ts';
import { paintHighlight } from '../../lib/page/paint-marks.ts';
import { readArticle } from '../../lib/page/read-articles.ts';
import { findDisagreements } from '../fixtures/check-map.ts';
import { boxOf, cleanUp, filler, readPage, showHtml, spanOf } from './show-page.ts';

const url = 'https://post.example/news/a-story.html';
const story = `<h1>Ferries return</h1>${filler}<div style='height: 900px'></div><p>So said Mara <b>Lind</b>.</p>`;

/** Puts frames into the test's own page, one for each HTML, and waits for them. */
async function showFrames(html: readonly string[], size = 'width: 700px; height: 500px'): Promise<void> {
  const style = `display: block; margin: 30px 0 0 50px; border: 4px solid; ${size}`;
  showHtml(html.map((inner) => `<iframe style="${style}" srcdoc="${inner}"></iframe>`).join(''));
  const frames = [...document.querySelectorAll('iframe')];
  await Promise.all(frames.map((frame) => new Promise((loaded) => frame.addEventListener('load', loaded))));
}

afterEach(cleanUp);

it('reads the article of a frame of the same origin', async () => {
  await showFrames(['<p>Share this</p>', story]);
  const page = readPage();
  const { article, root } = page;
  expect(article.blocks.map(({ role }) => role)).toEqual(['headline', 'paragraph', 'paragraph', 'paragraph']);
  expect(root.ownerDocument).toBe(document.querySelectorAll('iframe')[1]?.contentDocument);
  expect(findDisagreements(page)).toEqual([]);
});

it('leaves frames alone that are small, or beside an article', async () => {
  await showFrames([story], 'width: 300px; height: 200px');
  expect(readArticle(document, url)).toBeNull();
  await showFrames([story]);
  document.body.insertAdjacentHTML('beforeend', filler.replaceAll('Skarholm', 'Norrvik'));
  expect(readPage().article.text).toContain('Norrvik');
});

it('paints, jumps and points in the frame, and says where it is in the window', async () => {
  await showFrames([story]);
  const page = readPage();
  const frame = document.querySelector('iframe') as HTMLIFrameElement;
  const view = frame.contentWindow as Window & typeof globalThis;
  const span = spanOf(page, 'Mara Lind');
  const end = paintHighlight('hover', page.map, [span]);
  expect(view.CSS.highlights.get('sidelight-hover')?.size).toBe(1);
  expect(CSS.highlights.size).toBe(0);
  end();
  expect(view.CSS.highlights.size).toBe(0);

  jumpTo(page.map, span);
  await expect.poll(() => boxOf(page, 'Mara Lind').top).toBeLessThan(500);
  // It scrolls on for a moment.
  const pointAt = () => {
    const { left, top } = boxOf(page, 'Mara Lind');
    return spanAtPoint(frame.contentDocument as Document, page.map, [span], left + 3, top + 8);
  };
  await expect.poll(pointAt).toBe(span);
  const { left, top } = boxOf(page, 'Mara Lind');
  const range = page.map.toRange(span) as Range;
  const outer = frame.getBoundingClientRect();
  expect(findRectangle(range)).toMatchObject({ x: outer.x + 4 + left, y: outer.y + 4 + top });
});

it.each([
  ['a frame', `<article>${filler.repeat(8)}</article>`],
  ['two frames', '<p>Share this</p>', `<article>${filler.repeat(8)}</article>`],
])('counts the text of %s as that of the page', async (_, ...html) => {
  await showFrames(html);
  expect(judgePage(document, url)).toEqual({ isArticle: true, reason: 'text' });
});

it('counts the text of open shadow roots as that of the page', () => {
  showHtml('<main><div></div></main>');
  const outer = document.querySelector('main')?.attachShadow({ mode: 'open' }) as ShadowRoot;
  outer.innerHTML = '<nav>Home</nav><div></div>';
  const inner = outer.querySelector('div')?.attachShadow({ mode: 'open' }) as ShadowRoot;
  inner.innerHTML = `<article>${filler.repeat(8)}</article>`;
  expect(judgePage(document, url)).toEqual({ isArticle: true, reason: 'text' });
});

it('finds the line of a name that wraps, and keeps clear of all its lines', () => {
  showHtml('<p style="width: 200px">They met in Port Skarholm.</p>');
  const text = document.querySelector('p')?.firstChild as Text;
  const range = document.createRange();
  range.setStart(text, text.data.indexOf('Port'));
  range.setEnd(text, text.data.indexOf('.'));
  const [first, second] = [...range.getClientRects()] as [DOMRect, DOMRect];
  const height = second.bottom - first.top;
  const middle = ({ x, y, width, height }: DOMRect) => ({ x: x + width / 2, y: y + height / 2 });
  expect(findRectangle(range)).toMatchObject({ x: first.x, width: first.width, y: first.y, height });
  expect([first, second].map((line) => findLine(range, middle(line)))).toEqual([0, 1]);
  expect(findRectangle(range, 1)).toMatchObject({ x: second.x, width: second.width, y: first.y, height });
  expect(findLine(range, { x: first.x, y: second.bottom - 1 })).toBe(-1);
});

it('leaves out the part of a name that stands in another column', () => {
  const lines = `${'Port<br>'.repeat(9)}Mara<br>Lind`;
  showHtml(`<p style="width: 400px; height: 240px; columns: 2; column-fill: auto; orphans: 1; widows: 1">${lines}</p>`);
  const [mara, , lind] = [...(document.querySelector('p')?.childNodes ?? [])].slice(-3) as [Text, Node, Text];
  const range = document.createRange();
  range.setStart(mara, 0);
  range.setEnd(lind, 4);
  const [inFirst, inSecond] = [...range.getClientRects()].filter(({ width }) => width > 0);
  expect(inSecond?.top).toBeLessThan(100);
  expect(findRectangle(range)).toEqual(inFirst);
});
