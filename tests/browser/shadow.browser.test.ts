import { afterEach, describe, expect, it } from 'vitest';
import { adoptStyles } from '../../lib/page/adopt-styles.ts';
import { offsetAtPoint, spanAtPoint } from '../../lib/page/hit-test.ts';
import { jumpTo } from '../../lib/page/jump-to.ts';
import { paintMarks } from '../../lib/page/paint-marks.ts';
import { listTrees, watchArticles } from '../../lib/page/watch-articles.ts';
import { cuts, findDisagreements } from '../fixtures/check-map.ts';
import { boxOf, cleanUp, filler, readPage, showHtml, spanOf } from './show-page.ts';

/** Elements whose templates open a shadow root in their parent, at any depth; `mode` is open unless told. */
function openShadowRoots(root: ParentNode): void {
  for (const template of root.querySelectorAll('template')) {
    const shadow = template.parentElement?.attachShadow({
      mode: template.dataset['mode'] === 'closed' ? 'closed' : 'open',
    });
    shadow?.append(template.content);
    template.remove();
    if (shadow) openShadowRoots(shadow);
  }
}

function showShadows(html: string, css?: string): void {
  showHtml(html, css);
  openShadowRoots(document.body);
}

const page = (html: string): string => `<main><template>${html}</template></main>`;

const cases = [
  {
    what: 'a whole article',
    html: page(`<article>${filler}<p>Mara <b>Lind</b>.</p></article>`),
    blocks: ['Mara Lind.'],
  },
  {
    what: 'an article in the shadow of a shadow',
    html: page(`<nav>Home</nav><div><template><div>${filler}<p>Mara Lind.</p></div></template></div>`),
    blocks: ['Mara Lind.'],
  },
  {
    what: 'paragraphs that are put into a slot',
    html: `<main>${filler}<p>Mara Lind.</p><p slot="top">¤</p><template><nav>¤</nav><slot></slot><p>Jon Ekdal.</p></template></main>`,
    blocks: ['Mara Lind.', 'Jon Ekdal.'],
  },
  {
    what: 'paragraphs in other slots than they stand in the source',
    html: `<main>${filler}<p slot="b">Jon.</p><p slot="a">Mara.</p><template><slot></slot><div><slot name="a"></slot><slot name="b"></slot></div></template></main>`,
    blocks: ['Mara.', 'Jon.'],
  },
  {
    what: 'a slot in a slot',
    html: `<main>${filler}<p>Mara.</p><template><div><template><p>Eva.</p><slot></slot><p>Jon.</p></template><slot></slot></div></template></main>`,
    blocks: ['Eva.', 'Mara.', 'Jon.'],
  },
  {
    what: 'a slot that nothing is put into',
    html: `<main><template>${filler}<p>Mara <slot name="x">Lind</slot>.</p></template></main>`,
    blocks: ['Mara Lind.'],
  },
  {
    what: 'a name in an element of its own',
    html: `${filler}<p>So said <x-name>¤<template>Mara <b>Lind</b></template></x-name>, who <x-b>has <template><i>(<slot></slot>)</i></template></x-b>a boat.</p>`,
    blocks: ['So said Mara Lind, who (has )a boat.'],
  },
  {
    what: 'a closed shadow root',
    html: `${filler}<p>Mara <x-name><b>¤</b><template data-mode="closed">Lind</template></x-name>spoke.</p>`,
    blocks: ['Mara spoke.'],
  },
];

afterEach(cleanUp);

describe.each(cuts.slice(0, 2))('reads, text nodes $how', ({ cut }) => {
  it.each(cases)('$what', ({ html, blocks }) => {
    showShadows(html);
    cut(document.body);
    const read = readPage();
    const texts = read.article.blocks.map(({ start, end }) => read.article.text.slice(start, end));
    expect(texts.filter((text) => !/^(?:The ferry company|Islanders)/.test(text))).toEqual(blocks);
    expect(texts).toHaveLength(blocks.length + 2);
    expect(findDisagreements(read)).toEqual([]);
  });
});

it('finds the headline outside the shadow root that holds the text', () => {
  showShadows(`<header><h1>Ferries return to Skarholm</h1></header>${page(filler)}`);
  const { article } = readPage();
  expect(article.blocks.map(({ role }) => role)).toEqual(['headline', 'paragraph', 'paragraph']);
});

describe('in a shadow root', () => {
  const html = page(
    `<article>${filler}<p>So said Mara Lind <x-name><template>of Norrvik</template></x-name>.</p></article>`,
  );

  it('finds each character under the pointer', () => {
    showShadows(html);
    const read = readPage();
    const { start, end } = spanOf(read, 'Mara Lind of Norrvik');
    for (let offset = start; offset < end; offset++) {
      const { left, top, width } =
        read.map.toRange({ start: offset, end: offset + 1 })?.getBoundingClientRect() ?? new DOMRect();
      expect(offsetAtPoint(document, read.map, left + width / 4, top + 8)).toBe(offset);
    }
    const name = spanOf(read, 'Norrvik');
    const { left, top } = boxOf(read, 'Norrvik');
    expect(spanAtPoint(document, read.map, [name], left + 4, top + 8)).toBe(name);
  });

  it('gives marks their styles, and takes them away', () => {
    showShadows(html);
    const read = readPage();
    const shadow = document.querySelector('main')?.shadowRoot as ShadowRoot;
    const own = new CSSStyleSheet();
    shadow.adoptedStyleSheets = [own];
    const end = new AbortController();
    adoptStyles(read.map.shadowRoots, '::highlight(sidelight-person) { color: red }', end.signal);
    const marks = paintMarks([{ map: read.map, marks: [{ ...spanOf(read, 'Mara Lind'), kind: 'person' }] }]);
    const paragraph = shadow.querySelector('p:last-of-type') as Element;
    expect(getComputedStyle(paragraph, '::highlight(sidelight-person)').color).toBe('rgb(255, 0, 0)');
    marks.end();
    end.abort();
    expect(shadow.adoptedStyleSheets).toEqual([own]);
  });

  it('jumps to text that scrolls', () => {
    showShadows(
      page(
        `<div style="height: 200px; overflow: auto">${filler}<div style="height: 2000px"></div><p>So said Mara Lind.</p></div>`,
      ),
    );
    const read = readPage();
    jumpTo(read.map, spanOf(read, 'Mara Lind'));
    return expect.poll(() => boxOf(read, 'Mara Lind').top).toBeLessThan(200);
  });

  it.each([
    ['in it', 'x-text', (shadow: ShadowRoot) => shadow.querySelector('p')?.append(' Late.')],
    ['in what is put into its slot', 'x-text', (shadow: ShadowRoot) => shadow.host.append(' Late.')],
    ['with its host', 'x-text', (shadow: ShadowRoot) => shadow.host.remove()],
    ['elsewhere', null, () => document.querySelector('nav')?.append(' Late.')],
  ])('tells of a change %s', async (_, host, change) => {
    showShadows(
      `<nav>Home</nav><main>${filler}<x-text>Mara Lind.<template><p>So said </p><slot></slot></template></x-text></main>`,
    );
    const read = readPage();
    const end = new AbortController();
    let changes = 0;
    const watcher = { isIntact: () => true, onStir: () => {}, onChange: () => changes++, onRestless: () => {} };
    watchArticles(listTrees(read), watcher, end.signal);
    change(document.querySelector('x-text')?.shadowRoot as ShadowRoot);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(changes).toBe(host ? 1 : 0);
    end.abort();
  });
});
