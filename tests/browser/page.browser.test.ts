import { afterEach, describe, expect, it } from 'vitest';
import { offsetAtPoint, spanAtPoint } from '../../lib/page/hit-test.ts';
import { jumpTo } from '../../lib/page/jump-to.ts';
import { flash, type Mark, paintHighlight, paintMarks } from '../../lib/page/paint-marks.ts';
import type { PageArticle } from '../../lib/page/read-articles.ts';
import { boxOf, cleanUp, readPage, showPage, spanOf } from './show-page.ts';

afterEach(cleanUp);

function show(html: string, css?: string): PageArticle {
  showPage(html, css);
  return readPage();
}

describe('painting', () => {
  const marksOf = (page: PageArticle): Mark[] => [
    { ...spanOf(page, 'Skarholm'), kind: 'place' },
    { ...spanOf(page, 'Mara Lind'), kind: 'person' },
  ];
  const painted = (name: string): string[] =>
    [...(CSS.highlights.get(name) ?? [])].map((range) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live.toString();
    });

  it('paints by highlights and leaves the page as it was', () => {
    const page = show('<p>So said <b>Mara</b> Lind.</p>');
    const before = document.documentElement.outerHTML;
    const { end, isCapped } = paintMarks([{ map: page.map, marks: marksOf(page) }]);
    const endHover = paintHighlight('hover', page.map, [spanOf(page, 'Mara Lind')]);
    expect([painted('sidelight-person'), painted('sidelight-place'), painted('sidelight-group')]).toEqual([
      ['Mara Lind'],
      ['Skarholm'],
      [],
    ]);
    expect(isCapped).toBe(false);
    expect(CSS.highlights.get('sidelight-hover')?.priority).toBeGreaterThan(
      CSS.highlights.get('sidelight-person')?.priority ?? 0,
    );
    expect(document.documentElement.outerHTML).toBe(before);
    end();
    endHover();
    expect(CSS.highlights.size).toBe(0);
  });

  it('does not take away what was painted after it', () => {
    const page = show('<p>So said Mara Lind.</p>');
    const first = paintMarks([{ map: page.map, marks: marksOf(page) }]);
    const second = paintMarks([{ map: page.map, marks: marksOf(page) }]);
    first.end();
    expect(painted('sidelight-person')).toEqual(['Mara Lind']);
    second.end();
    expect(CSS.highlights.size).toBe(0);
  });

  it('passes over text that has left the page, and says when there are too many marks', () => {
    const page = show('<p>So said Mara Lind.</p>');
    document.querySelector('article > p:last-child')?.remove();
    paintMarks([{ map: page.map, marks: marksOf(page) }]);
    expect([...CSS.highlights.keys()]).toEqual(['sidelight-place']);
    const marks = Array<Mark>(6000).fill({ start: 0, end: 3, kind: 'group' });
    const { end, isCapped } = paintMarks([{ map: page.map, marks }]);
    expect(isCapped).toBe(true);
    end();
  });

  it('paints what is on screen at once, the rest when the page has time', async () => {
    const names = Array.from({ length: 900 }, (_, index) => `Bo Nr${index}`);
    const page = show(names.map((name) => `<p>So said ${name} now.</p>`).join(''));
    const marks = names.map((name): Mark => ({ ...spanOf(page, `${name} `), kind: 'person' }));
    scrollTo(0, 10_000);
    const { end } = paintMarks([{ map: page.map, marks }]);
    const shown = painted('sidelight-person');
    expect(shown.length).toBeLessThan(300);
    for (const name of names) {
      const { top, bottom } = boxOf(page, `${name} `);
      if (bottom >= 0 && top <= innerHeight) expect(shown).toContain(`${name} `);
    }
    await expect.poll(() => painted('sidelight-person').length).toBe(900);
    end();
    expect(CSS.highlights.size).toBe(0);
  });

  it('flashes a place', () => {
    const page = show('');
    const end = flash(page.map, spanOf(page, 'Skarholm'));
    expect(painted('sidelight-flash')).toEqual(['Skarholm']);
    end();
    expect(CSS.highlights.size).toBe(0);
  });
});

describe('the pointer', () => {
  it('finds each character under its own box', () => {
    const page = show('<p>So said <b>Mara</b> Lind of the islands.</p>');
    const { start, end } = spanOf(page, 'Mara Lind of');
    for (let offset = start; offset < end; offset++) {
      const box = page.map.toRange({ start: offset, end: offset + 1 })?.getBoundingClientRect();
      if (!box) throw new Error('not shown');
      for (const share of [0.25, 0.75]) {
        expect(offsetAtPoint(document, page.map, box.left + box.width * share, box.top + 8)).toBe(offset);
      }
    }
  });

  it('finds the name, also in the space between its words', () => {
    const page = show('<p>So said <b>Mara</b> Lind.</p>');
    const spans = [spanOf(page, 'Skarholm'), spanOf(page, 'Mara Lind')];
    const box = boxOf(page, 'Mara');
    expect(spanAtPoint(document, page.map, spans, box.left + 3, box.top + 5)).toBe(spans[1]);
    expect(spanAtPoint(document, page.map, spans, box.right + 4, box.top + 5)).toBe(spans[1]);
    expect(spanAtPoint(document, page.map, spans, box.left - 20, box.top + 5)).toBeNull();
  });

  it('finds nothing off the end of a line, below the text or outside the window', () => {
    const page = show('<p>So said Mara Lind</p>');
    const box = boxOf(page, 'Lind');
    for (const [x, y] of [
      [box.right + 40, box.top + 5],
      [box.left + 5, box.bottom + 60],
      [-5, -5],
      [9000, 9000],
    ] as const) {
      expect(offsetAtPoint(document, page.map, x, y)).toBeNull();
      expect(spanAtPoint(document, page.map, [spanOf(page, 'Mara Lind')], x, y)).toBeNull();
    }
  });

  it('finds a name that wraps over two lines on both', () => {
    const page = show('<p style="width: 10ch">Yesterday Mara Lind</p>');
    const span = spanOf(page, 'Mara Lind');
    for (const word of ['Mara', 'Lind']) {
      const box = boxOf(page, word);
      expect(spanAtPoint(document, page.map, [span], box.left + 4, box.top + 8)).toBe(span);
    }
  });
});

describe('jumping', () => {
  const settle = (): Promise<void> => new Promise((done) => setTimeout(done, 900));

  it('brings a span far below into view', async () => {
    const page = show('<div style="height: 4000px"></div><p>So said Mara Lind.</p>');
    jumpTo(page.map, spanOf(page, 'Mara Lind'));
    await settle();
    const { top } = boxOf(page, 'Mara Lind');
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(innerHeight);
  });

  it('scrolls a box inside the page', async () => {
    const page = show(
      '<div style="height: 200px; overflow: auto"><div style="height: 2000px"></div><p>So said Mara Lind.</p></div>',
    );
    jumpTo(page.map, spanOf(page, 'Mara Lind'));
    await settle();
    const { x, y } = boxOf(page, 'Mara Lind');
    expect(offsetAtPoint(document, page.map, x + 4, y + 8)).toBe(spanOf(page, 'Mara Lind').start);
  });
});
